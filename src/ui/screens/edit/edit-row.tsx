import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { BlockSide, RegionId } from '../../../core/body/index.ts';
import type { ToolId } from '../../../core/knowledge/index.ts';
import type { Block, RegionChoice, SideSeconds } from '../../../core/plan/index.ts';
import { toolNames } from '../../../knowledge/index.ts';
import { editTexts as words } from '../../../texts/en/edit.ts';
import { regionName } from '../../../texts/en/plan.ts';
import { todayTexts } from '../../../texts/en/today.ts';
import { Counting, Icon, LockIcon, ToolIcon, useReplan } from '../../kit/index.ts';
import { Locked, PlanSides, secondsText } from '../today/plan-rows.tsx';
import { SecondsSliders } from './seconds-slider.tsx';

export interface EditRowProps {
  readonly region: RegionId;
  readonly blocks: readonly Block[];
  /** Its place in the session, from 0, and how many there are. */
  readonly at: number;
  readonly count: number;
  readonly kept: boolean;
  /** What may be chosen; null if nothing may any more. */
  readonly choice: RegionChoice | null;
  readonly open: boolean;
  /** Why the last change was not made, in words. */
  readonly refusal: string;
  readonly onToggle: () => void;
  readonly onSecondsDraft: (seconds: SideSeconds) => void;
  readonly onSeconds: (seconds: SideSeconds) => void;
  readonly onTool: (tool: ToolId) => void;
  readonly onLock: (locked: boolean) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onLeaveOut: () => void;
  readonly onWhy: () => void;
}

const ToolChips = ({ choice, tool, onTool }: { readonly tool: ToolId } & Pick<EditRowProps, 'choice' | 'onTool'>) => {
  const name = useId();
  const tools = choice?.tools ?? [];
  if (tools.length === 1) return <p class="small quiet">{words.onlyTool(tool)}</p>;
  return (
    <div class="edit-tools" role="radiogroup" aria-label={words.tools}>
      {tools.map((each) => (
        <label key={each.tool} class="chip">
          <input type="radio" name={name} checked={each.tool === tool} onChange={() => onTool(each.tool)} />
          <span class="chip-face">
            <ToolIcon tool={each.tool} />
            <span>{toolNames[each.tool].name}</span>
          </span>
        </label>
      ))}
    </div>
  );
};

interface ActionProps {
  /** Finds the button again after the rows were put in another order. */
  readonly id: string;
  readonly word: string;
  readonly region: RegionId;
  readonly icon: ComponentChildren;
  readonly pressed?: boolean;
  /** Not now; it stays in reach, so that the focus does not get lost. */
  readonly off?: boolean;
  readonly onAct: () => void;
}

const Action = ({ id, word, region, icon, pressed, off = false, onAct }: ActionProps) => (
  <button
    type="button"
    id={id}
    class="edit-action"
    aria-label={words.of(word, region)}
    aria-pressed={pressed}
    aria-disabled={off ? true : undefined}
    onClick={() => {
      if (!off) onAct();
    }}
  >
    {icon}
    <span>{word}</span>
  </button>
);

const EditMarks = ({ kept, sides }: { readonly kept: boolean; readonly sides: readonly BlockSide[] }) => (
  <span class="edit-marks">
    {kept ? <Locked /> : null}
    <PlanSides sides={sides} />
  </span>
);

/** One region of the plan; opened, everything that a hand may change about it. */
export const EditRow = (props: EditRowProps) => {
  const { region, blocks, at, count, kept, choice, open, refusal } = props;
  const sides = blocks.map(({ side }) => side);
  const tool = blocks[0]?.tool ?? 'none';
  const seconds = blocks.map((block) => ({ side: block.side, seconds: block.seconds }));
  const row = useReplan<HTMLLIElement>(`${secondsText(blocks)} ${sides.join()} ${tool}`);
  const panel = useId();
  const toolChoice = choice?.tools.find((each) => each.tool === tool);
  return (
    <li ref={row} class={open ? 'edit-row edit-row-open' : 'edit-row'}>
      <button
        type="button"
        id={`edit-${region}`}
        class="plan-row edit-summary"
        aria-expanded={open}
        aria-controls={open ? panel : undefined}
        onClick={props.onToggle}
      >
        <span class="plan-row-first">
          <b>{regionName(region)}</b>
          {open ? (
            <EditMarks kept={kept} sides={sides} />
          ) : (
            <span class="plan-row-seconds number">
              <Counting text={secondsText(blocks)} />
              <small>{todayTexts.seconds}</small>
            </span>
          )}
        </span>
        {open ? null : (
          <span class="plan-row-second">
            {toolNames[tool].name}
            <EditMarks kept={kept} sides={sides} />
          </span>
        )}
      </button>
      {open ? (
        <div class="edit-panel" id={panel}>
          {toolChoice ? (
            <SecondsSliders
              choice={toolChoice}
              seconds={seconds}
              onDraft={props.onSecondsDraft}
              onChoose={props.onSeconds}
            />
          ) : null}
          <ToolChips choice={choice} tool={tool} onTool={props.onTool} />
          <div class="edit-actions">
            <Action
              id={`edit-${region}-lock`}
              word={words.lock}
              region={region}
              icon={<LockIcon size={20} />}
              pressed={kept}
              onAct={() => props.onLock(!kept)}
            />
            <Action
              id={`edit-${region}-earlier`}
              word={words.earlier}
              region={region}
              icon={
                <Icon size={20}>
                  <path d="M12 20V5M6 11l6-6 6 6" />
                </Icon>
              }
              off={at === 0}
              onAct={() => props.onMove(-1)}
            />
            <Action
              id={`edit-${region}-later`}
              word={words.later}
              region={region}
              icon={
                <Icon size={20}>
                  <path d="M12 4v15M6 13l6 6 6-6" />
                </Icon>
              }
              off={at === count - 1}
              onAct={() => props.onMove(1)}
            />
            <Action
              id={`edit-${region}-out`}
              word={words.leaveOut}
              region={region}
              icon={
                <Icon size={20}>
                  <path d="M6 6l12 12M18 6L6 18" />
                </Icon>
              }
              onAct={props.onLeaveOut}
            />
            <Action
              id={`edit-${region}-why`}
              word={words.why}
              region={region}
              icon={
                <Icon size={20}>
                  <path d="M8.5 8.5a3.5 3.5 0 1 1 5.2 3c-1.1.7-1.7 1.4-1.7 2.7M12 18.5v.2" />
                </Icon>
              }
              onAct={props.onWhy}
            />
          </div>
          <p class="edit-refusal small" role="status">
            {refusal}
          </p>
        </div>
      ) : null}
    </li>
  );
};
