import { expect, test } from 'vitest';
import type { Unkept } from '../../../core/plan/index.ts';
import { refusalOf } from './refusal.ts';

const unkept = (region: Unkept['region'], type: Unkept['reason']['type']): Unkept => ({ region, reason: { type } });

test('a wish that is lost by a change speaks against it, its own or an earlier one', () => {
  const lost = unkept('calves', 'no-time');
  expect(refusalOf({ unkept: [] }, { unkept: [lost] })).toBe(lost);
  expect(refusalOf({ unkept: [unkept('quads', 'no-time')] }, { unkept: [unkept('quads', 'no-time'), lost] })).toBe(
    lost,
  );
});

test('what was lost before is no reason to refuse something else', () => {
  expect(refusalOf({ unkept: [unkept('calves', 'no-time')] }, { unkept: [unkept('calves', 'no-time')] })).toBeNull();
  expect(refusalOf({ unkept: [unkept('calves', 'no-time')] }, { unkept: [] })).toBeNull();
});

test('seconds that come as near as advised are none either', () => {
  expect(refusalOf({ unkept: [] }, { unkept: [unkept('calves', 'limited')] })).toBeNull();
});
