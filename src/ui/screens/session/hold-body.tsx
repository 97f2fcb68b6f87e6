import { sessionText as words } from '../../../texts/en/session.ts';
import { TechniqueFigure } from '../../figure/technique/index.ts';
import { NextUp, NoticeBars } from './bars-and-next.tsx';
import { Clock, SideShape } from './clock.tsx';
import { HoldField, HoldSoFar } from './hold-field.tsx';
import { breathedIn } from './rope.ts';
import type { SessionBodyProps } from './roll-body.tsx';

/** On the knot: the whole field turns plum, so that the change shows from the corner of the eye. */
export const HoldBody = ({ view, bars, awaySeconds, ...rest }: Omit<SessionBodyProps, 'text'>) => {
  const { block, hold, breath, phase } = view;
  if (!block || !hold || !breath) return null;
  const paused = phase === 'paused';
  return (
    <>
      {/* Wider than high, number and side stay where they were; else the loop is around the number. */}
      <div class="session-clock-row hold-clock" data-side={block.side}>
        <Clock seconds={hold.untilSeconds - hold.heldSeconds} />
        <SideShape side={block.side} />
      </div>
      <div class="session-title hold-title">
        <div>
          <h1>{paused ? (awaySeconds === null ? words.paused : words.away(awaySeconds)) : words.holdStill}</h1>
          <p>{paused ? words.pausedPlace(block.region, block.side) : words.onTheKnot(block.region, block.side)}</p>
        </div>
        <SideShape side={block.side} small />
      </div>
      <HoldField hold={hold} breath={breath}>
        <TechniqueFigure
          technique={block.technique}
          side={block.side}
          step={view.pressureStep}
          breath={breathedIn(breath.way, breath.share)}
        />
      </HoldField>
      <div class="session-hint">
        <NoticeBars view={view} {...bars} />
        <HoldSoFar hold={hold} />
      </div>
      <NextUp next={view.next} tool={block.tool} moves={paused} {...rest} />
    </>
  );
};
