/** From words to edits by hand: `calves/stick=30` kept, `glutes` removed, `quads/stick,calves/stick` in this order. */
import { type Result, err, ok } from '../base/index.ts';
import { REGIONS, type RegionId, SIDES, isRegionId } from '../body/index.ts';
import { TOOLS, type ToolId, isToolId } from '../knowledge/index.ts';
import type { KeptRegion, PlanEdits } from './edits.ts';
import { STEP_SECONDS } from './instance.ts';
import type { RequestError } from './parse-request.ts';

/** Edits as somebody typed them. */
export interface RawPlanEdits {
  /** `REGION[/TOOL][=SECONDS]`, the more important first. */
  readonly keep: readonly string[];
  readonly remove: readonly string[];
  /** `REGION/TOOL,REGION/TOOL,…` */
  readonly order?: string | undefined;
}

type EditError = RequestError;

const SECONDS = /^\d{1,3}$/;

const parsePlace = (text: string): Result<{ readonly region: RegionId; readonly tool: ToolId | null }, EditError> => {
  const [region = '', tool] = text.split('/');
  if (!isRegionId(region)) return err({ type: 'unknown-region', input: region, allowed: REGIONS });
  if (tool === undefined) return ok({ region, tool: null });
  return isToolId(tool) ? ok({ region, tool }) : err({ type: 'unknown-tool', input: tool, allowed: TOOLS });
};

const parseKept = (text: string): Result<KeptRegion, EditError> => {
  const [place = '', seconds] = text.split('=');
  const parsed = parsePlace(place);
  if (!parsed.ok) return parsed;
  if (seconds === undefined) return ok({ ...parsed.value, seconds: [] });
  const amount = Number(seconds);
  if (!SECONDS.test(seconds) || amount === 0 || amount % STEP_SECONDS !== 0)
    return err({ type: 'bad-seconds', input: text });
  return ok({ ...parsed.value, seconds: SIDES.map((side) => ({ side, seconds: amount })) });
};

const all = <T>(texts: readonly string[], parse: (text: string) => Result<T, EditError>): Result<T[], EditError> => {
  const values: T[] = [];
  for (const text of texts) {
    const parsed = parse(text);
    if (!parsed.ok) return parsed;
    values.push(parsed.value);
  }
  return ok(values);
};

/** Checks typed edits. */
export const parsePlanEdits = ({ keep, remove, order }: RawPlanEdits): Result<PlanEdits, EditError> => {
  const fixed = all(keep, parseKept);
  if (!fixed.ok) return fixed;
  const twice = fixed.value.find(({ region }, at) => fixed.value.findIndex((each) => each.region === region) !== at);
  if (twice) return err({ type: 'place-twice', option: '--keep', input: twice.region });
  const removed = all(remove, (text) =>
    isRegionId(text) ? ok(text) : err({ type: 'unknown-region', input: text, allowed: REGIONS }),
  );
  if (!removed.ok) return removed;
  const both = fixed.value.find(({ region }) => removed.value.includes(region));
  if (both) return err({ type: 'kept-and-removed', input: both.region });
  const turns = all(order === undefined ? [] : order.split(','), (text) => {
    const parsed = parsePlace(text.trim());
    if (!parsed.ok) return parsed;
    const { region, tool } = parsed.value;
    return tool === null ? err({ type: 'order-without-tool', input: text }) : ok({ region, tool });
  });
  if (!turns.ok) return turns;
  const again = turns.value.find(({ region }, at) => turns.value.findIndex((each) => each.region === region) !== at);
  if (again) return err({ type: 'place-twice', option: '--order', input: again.region });
  return ok({ fixed: fixed.value, removed: removed.value, order: turns.value });
};
