import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { REGIONS, type RegionId } from '../../../core/body/index.ts';
import {
  type Plan,
  type PlanEdits,
  type RegionChoice,
  type SideSeconds,
  addRegion,
  freeRegion,
  hasEdits,
  keepRegion,
  moveRegion,
  regionsOfPlan,
  removeRegion,
  secondsOf,
  setSeconds,
  setTool,
} from '../../../core/plan/index.ts';
import { editTexts as words } from '../../../texts/en/edit.ts';
import { leftOutText, unkeptText } from '../../../texts/en/plan-reasons.ts';
import { placeName, regionName } from '../../../texts/en/plan.ts';
import { todayTexts } from '../../../texts/en/today.ts';
import { Button, Sheet } from '../../kit/index.ts';
import './edit.css';
import { EditRow } from './edit-row.tsx';
import { refusalOf } from './refusal.ts';

export interface EditSheetProps {
  readonly plan: Plan;
  readonly edits: PlanEdits;
  /** What may be chosen, for every region that may be in the plan. */
  readonly choices: readonly RegionChoice[];
  /** The region to open first. */
  readonly first: RegionId | null;
  /** What the plan would be with other edits. */
  readonly planAround: (edits: PlanEdits) => Plan;
  /** While a thumb moves. */
  readonly onDraft: (edits: PlanEdits) => void;
  readonly onChange: (edits: PlanEdits) => void;
  readonly canBringBack: boolean;
  readonly onBackToBest: () => void;
  readonly onBringBack: () => void;
  readonly onWhy: (region: RegionId) => void;
  readonly onClose: () => void;
}

interface Said {
  /** Null: about a region that is not in the plan. */
  readonly region: RegionId | null;
  readonly text: string;
}

const NOTHING: Said = { region: null, text: '' };

