import { useEffect, useRef } from 'preact/hooks';
import type { BlockSide, RegionId } from '../../../core/body/index.ts';
import { type Block, type Plan, type Reason, regionsOfPlan } from '../../../core/plan/index.ts';
import { toolNames } from '../../../knowledge/index.ts';
import { reasonText, regionName } from '../../../texts/en/plan.ts';
import { todayTexts as words } from '../../../texts/en/today.ts';
import { SideBadge } from '../../kit/index.ts';

/** The most telling reason of a region, for its one line: what the person said before what the activity asks. */
const mainReason = (blocks: readonly Block[]): Reason | undefined => {
  const order: readonly Reason['type'][] = ['sorer-side', 'sore', 'tight', 'load', 'last', 'context', 'dose'];
  const all = blocks.flatMap(({ why }) => why);
  return order.map((type) => all.find((reason) => reason.type === type)).find((reason) => reason !== undefined);
};

const secondsText = (blocks: readonly Block[]): string => {
  const seconds = [...new Set(blocks.map((block) => block.seconds))];
  return seconds.join(' / ');
};

/** A row that has just changed rests on the tint for a moment. */
const useTint = (value: string) => {
  const row = useRef<HTMLButtonElement>(null);
  const before = useRef(value);
  useEffect(() => {
    if (before.current === value) return;
    before.current = value;
    const element = row.current;
    if (!element) return;
    element.classList.remove('plan-row-changed');
    // Reading the layout restarts the animation for a second change that follows at once.
    void element.offsetWidth;
    element.classList.add('plan-row-changed');
  }, [value]);
  return row;
};

const Sides = ({ sides }: { readonly sides: readonly BlockSide[] }) =>
  sides.includes('both') ? (
    <span class="plan-row-both">{words.bothSides}</span>
  ) : (
    <span class="plan-row-sides">
      {(['left', 'right'] as const).map((side) => (sides.includes(side) ? <SideBadge key={side} side={side} /> : null))}
    </span>
  );

const PlanRow = ({
  region,
  blocks,
  onWhy,
}: {
  readonly region: RegionId;
  readonly blocks: readonly Block[];
  readonly onWhy: (region: RegionId) => void;
}) => {
  const sides = blocks.map(({ side }) => side);
  const seconds = secondsText(blocks);
  const tool = blocks[0]?.tool ?? 'none';
  const row = useTint(`${seconds} ${sides.join()} ${tool}`);
  const reason = mainReason(blocks);
  return (
    <li>
      <button type="button" class="plan-row" ref={row} onClick={() => onWhy(region)}>
        <span class="plan-row-first">
          <b>{regionName(region)}</b>
          <span class="plan-row-seconds">
            {seconds}
            <small>{words.seconds}</small>
          </span>
        </span>
        <span class="plan-row-second">
          {toolNames[tool].name}
          <Sides sides={sides} />
        </span>
        {reason ? <span class="plan-row-why">{reasonText(reason)}</span> : null}
      </button>
    </li>
  );
};

/** The plan in the order of the session; each row opens its reasons. */
export const PlanRows = ({ plan, onWhy }: { readonly plan: Plan; readonly onWhy: (region: RegionId) => void }) => (
  <ol class="plan-rows" aria-label={words.plan}>
    {regionsOfPlan(plan).map((region) => (
      <PlanRow
        key={region}
        region={region}
        blocks={plan.blocks.filter((block) => block.region === region)}
        onWhy={onWhy}
      />
    ))}
  </ol>
);
