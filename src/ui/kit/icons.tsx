import type { ComponentChildren } from 'preact';
import type { ToolId } from '../../core/knowledge/index.ts';

/** A line drawing on a grid of 24. */
export const Icon = ({ size = 24, children }: { readonly size?: number; readonly children: ComponentChildren }) => (
  <svg
    class="icon"
    viewBox="0 0 24 24"
    width={size}
    height={size}
    fill="none"
    stroke="currentColor"
    stroke-width="2"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    {children}
  </svg>
);

export const CloseIcon = () => (
  <Icon>
    <path d="M5 5l14 14M19 5L5 19" />
  </Icon>
);

export const PlayIcon = () => (
  <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
    <path d="M6 3.5v17l14-8.5z" fill="currentColor" />
  </svg>
);

export const DownIcon = ({ size = 18 }: { readonly size?: number }) => (
  <Icon size={size}>
    <path d="M6 9l6 6 6-6" />
  </Icon>
);

export const BackIcon = () => (
  <Icon>
    <path d="M15 5l-7 7 7 7" />
  </Icon>
);

export const TurnIcon = () => (
  <Icon size={20}>
    <path d="M4 9a8 5 0 0 1 16 0M20 15a8 5 0 0 1-16 0M20 5v4h-4M4 19v-4h4" />
  </Icon>
);

export const LockIcon = ({ size = 16 }: { readonly size?: number }) => (
  <Icon size={size}>
    <rect x="5" y="11" width="14" height="9" rx="2" fill="currentColor" />
    <path d="M8 11V8a4 4 0 0 1 8 0v3" />
  </Icon>
);

/** The tool's own shape, as on the floor. */
export const ToolIcon = ({ tool, size = 20 }: { readonly tool: ToolId; readonly size?: number }) => {
  switch (tool) {
    case 'foam-roller':
      return (
        <Icon size={size}>
          <circle cx="12" cy="12" r="8" />
          <circle cx="12" cy="12" r="3" />
        </Icon>
      );
    case 'ball':
      return (
        <Icon size={size}>
          <circle cx="12" cy="12" r="6.5" fill="currentColor" stroke="none" />
        </Icon>
      );
    case 'double-ball':
      return (
        <Icon size={size}>
          <circle cx="7" cy="12" r="5" fill="currentColor" stroke="none" />
          <circle cx="17" cy="12" r="5" fill="currentColor" stroke="none" />
        </Icon>
      );
    case 'massage-gun':
      return (
        <Icon size={size}>
          <path d="M4 6h12v5H4zM16 8.5h3M7 11v8h4v-8" />
          <circle cx="20.5" cy="8.5" r="1.5" />
        </Icon>
      );
    case 'stick':
      return (
        <Icon size={size}>
          <path d="M4 20L20 4" />
          <path d="M8 16l8-8" stroke-width="6" />
        </Icon>
      );
    case 'none':
      return (
        <Icon size={size}>
          <path d="M8 12V5.5a1.5 1.5 0 0 1 3 0V11m0-1V4.5a1.5 1.5 0 0 1 3 0V11m0-.5V6a1.5 1.5 0 0 1 3 0v8c0 4-2 6.5-5.5 6.5-3 0-4.5-1.5-6-4.5l-1.8-3.2a1.5 1.5 0 0 1 2.6-1.5L8 13.5" />
        </Icon>
      );
  }
};
