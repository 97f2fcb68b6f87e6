/**
 * Where the time of a hold comes from. The total is to stay as it was: first the blocks of later regions give way, the
 * longest first and both sides of a region alike, down to the least that the planner would give; then the sides of
 * this region that are still to come. What nobody can give makes the session end later; time that became free ends it
 * earlier.
 */
import { MS_PER_SECOND } from '../base/index.ts';
import { STEP_SECONDS } from './progress.ts';
import type { Replan, ReplanSituation } from './replan.ts';
import type { SessionBlock } from './state.ts';

type Blocks = readonly SessionBlock[];

interface Giver {
  readonly indexes: readonly number[];
}

const slack = (blocks: Blocks, { indexes }: Giver): number =>
  Math.min(...indexes.map((index) => (blocks[index]?.seconds ?? 0) - (blocks[index]?.leastSeconds ?? 0)));

const longest = (blocks: Blocks, { indexes }: Giver): number =>
  Math.max(...indexes.map((index) => blocks[index]?.seconds ?? 0));

const giversOf = ({ blocks, progress, current, from }: ReplanSituation) => {
  const region = blocks[current]?.region;
  const byRegion = new Map<string, number[]>();
  for (const [index, block] of blocks.entries()) {
    if (index < from || progress[index]?.dropped) continue;
    byRegion.set(block.region, [...(byRegion.get(block.region) ?? []), index]);
  }
  const givers = [...byRegion].map(([key, indexes]) => ({ key, indexes }));
  return {
    later: givers.filter(({ key }) => key !== region),
    here: givers.filter(({ key }) => key === region),
  };
};

/** A {@link Replan} that only shortens. */
export const giveWay: Replan = (situation) => {
  const blocks = [...situation.blocks];
  const { later, here } = giversOf(situation);
  let owedMs = situation.takeMs;
  const takeFrom = (givers: readonly Giver[]): void => {
    for (;;) {
      const able = givers.filter(
        (giver) =>
          slack(blocks, giver) >= STEP_SECONDS && owedMs >= STEP_SECONDS * MS_PER_SECOND * giver.indexes.length,
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
      owedMs -= STEP_SECONDS * MS_PER_SECOND * giver.indexes.length;
    }
  };
  takeFrom(later);
  takeFrom(here);
  return { blocks, restMs: owedMs };
};