/** The whole plan, to be changed by hand; the rest is planned anew around each change while it is made. */
export const EditSheet = (props: EditSheetProps) => {
  const { plan, edits, choices, planAround } = props;
  const [open, setOpen] = useState(props.first);
  const [said, setSaid] = useState<Said>(NOTHING);
  const body = useRef<HTMLDivElement>(null);
  const focus = useRef<string | null>(null);
  /** Whether the thumb that is moving has changed anything. */
  const drafted = useRef(false);
  const regions = regionsOfPlan(plan);
  const edited = hasEdits(edits);
  const rolling = plan.blocks.reduce((total, { seconds }) => total + seconds, 0);

  // A row that moves or goes takes the focus with it.
  useLayoutEffect(() => {
    const id = focus.current;
    focus.current = null;
    const dialog = body.current?.closest('dialog');
    if (id !== null && dialog && !dialog.querySelector('.sheet-body :focus'))
      (dialog.querySelector<HTMLElement>(`#${id}`) ?? dialog.querySelector<HTMLElement>('h2'))?.focus();
  });

  /** Makes the change unless it costs a wish; then it says why not. */
  const attempt = (next: PlanEdits, about: RegionId, make: (edits: PlanEdits) => void): void => {
    const refusal = refusalOf(plan, planAround(next));
    const region = regions.includes(about) ? about : null;
    if (refusal === null) {
      setSaid(NOTHING);
      make(next);
    } else if (refusal.reason.type === 'no-time') {
      setSaid({ region, text: words.refused['no-time'](refusal.region, plan.request.minutes) });
    } else setSaid({ region, text: words.refused['not-offered'](refusal.region) });
  };
  const draftSeconds = (region: RegionId, seconds: SideSeconds): void =>
    attempt(setSeconds(edits, plan, region, seconds), region, (next) => {
      drafted.current = true;
      props.onDraft(next);
    });
  /** The thumb is let go. Where it was held back nothing was drafted, and the reason stays on the screen. */
  const chooseSeconds = (region: RegionId, seconds: SideSeconds): void => {
    const isNew = secondsOf(plan, region).some((part, at) => part.seconds !== seconds[at]?.seconds);
    if (isNew || drafted.current) attempt(setSeconds(edits, plan, region, seconds), region, props.onChange);
    drafted.current = false;
  };
  const change = (next: PlanEdits, about: RegionId, focusOn: string): void => {
    focus.current = focusOn;
    attempt(next, about, props.onChange);
  };
  const toggle = (region: RegionId): void => {
    setSaid(NOTHING);
    setOpen(open === region ? null : region);
  };
  const out = (region: RegionId): void => {
    const at = regions.indexOf(region);
    change(removeRegion(edits, region), region, `edit-${regions[at + 1] ?? regions[at - 1] ?? ''}`);
  };
  const add = (region: RegionId): void => {
    setOpen(region);
    change(addRegion(edits, region), region, `edit-${region}`);
  };

  const canAdd = (region: RegionId): boolean => choices.some((choice) => choice.region === region);
  const toolAsked = (region: RegionId) => edits.fixed.find((each) => each.region === region)?.tool ?? null;
  const leftOut = plan.leftOut.filter(({ region }) => !regions.includes(region));
  const others = REGIONS.filter(
    (region) => canAdd(region) && !regions.includes(region) && !leftOut.some((row) => row.region === region),
  );
  return (
    <Sheet title={words.title} onClose={props.onClose}>
      <div class="edit" ref={body}>
        <p class="small quiet" role="status">
          {todayTexts.total(plan.totalSeconds, rolling)}
          {plan.unkept.map((each) => (
            <span key={each.region} class="edit-unkept">
              {unkeptText(plan, each, toolAsked(each.region))}
            </span>
          ))}
        </p>
        <ol class="edit-rows" aria-label={words.list}>
          {regions.map((region, at) => (
            <EditRow
              key={region}
              region={region}
              blocks={plan.blocks.filter((block) => block.region === region)}
              at={at}
              count={regions.length}
              kept={edits.fixed.some((each) => each.region === region)}
              choice={choices.find((choice) => choice.region === region) ?? null}
              open={open === region}
              refusal={said.region === region ? said.text : ''}
              onToggle={() => toggle(region)}
              onSecondsDraft={(seconds) => draftSeconds(region, seconds)}
              onSeconds={(seconds) => chooseSeconds(region, seconds)}
              onTool={(tool) => attempt(setTool(edits, region, tool), region, props.onChange)}
              onLock={(locked) =>
                change(
                  locked ? keepRegion(edits, plan, region) : freeRegion(edits, region),
                  region,
                  `edit-${region}-lock`,
                )
              }
              onMove={(by) =>
                change(moveRegion(edits, plan, region, by), region, `edit-${region}-${by < 0 ? 'earlier' : 'later'}`)
              }
              onLeaveOut={() => out(region)}
              onWhy={() => props.onWhy(region)}
            />
          ))}
        </ol>
        {leftOut.length + others.length > 0 ? (
          <section class="edit-others">
            <h3>{words.notPlanned}</h3>
            <ul>
              {leftOut.map((row) => (
                <li key={`${row.region} ${row.side}`}>
                  <p class="small">
                    <b>{row.side === undefined ? regionName(row.region) : placeName(row.region, row.side)}</b>
                    <span class="quiet">{leftOutText(row)}</span>
                  </p>
                  {canAdd(row.region) ? (
                    <button
                      type="button"
                      class="button-text"
                      aria-label={words.of(words.add, row.region)}
                      onClick={() => add(row.region)}
                    >
                      {words.add}
                    </button>
                  ) : null}
                </li>
              ))}
            </ul>
            {others.length === 0 ? null : (
              <label class="edit-another">
                <select
                  aria-label={words.another}
                  value=""
                  onChange={({ currentTarget: { value } }) => {
                    const region = REGIONS.find((each) => each === value);
                    if (region) add(region);
                  }}
                >
                  <option value="">{words.another}</option>
                  {others.map((region) => (
                    <option key={region} value={region}>
                      {regionName(region)}
                    </option>
                  ))}
                </select>
              </label>
            )}
            <p class="edit-refusal small" role="status">
              {said.region === null ? said.text : ''}
            </p>
          </section>
        ) : null}
        {edited || props.canBringBack ? (
          <Button onClick={edited ? props.onBackToBest : props.onBringBack}>
            {edited ? todayTexts.backToBest : todayTexts.bringBack}
          </Button>
        ) : null}
      </div>
    </Sheet>
  );
};
