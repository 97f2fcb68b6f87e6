import type { ToolId } from '../../../core/knowledge/index.ts';
import './technique.css';

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
