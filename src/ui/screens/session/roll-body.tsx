import type { Posture, TechniqueText } from '../../../core/knowledge/index.ts';
import type { SessionView } from '../../../core/session/index.ts';
import { sessionText as words } from '../../../texts/en/session.ts';
import { PressureMark, TechniqueFigure, ToolGlyph, useRunsLeft } from '../../figure/technique/index.ts';
import { NextUp, NoticeBars, type NoticeBarsProps } from './bars-and-next.tsx';
import { Clock, SideShape } from './clock.tsx';
import { RopeOpening } from './hold-field.tsx';
import { Pacer, type PacerProps } from './pacer.tsx';
import type { ButtonPorts } from './session-button.tsx';
import { breathedIn } from './rope.ts';
import { softTurn } from './sweep.ts';

export interface SessionBodyProps extends ButtonPorts {
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

/** Their figures are higher than wide: beside the words they get more room than below them. */
const UPRIGHT: ReadonlySet<Posture> = new Set(['seated-chair', 'standing', 'standing-wall', 'half-kneeling']);

type Block = NonNullable<SessionView['block']>;

interface BlockProps {
  readonly view: SessionView;
  readonly block: Block;
}

/** The figure on the floor line, in step with the sweep or, where nothing is rolled, with the breath. */
const BlockFigure = ({
  view,
  block,
  rolling,
  released,
}: BlockProps & { readonly rolling: boolean; readonly released: number }) => {
  const { breath } = view;
  const paused = view.phase === 'paused';
  // Getting ready: the position of the step at hand, with the arrow of its way.
  const pass = rolling ? view.pass : null;
  return (
    <div class={rolling && !paused ? 'session-figure' : 'session-figure waiting'}>
      {released > 0 ? <RopeOpening key={released} /> : null}
      <TechniqueFigure
        technique={block.technique}
        side={block.side}
        step={view.pressureStep}
        pass={pass && block.secondsPerPass !== null ? softTurn(pass.position, block.secondsPerPass) : null}
        breath={rolling && breath && !paused ? breathedIn(breath.way, breath.share) : null}
      />
    </div>
  );
};

/** The sweep runs the way the tool does in the figure. */
const BlockPacer = ({ block, ...rest }: BlockProps & Omit<PacerProps, 'reversed'>) => (
  <Pacer {...rest} reversed={useRunsLeft(block.technique, block.side)} />
);

/** Rolling, getting ready and standing in a pause: one layout, so that the eye finds everything again. */
export const RollBody = ({
  view,
  text,
  bars,
  awaySeconds,
  released,
  paceShown,
  onPace,
  ...rest
}: SessionBodyProps & {
  readonly released: number;
  readonly paceShown: boolean;
  readonly onPace: (on: boolean) => void;
}) => {
  const { block, phase } = view;
  if (!block) return null;
  const running = (view.interrupted ?? phase) as Running;
  const rolling = running === 'roll';
  const paused = phase === 'paused';
  /** First how to move, then how hard: one thing at a time. */
  const settled = view.phaseSeconds - view.secondsLeft >= PATH_SECONDS;
  const pressure = text?.pressure[view.pressureStep - 1];
  const howHard = (
    <>
      <PressureMark step={view.pressureStep} />
      {pressure}
    </>
  );
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
      <div class={UPRIGHT.has(block.posture) ? 'session-scene tall' : 'session-scene'}>
        <div class="session-hint">
          <NoticeBars view={view} pressure={pressure} {...bars} />
          {text === null ? null : rolling ? (
            <>
              <p class="hint-now">{settled ? howHard : text.path}</p>
              <p class="hint-more">{settled ? text.path : howHard}</p>
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
        <BlockFigure view={view} block={block} rolling={rolling} released={released} />
      </div>
      <BlockPacer
        view={view}
        block={block}
        ends={text?.ends ?? null}
        shown={paceShown}
        onEvent={rest.onEvent}
        onPace={onPace}
      />
      <NextUp next={view.next} tool={block.tool} moves {...rest} />
    </>
  );
};
