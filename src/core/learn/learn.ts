import { type Instant, clamp, sum } from '../base/index.ts';
import { REGIONS, type RegionId } from '../body/index.ts';
import type { JournalSession } from '../journal/index.ts';
import { type PressureStep, type TechniqueId, techniqueId } from '../knowledge/index.ts';
import type { Learned, LearnedLine, LearnedLineId } from './learned.ts';
import type { LearningRules } from './rules.ts';

/** Since when each line counts; absent: from the beginning. */
export type Forgotten = ReadonlyMap<string, Instant>;

type Ended = JournalSession & { readonly ended: NonNullable<JournalSession['ended']> };

/** Oldest first, only what ended after the line was last forgotten. */
const sessionsFor = (
  sessions: readonly JournalSession[],
  id: LearnedLineId,
  forgotten: Forgotten,
): readonly Ended[] => {
  const since = forgotten.get(id);
  return sessions
    .flatMap((session) => (session.ended ? [{ ...session, ended: session.ended }] : []))
    .filter(({ startedAt }) => since === undefined || startedAt > since)
    .toReversed();
};

const GENTLER: Readonly<Record<PressureStep, PressureStep>> = { 1: 1, 2: 1, 3: 2 };
const FIRMER: Readonly<Record<PressureStep, PressureStep>> = { 1: 2, 2: 3, 3: 3 };

/** The tolerated step: one down at each "too much", one up after some sessions in a row without. */
const pressureLine = (sessions: readonly Ended[], region: RegionId, rules: LearningRules): LearnedLine | null => {
  let step: PressureStep | null = null;
  let inARow = 0;
  let tooMuch = 0;
  let told = 0;
  for (const { blocks, ended } of sessions) {
    const done = ended.done.filter((block) => block.region === region);
    const planned = blocks.find((block) => block.region === region)?.pressureStep;
    if (done.length === 0 || planned === undefined) continue;
    told += 1;
    if (done.some((block) => block.tooMuch)) {
      step = GENTLER[planned];
      inARow = 0;
      tooMuch += 1;
      continue;
    }
    // Gentle sessions for other reasons, such as great soreness, neither prove nor disprove more.
    if (step !== null && planned < step) continue;
    step = planned;
    inARow += 1;
    if (inARow < rules.stepUpAfter.value) continue;
    step = FIRMER[step];
    inARow = 0;
  }
  return step === null ? null : { id: `pressure:${region}`, type: 'pressure', region, step, sessions: told, tooMuch };
};

/** How often a technique was skipped, broken off or too much, of the times when its turn came. */
const toolLines = (
  sessions: readonly JournalSession[],
  region: RegionId,
  forgotten: Forgotten,
): readonly Extract<LearnedLine, { readonly type: 'tool' }>[] => {
  const tools = [...new Set(sessions.flatMap(({ blocks }) => blocks.filter((block) => block.region === region)))].map(
    ({ tool }) => tool,
  );
  return [...new Set(tools)].map((tool) => {
    const technique: TechniqueId = techniqueId(region, tool);
    const id = `tool:${technique}` as const;
    let times = 0;
    let avoided = 0;
    for (const { blocks, ended } of sessionsFor(sessions, id, forgotten)) {
      const planned = blocks.filter((block) => block.technique === technique);
      const done = ended.done.filter((block) => block.region === region && block.tool === tool);
      // Whoever ended early did not get to the rest: only a finished session tells what was skipped.
      const turns = ended.completed ? planned.length : done.length;
      times += turns;
      avoided += turns - done.filter((block) => !block.tooMuch).length;
    }
    return { id, type: 'tool', region, tool, avoided, times };
  });
};

/** How soreness changed from before to right after, drawn towards no change while there are few sessions. */
const responseLine = (sessions: readonly Ended[], region: RegionId, rules: LearningRules): LearnedLine | null => {
  const falls = sessions.flatMap(({ levels, ratings, ended }) => {
    if (!ended.done.some((block) => block.region === region)) return [];
    const pairs = (ratings ?? []).flatMap((after) => {
      const before = levels.find((level) => level.region === after.region && level.side === after.side);
      return after.region === region && before && before.level > 0 ? [before.level - after.level] : [];
    });
    return pairs.length === 0 ? [] : [sum(pairs) / pairs.length];
  });
  if (falls.length === 0) return null;
  const fell = sum(falls) / falls.length;
  const believed = (fell * falls.length) / (falls.length + rules.priorSessions.value);
  return { id: `response:${region}`, type: 'response', region, fell, believed, sessions: falls.length };
};

