import type { Side } from '../../core/body/index.ts';
import { commonTexts } from '../../texts/en/common.ts';
import './side-badge.css';

/** L is round on its left end, R on its right: a letter, a place and a shape. */
export const SideBadge = ({ side, off = false }: { readonly side: Side; readonly off?: boolean }) => (
  <span class="side-badge" data-side={side} data-off={off ? '' : undefined}>
    <span aria-hidden="true">{commonTexts.sideLetter[side]}</span>
    <span class="unseen">{commonTexts.sideWord[side]}</span>
  </span>
);
