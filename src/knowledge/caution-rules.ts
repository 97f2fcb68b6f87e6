/**
 * What each caution forbids, without words: the planner needs this at once. The sentences are in `caution-texts`.
 * The rules are those of the clinical desk review of 2026, or stricter. Any caution lowers discomfort to 3 or less.
 */
import type { RegionId } from '../core/body/index.ts';
import type { Caution, Posture, Refusal, ToolId } from '../core/knowledge/index.ts';
import { noGoZones } from './no-go-zones.ts';

const LEGS: readonly RegionId[] = [
  'it-band',
  'quads',
  'hamstrings',
  'calves',
  'glutes',
  'adductors',
  'hip-flexors-tfl',
  'tibialis-anterior',
  'peroneals',
  'plantar-foot',
];
const LOWER_LEGS: readonly RegionId[] = ['plantar-foot', 'calves', 'tibialis-anterior', 'peroneals'];
const FLOOR: readonly Posture[] = ['prone', 'supine', 'side-lying', 'seated-floor', 'kneeling', 'half-kneeling'];

const only = (tools: readonly ToolId[], regions: Refusal['regions'], rest: Partial<Refusal> = {}): Refusal => ({
  tools,
  regions,
  sides: 'both',
  ...rest,
});
const at = (regions: Refusal['regions'], rest: Partial<Refusal> = {}): Refusal => ({
  tools: 'all',
  regions,
  sides: 'both',
  ...rest,
});
const gun = (rest: Partial<Refusal> = {}): Refusal => only(['massage-gun'], 'all', rest);

const EVERYTHING = at('all');
const PLACE = at('user-chosen', { sides: 'affected' });
const LIMB = at('user-chosen', { sides: 'affected', scope: 'whole-limb' });

type More = Partial<Omit<Caution, 'id' | 'refuses'>>;

const caution = (id: string, mode: Caution['mode'], refuses: readonly Refusal[], more: More = {}): Caution => ({
  id,
  mode,
  refuses,
  refusesPostures: [],
  maxDiscomfort: 3,
  askFirst: true,
  urgent: false,
  lift: 'clinician',
  alwaysOn: false,
  ...more,
});
const whole = (id: string, more?: More, also: readonly Refusal[] = []): Caution =>
  caution(id, 'refuse-all', [EVERYTHING, ...also], more);
const local = (id: string, more?: More, also: readonly Refusal[] = []): Caution =>
  caution(id, 'refuse-user-chosen', [PLACE, ...also], more);
const some = (id: string, refuses: readonly Refusal[], more?: More): Caution =>
  caution(id, 'refuse-regions', refuses, more);

/** Needs nobody's leave: it ends by itself. */
const until = (lift: string): More => ({ askFirst: false, lift });
const URGENT: More = { urgent: true };

const RED_FLAGS: readonly Caution[] = [
  'rf-pe',
  'rf-cauda',
  'rf-dissection',
  'rf-compartment',
  'rf-cold-limb',
  'rf-rhabdo',
  'rf-eye',
  'rf-pregnancy',
  'rf-dvt',
  'rf-back-urgent',
  'rf-wrist-drop',
  'rf-footdrop',
  'rf-infection',
  'rf-big-bruise',
  'rf-flank-urine',
  'rf-pop',
].map((id) => whole(id, URGENT));

const SIGNS: readonly Caution[] = [
  local('rf-nerve', { lift: 'gone 48 h' }),
  some('rf-back', [at(['lower-back-ql', 'upper-back', 'glutes', 'hip-flexors-tfl', 'hamstrings'])]),
  local('rf-long'),
  local('rf-sharp-pain'),
];

const VESSELS: readonly Caution[] = [
  whole('dvt', URGENT),
  local('superficial-vein-inflammation', URGENT, [LIMB, at(LEGS, { sides: 'affected' })]),
  some('embolism-history', [at(LEGS), gun()]),
  some('immobility-clot-risk', [at(LEGS)]),
  caution('clot-risk-factors', 'limit-only', [at(LEGS, { when: 'any leg symptom' })], until('none')),
  local('varicose', until('never'), [
    only(['massage-gun', 'foam-roller', 'stick', 'none'], ['calves', 'hamstrings', 'adductors'], { sides: 'affected' }),
  ]),
  some('arterial-disease', [at(LEGS)]),
  whole('aneurysm-dissection-history', {}, [at(['neck-traps', 'lower-back-ql'], { lift: 'never' })]),
  whole('stroke-tia-recent', {}, [at(['neck-traps'], { lift: 'never' })]),
  whole('hypertension-uncontrolled'),
  caution('hypertension-controlled', 'limit-only', [], { ...until('none'), refusesPostures: ['prone'] }),
  whole('bleeding-thinners', { maxDiscomfort: 2 }, [gun({ lift: 'never' })]),
];

const LIFE: readonly Caution[] = [
  some(
    'pregnancy',
    [
      at([...LEGS.filter((region) => region !== 'plantar-foot'), 'lower-back-ql', 'pecs']),
      gun({ lift: 'never' }),
      only(['foam-roller'], 'all'),
    ],
    { refusesPostures: ['prone', 'supine', 'side-lying', 'kneeling'] },
  ),
  some('postpartum', [at([...LEGS, 'lower-back-ql']), gun()], { refusesPostures: ['prone'] }),
  some(
    'minors',
    [
      gun(),
      at('all', { when: 'under 16 without adult', lift: 'adult' }),
      at('user-chosen', { when: 'pain below kneecap, at heel or front hip point' }),
    ],
    { lift: 'never' },
  ),
  some('steroid-fragile-skin', [gun()], { ...until('none'), refusesPostures: FLOOR, maxDiscomfort: 2 }),
  caution('floor-or-fall', 'limit-only', [], { ...until('none'), refusesPostures: FLOOR }),
  whole('sedated-sleepy', until('next day')),
  whole('fever', until('healed 48 h')),
];

