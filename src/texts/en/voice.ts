/**
 * Everything that the voice says, in one list: `npm run voice` makes a clip of each. Spoken lines are shorter than the
 * written ones: they must be over before the countdown, and nobody can read them again.
 */
import { type RegionId, BLOCK_SIDES, REGIONS } from '../../core/body/index.ts';
import {
  type PressureStep,
  type Technique,
  type TechniqueId,
  type ToolId,
  PRESSURE_STEPS,
  TOOLS,
} from '../../core/knowledge/index.ts';
import { type PhraseId, type PlainPhrase, PLAIN_PHRASES } from '../../core/session/index.ts';
import { knowledge } from '../../knowledge/index.ts';
import { placeName } from './plan.ts';

const PLAIN: Readonly<Record<PlainPhrase, string>> = {
  'get-ready': 'Get ready.',
  'switch-side': 'Change sides.',
  'turn-over': 'Turn over.',
  go: 'Go.',
  half: 'Half time.',
  'ten-seconds': 'Ten seconds.',
  three: 'Three.',
  two: 'Two.',
  one: 'One.',
  hold: 'Hold here. Breathe slowly, and let it sink in.',
  'hold-enough': 'Long enough. Release when it lets go.',
  'hold-end': 'Enough.',
  'roll-on': 'Roll on.',
  'still-tight': 'Ten more seconds.',
  'keep-moving': 'Not a place to hold. Keep moving.',
  limit: 'That is the most for today.',
  gentler: 'Gentler.',
  leave: 'Leave it for today.',
  longer: 'A little longer.',
  paused: 'Paused.',
  resumed: 'Go on.',
  away: 'You were away. The session is paused.',
  slower: 'Slower.',
  faster: 'Faster.',
  done: 'Done. How is it now?',
  ended: 'Ended. What you have done is kept.',
};

const TAKE: Readonly<Record<ToolId, string>> = {
  'foam-roller': 'Take the roller.',
  ball: 'Take the ball.',
  'double-ball': 'Take the double ball.',
  'massage-gun': 'Take the massage gun.',
  stick: 'Take the stick.',
  none: 'Put the tool down.',
};

/** Where the tool must not go, in short: the whole list stands on the screen and is read out by screen readers. */
const KEEP_OFF: Readonly<Record<RegionId, string>> = {
  'neck-traps': 'Keep off the neck, the throat and the spine.',
  'rear-shoulder': 'Keep off the bones of the shoulder and the armpit.',
  pecs: 'Keep off the collarbone, the armpit and the ribs.',
  'upper-back': 'Keep off the spine, the neck and the free ribs.',
  lats: 'Keep off the armpit, the side ribs and the breast.',
  biceps: 'Keep off the inner arm and the fold of the elbow.',
  triceps: 'Keep off the outer middle of the arm, the elbow and the armpit.',
  forearms: 'Keep off the elbow, a hand below it, and the wrist.',
  'lower-back-ql': 'Keep off the spine, the free ribs, the hip bone and the belly.',
  glutes: 'Keep off the tailbone, the sit bone, the inner buttock and the outer hip bone.',
  'hip-flexors-tfl': 'Keep off the front hip point, the groin and the belly.',
  adductors: 'Keep off the groin, the front inner groove and the knee.',
  quads: 'Keep off the groin, the hip point, the inner groove and the kneecap.',
  'it-band': 'Keep off the outer hip bone and the outer knee.',
  hamstrings: 'Keep off the back of the knee, the sit bone and the centre line.',
  calves: 'Keep off the back of the knee, the shin bone, the Achilles tendon and visible veins.',
  'tibialis-anterior': 'Keep off the outer knee, the edge of the shin and the ankle.',
  peroneals: 'Keep off the outer knee, the ankle and the bone.',
  'plantar-foot': 'Keep off the edge of the heel, the toes and the ankle.',
};

const GUN_FIRST = 'Switch the gun on before it touches.';

