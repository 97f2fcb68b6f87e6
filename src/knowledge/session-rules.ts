import { type SessionRules, giveWay } from '../core/session/index.ts';
import { doseRules } from './dose-rules.ts';

/** The player's numbers, from the dose rules. */
export const sessionRules: SessionRules = {
  shortestHoldSeconds: doseRules.shortestHold.value,
  holdEnoughSeconds: doseRules.holdEnough.value,
  holdReleasesSeconds: doseRules.holdReleases.value,
  holdExtendsSeconds: doseRules.holdExtends.value,
  tooMuchShare: doseRules.tooMuchShare.value,
  replan: giveWay,
  fastestPassSeconds: doseRules.passByHand.value[0],
  slowestPassSeconds: doseRules.passByHand.value[1],
  breathInSeconds: doseRules.breath.value[0],
  breathOutSeconds: doseRules.breath.value[1],
};
