/** The words about stop signs, wherever one may come: in the check, in a session, right after it and on the next day. */
import type { BlockSide, RegionId } from '../../core/body/index.ts';
import type { StopSign } from '../../core/knowledge/index.ts';
import { placeName } from './plan.ts';

export const stopTexts = {
  when: {
    emergency: 'Get help now',
    'same-day': 'See someone today',
    days: 'See someone soon',
  } satisfies Record<StopSign['urgency'], string>,
  /** Before the signs, where soreness is asked. */
  moreTitle: 'More than sore?',
  more: 'Numb, weak, swollen, short of breath, dark urine, or a pain that shoots: that is not soreness.',
  look: 'Look at the stop signs',
  which: 'Which of these is it?',
  where: 'Where is it?',
  place: (region: RegionId, side: BlockSide): string => placeName(region, side),
  elsewhere: 'Somewhere else',
  noted: 'Noted. Nothing is planned that it rules out, until you change it in the health check.',
  understood: 'I understand',
};
