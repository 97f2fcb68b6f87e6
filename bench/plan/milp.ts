/**
 * The dumped model as a mixed-integer program, written from docs/PLANNER.md and the dump alone: it shares no code with the
 * planner. One binary for each duration of each move, one for each station that is visited, one for each way between two
 * stations; a flow from the beginning through all visited stations forbids circles. HiGHS solves it.
 */
import loadHighs from 'highs';
import { withProcessorMs } from './processor-time.ts';
import type { Model } from '../../src/core/plan/index.ts';

export interface MilpResult {
  /** Whether HiGHS proved its answer within the time. */
  readonly proved: boolean;
  /** Of its best plan; null if it found none. */
  readonly value: number | null;
  readonly milliseconds: number;
}

interface Term {
  readonly factor: number;
  readonly name: string;
}

const WORTH_UNITS = 10_000;

const sumText = (terms: readonly Term[]): string =>
  terms.length === 0
    ? '0 nothing'
    : terms.map(({ factor, name }) => `${factor < 0 ? '-' : '+'} ${Math.abs(factor)} ${name}`).join(' ');

/** The program as text in the LP format. Worth counts in ten-thousandths, time in the model's steps: all integers. */
export const milpText = (model: Model): string => {
  const { stations, regions, stepSeconds, openingSeconds, budgetSeconds, fromSeconds, betweenSeconds } = model;
  const ids = stations.map((_, at) => at);
  const pairs = ids.flatMap((from) => ids.filter((to) => to !== from).map((to) => ({ from, to })));
  const choices = regions.flatMap(({ region, must, moves }, group) =>
    moves.flatMap((move, m) =>
      move.durations.map((duration, d) => ({
        name: `x_${group}_${m}_${d}`,
        region,
        must,
        group,
        station: move.station,
        steps: duration.seconds / stepSeconds,
        worth: Math.round(duration.value * WORTH_UNITS),
      })),
    ),
  );
  const rows: string[] = [];
  const add = (terms: readonly Term[], relation: '<=' | '>=' | '=', right: number): void => {
    rows.push(` c${rows.length}: ${sumText(terms)} ${relation} ${right}`);
  };
  const one = (name: string): Term => ({ factor: 1, name });
  const minus = (name: string, factor = 1): Term => ({ factor: -factor, name });

  regions.forEach(({ must }, group) => {
    const mine = choices.filter((choice) => choice.group === group);
    add(
      mine.map(({ name }) => one(name)),
      must ? '=' : '<=',
      1,
    );
    for (const at of ids) {
      const here = mine.filter(({ station }) => station === at);
      if (here.length > 0) add([...here.map(({ name }) => one(name)), minus(`v_${at}`)], '<=', 0);
    }
  });
  for (const at of ids) {
    // A visited station is come to once and left once.
    add([one(`b_${at}`), ...ids.filter((to) => to !== at).map((to) => one(`z_${to}_${at}`)), minus(`v_${at}`)], '=', 0);
    add([one(`e_${at}`), ...ids.filter((to) => to !== at).map((to) => one(`z_${at}_${to}`)), minus(`v_${at}`)], '=', 0);
    add([one(`v_${at}`), minus('any')], '<=', 0);
    // The flow leaves one unit at every visited station.
    add(
      [
        one(`g_${at}`),
        ...ids.filter((to) => to !== at).map((to) => one(`f_${to}_${at}`)),
        ...ids.filter((to) => to !== at).map((to) => minus(`f_${at}_${to}`)),
        minus(`v_${at}`),
      ],
      '=',
      0,
    );
    add([one(`g_${at}`), minus(`b_${at}`, ids.length)], '<=', 0);
  }
  add([...ids.map((at) => one(`b_${at}`)), minus('any')], '=', 0);
  add([...ids.map((at) => one(`e_${at}`)), minus('any')], '=', 0);
  for (const { from, to } of pairs) {
    add([one(`f_${from}_${to}`), minus(`z_${from}_${to}`, ids.length - 1)], '<=', 0);
    if (from < to) add([one(`z_${from}_${to}`), one(`z_${to}_${from}`), minus(`v_${from}`)], '<=', 0);
    if (from < to) add([one(`z_${from}_${to}`), one(`z_${to}_${from}`), minus(`v_${to}`)], '<=', 0);
    // Stations with a turn are come to in the order of their turns; turn 0 before everything else.
    const [first, second] = [stations[from]?.turn ?? null, stations[to]?.turn ?? null];
    if (first !== null && (second === null ? first === 0 : first < second)) {
      const many = ids.length + 1;
      // p grows along the way, so that it tells what comes first.
      add([one(`p_${to}`), minus(`p_${from}`), minus(`v_${from}`, many), minus(`v_${to}`, many)], '>=', 1 - 2 * many);
    }
  }
  const hasTurns = stations.some(({ turn }) => turn !== null);
  if (hasTurns) {
    const many = ids.length + 1;
    for (const { from, to } of pairs)
      add([one(`p_${to}`), minus(`p_${from}`), minus(`z_${from}_${to}`, many)], '>=', 1 - many);
  }
  add(
    [
      ...choices.map(({ name, steps }) => ({ factor: steps, name })),
      ...ids.map((at) => ({ factor: (fromSeconds[at] ?? 0) / stepSeconds, name: `b_${at}` })),
      ...pairs.map(({ from, to }) => ({
        factor: (betweenSeconds[from]?.[to] ?? 0) / stepSeconds,
        name: `z_${from}_${to}`,
      })),
      { factor: openingSeconds / stepSeconds, name: 'any' },
    ].filter(({ factor }) => factor !== 0),
    '<=',
    budgetSeconds / stepSeconds,
  );
  const binaries = [
    'any',
    ...choices.map(({ name }) => name),
    ...ids.flatMap((at) => [`v_${at}`, `b_${at}`, `e_${at}`]),
    ...pairs.map(({ from, to }) => `z_${from}_${to}`),
  ];
  return [
    'Maximize',
    ` worth: ${sumText(choices.map(({ worth, name }) => ({ factor: worth, name })))}`,
    'Subject To',
    ...rows,
    'Bounds',
    ' 0 <= nothing <= 0',
    ...(hasTurns ? ids.map((at) => ` 0 <= p_${at} <= ${ids.length}`) : []),
    'Binary',
    ...binaries.map((name) => ` ${name}`),
    'End',
  ].join('\n');
};

type Highs = Awaited<ReturnType<typeof loadHighs>>;

/** Solves models with HiGHS. The engine is made anew for each, so that none is slowed down by those before it. */
export const solveMilp = (highs: Highs, model: Model, secondsLimit: number): MilpResult => {
  const text = milpText(model);
  const [{ Status, Columns }, milliseconds] = withProcessorMs(() =>
    highs.solve(text, { output_flag: false, time_limit: secondsLimit, mip_rel_gap: 0, mip_abs_gap: 1e-6 }),
  );
  const worthOf = new Map(
    model.regions.flatMap(({ moves }, group) =>
      moves.flatMap((move, m) =>
        move.durations.map(({ value }, d): [string, number] => [`x_${group}_${m}_${d}`, value]),
      ),
    ),
  );
  const primal = (name: string): number => {
    const column = Columns[name];
    return column && 'Primal' in column ? column.Primal : 0;
  };
  const value = [...worthOf].reduce((total, [name, worth]) => (primal(name) > 0.5 ? total + worth : total), 0);
  return { proved: Status === 'Optimal', value: Status === 'Infeasible' ? null : value, milliseconds };
};

export { loadHighs };
