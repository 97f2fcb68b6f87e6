import type { ToolId } from '../core/knowledge/index.ts';

export interface ToolName {
  /** As on a button. */
  readonly name: string;
  /** Within a sentence, as in "with a roller". */
  readonly phrase: string;
  /** What counts as this tool. */
  readonly about: string;
}

export const toolNames: Readonly<Record<ToolId, ToolName>> = {
  'foam-roller': {
    name: 'Roller',
    phrase: 'a roller',
    about: 'A foam roller. Soft is enough: harder ones have not been shown to add more range.',
  },
  ball: { name: 'Ball', phrase: 'a ball', about: 'A massage ball. Start with a soft one the size of a tennis ball.' },
  'double-ball': {
    name: 'Double ball',
    phrase: 'a double ball',
    about: 'Two soft balls joined or in a sock. Only for the upper back.',
  },
  'massage-gun': {
    name: 'Gun',
    phrase: 'a massage gun',
    about: 'A massage gun with a soft round head, on its lowest speed.',
  },
  stick: { name: 'Stick', phrase: 'a roller stick', about: 'A stick that you roll over the muscle with both hands.' },
  none: {
    name: 'Nothing',
    phrase: 'what is at hand',
    about: 'Your hands, a wall, a full bottle, a tennis ball or a rolled towel.',
  },
};
