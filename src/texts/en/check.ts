/** The words of the check before the first session. */
import type { BlockSide } from '../../core/body/index.ts';
import { regionName } from './plan.ts';
import { stopTexts } from './stop.ts';

export const checkText = {
  back: 'Back',
  title: 'Before you roll',
  question: 'Which of these hold for you?',
  before: 'Ticked is what you said before.',
  wellness: 'Wellness, not diagnosis. No clinician has signed these rules.',
  urgentTitle: 'Get help first',
  urgentBy: (urgency: string): string => `How soon: ${urgency}.`,
  urgentMany:
    'If it is sudden or bad, call your emergency number now. Tick below which of them it is: the advice follows.',
  whichFor: (label: string): string => `Which of these: ${label}`,
  allCount: 'Which of these? Until you say, all of them count.',
  whereFor: (label: string): string => `Where: ${label}`,
  noPlace: 'Without a place, everything is left out.',
  place: (number: number): string => `Place ${number}`,
  chooseRegion: 'Choose a region',
  regionName,
  side: (number: number): string => `Side of place ${number}`,
  sides: { left: 'Left', right: 'Right', both: 'Both' } satisfies Record<BlockSide, string>,
  sideAlone: 'On which side',
  sidesAlone: { left: 'Left side', right: 'Right side', both: 'Both, or in the middle' } satisfies Record<
    BlockSide,
    string
  >,
  addPlace: 'Add a place',
  removePlace: (number: number): string => `Remove place ${number}`,
  remove: 'Remove',
  stopTitle: 'Stop and get help if',
  stopWhen: stopTexts.when,
  keep: 'Keep my answers on this device',
  none: 'None of these',
  carryOn: 'Continue',
};
