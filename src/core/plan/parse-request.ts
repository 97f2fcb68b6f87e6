/** From words to a checked request. The only way in for text: what it returns needs no further checks. */
import { type Moment, type Result, err, ok } from '../base/index.ts';
import { MOST_RATING, REGIONS, SIDES, type PlaceKey, isRegionId, isSide, placeKey } from '../body/index.ts';
import {
  ACTIVITIES,
  TOOLS,
  type ActiveCaution,
  type Context,
  type ToolId,
  isActivityId,
  isToolId,
} from '../knowledge/index.ts';
import type { Levels, PlanRequest, Wishes } from './request.ts';

/** Not of the body: what a request may ask for. */
export const MINUTES = { least: 2, most: 30 } as const;

/** A request as somebody typed it. */
export interface RawPlanRequest {
  readonly before?: string | undefined;
  readonly after?: string | undefined;
  readonly rest?: boolean | undefined;
  readonly effort?: string | undefined;
  readonly minutes?: string | undefined;
  readonly tools?: string | undefined;
  readonly sore: readonly string[];
  readonly tight: readonly string[];
  readonly caution: readonly string[];
  readonly always?: readonly string[] | undefined;
  readonly never?: readonly string[] | undefined;
}

export type RequestError =
  | { readonly type: 'two-contexts' }
  | { readonly type: 'unknown-activity'; readonly input: string; readonly allowed: readonly string[] }
  | { readonly type: 'bad-effort'; readonly input: string }
  | { readonly type: 'effort-without-activity' }
  | { readonly type: 'missing-minutes' }
  | { readonly type: 'bad-minutes'; readonly input: string }
  | { readonly type: 'missing-tools'; readonly allowed: readonly string[] }
  | { readonly type: 'unknown-tool'; readonly input: string; readonly allowed: readonly string[] }
  | { readonly type: 'bad-level'; readonly option: string; readonly input: string }
  | { readonly type: 'unknown-region'; readonly input: string; readonly allowed: readonly string[] }
  | { readonly type: 'unknown-side'; readonly input: string; readonly allowed: readonly string[] }
  | { readonly type: 'place-twice'; readonly option: string; readonly input: string }
  | { readonly type: 'bad-seconds'; readonly input: string }
  | { readonly type: 'kept-and-removed'; readonly input: string }
  | { readonly type: 'order-without-tool'; readonly input: string }
  | { readonly type: 'always-and-never'; readonly input: string }
  | { readonly type: 'unknown-caution'; readonly input: string; readonly allowed: readonly string[] };

const WHOLE = /^\d{1,3}$/;

const wholeNumber = (text: string, low: number, high: number): number | null => {
  const value = WHOLE.test(text.trim()) ? Number(text) : Number.NaN;
  return value >= low && value <= high ? value : null;
};

const parseContext = (
  raw: RawPlanRequest,
): Result<Pick<PlanRequest, 'context' | 'activity' | 'effort'>, RequestError> => {
  const given = [raw.before !== undefined, raw.after !== undefined, raw.rest === true].filter(Boolean).length;
  if (given > 1) return err({ type: 'two-contexts' });
  const named = raw.before ?? raw.after;
  const context: Context = raw.before !== undefined ? 'before' : raw.after !== undefined ? 'after' : 'rest';
  if (named !== undefined && !isActivityId(named))
    return err({ type: 'unknown-activity', input: named, allowed: ACTIVITIES });
  if (raw.effort === undefined) return ok({ context, activity: named ?? null, effort: null });
  if (named === undefined) return err({ type: 'effort-without-activity' });
  const effort = wholeNumber(raw.effort, 1, MOST_RATING);
  return effort === null ? err({ type: 'bad-effort', input: raw.effort }) : ok({ context, activity: named, effort });
};

