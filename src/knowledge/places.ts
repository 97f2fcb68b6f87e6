/**
 * What a place is called in studies, reviews and rules, and which of our 19 regions are meant. The one table: whatever
 * reads evidence asks here. A place that a caution names is taken wide, so that nothing slips through it; where a study of
 * the same words treats less, `studied` says what. Why a name means what it means stands beside it wherever that is a
 * judgement. The complete list of the names is place-names.json, made by scripts/place-names.mjs.
 */
import { REGIONS, type RegionId } from '../core/body/index.ts';

export type PlaceMeaning =
  | {
      readonly type: 'regions';
      /** All that a caution about this place covers. */
      readonly regions: readonly RegionId[];
      /** What a study of this place treated or measured, where that is less. */
      readonly studied?: readonly RegionId[];
      readonly because?: string;
    }
  /** The app asks where. */
  | { readonly type: 'user-chosen'; readonly because?: string }
  | { readonly type: 'whole-body'; readonly because?: string }
  /** None of the 19 regions. */
  | { readonly type: 'no-region'; readonly because: string };

const LEGS: readonly RegionId[] = [
  'glutes',
  'hip-flexors-tfl',
  'adductors',
  'quads',
  'it-band',
  'hamstrings',
  'calves',
  'tibialis-anterior',
  'peroneals',
  'plantar-foot',
];
/** What a session for "the legs" rolls in a trial. */
const BIG_LEG_MUSCLES: readonly RegionId[] = ['glutes', 'adductors', 'quads', 'it-band', 'hamstrings', 'calves'];

const at = (regions: readonly RegionId[], because?: string, studied?: readonly RegionId[]): PlaceMeaning => ({
  type: 'regions',
  regions,
  ...(studied === undefined ? {} : { studied }),
  ...(because === undefined ? {} : { because }),
});
const whole = (because: string): PlaceMeaning => ({ type: 'whole-body', because });
const nowhere = (because: string): PlaceMeaning => ({ type: 'no-region', because });
const legs = (because: string): PlaceMeaning => at(LEGS, because, BIG_LEG_MUSCLES);

const OUR_OWN = Object.fromEntries(REGIONS.map((region) => [region, at([region])]));

const OTHER_SIDE = 'The other side or the opposite muscle was measured; this is where the tool was.';
const HIP_BAND = 'The band begins at the muscle on the outer hip, which is one region with the hip flexors here.';
const NO_FRONT_DELTOID = 'The front of the shoulder has no region of its own; the chest muscle crosses it.';
const SHOULDER = 'The muscles that move the shoulder joint and that a tool reaches.';
const NEVER_TREATED = 'No tool ever goes there, so it is no region. A no-go zone guards it near each region beside it.';

