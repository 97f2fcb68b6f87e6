/** The schema of findings and claims in the published knowledge base. */
import * as v from 'valibot';
import { REGIONS } from '../../core/body/index.ts';
import {
  CERTAINTIES,
  COMPARATORS,
  DESIGNS,
  DIRECTIONS,
  DOUBTS,
  OUTCOMES,
  SCALES,
  STUDY_CONTEXTS,
  STUDY_TOOLS,
  VERDICTS,
  VERIFICATIONS,
} from '../../core/knowledge/index.ts';
import { type Read, about, count, findingId, text } from './common-schema.ts';

export const tags = about(
  'What a result or a claim is about.',
  v.strictObject({
    tools: about(
      'What was used. hands: massage or compression by a therapist; none: nothing was treated.',
      v.pipe(v.array(v.picklist(STUDY_TOOLS)), v.minLength(1)),
    ),
    regions: about(
      'any: pooled over the body or not about one place; none: no place on the body at all.',
      v.union([v.picklist(['any', 'none']), v.pipe(v.array(v.picklist(REGIONS)), v.minLength(1))]),
    ),
    outcomes: about('What was measured.', v.pipe(v.array(v.picklist(OUTCOMES)), v.minLength(1))),
  }),
);

const number = v.nullable(v.number());

const effect = about(
  'The result in figures, as far as it could be read.',
  v.strictObject({
    metric: about('What the value is, such as a mean difference.', v.string()),
    value: about('null where one number does not tell it, or none was published.', number),
    low: about('Lower end of the interval.', number),
    high: about('Upper end of the interval.', number),
    interval: about(
      'What low to high is: a 95 % confidence interval, a range, or nothing.',
      v.picklist(['ci95', 'range', 'none']),
    ),
    unit: about('Unit of value, low and high.', v.string()),
    printed: about('The figures as printed, where one number does not tell them.', v.string()),
    scale: about('Family of units that may share an axis.', v.picklist(SCALES)),
    better: about('Which sign is good for the person.', v.picklist(['higher', 'lower', 'neither'])),
    people: about('How many took part; null where it could not be read.', v.nullable(count)),
    studies: about('How many studies were pooled; 1 for a single study.', v.nullable(count)),
  }),
);

export const finding = about(
  'One result of one study, in our own words.',
  v.strictObject({
    id: findingId,
    claim: about('The result in one or two sentences.', text),
    detail: about('Tells several results of one paper apart; empty where there is only one.', v.string()),
    about: tags,
    context: about('When the rolling happened.', v.picklist(STUDY_CONTEXTS)),
    direction: about(
      'How its tool came off beside the other: ahead, level, behind, or no other.',
      v.picklist(DIRECTIONS),
    ),
    comparator: about('What it was compared with.', v.picklist(COMPARATORS)),
    design: about('Design of the study, from strongest to weakest.', v.picklist(DESIGNS)),
    effect,
    population: about('Who took part; empty where it could not be read.', v.string()),
    limit: about('The main weakness; empty if none stands out.', v.string()),
    contradicting: about('Findings that answer much the same question the other way.', v.array(findingId)),
    citation: v.strictObject({
      text: about('Authors, title, journal, volume and pages.', text),
      year: about('null where it could not be read.', v.nullable(v.pipe(v.number(), v.integer()))),
      doi: about('null where none is known.', v.nullable(v.pipe(v.string(), v.regex(/^10\.\d{4,9}\/\S+$/)))),
    }),
    verification: about(
      'How far the row was checked: the abstract was read, or another page or paper quotes it.',
      v.picklist(VERIFICATIONS),
    ),
  }),
);

const doubt = about('Why the certainty is one step lower.', text);

export const claim = about(
  'What people say about rolling, and how far the findings bear it out.',
  v.strictObject({
    id: text,
    says: about('The claim as people say it.', text),
    kind: about('What rolling is said to do, or how one is told to do it.', v.picklist(['benefit', 'instruction'])),
    verdict: about('How far the findings bear it out.', v.picklist(VERDICTS)),
    certainty: about(
      'Computed: from the strongest design of the key findings, one step lower for each doubt.',
      v.picklist(CERTAINTIES),
    ),
    sentence: about('The answer in one sentence.', text),
    about: tags,
    contexts: about(
      'Only findings of these contexts belong here; null: of all.',
      v.nullable(v.array(v.picklist(STUDY_CONTEXTS))),
    ),
    key: about('The findings that decide the verdict.', v.pipe(v.array(findingId), v.minLength(1))),
    findings: about('All findings about it, the unwelcome ones too; the key ones first.', v.array(findingId)),
    doubts: about(
      'Each lowers the certainty by one step. bias: not blinded, self-reported or abstracts only; indirect: other people, places, tools or outcomes.',
      v.strictObject(v.entriesFromList(DOUBTS, v.exactOptional(doubt))),
    ),
    myth: about('Widely told and wrong.', v.boolean()),
  }),
);

export type FindingRecord = Read<v.InferOutput<typeof finding>>;
export type ClaimRecord = Read<v.InferOutput<typeof claim>>;
