import { useLayoutEffect, useRef } from 'preact/hooks';
import {
  type ActivityId,
  ACTIVITIES,
  CONTEXTS,
  type Context,
  TOOLS,
  type ToolId,
  isActivityId,
} from '../../../core/knowledge/index.ts';
import { MINUTES } from '../../../core/plan/index.ts';
import { toolNames } from '../../../knowledge/index.ts';
import { todayTexts as words } from '../../../texts/en/today.ts';
import { Button, Chip, DownIcon, PlayIcon, Segmented, Slider, ToolIcon } from '../../kit/index.ts';
import './choices.css';

export interface TodayChoice {
  readonly context: Context;
  readonly activity: ActivityId | null;
  readonly effort: number | null;
  readonly minutes: number;
  readonly tools: readonly ToolId[];
}

export interface ChoicesProps {
  readonly choice: TodayChoice;
  readonly onChoose: (changes: Partial<TodayChoice>) => void;
  readonly onChosen: () => void;
  readonly onStart: () => void;
  readonly canStart: boolean;
  /** How many places are marked, and the way to the list of them. */
  readonly marked: number;
  readonly onMark: () => void;
}

type PartProps = Pick<ChoicesProps, 'choice' | 'onChoose' | 'onChosen'>;

/** What "before" and "after" mean until somebody says so. */
const USUAL_ACTIVITY: ActivityId = 'full-body';
const MARKS = [2, 5, 10, 15, 20, 30];

const When = ({ choice, onChoose, onChosen }: PartProps) => {
  const known = useRef<ActivityId>(USUAL_ACTIVITY);
  if (choice.activity !== null) known.current = choice.activity;
  const activity = choice.activity ?? known.current;
  const chooseContext = (context: Context): void => {
    onChoose({
      context,
      activity: context === 'rest' ? null : activity,
      effort: context === 'after' ? choice.effort : null,
    });
    onChosen();
  };
  const chooseActivity = (value: string): void => {
    if (isActivityId(value)) onChoose({ activity: value });
    onChosen();
  };
  return (
    <Segmented
      label={words.when}
      options={CONTEXTS.map((value) => ({ value, label: words.contexts[value] }))}
      value={choice.context}
      onChange={chooseContext}
      inChosen={
        choice.context === 'rest'
          ? undefined
          : {
              select: (
                <select
                  aria-label={words.activity}
                  value={activity}
                  onChange={(event) => chooseActivity(event.currentTarget.value)}
                >
                  {ACTIVITIES.map((id) => (
                    <option key={id} value={id}>
                      {words.activityName(id)}
                    </option>
                  ))}
                </select>
              ),
              words: (
                <>
                  <b>{words.activityInSegment(activity)}</b>
                  <DownIcon />
                </>
              ),
            }
      }
    />
  );
};

const Effort = ({ choice, onChoose, onChosen }: PartProps) => (
  <span class="choices-effort">
    <select
      aria-label={words.effort}
      value={choice.effort === null ? '' : String(choice.effort)}
      onChange={({ currentTarget: { value } }) => {
        onChoose({ effort: value === '' ? null : Number(value) });
        onChosen();
      }}
    >
      {words.efforts.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
      {words.efforts.some(({ value }) => value === String(choice.effort ?? '')) ? null : (
        <option value={String(choice.effort)}>{words.effortName(choice.effort)}</option>
      )}
    </select>
    <span class="choices-effort-face" aria-hidden="true">
      {words.effort} <b>{words.effortName(choice.effort)}</b>
      <DownIcon />
    </span>
  </span>
);

const Minutes = ({ choice, onChoose, onChosen }: PartProps) => (
  <div class="choices-minutes">
    <p class="choices-value" aria-hidden="true">
      <b class="number">{choice.minutes}</b> {words.minutesUnit}
    </p>
    <Slider
      label={words.minutes}
      min={MINUTES.least}
      max={MINUTES.most}
      value={choice.minutes}
      valueText={words.minutesValue(choice.minutes)}
      ticks={MARKS.filter((mark) => Math.abs(mark - choice.minutes) > 2)}
      onInput={(minutes) => onChoose({ minutes })}
      onCommit={onChosen}
    />
  </div>
);

const Tools = ({ choice, onChoose, onChosen }: PartProps) => {
  const choose = (tool: ToolId, taken: boolean): void => {
    onChoose({ tools: TOOLS.filter((each) => (each === tool ? taken : choice.tools.includes(each))) });
    onChosen();
  };
  return (
    <div class="choices-tools" role="group" aria-label={words.tools}>
      {TOOLS.map((tool) => (
        <Chip
          key={tool}
          label={toolNames[tool].name}
          icon={<ToolIcon tool={tool} />}
          checked={choice.tools.includes(tool)}
          onChange={(taken) => choose(tool, taken)}
        />
      ))}
    </div>
  );
};

/** Tells the page how much of it the panel covers, so that the figure can stand on the floor line. */
const usePanelHeight = () => {
  const panel = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = panel.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() =>
      document.documentElement.style.setProperty('--panel', `${element.offsetHeight}px`),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return panel;
};

/** Below the floor line, in reach of the thumb: when, minutes, tools, Start. Every change re-plans at once. */
export const Choices = ({ choice, onChoose, onChosen, onStart, canStart, marked, onMark }: ChoicesProps) => (
  <div class="controls">
    <div class="choices" ref={usePanelHeight()}>
      <When choice={choice} onChoose={onChoose} onChosen={onChosen} />
      <div class="choices-state">
        <button type="button" class="choices-mark" onClick={onMark}>
          {words.soreOrTight(marked)}
        </button>
        {choice.context === 'after' ? <Effort choice={choice} onChoose={onChoose} onChosen={onChosen} /> : null}
      </div>
      <Minutes choice={choice} onChoose={onChoose} onChosen={onChosen} />
      <Tools choice={choice} onChoose={onChoose} onChosen={onChosen} />
    </div>
    <div class="start-bar">
      <Button look="primary" icon={<PlayIcon />} onClick={onStart} disabled={!canStart}>
        {words.start}
      </Button>
    </div>
  </div>
);
