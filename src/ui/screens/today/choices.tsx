import {
  ACTIVITIES,
  type ActivityId,
  CONTEXTS,
  type Context,
  TOOLS,
  type ToolId,
  isActivityId,
} from '../../../core/knowledge/index.ts';
import { MINUTES } from '../../../core/plan/index.ts';
import { toolNames } from '../../../knowledge/index.ts';
import { activityNames } from '../../../texts/en/plan.ts';
import { todayTexts as words } from '../../../texts/en/today.ts';
import { DownIcon, PlayIcon, ToolIcon } from '../../kit/index.ts';
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
}

/** What "before" and "after" mean until somebody says so. */
const USUAL_ACTIVITY: ActivityId = 'full-body';
const MARKS = [2, 5, 10, 15, 20, 30];

const When = ({ choice, onChoose, onChosen }: Omit<ChoicesProps, 'onStart' | 'canStart'>) => {
  const chooseContext = (context: Context): void => {
    if (context === 'rest') onChoose({ context, activity: null, effort: null });
    else
      onChoose({
        context,
        activity: choice.activity ?? USUAL_ACTIVITY,
        effort: context === 'before' ? null : choice.effort,
      });
    onChosen();
  };
  const activity = choice.activity ?? USUAL_ACTIVITY;
  return (
    <div class="when">
      <div class="when-segments" role="radiogroup" aria-label={words.when}>
        {CONTEXTS.map((context) => (
          <div key={context} class="when-segment" data-on={choice.context === context ? '' : undefined}>
            <label>
              <input type="radio" name="when" checked={choice.context === context} onChange={() => chooseContext(context)} />
              <span>{words.contexts[context]}</span>
            </label>
            {choice.context === context && context !== 'rest' ? (
              <span class="when-activity">
                <select
                  aria-label={words.activity}
                  value={activity}
                  onChange={({ currentTarget: { value } }) => {
                    if (isActivityId(value)) onChoose({ activity: value });
                    onChosen();
                  }}
                >
                  {ACTIVITIES.map((id) => (
                    <option key={id} value={id}>
                      {activityNames[id].name}
                    </option>
                  ))}
                </select>
                <DownIcon />
              </span>
            ) : null}
          </div>
        ))}
      </div>
      {choice.context === 'after' ? (
        <label class="when-effort">
          <span>{words.effort}</span>
          <span class="when-effort-select">
            <select
              value={choice.effort === null ? '' : String(choice.effort)}
              onChange={({ currentTarget: { value } }) => {
                onChoose({ effort: value === '' ? null : Number(value) });
                onChosen();
              }}
            >
              {words.effortOptions.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
              {choice.effort === null || words.effortOptions.some(({ value }) => value === String(choice.effort)) ? null : (
                <option value={String(choice.effort)}>{words.effortOf(choice.effort)}</option>
              )}
            </select>
            <DownIcon />
          </span>
        </label>
      ) : null}
    </div>
  );
};

const Minutes = ({ choice, onChoose, onChosen }: Omit<ChoicesProps, 'onStart' | 'canStart'>) => {
  const shareOf = (minutes: number): number => (minutes - MINUTES.least) / (MINUTES.most - MINUTES.least);
  return (
    <div class="minutes">
      <p class="minutes-value" aria-hidden="true">
        <b>{choice.minutes}</b> {words.minutesUnit}
      </p>
      <div class="minutes-track" style={{ '--share': String(shareOf(choice.minutes)) }}>
        <input
          type="range"
          aria-label={words.minutes}
          aria-valuetext={words.minutesValue(choice.minutes)}
          min={MINUTES.least}
          max={MINUTES.most}
          step={1}
          value={choice.minutes}
          onInput={({ currentTarget }) => onChoose({ minutes: Number(currentTarget.value) })}
          onChange={onChosen}
        />
        <div class="minutes-marks" aria-hidden="true">
          {MARKS.map((mark) => (
            <span key={mark} style={{ '--at': String(shareOf(mark)) }}>
              {mark}
            </span>
          ))}
        </div>
      </div>
    </div>
  );
};

const Tools = ({ choice, onChoose, onChosen }: Omit<ChoicesProps, 'onStart' | 'canStart'>) => {
  const toggle = (tool: ToolId): void => {
    const tools = choice.tools.includes(tool)
      ? choice.tools.filter((each) => each !== tool)
      : TOOLS.filter((each) => each === tool || choice.tools.includes(each));
    onChoose({ tools });
    onChosen();
  };
  return (
    <div class="tools" role="group" aria-label={words.tools}>
      {TOOLS.map((tool) => (
        <label key={tool} class="tool-chip" data-on={choice.tools.includes(tool) ? '' : undefined}>
          <input type="checkbox" checked={choice.tools.includes(tool)} onChange={() => toggle(tool)} />
          <ToolIcon tool={tool} size={19} />
          <span>{toolNames[tool].name}</span>
        </label>
      ))}
    </div>
  );
};

/** Below the floor line, in reach of the thumb: when, minutes, tools, Start. Every change re-plans at once. */
export const Choices = ({ choice, onChoose, onChosen, onStart, canStart }: ChoicesProps) => (
  <div class="choices">
    <When choice={choice} onChoose={onChoose} onChosen={onChosen} />
    <Minutes choice={choice} onChoose={onChoose} onChosen={onChosen} />
    <Tools choice={choice} onChoose={onChoose} onChosen={onChosen} />
    <button type="button" class="button-main choices-start" onClick={onStart} disabled={!canStart}>
      <PlayIcon />
      {words.start}
    </button>
  </div>
);
