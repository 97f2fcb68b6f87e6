/** How each technique looks. Loaded by the drawing and by the tests, never by the app. */
import type { Pose } from '../../core/pose/index.ts';
import { adductors } from './adductors.ts';
import { biceps } from './biceps.ts';
import { calves } from './calves.ts';
import { forearms } from './forearms.ts';
import { glutes } from './glutes.ts';
import { hamstrings } from './hamstrings.ts';
import { hipFlexors } from './hip-flexors-tfl.ts';
import { itBand } from './it-band.ts';
import { lats } from './lats.ts';
import { lowerBack } from './lower-back-ql.ts';
import { neckTraps } from './neck-traps.ts';
import { pecs } from './pecs.ts';
import { peroneals } from './peroneals.ts';
import { plantarFoot } from './plantar-foot.ts';
import { quads } from './quads.ts';
import { rearShoulder } from './rear-shoulder.ts';
import { tibialisAnterior } from './tibialis-anterior.ts';
import { triceps } from './triceps.ts';
import { upperBack } from './upper-back.ts';

export const poses: readonly Pose[] = [
  ...neckTraps,
  ...rearShoulder,
  ...pecs,
  ...upperBack,
  ...lats,
  ...biceps,
  ...triceps,
  ...forearms,
  ...lowerBack,
  ...glutes,
  ...hipFlexors,
  ...adductors,
  ...quads,
  ...hamstrings,
  ...itBand,
  ...calves,
  ...tibialisAnterior,
  ...peroneals,
  ...plantarFoot,
];
