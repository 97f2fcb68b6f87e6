import { expect, test } from 'vitest';
import { backgroundCues } from './background.ts';

const music = { isSilent: false, usesHeadset: false };
const headset = { isSilent: false, usesHeadset: true };
const silent = { isSilent: true, usesHeadset: false };

test.each([
  ['iPhone', 5, music, 'stops'],
  ['iPhone', 5, headset, 'may-stop'],
  ['MacIntel', 5, music, 'stops'],
  ['MacIntel', 0, music, 'may-stop'],
  ['Linux armv81', 5, music, 'may-stop'],
  ['Linux armv81', 5, headset, 'goes-on'],
  ['Linux armv81', 5, silent, 'stops'],
] as const)('on %s with %i touch points: %j gives %s', (platform, maxTouchPoints, sound, expected) => {
  expect(backgroundCues({ platform, maxTouchPoints }, sound)).toBe(expected);
});