/** How to get into position. */
const START: Readonly<Partial<Record<TechniqueId, string>>> = {
  'neck-traps/ball': 'Back to the wall, ball at the shoulder blade.',
  'neck-traps/none': 'Back to the wall, tennis ball at the shoulder blade.',
  'rear-shoulder/ball': 'Back half to the wall, ball behind the shoulder.',
  'rear-shoulder/massage-gun': `Sit, the gun in your other hand. ${GUN_FIRST}`,
  'rear-shoulder/none': 'Back half to the wall, tennis ball behind the shoulder.',
  'pecs/ball': 'Face the wall, ball on the chest muscle.',
  'pecs/none': 'Face the wall, tennis ball on the chest muscle.',
  'upper-back/foam-roller': 'Lie on your back, roller under the shoulder blades. Hands hold your head.',
  'upper-back/ball': 'Back to the wall, ball beside the spine.',
  'upper-back/double-ball': 'Back to the wall, one ball on each side of the spine.',
  'upper-back/none': 'Back to the wall, tennis ball beside the spine.',
  'lats/foam-roller': 'Lie on this side, tilted backwards, roller under the rear edge.',
  'lats/ball': 'This side to the wall, arm raised a little, ball behind your side.',
  'lats/massage-gun': `Sit, this forearm on a table. ${GUN_FIRST}`,
  'lats/none': 'This side to the wall, arm raised a little, tennis ball behind your side.',
  'biceps/ball': 'Sit, arm on a table, palm up, ball in the other hand.',
  'biceps/massage-gun': `Sit, arm on a table, palm up. ${GUN_FIRST}`,
  'biceps/none': 'Sit, arm on a table, palm up, other hand on the muscle.',
  'triceps/foam-roller': 'Sit at a table, back of this arm on the roller.',
  'triceps/massage-gun': `Sit, arm on a table. ${GUN_FIRST}`,
  'triceps/stick': 'Sit, arm on a table, stick in the other hand.',
  'triceps/none': 'Sit, other hand on the back of this arm.',
  'forearms/foam-roller': 'Sit at a table, forearm on the roller.',
  'forearms/ball': 'Sit at a table, forearm on the ball, palm down.',
  'forearms/massage-gun': `Sit, forearm on a table. ${GUN_FIRST}`,
  'forearms/stick': 'Sit, stick on a table, forearm on it.',
  'forearms/none': 'Sit, forearm on a table, other hand on it.',
  'lower-back-ql/ball': 'Back to the wall, large ball beside the spine.',
  'lower-back-ql/none': 'Back to the wall, wrapped ball beside the spine.',
  'glutes/foam-roller': 'Sit on the roller, a hand behind you, and tip to this side.',
  'glutes/ball': 'This buttock to the wall, ball between.',
  'glutes/massage-gun': `Stand on the other leg, a hand on a support. ${GUN_FIRST}`,
  'glutes/none': 'This buttock to the wall, tennis ball between.',
  'hip-flexors-tfl/foam-roller': 'Face down on your forearms, roller under the front outer hip.',
  'hip-flexors-tfl/ball': 'Front outer hip to the wall, ball between.',
  'hip-flexors-tfl/stick': 'Stand, support in reach, this knee loose.',
  'hip-flexors-tfl/none': 'Front outer hip to the wall, wrapped ball between.',
  'adductors/foam-roller': 'Face down on your forearms, this knee out, roller under the inner thigh.',
  'adductors/massage-gun': `Sit, this knee out to the side. ${GUN_FIRST}`,
  'adductors/stick': 'Sit on a chair, this knee out to the side.',
  'adductors/none': 'Sit on a chair, this knee out, a flat hand on the thigh.',
  'quads/foam-roller': 'Face down on your forearms, roller under this thigh.',
  'quads/ball': 'Face the wall, ball between it and this thigh.',
  'quads/massage-gun': `Sit, leg relaxed. ${GUN_FIRST}`,
  'quads/stick': 'Sit on a chair, thigh relaxed, stick in both hands.',
  'quads/none': 'Sit on a chair, thigh relaxed, a full bottle in both hands.',
  'it-band/foam-roller': 'Lie on this side, other foot in front, roller under the outer thigh.',
  'it-band/massage-gun': `Sit, leg relaxed. ${GUN_FIRST}`,
  'it-band/stick': 'Sit, knee bent, stick in both hands, outer thigh.',
  'it-band/none': 'Sit, knee bent, a full bottle in both hands, outer thigh.',
  'hamstrings/foam-roller': 'Sit, hands behind you, roller under this thigh.',
  'hamstrings/ball': 'Sit on a chair, ball under this thigh.',
  'hamstrings/massage-gun': `Sit far forward, heel down. ${GUN_FIRST}`,
  'hamstrings/stick': 'Sit on the edge of a chair, stick under the thigh.',
  'hamstrings/none': 'Sit on the edge of a chair, hands or a bottle under the thigh.',
  'calves/foam-roller': 'Sit, hands behind you, this calf on the roller.',
  'calves/ball': 'Sit on the floor, ball on a book under this calf.',
  'calves/massage-gun': `Sit, ankle on the other knee. ${GUN_FIRST}`,
  'calves/stick': 'Sit, calf relaxed, stick in both hands.',
  'calves/none': 'Sit, calf relaxed, a full bottle in both hands.',
  'tibialis-anterior/foam-roller': 'Hands and knees, roller under this shin, toes a little in.',
  'tibialis-anterior/ball': 'Sit, foot on the floor, ball in your hand.',
  'tibialis-anterior/massage-gun': `Sit, foot relaxed. ${GUN_FIRST}`,
  'tibialis-anterior/stick': 'Sit, foot on the floor, stick in both hands.',
  'tibialis-anterior/none': 'Sit, foot on the floor, heel of the hand on the outer shin.',
  'peroneals/foam-roller': 'Lie on this side, other foot in front, roller under the outer lower leg.',
  'peroneals/stick': 'Sit, legs not crossed, stick at the outer lower leg.',
  'peroneals/none': 'Sit, legs not crossed, a flat hand on the outer lower leg.',
  'plantar-foot/foam-roller': 'Sit, shoe off, foot on the roller.',
  'plantar-foot/ball': 'Sit, shoe off, foot on the ball.',
  'plantar-foot/massage-gun': `Sit, shoe off, ankle on the other knee. ${GUN_FIRST}`,
  'plantar-foot/none': 'Sit, shoe off, foot on a tennis ball or a bottle.',
};

