/** Parts of the schema of the published knowledge base that its other parts share. Descriptions are for whoever uses the file. */
import * as v from 'valibot';
import { REGIONS } from '../../core/body/index.ts';
import { CONTEXTS, POSTURES, TOOLS } from '../../core/knowledge/index.ts';

/** What a schema reads, as nobody may change it. */
export type Read<T> = T extends readonly unknown[] | object ? { readonly [K in keyof T]: Read<T[K]> } : T;

export const text = v.pipe(v.string(), v.minLength(1));

/** Adds a description, which every field has unless its name says it all. */
export const about = <const S extends v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>>(
  description: string,
  schema: S,
) => v.pipe(schema, v.description(description));

export const region = about('One of the 19 muscle regions, from head to foot.', v.picklist(REGIONS));
export const tool = about('A tool; none stands for hands, wall, bottle, tennis ball or towel.', v.picklist(TOOLS));
export const context = about('Before training, after training, or a rest day.', v.picklist(CONTEXTS));
export const posture = v.picklist(POSTURES);
export const findingId = about('The id of a finding in this file.', text);
export const cautionId = about('The id of a caution in this file.', text);
export const techniqueId = about(
  'Region and tool, such as calves/foam-roller.',
  v.pipe(v.string(), v.regex(/^[a-z-]+\/[a-z-]+$/)),
);
export const count = v.pipe(v.number(), v.integer(), v.minValue(1));
export const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
export const discomfort = v.pipe(v.number(), v.minValue(0), v.maxValue(10));
export const seconds = v.pipe(v.number(), v.minValue(0));

export const basis = about(
  'Where a number comes from.',
  v.variant('type', [
    v.strictObject({
      type: v.literal('finding'),
      ids: about('The findings that give it.', v.pipe(v.array(findingId), v.minLength(1))),
    }),
    v.strictObject({
      type: v.literal('review'),
      ids: about('The reviews in this file that give it.', v.pipe(v.array(text), v.minLength(1))),
    }),
    v.strictObject({
      type: v.literal('judgement'),
      because: about('No study gives it: the reason why we chose it.', text),
    }),
  ]),
);

/** A value of some kind together with where it comes from. */
export const cited = <const S extends v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>>(value: S) =>
  v.strictObject({ value, basis });

export const citedNumber = about('A number with where it comes from.', cited(v.number()));
export const citedRange = about(
  'Lowest and highest, with where they come from.',
  cited(v.strictTuple([v.number(), v.number()])),
);

/** A number for some of the regions. */
export const byRegion = about(
  'A number for each region named; the others have none.',
  v.strictObject(v.entriesFromList(REGIONS, v.exactOptional(v.number()))),
);