const knotLine = (
  sessions: readonly Ended[],
  region: RegionId,
  knotsOf: (session: JournalSession) => readonly RegionId[],
): LearnedLine | null => {
  const rolled = sessions.filter(({ ended }) => ended.done.some((block) => block.region === region));
  const counts = rolled.map((session) => knotsOf(session).filter((each) => each === region).length);
  const withKnots = counts.filter((count) => count > 0).length;
  return withKnots === 0
    ? null
    : { id: `knots:${region}`, type: 'knots', region, knots: sum(counts), sessions: withKnots };
};

export interface LearnInput {
  /** Newest first, as the journal has them. */
  readonly sessions: readonly JournalSession[];
  readonly forgotten: Forgotten;
  /** The region of each knot that was held. */
  readonly knotsOf: (session: JournalSession) => readonly RegionId[];
  readonly rules: LearningRules;
}

export interface WhatWasLearned {
  readonly learned: Learned;
  /** Head to foot; only what enough sessions say. */
  readonly lines: readonly LearnedLine[];
}

const isTold = (line: LearnedLine, { toldFrom }: LearningRules): boolean => {
  switch (line.type) {
    case 'pressure':
      return line.tooMuch > 0 || line.sessions >= toldFrom.value;
    case 'tool':
      return line.avoided > 0 && line.times >= toldFrom.value;
    case 'response':
    case 'knots':
      return line.sessions >= toldFrom.value;
  }
};

/**
 * Everything that was learned. A technique keeps 1 - (1 - worst) · avoided / (times + prior) of its worth. A region's worth is
 * 1 + share · (believed fall / full fall, within -1 and 1) + knot share · (sessions with knots / (sessions + prior)), and
 * then divided by the largest, so that the best region has 1 and an unknown one is neither good nor bad.
 */
export const learn = ({ sessions, forgotten, knotsOf, rules }: LearnInput): WhatWasLearned => {
  const prior = rules.priorSessions.value;
  const pressure: Partial<Record<RegionId, PressureStep>> = {};
  const techniques: Partial<Record<TechniqueId, number>> = {};
  const worth = new Map<RegionId, number>();
  const lines: LearnedLine[] = [];
  for (const region of REGIONS) {
    const forLine = (kind: 'pressure' | 'response' | 'knots'): readonly Ended[] =>
      sessionsFor(sessions, `${kind}:${region}`, forgotten);
    const step = pressureLine(forLine('pressure'), region, rules);
    const tools = toolLines(sessions, region, forgotten);
    const response = responseLine(forLine('response'), region, rules);
    const knots = knotLine(forLine('knots'), region, knotsOf);
    if (step?.type === 'pressure') pressure[region] = step.step;
    for (const { tool, avoided, times } of tools)
      if (avoided > 0)
        techniques[techniqueId(region, tool)] = 1 - (1 - rules.worstTool.value) * (avoided / (times + prior));
    const fall = response?.type === 'response' ? clamp(response.believed / rules.fullResponse.value, -1, 1) : 0;
    const held = knots?.type === 'knots' ? knots.sessions / (knots.sessions + prior) : 0;
    worth.set(region, 1 + rules.responseShare.value * fall + rules.knotShare.value * held);
    lines.push(...[step, ...tools, response, knots].flatMap((line) => (line && isTold(line, rules) ? [line] : [])));
  }
  const best = Math.max(...worth.values());
  const isKnown = [...worth.values()].some((value) => value !== best);
  const regions: Partial<Record<RegionId, number>> = isKnown
    ? Object.fromEntries([...worth].map(([region, value]) => [region, value / best]))
    : {};
  return { learned: { pressure, techniques, regions }, lines };
};
