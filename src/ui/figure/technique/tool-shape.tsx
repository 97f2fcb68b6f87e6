import type { ToolId } from '../../../core/knowledge/index.ts';
import type { PlacedTool } from './drawing.ts';

const round = (value: number): number => Math.round(value * 10) / 10;

/** The tool where it lies, in the drawing's units. */
export const PlacedToolShape = ({ tool: { shape, centre, radius, angle, flipped } }: { readonly tool: PlacedTool }) => (
  <g class="technique-tool" transform={`translate(${round(centre.x)} ${-round(centre.y)}) rotate(${-round(angle)})`}>
    {shape === 'roller' ? (
      <>
        <circle r={radius} />
        <circle class="hole" r={radius / 3} />
      </>
    ) : shape === 'bar' ? (
      <g transform={`rotate(${round(angle)})`}>
        <rect x="-40" y={-radius} width="80" height={radius * 2} rx="7" />
      </g>
    ) : shape === 'double-ball' ? (
      <>
        <circle cy={-radius * 0.8} r={radius} />
        <circle cy={radius * 0.8} r={radius} />
      </>
    ) : shape === 'gun' ? (
      <>
        <path class="tool-line" d={flipped ? 'M6 0H30M26 0V-22' : 'M6 0H30M26 0V22'} />
        <circle r={radius} />
      </>
    ) : shape === 'stick' ? (
      <>
        <path class="tool-line thin" d="M-22 0H22" />
        <path class="grip" d="M-34 0H-25M25 0H34" />
      </>
    ) : (
      <circle r={radius} />
    )}
  </g>
);

/** The tool as a sign beside its name. */
export const ToolGlyph = ({ tool }: { readonly tool: ToolId }) => (
  <svg class="tool-glyph technique-tool" viewBox="-12 -12 24 24" aria-hidden="true">
    {tool === 'foam-roller' ? (
      <>
        <circle r="11" />
        <circle class="hole" r="4" />
      </>
    ) : tool === 'ball' ? (
      <circle r="9" />
    ) : tool === 'double-ball' ? (
      <>
        <circle cx="-5.4" r="6" />
        <circle cx="5.4" r="6" />
      </>
    ) : tool === 'massage-gun' ? (
      <>
        <path class="tool-line" d="M-3 -5H8M5 -5V9" />
        <circle cx="-7" cy="-5" r="4.5" />
      </>
    ) : tool === 'stick' ? (
      <path class="tool-line" d="M-8 8L8 -8" />
    ) : (
      <path class="hand" d="M-6 2V-5M-2 0V-9M2 0V-9M6 1V-6M-6 1V4A6 6 0 0 0 6 4V1" />
    )}
  </svg>
);