const parseTools = (text: string | undefined): Result<readonly ToolId[], RequestError> => {
  const names = (text ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  if (names.length === 0) return err({ type: 'missing-tools', allowed: TOOLS });
  const unknown = names.find((name) => !isToolId(name));
  if (unknown !== undefined) return err({ type: 'unknown-tool', input: unknown, allowed: TOOLS });
  // In the order of the list of tools, so that the order of typing changes nothing.
  return ok(TOOLS.filter((tool) => names.includes(tool)));
};

const parseLevels = (option: string, texts: readonly string[]): Result<Levels, RequestError> => {
  const levels: Partial<Record<PlaceKey, number>> = {};
  for (const text of texts) {
    const [place = '', levelText, ...rest] = text.split('=');
    const level = levelText === undefined || rest.length > 0 ? null : wholeNumber(levelText, 0, MOST_RATING);
    if (level === null) return err({ type: 'bad-level', option, input: text });
    const [region = '', side, ...more] = place.split(':');
    if (!isRegionId(region)) return err({ type: 'unknown-region', input: region, allowed: REGIONS });
    if (more.length > 0 || (side !== undefined && !isSide(side)))
      return err({ type: 'unknown-side', input: place, allowed: SIDES });
    for (const each of side === undefined ? SIDES : [side]) {
      const key = placeKey(region, each);
      if (key in levels) return err({ type: 'place-twice', option, input: `${region}:${each}` });
      levels[key] = level;
    }
  }
  return ok(levels);
};

const parseCautions = (
  texts: readonly string[],
  known: readonly string[],
): Result<readonly ActiveCaution[], RequestError> => {
  const cautions: ActiveCaution[] = [];
  for (const text of texts) {
    const [id = '', region, side, ...more] = text.split(':');
    if (!known.includes(id)) return err({ type: 'unknown-caution', input: id, allowed: known });
    if (region !== undefined && !isRegionId(region))
      return err({ type: 'unknown-region', input: region, allowed: REGIONS });
    if (more.length > 0 || (side !== undefined && !isSide(side)))
      return err({ type: 'unknown-side', input: text, allowed: SIDES });
    cautions.push({ id, ...(region === undefined ? {} : { region }), ...(side === undefined ? {} : { side }) });
  }
  return ok(cautions);
};

const parseWishes = ({ always = [], never = [] }: RawPlanRequest): Result<Wishes, RequestError> => {
  const unknown = [...always, ...never].find((text) => !isRegionId(text));
  if (unknown !== undefined) return err({ type: 'unknown-region', input: unknown, allowed: REGIONS });
  const both = always.find((text) => never.includes(text));
  if (both !== undefined) return err({ type: 'always-and-never', input: both });
  const regions = (texts: readonly string[]) => REGIONS.filter((region) => texts.includes(region));
  return ok({ always: regions(always), never: regions(never) });
};

/** Checks a typed request. `knownCautions` are the ids that `caution` may name. */
export const parsePlanRequest = (
  raw: RawPlanRequest,
  {
    moment,
    getReadySeconds,
    knownCautions,
  }: { readonly moment: Moment; readonly getReadySeconds: number; readonly knownCautions: readonly string[] },
): Result<PlanRequest, RequestError> => {
  const context = parseContext(raw);
  if (!context.ok) return context;
  if (raw.minutes === undefined) return err({ type: 'missing-minutes' });
  const minutes = wholeNumber(raw.minutes, MINUTES.least, MINUTES.most);
  if (minutes === null) return err({ type: 'bad-minutes', input: raw.minutes });
  const tools = parseTools(raw.tools);
  if (!tools.ok) return tools;
  const sore = parseLevels('--sore', raw.sore);
  if (!sore.ok) return sore;
  const tight = parseLevels('--tight', raw.tight);
  if (!tight.ok) return tight;
  const cautions = parseCautions(raw.caution, knownCautions);
  if (!cautions.ok) return cautions;
  const wishes = parseWishes(raw);
  if (!wishes.ok) return wishes;
  return ok({
    ...context.value,
    minutes,
    tools: tools.value,
    sore: sore.value,
    tight: tight.value,
    cautions: cautions.value,
    wishes: wishes.value,
    getReadySeconds,
    moment,
  });
};
