import { expect, test } from 'vitest';
import { parseInstant, parseZone } from '../base/index.ts';
import { knowledge } from '../../knowledge/index.ts';
import { NOTHING_LEARNED } from '../learn/index.ts';
import { type PlanHistory, type PlanRequest, EMPTY_HISTORY, NO_WISHES, createPlan } from './index.ts';

const at = parseInstant('2026-11-23T18:00:00Z');
const zone = parseZone('Europe/Berlin');
if (!at.ok || !zone.ok) throw new Error('bad moment');

const request: PlanRequest = {
  context: 'rest',
  activity: null,
  effort: null,
  minutes: 5,
  tools: ['foam-roller', 'stick'],
  sore: { 'calves:left': 4, 'calves:right': 4 },
  tight: {},
  cautions: [],
  wishes: NO_WISHES,
  getReadySeconds: 10,
  moment: { at: at.value, zone: zone.value },
};

const calves = (history: PlanHistory) =>
  createPlan(request, history, knowledge).blocks.find(({ region }) => region === 'calves');

test('a tool that is not liked gives way to another', () => {
  expect(calves(EMPTY_HISTORY)?.tool).toBe('foam-roller');
  const learned = { ...NOTHING_LEARNED, techniques: { 'calves/foam-roller': 0.6 } };
  expect(calves({ ...EMPTY_HISTORY, learned })?.tool).toBe('stick');
});

test('the pressure is the one that was tolerated, but gentle where it is very sore', () => {
  const learned = { ...NOTHING_LEARNED, pressure: { calves: 3 as const } };
  expect(calves({ ...EMPTY_HISTORY, learned })?.pressureStep).toBe(3);
  const sore = createPlan({ ...request, sore: { 'calves:left': 9 } }, { ...EMPTY_HISTORY, learned }, knowledge);
  expect(sore.blocks.find(({ region, side }) => region === 'calves' && side === 'left')?.pressureStep).toBe(1);
});
