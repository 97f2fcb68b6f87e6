import type { Side } from '../../../core/body/index.ts';
import { type SideSeconds, type ToolChoice, stepSeconds } from '../../../core/plan/index.ts';
import { editTexts as words } from '../../../texts/en/edit.ts';
import { SideBadge, Slider } from '../../kit/index.ts';

export interface SecondsProps {
  readonly choice: ToolChoice;
  /** What the region gets now. */
  readonly seconds: SideSeconds;
  /** While the thumb moves. */
  readonly onDraft: (seconds: SideSeconds) => void;
  /** When it is let go. */
  readonly onChoose: (seconds: SideSeconds) => void;
}

const STEP = 5;

const One = ({ choice, seconds, side, onDraft, onChoose }: SecondsProps & { readonly side: Side | null }) => {
  const value = seconds.find((part) => side === null || part.side === side)?.seconds ?? 0;
  const allowed = choice.seconds
    .filter((each) => each.length === seconds.length)
    .flatMap((each) => each.filter((part) => side === null || part.side === side))
    .map((part) => part.seconds);
  const what = side ?? (seconds.length > 1 ? 'each' : 'both');
  const wanted = (next: number): SideSeconds | null => stepSeconds(choice, seconds, next - value, side);
  return (
    <div class="edit-seconds">
      <p class="edit-value" aria-hidden="true">
        {side === null ? null : <SideBadge side={side} />}
        <b class="number">{value}</b> {words.secondsUnit(what)}
      </p>
      <Slider
        label={words.seconds(what)}
        min={Math.min(...allowed, value)}
        max={Math.max(...allowed, value)}
        step={STEP}
        value={value}
        valueText={words.secondsValue(value)}
        ticks={[Math.min(...allowed), Math.max(...allowed)].filter((tick) => Math.abs(tick - value) > STEP)}
        onInput={(next) => onDraft(wanted(next) ?? seconds)}
        onCommit={(next) => onChoose(wanted(next) ?? seconds)}
      />
    </div>
  );
};

/** The seconds of a region: one thumb for both sides, or one for each where they may differ. */
export const SecondsSliders = (props: SecondsProps) => {
  const { choice, seconds } = props;
  return choice.sidesMayDiffer && seconds.length > 1 ? (
    <>
      <One {...props} side="left" />
      <One {...props} side="right" />
    </>
  ) : (
    <One {...props} side={null} />
  );
};
