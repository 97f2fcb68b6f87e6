import { useLayoutEffect, useRef } from 'preact/hooks';
import { type BlockSide, type RegionId, SIDES } from '../../../core/body/index.ts';
import { type Block, type Plan, regionsOfPlan } from '../../../core/plan/index.ts';
import { toolNames } from '../../../knowledge/index.ts';
import { regionName } from '../../../texts/en/plan.ts';
import { todayTexts as words } from '../../../texts/en/today.ts';
import { SideBadge } from '../../kit/index.ts';

const secondsText = (blocks: readonly Block[]): string => [...new Set(blocks.map(({ seconds }) => seconds))].join('/');

/** A row that has just changed rests on the tint for a moment, and rolls to its new place. */
const useReplan = (value: string) => {
  const row = useRef<HTMLLIElement>(null);
  const before = useRef<{ readonly value: string; readonly top: number } | null>(null);
  useLayoutEffect(() => {
    const element = row.current;
    if (!element) return;
    const top = element.offsetTop;
    const known = before.current;
    before.current = { value, top };
    if (!known || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    if (known.value !== value) {
      element.classList.remove('plan-row-changed');
      // Reading the layout restarts the animation for a second change that follows at once.
      void element.offsetWidth;
      element.classList.add('plan-row-changed');
    }
    if (known.top !== top)
      element.animate([{ transform: `translateY(${known.top - top}px)` }, { transform: 'none' }], {
        duration: 220,
        easing: 'cubic-bezier(0.2, 0.8, 0.2, 1)',
      });
  });
  return row;
};

const Sides = ({ sides }: { readonly sides: readonly BlockSide[] }) =>
  sides.includes('both') ? (
    <span class="plan-row-both">{words.bothSides}</span>
  ) : (
    <span class="plan-row-sides">
      {SIDES.map((side) => (sides.includes(side) ? <SideBadge key={side} side={side} size="small" spoken /> : null))}
    </span>
  );

interface PlanRowProps {
  readonly region: RegionId;
  readonly blocks: readonly Block[];
  readonly onWhy: (region: RegionId) => void;
}

const PlanRow = ({ region, blocks, onWhy }: PlanRowProps) => {
  const sides = blocks.map(({ side }) => side);
  const seconds = secondsText(blocks);
  const tool = blocks[0]?.tool ?? 'none';
  const row = useReplan(`${seconds} ${sides.join()} ${tool}`);
  return (
    <li ref={row} data-region={region}>
      <button type="button" class="plan-row" onClick={() => onWhy(region)}>
        <span class="plan-row-first">
          <b>{regionName(region)}</b>
          <span class="plan-row-seconds number">
            {seconds}
            <small>{words.seconds}</small>
          </span>
        </span>
        <span class="plan-row-second">
          {toolNames[tool].name}
          <Sides sides={sides} />
        </span>
        <span class="plan-row-why">{words.rowReason(blocks.flatMap(({ why }) => why))}</span>
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
