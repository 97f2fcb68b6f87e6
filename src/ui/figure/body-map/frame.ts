import type { Side } from '../../../core/body/index.ts';
import { type View, FLOOR_Y } from './shapes.ts';

/** Half the width that a view takes with its numbers. */
export const HALF_WIDTH = 92;

/** The soles stand exactly on the lower edge. */
export const VIEW_BOX = `${-HALF_WIDTH} 0 ${2 * HALF_WIDTH} ${FLOOR_Y}`;

/** In the back view the person's right is on the viewer's right; in the front view it is on the left. */
export const mirrorOf = (view: View, side: Side): 1 | -1 => ((side === 'right') === (view === 'back') ? 1 : -1);
