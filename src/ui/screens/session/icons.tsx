/** The session's pictograms: thicker than elsewhere, since they are seen from a metre away. */
import type { ComponentChildren } from 'preact';

interface IconProps {
  readonly heavy?: boolean;
  readonly children: ComponentChildren;
}

const Icon = ({ heavy = false, children }: IconProps) => (
  <svg class={heavy ? 'session-icon session-icon-heavy' : 'session-icon'} viewBox="0 0 24 24" aria-hidden="true">
    {children}
  </svg>
);

export const CrossIcon = () => (
  <Icon>
    <path d="M6 6l12 12M18 6L6 18" />
  </Icon>
);

export const PauseIcon = () => (
  <Icon heavy>
    <path d="M8 5v14M16 5v14" />
  </Icon>
);

export const ResumeIcon = () => (
  <Icon heavy>
    <path d="M8 5l10 7-10 7z" />
  </Icon>
);

export const TooMuchIcon = () => (
  <Icon>
    <path d="M5 20.5h14M12 15.5V4M7 8.5L12 3.5l5 5" />
  </Icon>
);

export const MoreTimeIcon = () => (
  <Icon>
    <path d="M12 6v12M6 12h12" />
  </Icon>
);

export const SkipIcon = () => (
  <Icon>
    <path d="M5 6l8 6-8 6zM18 5v14" />
  </Icon>
);

export const BackIcon = () => (
  <Icon>
    <path d="M19 6l-8 6 8 6zM6 5v14" />
  </Icon>
);

/** The rope with its loop. */
export const KnotIcon = () => (
  <svg class="rope-icon" viewBox="0 -4 44 36" aria-hidden="true">
    <path d="M2 28H11C15 28 18 26 20.5 23.3L28.4 15.4A9 9 0 1 0 15.6 15.4L23.5 23.3C26 26 29 28 33 28H42" />
  </svg>
);

/** The rope, its loop almost gone. */
export const ReleaseIcon = () => (
  <svg class="rope-icon" viewBox="0 -4 44 36" aria-hidden="true">
    <path d="M2 26H11C17 26 17 13 22 13C27 13 27 26 33 26H42" />
  </svg>
);
