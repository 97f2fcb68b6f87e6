/** The words of a running session: read from a metre away, so short. */
import type { BlockSide, RegionId } from '../../core/body/index.ts';
import type { Posture, PressureStep, ToolId } from '../../core/knowledge/index.ts';
import { regionNames, toolNames } from '../../knowledge/index.ts';
import { capital, minutesText, placeName } from './plan.ts';

/** In the middle of a sentence: "left calf", "calves". */
const sidePlace = (region: RegionId, side: BlockSide): string =>
  side === 'both' ? regionNames[region].both : `${side} ${regionNames[region].one}`;

/** Without the side, which stands beside it as a shape. */
const bare = (region: RegionId, side: BlockSide): string =>
  capital(side === 'both' ? regionNames[region].both : regionNames[region].one);

/** Seconds up to 99, then minutes and seconds. */
const clock = (seconds: number): string => (seconds < 100 ? String(seconds) : minutesText(seconds));

const changeOfSide = (posture: Posture): string => (posture === 'side-lying' ? 'Turn over.' : 'Change sides.');

/** "Nothing" is a choice on Today; on the floor it says what it means. */
const toolName = (tool: ToolId): string => (tool === 'none' ? 'No tool' : toolNames[tool].name);

const takeTool = (tool: ToolId): string =>
  tool === 'none' ? 'Put the tool down.' : `Take the ${toolNames[tool].name.toLowerCase()}.`;

const GENTLER: Readonly<Record<PressureStep, string>> = {
  1: 'Gentlest step now.',
  2: 'One step gentler.',
  3: 'Firm step.',
};

export const sessionText = {
  clock,
  minutes: minutesText,
  timeLeft: 'Time left',
  totalLeft: 'left',
  region: bare,
  sideLetter: { left: 'L', right: 'R', both: 'LR' } satisfies Record<BlockSide, string>,
  sideWord: { left: 'Left', right: 'Right', both: 'Both' } satisfies Record<BlockSide, string>,
  tool: toolName,

  knot: 'Knot',
  knotNotHere: 'No holding here',
  release: 'Release',
  stillTight: 'Still tight',
  stillTightAdds: (seconds: number): string => `+${seconds} s`,
  tooMuch: 'Too much',
  pause: 'Pause',
  resume: 'Resume',
  skip: 'Skip',
  back: 'Back',
  add15: '+15 s',
  end: 'End session',
  endHold: 'hold',

  getReady: 'Get ready.',
  changeOfSide,
  takeTool,
  keepOff: 'Keep off',
  places: (lines: readonly string[]): string => lines.join(' · '),
  gapPlace: (region: RegionId, side: BlockSide): string => `${placeName(region, side)}.`,

  next: 'Next',
  nextPlace: (region: RegionId, side: BlockSide): string =>
    side === 'both' ? bare(region, side) : `${bare(region, side)}, ${side}`,
  nextWithTool: (tool: ToolId): string => `with ${toolName(tool).toLowerCase()}`,
  last: 'This is the last one',

  press: 'Lean in and stay. Small movements only.',

  holdStill: 'Hold still',
  onTheKnot: (region: RegionId, side: BlockSide): string => `${bare(region, side)}, on the knot`,
  breathe: { in: 'Breathe in', out: 'Breathe out' },
  held: (seconds: number): string => `${seconds} s held`,
  heldLongEnough: (seconds: number): string => `${seconds} s held, long enough`,
  upTo: (seconds: number): string => `up to ${seconds}`,

  endHere: 'End here, keep what is done',
  paused: 'Paused.',
  pausedPlace: (region: RegionId, side: BlockSide): string => `You are on the ${sidePlace(region, side)}.`,
  away: (seconds: number): string => `Away ${minutesText(seconds)}.`,

  /** "Calves 60 to 45 s, glutes 50 to 40 s": at most two, the line is short. */
  gaveWay: (changes: readonly { readonly region: RegionId; readonly from: number; readonly to: number }[]): string => {
    const told = changes
      .slice(0, 2)
      .map(({ region, from, to }) => `${regionNames[region].both} ${from} to ${to} s`)
      .join(', ');
    const more = changes.length > 2 ? `, and ${changes.length - 2} more` : '';
    return `${capital(told)}${more}.`;
  },
  endsLater: (seconds: number): string => `Nothing left to take from. You end ${seconds} s later.`,
  longer: (seconds: number): string => `${seconds} s longer.`,
  atLimit: (seconds: number): string => `${minutesText(seconds)} is the most for this place today.`,
  noHold: 'Not a place to hold. Keep moving, slowly.',
  gentler: (step: PressureStep): string => GENTLER[step],
  stillAbove: (most: number): string => `Still above ${most} of 10?`,
  leave: 'Leave it',
  stoppedBlock: 'This one is over.',
  pace: (secondsPerPass: number): string => `${secondsPerPass} s a pass.`,
  paceTitle: 'Tempo',
  paceValue: (secondsPerPass: number): string => `${secondsPerPass} s a pass`,
  paceOff: 'Off',
  paceIsOff: 'Tempo is off',
  slower: 'Slower',
  faster: 'Faster',

  endQuestion: 'End session?',
  endExplain: (left: string): string => `${left} are left. What you have done is kept.`,
  endNow: 'End now',
  keepGoing: 'Keep going',

  stopQuestion: 'What was too much?',
  stopPlace: (region: RegionId, side: BlockSide): string =>
    `The ${sidePlace(region, side)} is over for today. Was it one of these?`,
  oneOfThese: 'It was one of these',
  justTooStrong: 'Just too strong',
  stopTitle: 'Stop here and have it looked at.',
  stopAdvice: (region: RegionId, side: BlockSide): readonly string[] => [
    `Leave the ${sidePlace(region, side)} alone until someone has seen it.`,
    'Still numb, weak, swollen or getting worse: get help today.',
    'Chest pain, no breath, one-sided weakness: call an ambulance.',
  ],
  goOnWithout: 'Go on without it',
  restForbidden: 'What is left of this session is ruled out by it.',
};
