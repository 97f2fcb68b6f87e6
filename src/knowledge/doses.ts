/**
 * Seconds for one side of one region, by context and tool. A technique's own limits, from the clinical review, come
 * on top, and the strictest wins.
 */
import type { Cited, Dose } from '../core/knowledge/index.ts';
import { alike, found, judged, reviewed } from './cited.ts';

const FEW_BALL_TRIALS =
  'few trials use a ball, so it gets less time than a roller: its pressure rests on a smaller spot';
const AS_BALL = 'no trial of its own: planned like a single ball';
const AS_ROLLER = 'no trial of a usual length: planned like the roller';
const NEVER_MORE = 'the longest roller trials last 300 s; nothing seen speaks for more';

const discomfort = found([3, 5] as const, 'grabow2018-pressure-no-dose');
const rollerPass = found(3, 'behm2020-dose-duration', 'debski2019-parameters');
const stickPass = found(2, 'behm2020-dose-duration');
const gunPass = found(3, 'skinner2023-gun-hamstrings');
const ballPass = judged(3, 'as the roller; no trial with a ball reports a tempo');

type Seconds = readonly Cited<number>[];

/** The table's own sets: most trials split their time, and a mark at half-time is kinder than a long stretch. */
const sets = {
  two: found(2, 'debski2019-parameters'),
  three: found(3, 'debski2019-parameters', 'jena2022-2week-calf'),
  one: judged(1, 'a short go on a small spot or with a motor needs no mark'),
};

const dose = (
  context: Dose['context'],
  tool: Dose['tool'],
  seconds: Seconds,
  inSets: Cited<number>,
  secondsPerPass: Cited<number>,
  target: Dose['discomfort'] = discomfort,
): Dose => {
  const [least, usual, most, softCap, hardCap] = seconds;
  if (!least || !usual || !most || !softCap || !hardCap)
    throw new Error(`Dose of ${tool} ${context} needs five numbers`);
  return {
    context,
    tool,
    least,
    target: usual,
    most,
    softCap,
    hardCap,
    sets: inSets,
    secondsPerPass,
    discomfort: target,
  };
};

/** Ball, double ball and nothing share their rows. */
const ballLike = (context: Dose['context'], inSets: Cited<number>, ...values: readonly number[]): readonly Dose[] => [
  dose(context, 'ball', alike({ type: 'judgement', because: FEW_BALL_TRIALS }, ...values), inSets, ballPass),
  dose(context, 'double-ball', alike({ type: 'judgement', because: AS_BALL }, ...values), inSets, ballPass),
  dose(context, 'none', alike({ type: 'judgement', because: AS_BALL }, ...values), inSets, ballPass),
];

const before: readonly Dose[] = [
  dose(
    'before',
    'foam-roller',
    [
      found(30, 'behm2020-dose-duration'),
      found(60, 'behm2020-dose-duration', 'phillips2021-rom-60s', 'phillips2021-jump-60s'),
      found(90, 'behm2020-dose-duration', 'nakamura2021-90s'),
      found(120, 'behm2020-dose-duration'),
      found(180, 'grabow2018-performance', 'phillips2021-jump-300s'),
    ],
    sets.two,
    rollerPass,
  ),
  dose(
    'before',
    'stick',
    [
      found(30, 'behm2020-dose-duration'),
      found(60, 'behm2020-dose-duration'),
      found(90, 'halperin2014-calf'),
      found(120, 'behm2020-dose-duration'),
      found(180, 'grabow2018-performance'),
    ],
    sets.two,
    stickPass,
  ),
  ...ballLike('before', sets.one, 30, 30, 60, 90, 120),
  dose(
    'before',
    'massage-gun',
    [reviewed(30), reviewed(30), reviewed(60), reviewed(120), reviewed(120)],
    sets.one,
    gunPass,
    judged([3, 4] as const, 'a motor has a force of its own: one point below rolling by hand'),
  ),
];

const after: readonly Dose[] = [
  dose(
    'after',
    'foam-roller',
    [
      found(90, 'pearcey2015-soreness'),
      found(90, 'pearcey2015-soreness'),
      found(120, 'naderi2020-2min'),
      found(300, 'nakamura2021-300s', 'phillips2021-rom-300s'),
      found(300, 'nakamura2021-300s', 'phillips2021-rom-300s'),
    ],
    sets.two,
    rollerPass,
  ),
  dose(
    'after',
    'stick',
    [
      ...alike({ type: 'judgement', because: AS_ROLLER }, 90, 90, 120),
      ...alike(
        { type: 'judgement', because: 'one trial used 600 s, but the strictest limit of the table wins' },
        300,
        300,
      ),
    ],
    sets.three,
    stickPass,
  ),
  ...ballLike('after', sets.two, 60, 60, 90, 120, 120),
  dose(
    'after',
    'massage-gun',
    [
      ...alike({ type: 'judgement', because: 'light and short, and only after light work' }, 60, 60),
      reviewed(120),
      reviewed(120),
      reviewed(120),
    ],
    sets.one,
    gunPass,
    judged(
      [2, 3] as const,
      'straight after hard work a gun made calves slightly more sore, so after light work it stays light',
    ),
  ),
];

const rest: readonly Dose[] = [
  dose(
    'rest',
    'foam-roller',
    [
      found(90, 'nakamura2021-90s'),
      found(90, 'nakamura2021-90s'),
      found(120, 'behm2020-dose-duration'),
      ...alike({ type: 'judgement', because: NEVER_MORE }, 300, 300),
    ],
    sets.two,
    rollerPass,
  ),
  dose(
    'rest',
    'stick',
    [
      found(180, 'jena2022-2week-calf'),
      found(180, 'jena2022-2week-calf'),
      found(180, 'jena2022-2week-calf'),
      ...alike({ type: 'judgement', because: NEVER_MORE }, 300, 300),
    ],
    sets.three,
    stickPass,
  ),
  ...ballLike('rest', sets.two, 60, 60, 120, 120, 120),
  dose(
    'rest',
    'massage-gun',
    [
      ...alike({ type: 'judgement', because: 'no trial over weeks seen: the length of the acute ones' }, 60, 60),
      reviewed(120),
      reviewed(120),
      reviewed(120),
    ],
    sets.one,
    gunPass,
    judged([3, 4] as const, 'a motor has a force of its own: one point below rolling by hand'),
  ),
];

export const doses: readonly Dose[] = [...before, ...after, ...rest];
