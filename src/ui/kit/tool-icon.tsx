import type { ComponentChildren } from 'preact';
import type { ToolId } from '../../core/knowledge/index.ts';

const SHAPES: Readonly<Record<ToolId, ComponentChildren>> = {
  'foam-roller': (
    <>
      <circle cx="12" cy="12" r="8" />
      <circle cx="12" cy="12" r="3" />
    </>
  ),
  ball: <circle cx="12" cy="12" r="6.5" fill="currentColor" stroke="none" />,
  'double-ball': (
    <g fill="currentColor" stroke="none">
      <circle cx="6.6" cy="12" r="5" />
      <circle cx="17.4" cy="12" r="5" />
    </g>
  ),
  'massage-gun': (
    <>
      <path d="M4 6h12v5H4zM16 8.5h3M7 11v8h4v-8" />
      <circle cx="20.5" cy="8.5" r="1.5" />
    </>
  ),
  stick: (
    <>
      <path d="M4 20L20 4" />
      <path d="M8 16l8-8" stroke-width="6" />
    </>
  ),
  none: (
    <path d="M7 12V6.5a1.5 1.5 0 0 1 3 0V11V4.8a1.5 1.5 0 0 1 3 0V11V5.8a1.5 1.5 0 0 1 3 0V12V8.8a1.5 1.5 0 0 1 3 0V14a7 7 0 0 1-7 7h-.6a7 7 0 0 1-5.4-2.6L3.3 14.600a1.6 1.6 0 0 1 2.500-2L7 13.600" />
  ),
};

export const ToolIcon = ({ tool }: { readonly tool: ToolId }) => (
  <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    {SHAPES[tool]}
  </svg>
);
