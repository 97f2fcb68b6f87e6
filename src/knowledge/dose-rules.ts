/** The rules of doses that do not depend on the tool. */
import type { DoseRules } from '../core/knowledge/index.ts';
import { found, judged, reviewed } from './cited.ts';
import { doseResponse } from './dose-response.ts';

const SHORTER = 'less than the trials used: a short go on many regions instead of a full one on few, and said so';

export const doseRules: DoseRules = {
  shortest: { before: judged(30, SHORTER), after: judged(45, SHORTER), rest: judged(45, SHORTER) },
  leastByHand: judged(10, 'three passes; whoever wants less leaves the region out'),
  longestHold: {
    before: judged(30, 'long holds before power work are untested, so they stay at the usual length'),
    after: judged(60, 'tired muscle: between the usual hold and the longest one tested'),
    rest: found(90, 'wilke2018-static-hold'),
  },
  shortestHold: judged(5, 'half a slow breath: less is a touch, so the player says "enough here" instead'),
  passByHand: judged([1, 8] as const, 'between a pass that can just be guided and one that is nearly a hold'),
  holdEnough: found(20, 'practice-hold-20-30s'),
  holdReleases: found(30, 'practice-hold-20-30s'),
  holdExtends: judged(10, 'about one slow breath more at a time'),
  tooMuchShare: judged(0.5, 'no trial shortened a side midway; half keeps some of the dose and plainly asks less'),
  sorerSideExtra: judged(30, 'half a usual dose: more attention without a lopsided session'),
  sideDifference: judged(2, 'smaller differences on a scale of 10 are within the noise of a rating'),
  stopAbove: found(6, 'grabow2018-pressure-no-dose', 'cavanaugh2017-rfd'),
  hardAboveEffort: judged(6, 'an effort of 7 of 10 or more is usually called hard'),
  tau: doseResponse.tau,
  extendFactor: judged(
    2,
    "the reviewed seconds are for one go; a second go at the person's own wish equals the two sets of the tables; " +
      'a delicate area gets one only by starting it over',
  ),
  holdsOnTop: judged(1, 'one hold beside the reviewed seconds; elsewhere rolling and holding share the soft cap'),
  delicateDiscomfort: reviewed(3),
  breath: found([4, 6] as const, 'jafari2020-long-exhale'),
};
