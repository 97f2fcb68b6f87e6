import type { ComponentChildren } from 'preact';
import './notice-bar.css';

export interface NoticeBarProps {
  readonly children: ComponentChildren;
  /** One verb. */
  readonly action?: { readonly label: string; readonly onClick: () => void } | undefined;
  /** `stop`: stop and see someone, or storage in danger. Nothing else is red. */
  readonly look?: 'plain' | 'stop';
}

export const NoticeBar = ({ children, action, look = 'plain' }: NoticeBarProps) => (
  <div class={`notice-bar notice-bar-${look}`} role={look === 'stop' ? 'alert' : 'status'}>
    <p>{children}</p>
    {action && (
      <button type="button" onClick={action.onClick}>
        {action.label}
      </button>
    )}
  </div>
);
