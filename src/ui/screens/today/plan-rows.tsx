import { type BlockSide, type RegionId, SIDES } from '../../../core/body/index.ts';
import { type Block, type Plan, type PlanEdits, regionsOfPlan } from '../../../core/plan/index.ts';
import { toolNames } from '../../../knowledge/index.ts';
import { regionName } from '../../../texts/en/plan.ts';
import { todayTexts as words } from '../../../texts/en/today.ts';
import { Counting, LockIcon, SideBadge, useReplan } from '../../kit/index.ts';

/** "60", or "60/55" where the sides differ. */
export const secondsText = (blocks: readonly Block[]): string =>
  [...new Set(blocks.map(({ seconds }) => seconds))].join('/');

/** Which sides, as badges; both at once as a word. */
export const PlanSides = ({ sides }: { readonly sides: readonly BlockSide[] }) =>
  sides.includes('both') ? (
    <span class="plan-row-both">{words.bothSides}</span>
  ) : (
    <span class="plan-row-sides">
      {SIDES.map((side) => (sides.includes(side) ? <SideBadge key={side} side={side} size="small" spoken /> : null))}
    </span>
  );

export const Locked = () => (
  <>
    <LockIcon />
    <span class="unseen">{words.kept}</span>
  </>
);

interface PlanRowProps {
  readonly region: RegionId;
  readonly blocks: readonly Block[];
  /** Locked by hand. */
  readonly kept: boolean;
  readonly onWhy: (region: RegionId) => void;
}

const PlanRow = ({ region, blocks, kept, onWhy }: PlanRowProps) => {
  const sides = blocks.map(({ side }) => side);
  const seconds = secondsText(blocks);
  const tool = blocks[0]?.tool ?? 'none';
  const row = useReplan<HTMLLIElement>(`${seconds} ${sides.join()} ${tool}`);
  return (
    <li ref={row} data-region={region}>
      <button type="button" class="plan-row" onClick={() => onWhy(region)}>
        <span class="plan-row-first">
          <b>{regionName(region)}</b>
          <span class="plan-row-seconds number">
            <Counting text={seconds} />
            <small>{words.seconds}</small>
          </span>
        </span>
        <span class="plan-row-second">
          <span class="plan-row-tool">
            {toolNames[tool].name}
            {kept ? <Locked /> : null}
          </span>
          <PlanSides sides={sides} />
        </span>
        <span class="plan-row-why">{words.rowReason(blocks.flatMap(({ why }) => why))}</span>
      </button>
    </li>
  );
};

export interface PlanRowsProps {
  readonly plan: Plan;
  readonly edits: PlanEdits;
  readonly onWhy: (region: RegionId) => void;
}

/** The plan in the order of the session; each row opens its reasons. */
export const PlanRows = ({ plan, edits, onWhy }: PlanRowsProps) => (
  <ol class="plan-rows" aria-label={words.plan}>
    {regionsOfPlan(plan).map((region) => (
      <PlanRow
        key={region}
        region={region}
        blocks={plan.blocks.filter((block) => block.region === region)}
        kept={edits.fixed.some((each) => each.region === region)}
        onWhy={onWhy}
      />
    ))}
  </ol>
);
