/**
 * What services call a kind of training, in the languages of their users: `VirtualRide`, `trail_running`, `Krafttraining`,
 * `Course à pied`. Told by whole words, German also by the ends of words; a name that we do not know is null.
 */
import type { Sport } from '../workout.ts';

/** The first row with a word of the name wins, so the special stands before the general. */
const ROWS: readonly (readonly [Sport, string])[] = [
  ['trail-run', 'trail trailrun trailrunning trailrunnen trailhardlopen traillauf berglauf gelandelauf'],
  [
    'ski',
    'ski skiing skifahren skitour skitouren langlauf skilanglauf snowboard snowboarding snowboarden snowboarder esqui esqui sci snowboardinge skien langlaufen snowshoe schneeschuh schneeschuhwandern raquettes ciaspole backcountryski nordicski alpineski rollerski',
  ],
  [
    'strength',
    'strength weight weights weighttraining weightlifting lifting gym kraft krafttraining gewichtstraining gewichtheben fuerza pesas musculacion musculation renforcement halterophilie poids halteres krachttraining forza pesi musculacao forca crossfit functional calisthenics',
  ],
  ['elliptical', 'elliptical crosstrainer ellipsentrainer eliptica elliptique ellittica eliptico elliptische'],
  [
    'row',
    'row rowing rower rowingmachine rudern rudergerat remo aviron rameur roeien roeitrainer canottaggio vogatore paddling paddlesports kayak kayaking kayaken kajak kajakfahren canoe canoeing kanu piraguismo canoa',
  ],
  [
    'ride',
    'ride virtualride ebikeride gravelride mountainbikeride bike biking bikeride cycling cycle cyclingtransportation spinning indoorcycling velomobile handcycle handcycling rad radfahren radsport radtour fahrrad fahrradfahren radfahrt mountainbike mountainbiken mountainbiking mtb gravel rennrad ebike ciclismo bicicleta bici velo cyclisme vtt vtc fiets fietsen fietsrit wielrennen bicicletta pedalada spin bmx cyclocross biken',
  ],
  [
    'swim',
    'swim swimming swimmingpool schwimmen freiwasserschwimmen natacion natation nage zwemmen nuoto natacao openwaterswim',
  ],
  ['hike', 'stair stairs stairstepper stepper steps stairmaster floor treppe treppensteigen escaliers escaleras'],
  [
    'climb',
    'climb climbing rockclimbing bouldering boulder bouldern klettern escalada escalade klimmen boulderen arrampicata alpinismo bergsteigen mountaineering alpinisme',
  ],
  [
    'hike',
    'hike hiking wandern wanderung bergwandern randonnee senderismo excursionismo hiken escursione escursionismo trilha rucking ruck',
  ],
  [
    'racket-sport',
    'tennis badminton squash padel pickleball racquetball racket racquet tischtennis tabletennis tenis platform racchetta',
  ],
  [
    'team-sport',
    'soccer football fussball futbol voetbal calcio futebol futsal basketball baloncesto basket basquete volleyball voleibol handball balonmano hockey rugby lacrosse ultimate cricket baseball softball netball teamsport',
  ],
  ['yoga', 'yoga pilates barre taichi tai'],
  [
    'run',
    'run virtualrun running trackrun treadmillrunning treadmill jog jogging lauf laufen laufband dauerlauf carrera correr course footing tapis hardlopen hardloopsessie hardloop loopband corsa correre corrida esteira cinta',
  ],
  [
    'walk',
    'walk walking gehen spaziergang spazieren nordicwalking marche caminata caminar andar paseo wandeling wandelen camminata passeggiata caminhada wheelchair',
  ],
];

/** Sports in which the way down is done by the legs. */
export const ON_FOOT: ReadonlySet<Sport> = new Set(['run', 'trail-run', 'walk', 'hike']);

const ROW_BY_WORD: ReadonlyMap<string, number> = new Map(
  ROWS.flatMap(([, words], index) => words.split(' ').map((word) => [word, index] as const)).reverse(),
);

/** German compounds: `Waldlauf`, `Feierabendrunde`. */
const ENDINGS: readonly (readonly [RegExp, Sport])[] = [
  [/(radfahren|radtour|biken)$/, 'ride'],
  [/wander(n|ung)$/, 'hike'],
  [/schwimmen$/, 'swim'],
  [/[a-z]{2}lauf$/, 'run'],
];

export const sportOfName = (name: string): Sport | null => {
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u);
  const joined = words.join('');
  const [row] = [...words, joined]
    .map((word) => ROW_BY_WORD.get(word))
    .filter((index) => index !== undefined)
    .sort((a, b) => a - b);
  if (row !== undefined) return ROWS[row]?.[0] ?? null;
  for (const word of words) {
    const ending = ENDINGS.find(([pattern]) => pattern.test(word));
    if (ending) return ending[1];
  }
  return null;
};
