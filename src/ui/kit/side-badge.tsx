import type { Side } from '../../core/body/index.ts';
import { commonTexts } from '../../texts/en/common.ts';
import './side-badge.css';

export interface SideBadgeProps {
  readonly side: Side;
  /** `small` in a row of text, `large` before a line of cells. */
  readonly size?: 'small' | 'middle' | 'large';
  /** Drawn as an outline: this side is not part of it. */
  readonly off?: boolean;
  /** Says "left" or "right" to a screen reader; leave out where the words are already there. */
  readonly spoken?: boolean;
}

/** L is round on its left end, R on its right: told apart by letter, place and shape. */
export const SideBadge = ({ side, size = 'middle', off = false, spoken = false }: SideBadgeProps) => (
  <span class={`side-badge side-badge-${size} side-badge-${side}${off ? ' side-badge-off' : ''}`}>
    <span aria-hidden="true">{commonTexts.sideLetter[side]}</span>
    {spoken && <span class="unseen">{commonTexts.sideWord[side]}</span>}
  </span>
);
