/** The words of the check before the first session. */
import type { BlockSide } from '../../core/body/index.ts';
import type { StopSign } from '../../core/knowledge/index.ts';
import { regionName } from './plan.ts';

export const checkText = {
  title: 'Before you roll',
  question: 'Does one of these hold for you today?',
  wellness: 'Wellness, not diagnosis. Unknot leaves out what does not suit you and says when to see someone.',
  review: 'The rules come from studies and a desk review. No clinician has signed them off.',
  urgentTitle: 'Get help first',
  urgentBy: (urgency: string): string => `How soon: ${urgency}.`,
  whichFor: (label: string): string => `Which of these: ${label}`,
  allCount: 'Which of these? Until you say, all of them count.',
  whereFor: (label: string): string => `Where: ${label}`,
  noPlace: 'Without a place, everything is left out.',
  place: (number: number): string => `Place ${number}`,
  chooseRegion: 'Choose a region',
  regionName,
  side: (number: number): string => `Side of place ${number}`,
  sides: { left: 'Left', right: 'Right', both: 'Both' } satisfies Record<BlockSide, string>,
  addPlace: 'Add a place',
  removePlace: (number: number): string => `Remove place ${number}`,
  remove: 'Remove',
  stopTitle: 'Stop and get help if',
  stopWhen: {
    emergency: 'Call an ambulance',
    'same-day': 'See someone today',
    days: 'See someone in the next days',
  } satisfies Record<StopSign['urgency'], string>,
  keep: 'Keep my answers on this device',
  none: 'None of these',
  carryOn: 'Continue',
};