/** How to move, where it is not what the tool and the motion say anyway. */
const PATH: Readonly<Partial<Record<TechniqueId, string>>> = {
  'upper-back/foam-roller': 'Push with your feet, slowly, from the tip of the blades to their top.',
  'upper-back/ball': 'Bend and stretch your knees, slowly.',
  'upper-back/double-ball': 'Small, slow knee bends.',
  'upper-back/none': 'Bend and stretch your knees, slowly.',
  'lower-back-ql/ball': 'No rolling. Settle, and breathe slowly.',
  'lower-back-ql/none': 'No rolling. Settle, and breathe slowly.',
  'hip-flexors-tfl/stick': 'Slow strokes, downwards and outwards only.',
  'calves/ball': 'Rest on the spot. Point and pull your foot, slowly.',
  'hamstrings/ball': 'Rest on the spot. A few small, slow knee bends.',
  'tibialis-anterior/ball': 'Press on the spot, and move your foot slowly up and down.',
};

const MOVE: Readonly<Record<ToolId, string>> = {
  'foam-roller': 'Roll slowly, to one end and back.',
  ball: 'Roll slowly, to one end and back.',
  'double-ball': 'Roll slowly, to one end and back.',
  'massage-gun': 'Glide slowly. Always moving.',
  stick: 'Slow strokes along the muscle.',
  none: 'Slow strokes along the muscle.',
};

const pathOf = ({ id, tool, motion }: Technique): string =>
  PATH[id] ?? (motion === 'press' ? 'Rest on the spot. Only small movements.' : MOVE[tool]);

type Steps = Readonly<Record<PressureStep, string>>;

const FLOOR: Steps = {
  1: 'Let your hands and the other leg carry most of you.',
  2: 'Let a little more weight sink in.',
  3: 'Let your weight sink in, as long as you can breathe easily.',
};
const ON_THE_BACK: Steps = {
  1: 'Hips stay on the floor.',
  2: 'Hips on the floor, hug your chest.',
  3: 'Hips a little off the floor.',
};
const WALL: Steps = {
  1: 'Stand close to the wall, and lean lightly.',
  2: 'Step away a little, and lean a little more.',
  3: 'Lean in, as long as you can breathe easily.',
};
const GUN: Steps = {
  1: 'Lowest speed. Just touch.',
  2: 'Lowest speed, only the weight of the gun.',
  3: 'Guide it lightly. Never press.',
};
const BY_HAND: Steps = {
  1: 'Hardly any pressure. Hands loose.',
  2: 'A little more pressure.',
  3: 'Firmer, as long as you can breathe easily.',
};

const pressOf = ({ tool, posture }: Technique): Steps => {
  if (tool === 'massage-gun') return GUN;
  switch (posture) {
    case 'supine':
      return ON_THE_BACK;
    case 'standing-wall':
      return WALL;
    case 'seated-chair':
    case 'standing':
      return BY_HAND;
    default:
      return tool === 'stick' || tool === 'none' ? BY_HAND : FLOOR;
  }
};

const feelText = (most: number): string => `Strong, but no more than ${most} of ten. Breathe easily.`;

const DISCOMFORTS = [1, 2, 3, 4, 5, 6] as const;

/** Every phrase with its words, each id once. */
export const phraseTexts: ReadonlyMap<PhraseId, string> = new Map<PhraseId, string>([
  ...PLAIN_PHRASES.map((id) => [id, PLAIN[id]] as const),
  ...REGIONS.flatMap((region) =>
    BLOCK_SIDES.map((side) => [`place:${region}:${side}`, `${placeName(region, side)}.`] as const),
  ),
  ...REGIONS.map((region) => [`keep-off:${region}`, KEEP_OFF[region]] as const),
  ...TOOLS.map((tool) => [`take:${tool}`, TAKE[tool]] as const),
  ...knowledge.techniques.flatMap((technique): (readonly [PhraseId, string])[] => {
    const { id } = technique;
    const start = START[id];
    return [
      ...(start === undefined ? [] : [[`start:${id}`, start] as const]),
      [`path:${id}`, pathOf(technique)],
      ...PRESSURE_STEPS.map((step) => [`press:${id}:${step}`, pressOf(technique)[step]] as const),
    ];
  }),
  ...DISCOMFORTS.map((most) => [`feel:${most}`, feelText(most)] as const),
]);

/** The words of a phrase, for a voice of the system; null where there are none. */
export const phraseText = (id: string): string | null => phraseTexts.get(id as PhraseId) ?? null;
