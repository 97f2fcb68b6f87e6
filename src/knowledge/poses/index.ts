/** How each technique looks. Loaded by the drawing and by the tests, never by the app. */
import type { Pose } from '../../core/pose/index.ts';
import { adductors } from './adductors.ts';
import { calves } from './calves.ts';
import { glutes } from './glutes.ts';
import { hamstrings } from './hamstrings.ts';
import { hipFlexors } from './hip-flexors-tfl.ts';
import { itBand } from './it-band.ts';
import { peroneals } from './peroneals.ts';
import { plantarFoot } from './plantar-foot.ts';
import { quads } from './quads.ts';
import { tibialisAnterior } from './tibialis-anterior.ts';
import { upperBack } from './upper-back.ts';

export const poses: readonly Pose[] = [
  ...upperBack,
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
