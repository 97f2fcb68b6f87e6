import type { SessionView } from '../../../core/session/index.ts';
import { sessionText as words } from '../../../texts/en/session.ts';
import { noticeText } from './notice-text.ts';
import type { ScreenNotice } from './screen-notice.ts';

export interface NoticeBarsProps {
  readonly notice: SessionView['notice'];
  /** How hard to press now, in words. */
  readonly pressure?: string | undefined;
  readonly notices: readonly ScreenNotice[];
  readonly onNotice: (id: string) => void;
}

/** What the player or the device has to say. One plain bar at a time: the device's first, since it stays. */
export const NoticeBars = ({ notice, pressure, notices, onNotice }: NoticeBarsProps) => {
  const told = notice ? noticeText(notice) : null;
  const device = notices[0];
  return (
    <>
      {notice && told ? (
        <p key={notice.atMs} class="session-notice passing">
          {told}
          {notice.type === 'gentler' && pressure ? <span>{pressure}</span> : null}
        </p>
      ) : null}
      {device ? (
        <div class="session-notice">
          <p>{device.text}</p>
          {device.actionLabel ? (
            <button type="button" class="notice-action" onClick={() => onNotice(device.id)}>
              {device.actionLabel}
            </button>
          ) : null}
        </div>
      ) : null}
    </>
  );
};

export interface NextUpProps {
  readonly next: SessionView['next'];
  readonly tool: string | undefined;
}

/** What comes after this. */
export const NextUp = ({ next, tool }: NextUpProps) => (
  <p class="next-up">
    {next ? (
      <>
        <span>{words.next}</span> <b>{words.nextPlace(next.region, next.side)}</b>
        {next.side === 'both' ? null : (
          <i class={`side-mark side-mark-${next.side}`} aria-hidden="true">
            {words.sideLetter[next.side]}
          </i>
        )}
        {next.tool === tool ? null : <span class="next-tool">{words.nextWithTool(next.tool)}</span>}
      </>
    ) : (
      <span>{words.last}</span>
    )}
  </p>
);
