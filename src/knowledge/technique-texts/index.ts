/** How to do each technique, in words. Loaded on demand: not part of the first load. */
import type { TechniqueId, TechniqueText } from '../../core/knowledge/index.ts';
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

const all: readonly TechniqueText[] = [
  neckTraps,
  rearShoulder,
  pecs,
  upperBack,
  lats,
  biceps,
  triceps,
  forearms,
  lowerBack,
  glutes,
  hipFlexors,
  adductors,
  quads,
  itBand,
  hamstrings,
  calves,
  tibialisAnterior,
  peroneals,
  plantarFoot,
].flat();

/** By technique; what is not offered has no text. */
export const techniqueTexts: Partial<Readonly<Record<TechniqueId, TechniqueText>>> = Object.fromEntries(
  all.map((text) => [text.id, text]),
);
