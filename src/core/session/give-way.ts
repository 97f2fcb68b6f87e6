/**
 * Where the time of a hold comes from. The total is to stay as it was: first the blocks of later regions give way, the
 * longest first and both sides of a region alike, down to the least that the planner would give; then the sides of
 * this region that are still to come. What nobody can give makes the session end later.
 */
import { MS_PER_SECOND } from '../base/index.ts';
import type { SessionBlock, SessionState } from './state.ts';

/** Durations change in steps of five seconds. */
export const STEP_SECONDS = 5;

interface Giver {
  readonly indexes: readonly number[];
}

const slack = (blocks: readonly SessionBlock[], { indexes }: Giver): number =>
  Math.min(...indexes.map((index) => (blocks[index]?.seconds ?? 0) - (blocks[index]?.leastSeconds ?? 0)));

const longest = (blocks: readonly SessionBlock[], { indexes }: Giver): number =>
  Math.max(...indexes.map((index) => blocks[index]?.seconds ?? 0));

const giversAfter = (
  state: SessionState,
  current: number,
): { readonly later: readonly Giver[]; readonly here: readonly Giver[] } => {
  const region = state.blocks[current]?.region;
  const byRegion = new Map<string, number[]>();
  for (let index = current + 1; index < state.blocks.length; index += 1) {
    const block = state.blocks[index];
    if (!block || state.progress[index]?.dropped) continue;
    byRegion.set(block.region, [...(byRegion.get(block.region) ?? []), index]);
  }
  const givers = [...byRegion].map(([key, indexes]) => ({ key, indexes }));
  return {
    later: givers.filter(({ key }) => key !== region),
    here: givers.filter(({ key }) => key === region),
  };
};

export interface GivenWay {
  readonly blocks: readonly SessionBlock[];
  /** What is still owed: less than a step, or what nobody could give. */
  readonly owedMs: number;
  /** Seconds that nobody could give: the session ends that much later. */
  readonly laterSeconds: number;
  readonly changes: readonly { readonly block: number; readonly from: number; readonly to: number }[];
}

/** Takes `owedMs` out of the blocks after `current`. Pure: used for the real change and for the preview while holding. */
export const giveWay = (state: SessionState, current: number, owedMs: number): GivenWay => {
  const blocks = [...state.blocks];
  const { later, here } = giversAfter(state, current);
  let owed = owedMs;
  const takeFrom = (givers: readonly Giver[]): void => {
    for (;;) {
      const able = givers.filter(
        (giver) => slack(blocks, giver) >= STEP_SECONDS && owed >= STEP_SECONDS * MS_PER_SECOND * giver.indexes.length,
      );
      // Ties go to the last region, so that what was meant to come first is kept longest.
      const giver = able.reduceRight<Giver | null>(
        (best, candidate) => (best && longest(blocks, best) >= longest(blocks, candidate) ? best : candidate),
        null,
      );
      if (!giver) return;
      for (const index of giver.indexes) {
        const block = blocks[index];
        if (block) blocks[index] = { ...block, seconds: block.seconds - STEP_SECONDS };
      }
      owed -= STEP_SECONDS * MS_PER_SECOND * giver.indexes.length;
    }
  };
  takeFrom(later);
  takeFrom(here);
  const changes = state.blocks.flatMap((before, index) => {
    const after = blocks[index];
    return after && after.seconds !== before.seconds ? [{ block: index, from: before.seconds, to: after.seconds }] : [];
  });
  // Less than two steps may simply have no taker of that size; it waits for the next hold instead of being announced.
  const waits = 2 * STEP_SECONDS * MS_PER_SECOND;
  const laterSeconds =
    owed >= waits || (changes.length === 0 && owed >= STEP_SECONDS * MS_PER_SECOND)
      ? Math.round(owed / MS_PER_SECOND)
      : 0;
  return { blocks, owedMs: laterSeconds > 0 ? 0 : owed, laterSeconds, changes };
};
