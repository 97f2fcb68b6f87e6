/** The words of the check before the first session. */
import type { BlockSide } from '../../core/body/index.ts';
import type { StopSign } from '../../core/knowledge/index.ts';
import { regionName } from './plan.ts';

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
  stopWhen: {
    emergency: 'Call an ambulance',
    'same-day': 'See someone today',
    days: 'See someone soon',
  } satisfies Record<StopSign['urgency'], string>,
  keep: 'Keep my answers on this device',
  none: 'None of these',
  carryOn: 'Continue',
};
