import { techniqueId } from '../../../core/knowledge/index.ts';
import type { SessionView } from '../../../core/session/index.ts';
import { sessionText as words } from '../../../texts/en/session.ts';
import { noticeText } from '../../../texts/en/notice.ts';
import { TechniqueFigure } from '../../figure/technique/index.ts';
import { BackIcon, SkipIcon } from './icons.tsx';
import type { ScreenNotice } from './screen-notice.ts';
import { type ButtonPorts, SessionButton } from './session-button.tsx';

export interface NoticeBarsProps {
  readonly view: Pick<SessionView, 'notice' | 'blocks' | 'block'>;
  /** How hard to press now, in words. */
  readonly pressure?: string | undefined;
  readonly notices: readonly ScreenNotice[];
  /** Ids of bars that have passed. */
  readonly gone: readonly string[];
  readonly onGone: (id: string) => void;
  readonly onNotice: (id: string) => void;
  /** Ends the block that stays too much. */
  readonly onLeave: () => void;
}

/**
 * What the player or the device has to say, one plain bar at a time. A bar that asks for nothing passes after a while,
 * so that the hint below it comes back; one with a button stays.
 */
export const NoticeBars = ({ view, pressure, notices, gone, onGone, onNotice, onLeave }: NoticeBarsProps) => {
  const { notice, blocks, block } = view;
  const told = notice ? noticeText(notice, blocks) : null;
  const toldId = notice ? `${notice.type} ${notice.atMs}` : '';
  if (notice && told && !gone.includes(toldId)) {
    return (
      <div key={toldId} class="session-notice passing" onAnimationEnd={() => onGone(toldId)}>
        <p>{told}</p>
        {notice.type === 'gentler' && pressure ? <p>{pressure}</p> : null}
        {notice.type === 'gentler' && block ? (
          <p class="notice-leave">
            {words.stillAbove(block.discomfort[1])}{' '}
            <button type="button" class="notice-action" onClick={onLeave}>
              {words.leave}
            </button>
          </p>
        ) : null}
      </div>
    );
  }
  const device = notices.find(({ id }) => !gone.includes(id));
  if (!device) return null;
  const { id, text, actionLabel } = device;
  return actionLabel ? (
    <div key={id} class="session-notice">
      <p>{text}</p>
      <button type="button" class="notice-action" onClick={() => onNotice(id)}>
        {actionLabel}
      </button>
    </div>
  ) : (
    <p key={id} class="session-notice passing" onAnimationEnd={() => onGone(id)}>
      {text}
    </p>
  );
};

export interface NextUpProps extends ButtonPorts {
  readonly next: SessionView['next'];
  readonly tool: string | undefined;
  /** While a knot is held nothing else is offered. */
  readonly moves: boolean;
}

const NextPlace = ({ next, tool }: Pick<NextUpProps, 'next' | 'tool'>) =>
  next ? (
    <>
      <p class="next-text">
        <span>
          {words.next}
          {next.tool === tool ? null : ` ${words.nextWithTool(next.tool)}`}
        </span>{' '}
        <b>{words.nextPlace(next.region, next.side)}</b>
        {next.side === 'both' ? null : (
          <i class={`side-mark side-mark-${next.side}`} aria-hidden="true">
            {words.sideLetter[next.side]}
          </i>
        )}
      </p>
      <div class="next-figure">
        <TechniqueFigure technique={techniqueId(next.region, next.tool)} side={next.side} step={2} />
      </div>
    </>
  ) : (
    <p class="next-text">{words.last}</p>
  );

/** What comes after this; at its ends the two buttons that go there and back. */
export const NextUp = ({ next, tool, moves, ...rest }: NextUpProps) => (
  <div class={moves ? 'next-up moves' : 'next-up'}>
    {moves ? (
      <SessionButton class="small" event="back" {...rest}>
        <BackIcon />
        {words.back}
      </SessionButton>
    ) : null}
    <NextPlace next={next} tool={tool} />
    {moves ? (
      <SessionButton class="small" event="skip" {...rest}>
        <SkipIcon />
        {words.skip}
      </SessionButton>
    ) : null}
  </div>
);