export const placeMeanings: Readonly<Record<string, PlaceMeaning>> = {
  ...OUR_OWN,

  // Our regions under other names.
  'lower-back': at(['lower-back-ql']),
  'lower back': at(['lower-back-ql']),
  'upper back': at(['upper-back']),
  'thoracic spine': at(['upper-back'], 'A tool there works on the muscles beside the spine, never on the spine.'),
  'upper and lower back': at(['upper-back', 'lower-back-ql']),
  neck: at(['neck-traps'], 'The neck itself is never treated; the region next to it takes every rule about it.'),
  'upper trapezius': at(['neck-traps']),
  'upper traps': at(['neck-traps']),
  'rear shoulder': at(['rear-shoulder']),
  'posterior shoulder': at(['rear-shoulder']),
  pectorals: at(['pecs']),
  quadriceps: at(['quads']),
  'quads (upper rectus femoris)': at(['quads']),
  'hip-flexors': at(['hip-flexors-tfl']),
  'hip-rotators': at(['glutes'], 'The short rotators lie under the buttock.'),
  'IT band / TFL': at(['it-band', 'hip-flexors-tfl'], HIP_BAND),
  'IT band / lateral thigh': at(['it-band'], 'The outer thigh is the quad and the band over it: one region here.'),
  'feet / plantar': at(['plantar-foot']),
  'calves / Achilles tendon': at(['calves'], 'The tendon itself is a no-go zone.'),

  // Several at once.
  'biceps, quadriceps': at(['biceps', 'quads']),
  'calves, quadriceps': at(['calves', 'quads']),
  'hamstrings, quadriceps, calves': at(['hamstrings', 'quads', 'calves']),
  'hamstrings, calves, feet, back': at(
    ['hamstrings', 'calves', 'plantar-foot', 'upper-back', 'lower-back-ql'],
    'The whole chain at the back of the body; "back" is not told apart.',
  ),
  'IT band/lateral thigh, lats, feet': at(['it-band', 'lats', 'plantar-foot']),
  'infraspinatus, pectorals': at(['rear-shoulder', 'pecs']),
  'pectorals / triceps': at(['pecs', 'triceps']),
  'quadriceps / hip flexors': at(['quads', 'hip-flexors-tfl']),
  'thigh-glutes': at(
    ['quads', 'hamstrings', 'it-band', 'adductors', 'glutes'],
    'All sides of the thigh and the buttock, as the programme of the study went round them.',
  ),
  'thighs and calves': at(
    ['quads', 'hamstrings', 'it-band', 'adductors', 'calves'],
    'A thigh has four sides; which of them were rolled is not told.',
    ['quads', 'hamstrings', 'calves'],
  ),
  'lats, mixed': at(['lats'], 'Only the lats are named.'),

  // Measured elsewhere than treated.
  'calves (contralateral)': at(['calves'], OTHER_SIDE),
  'hamstrings (antagonist)': at(['hamstrings'], OTHER_SIDE),
  'hamstrings (ankle measured)': at(['hamstrings'], OTHER_SIDE),

  // Joints: the muscles that move them.
  ankle: at(['calves', 'tibialis-anterior', 'peroneals'], 'The muscles that move the ankle.'),
  knee: at(['quads', 'hamstrings'], 'The muscles that bend and stretch the knee.'),
  'knee / quadriceps': at(['quads'], 'The joint was measured; the muscle was treated.'),
  hip: at(['glutes', 'hip-flexors-tfl', 'adductors', 'hamstrings'], 'The muscles that move the hip.'),
  'hip / glutes': at(['glutes'], 'The joint was measured; the muscle was treated.'),
  wrist: at(['forearms'], 'The muscles that move the wrist lie in the forearm.'),
  'wrist / forearm': at(['forearms']),
  shoulder: at(['rear-shoulder', 'pecs', 'lats'], SHOULDER),
  shoulders: at(['rear-shoulder', 'pecs', 'lats'], SHOULDER, ['rear-shoulder']),
  'front shoulder': at(['pecs'], NO_FRONT_DELTOID),

  // Limbs and halves of the body.
  arms: at(['biceps', 'triceps', 'forearms']),
  legs: legs('A clot or a poor artery may be anywhere from buttock to sole, so a caution means all ten regions.'),
  'lower body': legs('As for the legs.'),
  'mixed lower body': legs('As for the legs.'),
  'lower body, back': at(
    [...LEGS, 'upper-back', 'lower-back-ql'],
    'As for the legs, and both regions of the back, since they are not told apart.',
    [...BIG_LEG_MUSCLES, 'upper-back', 'lower-back-ql'],
  ),
  'four leg muscles': at(BIG_LEG_MUSCLES, 'The abstract does not name the four.', [
    'quads',
    'hamstrings',
    'calves',
    'glutes',
  ]),
  'whole body': whole('Every region was rolled.'),
  'whole-body': whole('Every region was rolled.'),
  mixed: whole('Pooled over studies of many regions, so it speaks for none of them alone.'),
  any: whole('A statement about rolling as such.'),
  all: whole('A rule for every region. Rows that say so and mean one spot are read as the clinical review reads them.'),

  // Where the app asks.
  local: { type: 'user-chosen', because: 'The place of the wound, the vein, the implant: only the person knows it.' },
  'user-chosen': { type: 'user-chosen' },

  // No region.
  none: nowhere('Nothing was treated.'),
  nerve: nowhere('A test that stretches a nerve as well; its muscles are named beside it.'),
  'trigger points': nowhere('Tender points anywhere; the reviews do not say where.'),
  head: nowhere(NEVER_TREATED),
  abdomen: nowhere(NEVER_TREATED),
  breast: nowhere(NEVER_TREATED),
};

/** The regions that a place name means to a caution, or undefined if nobody has said what it means. */
export const regionsOfPlace = (name: string): readonly RegionId[] | 'user-chosen' | undefined => {
  const meaning = placeMeanings[name];
  switch (meaning?.type) {
    case 'regions':
      return meaning.regions;
    case 'whole-body':
      return REGIONS;
    case 'user-chosen':
      return 'user-chosen';
    case 'no-region':
      return [];
    case undefined:
      return undefined;
  }
};