const ILLNESS: readonly Caution[] = [
  whole('osteomyelitis', URGENT),
  whole('cancer', {}, [at('all', { when: 'bone spread', lift: 'never' })]),
  whole('connective-tissue', {}, [at(['neck-traps'], { lift: 'never' }), gun({ lift: 'never' })]),
  whole('heart-kidney-liver'),
  whole('sickle-cell'),
  some('diabetes', [at(LOWER_LEGS), only(['massage-gun'], LOWER_LEGS)], {
    lift: 'answers: no numbness, no sores, good circulation',
  }),
  some('epilepsy-migraine', [gun(), at(['neck-traps'])]),
  some('anaemia-fatigued', [gun()], { lift: 'clinician or 72 h', maxSeconds: 30 }),
  some('rhabdo-history', [gun()], { lift: 'never' }),
  some('eye-surgery-retina', [gun()], { refusesPostures: ['prone'] }),
  some('kidney-stone-infection', [at(['lower-back-ql', 'upper-back'])]),
  some('hernia', [at(['hip-flexors-tfl', 'adductors', 'quads', 'lower-back-ql'])], { refusesPostures: ['prone'] }),
  some('breast-chest', [at(['pecs', 'lats', 'upper-back'])], { refusesPostures: ['prone'] }),
];

const BONES: readonly Caution[] = [
  caution(
    'fracture',
    'refuse-user-chosen',
    [
      at('user-chosen'),
      at(['upper-back', 'lower-back-ql', 'lats', 'pecs', 'glutes', 'hip-flexors-tfl'], {
        when: 'spine, rib, hip or pelvis',
        placedCase: true,
      }),
    ],
    URGENT,
  ),
  local('bone-stress', URGENT),
  some(
    'osteoporosis',
    [
      at([
        'upper-back',
        'lower-back-ql',
        'lats',
        'pecs',
        'neck-traps',
        'hip-flexors-tfl',
        'it-band',
        'glutes',
        'rear-shoulder',
      ]),
      gun(),
      only(
        ['foam-roller'],
        [
          'quads',
          'hamstrings',
          'calves',
          'adductors',
          'tibialis-anterior',
          'peroneals',
          'triceps',
          'biceps',
          'forearms',
        ],
      ),
    ],
    { refusesPostures: FLOOR },
  ),
  some('spine-deformity', [at(['upper-back', 'lower-back-ql', 'neck-traps', 'lats'])]),
  some('disc-spondy', [at(['lower-back-ql', 'upper-back', 'glutes', 'hamstrings', 'hip-flexors-tfl'])]),
  some('ankylosing-spondylitis', [at(['neck-traps', 'upper-back', 'lower-back-ql', 'lats'])]),
  some('neck-instability', [at(['neck-traps', 'upper-back', 'lats', 'rear-shoulder'])], {
    refusesPostures: ['supine', 'prone'],
  }),
  some('hip-replacement-posture', [at(['glutes', 'hip-flexors-tfl', 'it-band', 'adductors'], { sides: 'affected' })]),
];

const DEVICES: readonly Caution[] = [
  some('pacemaker', [gun(), at(['pecs', 'lats', 'neck-traps', 'rear-shoulder'], { sides: 'affected' })], {
    lift: 'never',
  }),
  some('other-implanted-devices', [gun(), PLACE], { lift: 'never' }),
  local('implants', {}, [only(['massage-gun'], 'user-chosen', { sides: 'affected', scope: 'whole-limb' })]),
  local('lines-sensors-fistula', until('never'), [
    at(['biceps', 'triceps', 'forearms', 'pecs'], {
      sides: 'affected',
      when: 'arm fistula or chest port',
      placedCase: true,
    }),
  ]),
];

const PLACES: readonly Caution[] = [
  caution('recent-injury-surgery', 'refuse-user-chosen', [
    at('user-chosen'),
    at(LEGS, { when: 'operation, cast or bed rest in last 3 months' }),
  ]),
  local('unexplained-pain', {}, [
    at(LEGS, { when: 'one-sided calf or leg pain: run rf-dvt questions', placedCase: true }),
  ]),
  local('numbness', {}, [gun({ when: 'strong painkillers or widespread nerve damage' })]),
  local('open-wound', until('healed')),
  local('skin', until('healed')),
  local('local-inflammation', until('healed')),
  local('inflammatory-flare', until('healed')),
  local('muscle-tear', { lift: '2 weeks and pain-free' }),
  local('deep-bruise', until('2 weeks and gone')),
  local('myositis-ossificans'),
  some('exertional-compartment', [at(['tibialis-anterior', 'peroneals', 'calves', 'forearms'])]),
  local('lymphoedema-nodes', {}, [
    at(['pecs', 'lats', 'biceps', 'triceps', 'forearms', 'rear-shoulder'], {
      sides: 'affected',
      when: 'arm',
      placedCase: true,
    }),
    at(LEGS, { sides: 'affected', when: 'leg', placedCase: true }),
  ]),
  local('radiotherapy-field'),
  local('recent-injection', until('3 days (filler or botox 14)')),
  local('crps-central', {}, [LIMB]),
];

export const cautions: readonly Caution[] = [
  ...RED_FLAGS,
  ...SIGNS,
  ...VESSELS,
  ...LIFE,
  ...ILLNESS,
  ...BONES,
  ...DEVICES,
  ...PLACES,
  ...noGoZones,
];
