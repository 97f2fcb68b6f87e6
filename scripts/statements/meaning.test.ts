import { describe, expect, it } from 'vitest';
import { cautionTexts } from '../../src/knowledge/caution-texts/index.ts';
import { claims } from '../../src/knowledge/claims/index.ts';
import { findings } from '../../src/knowledge/findings/index.ts';
import { OTHERS, STATEMENTS } from './examples.ts';
import { type Says, meaningOf } from './meaning.ts';
import { splitSentences } from './sentences.ts';

const unseen = (texts: readonly string[]): readonly string[] => texts.filter((text) => meaningOf(text) === null);

describe('a statement is recognised', () => {
  it('in every example of one, and in no other', () => {
    expect(STATEMENTS.length).toBeGreaterThanOrEqual(60);
    expect(OTHERS.length).toBeGreaterThanOrEqual(60);
    expect(unseen(STATEMENTS)).toEqual([]);
    expect(OTHERS.filter((text) => meaningOf(text) !== null)).toEqual([]);
  });

  it('in what people say of rolling, which was not written for it', () => {
    const benefits = claims.filter(({ kind }) => kind === 'benefit');
    expect(unseen(benefits.map(({ says }) => says))).toEqual([]);
    const answers = claims.map(({ sentence }) => sentence);
    expect(unseen(answers).length / answers.length).toBeLessThanOrEqual(0.03);
  });

  it('in at least 97 of 100 results of studies on rolling', () => {
    const results = findings
      .filter(({ direction, about }) => direction !== 'describes' && !about.tools.includes('none'))
      .map(({ claim }) => claim);
    expect(results.length).toBeGreaterThan(100);
    expect(unseen(results).length / results.length).toBeLessThanOrEqual(0.03);
  });

  it('in at least 8 of 10 warnings', () => {
    const warnings = cautionTexts.map(({ why }) => why);
    const missed = warnings.filter((why) => unseen(splitSentences(why)).length === splitSentences(why).length);
    expect(missed.length / warnings.length).toBeLessThanOrEqual(0.2);
  });
});

describe('what a statement says', () => {
  it.each<readonly [Says, string]>([
    ['helps', 'Rolling eases soreness.'],
    ['helps', 'Soreness falls after rolling.'],
    ['helps', 'Range increases.'],
    ['harms', 'Soreness increases.'],
    ['harms', 'Jumps got lower, and power fell.'],
    ['harms', 'A ball pins the nerve against the bone.'],
    ['harms', 'The bar cannot spare the artery.'],
    ['nothing', 'Rolling does not ease soreness.'],
    ['nothing', 'Strength stays the same.'],
    ['unknown', 'Whether it eases soreness is not known.'],
    ['unknown', 'No trial has shown that it prevents injuries.'],
    ['tells', 'Blood flow changes.'],
  ])('%s: %s', (says, text) => {
    expect([...(meaningOf(text)?.says ?? [])]).toContain(says);
  });

  it('is read clause by clause', () => {
    expect([...(meaningOf('You may feel looser, but stiffness did not change.')?.says ?? [])].toSorted()).toEqual([
      'helps',
      'nothing',
    ]);
  });

  it('names the tools, places and outcomes by its own words', () => {
    const meaning = meaningOf('A vibrating roller on the calves adds range, and thighs are less sore.');
    expect(meaning?.tools.map(({ word }) => word)).toEqual(['vibrating roller']);
    expect(meaning?.regions.map(({ word }) => word).toSorted()).toEqual(['calves', 'thighs']);
    expect(meaning?.outcomes.map(({ word }) => word).toSorted()).toEqual(['range', 'sore']);
  });
});

describe('texts are cut into sentences', () => {
  it.each([
    ['One. Two.', ['One.', 'Two.']],
    ['It takes 2.5 s. “Two” is next.', ['It takes 2.5 s.', '“Two” is next.']],
    ['As Zhou et al. Found. Yes.', ['As Zhou et al. Found.', 'Yes.']],
    ['First\nSecond', ['First', 'Second']],
  ])('%s', (text, sentences) => {
    expect(splitSentences(text)).toEqual(sentences);
  });
});
