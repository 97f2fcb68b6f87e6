/** The words of a running session: read from a metre away, so short. */
import type { BlockSide } from '../../core/body/index.ts';
import type { Posture, PressureStep, ToolId } from '../../core/knowledge/index.ts';

/** "iT band" never happens: only the first letter changes. */
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A region as the catalogue names it: one side of it, or both. */
interface Names {
  readonly one: string;
  readonly both: string;
}

const place = (names: Names, side: BlockSide): string => (side === 'both' ? names.both : names.one);

const sidePlace = (names: Names, side: BlockSide): string => (side === 'both' ? names.both : `${side} ${names.one}`);

/** Seconds up to 99, then minutes and seconds. */
const clock = (seconds: number): string => (seconds < 100 ? String(seconds) : minutes(seconds));

const minutes = (seconds: number): string => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

const changeOfSide = (posture: Posture): string => (posture === 'side-lying' ? 'Turn over.' : 'Change sides.');

const takeTool = (tool: ToolId, toolName: string): string =>
  tool === 'none' ? 'Put the tool down.' : `Take the ${toolName.toLowerCase()}.`;

const GENTLER: Readonly<Record<PressureStep, string>> = {
  1: 'Gentlest step now.',
  2: 'One step gentler.',
  3: 'Firm step.',
};

export const sessionText = {
  clock,
  minutes,
  timeLeft: 'Time left',
  totalLeft: 'left',
  region: (names: Names, side: BlockSide): string => capital(place(names, side)),
  sideLetter: { left: 'L', right: 'R', both: 'LR' } satisfies Record<BlockSide, string>,
  sideWord: { left: 'Left', right: 'Right', both: 'Both' } satisfies Record<BlockSide, string>,
  tool: (tool: ToolId, toolName: string): string => (tool === 'none' ? 'No tool' : toolName),

  knot: 'Knot',
  knotNotHere: 'No holding here',
  release: 'Release',
  stillTight: 'Still tight',
  stillTightAdds: (seconds: number): string => `, +${seconds} s`,
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
  gapPlace: (names: Names, side: BlockSide): string => `${capital(sidePlace(names, side))}.`,

  next: 'Next',
  nextPlace: (names: Names, side: BlockSide): string =>
    side === 'both' ? capital(names.both) : `${capital(names.one)}, ${side}`,
  nextWithTool: (toolName: string): string => `with ${toolName.toLowerCase()}`,
  last: 'This is the last one',

  sweepTowards: (end: string): string => `Towards ${end}`,
  press: 'Lean in and stay. Small movements only.',

  holdStill: 'Hold still',
  onTheKnot: (names: Names, side: BlockSide): string => `${capital(place(names, side))}, on the knot`,
  breathe: { in: 'Breathe in', out: 'Breathe out' },
  held: (seconds: number): string => `${seconds} s held`,
  heldLongEnough: (seconds: number): string => `${seconds} s held, long enough`,
  upTo: (seconds: number): string => `up to ${seconds}`,

  paused: 'Paused.',
  pausedPlace: (names: Names, side: BlockSide): string => `You are on the ${sidePlace(names, side)}.`,
  away: (seconds: number): string => `Away ${minutes(seconds)}.`,

  gaveWay: (seconds: number): string => `${seconds} s come from what is still ahead. The total stays.`,
  endsLater: (seconds: number): string => `Nothing left to take from. You end ${seconds} s later.`,
  longer: (seconds: number): string => `${seconds} s longer.`,
  atLimit: (seconds: number): string => `${minutes(seconds)} is the most for this place today.`,
  noHold: 'Not a place to hold. Keep moving, slowly.',
  gentler: (step: PressureStep): string => GENTLER[step],
  stoppedBlock: 'This one is over.',

  endQuestion: 'End session?',
  endExplain: (left: string): string => `${left} are left. What you have done is kept.`,
  endNow: 'End now',
  keepGoing: 'Keep going',

  stopQuestion: 'What was too much?',
  stopPlace: (names: Names, side: BlockSide): string =>
    `The ${sidePlace(names, side)} is over for today. Was it one of these?`,
  oneOfThese: 'It was one of these',
  justTooStrong: 'Just too strong',
  stopTitle: 'Stop here and have it looked at.',
  stopAdvice: (names: Names, side: BlockSide): readonly string[] => [
    `Leave the ${sidePlace(names, side)} alone until someone has seen it.`,
    'Still numb, weak, swollen or getting worse: get help today.',
    'Chest pain, no breath, one-sided weakness: call an ambulance.',
  ],
  goOnWithout: 'Go on without it',
};
