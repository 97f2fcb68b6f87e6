import type { TechniqueText } from '../../../core/knowledge/index.ts';
import type { SessionEvent, SessionView } from '../../../core/session/index.ts';
import { sessionText as words } from '../../../texts/en/session.ts';
import { FigurePlayer, ToolGlyph } from '../../figure/technique/index.ts';
import { NextUp, NoticeBars, type NoticeBarsProps } from './bars-and-next.tsx';
import { Clock, SideShape } from './clock.tsx';
import { RopeOpening } from './hold-field.tsx';
import { useReducedMotion } from './reduced-motion.ts';
import { Pacer } from './pacer.tsx';

export interface SessionBodyProps {
  readonly view: SessionView;
  readonly text: TechniqueText | null;
  readonly bars: Omit<NoticeBarsProps, 'view' | 'pressure'>;
  readonly awaySeconds: number | null;
}

/** How long the way of moving is shown before the pressure. */
const PATH_SECONDS = 20;

type Running = NonNullable<SessionView['interrupted']>;

const gapSentence = (gap: Running, block: NonNullable<SessionView['block']>): string => {
  switch (gap) {
    case 'switch-side':
      return words.changeOfSide(block.posture);
    case 'change-tool':
      return words.takeTool(block.tool);
    default:
      return words.getReady;
  }
};

/** Rolling, getting ready and standing in a pause: one layout, so that the eye finds everything again. */
export const RollBody = ({
  view,
  text,
  bars,
  awaySeconds,
  released,
  paceShown,
  onEvent,
}: SessionBodyProps & {
  readonly released: number;
  readonly paceShown: boolean;
  readonly onEvent: (event: SessionEvent) => void;
}) => {
  const still = useReducedMotion();
  const { block, phase } = view;
  if (!block) return null;
  const running = (view.interrupted ?? phase) as Running;
  const rolling = running === 'roll';
  const paused = phase === 'paused';
  /** First how to move, then how hard: one thing at a time. */
  const settled = view.phaseSeconds - view.secondsLeft >= PATH_SECONDS;
  const pressure = text?.pressure[view.pressureStep - 1];
  return (
    <>
      <div class="session-clock-row" data-side={block.side}>
        <Clock seconds={view.secondsLeft} outlined={!rolling} />
        <SideShape side={block.side} />
      </div>
      <div class={rolling || paused ? 'session-title' : 'session-title says'}>
        {paused ? (
          <h1>
            <span>{awaySeconds === null ? words.paused : words.away(awaySeconds)}</span>{' '}
            <span>{words.pausedPlace(block.region, block.side)}</span>
          </h1>
        ) : rolling ? (
          <h1>{words.region(block.region, block.side)}</h1>
        ) : (
          <h1>
            <span>{gapSentence(running, block)}</span> <span>{words.gapPlace(block.region, block.side)}</span>
          </h1>
        )}
        <p class="session-tool">
          <ToolGlyph tool={block.tool} />
          {words.tool(block.tool)}
        </p>
      </div>
      <div class="session-hint">
        <NoticeBars view={view} pressure={pressure} {...bars} />
        {text === null ? null : rolling ? (
          <>
            <p class="hint-now">{settled ? pressure : text.path}</p>
            <p class="hint-more">{settled ? text.path : pressure}</p>
            <p class="unseen">{text.start}</p>
          </>
        ) : (
          <>
            <p class="hint-start">{text.start}</p>
            {paused ? null : (
              <p class="hint-keep-off">
                <b>{words.keepOff}</b> {words.places(text.keepOff)}
              </p>
            )}
          </>
        )}
      </div>
      <div class={rolling && !paused ? 'session-figure' : 'session-figure waiting'}>
        {released > 0 ? <RopeOpening key={released} /> : null}
        <FigurePlayer
          technique={block.technique}
          side={block.side}
          pass={still ? null : (view.pass?.position ?? null)}
        />
      </div>
      <Pacer view={view} ends={text?.ends ?? null} shown={paceShown} reversed={false} onEvent={onEvent} />
      <NextUp next={view.next} tool={block.tool} />
    </>
  );
};
