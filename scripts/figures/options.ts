/** The command line of `npm run figures`. */
import { BUILDS, type Build } from '../../src/core/human/index.ts';
import { PRESSURE_STEPS, type PressureStep } from '../../src/core/knowledge/index.ts';

export interface Options {
  /** Techniques whose id holds one of these texts; all if empty. */
  readonly only: readonly string[];
  /** Look at stills on this sheet instead of writing what the app shows. */
  readonly sheet: string | undefined;
  readonly steps: readonly PressureStep[];
  readonly builds: readonly Build[] | undefined;
  /** Shares of the pass, 0 to 1. */
  readonly at: readonly number[];
  readonly scale: number;
  readonly theme: 'light' | 'dark';
  readonly jobs: number;
  /** Only say what is wrong, draw nothing. */
  readonly check: boolean;
  /** Draw also what has not changed. */
  readonly all: boolean;
  /** Make numbered pages without captions in this folder, and the key beside it. */
  readonly blind: string | undefined;
  /** Draw the body map, and nothing else. */
  readonly map: boolean;
}

export const USAGE = `npm run figures -- [options]
  --only TEXT[,TEXT]  techniques whose id holds TEXT, such as calves or quads/stick
  --sheet FILE.png    only look: stills on one sheet, nothing of the app is written
  --check             only say what is wrong with the poses
  --step 1|2|3[,…]    which pressure steps to look at (1,2,3)
  --build shoulders|hips[,…]  which builds to look at (the pose's own)
  --at SHARE[,…]      which shares of the pass to look at, 0 to 1 (0.5)
  --large             twice as large
  --light, --dark     the sheet's theme
  --jobs N            threads (2)
  --all               draw also what has not changed
  --map               draw the body map, and nothing else
  --blind FOLDER      shuffled, numbered pages without captions of what is drawn, for somebody who does not know the
                      figures; which number is which stands in FOLDER-key.json
`;

export const parseOptions = (args: readonly string[]): Options | string => {
  const valued = new Map<string, string>();
  const flags = new Set<string>();
  const withValue = new Set(['--only', '--sheet', '--step', '--build', '--at', '--jobs', '--blind']);
  const plain = new Set(['--check', '--large', '--light', '--dark', '--all', '--map']);
  for (let index = 0; index < args.length; index += 1) {
    const name = args[index] ?? '';
    if (plain.has(name)) flags.add(name);
    else if (withValue.has(name)) {
      index += 1;
      const value = args[index];
      if (value === undefined) return `${name} needs a value.`;
      valued.set(name, value);
    } else return `There is no option ${name}.`;
  }
  const list = (name: string): readonly string[] => valued.get(name)?.split(',').filter(Boolean) ?? [];
  const steps = PRESSURE_STEPS.filter((step) => list('--step').length === 0 || list('--step').includes(String(step)));
  const builds = BUILDS.filter((build) => list('--build').includes(build));
  const at = list('--at').map(Number);
  if (at.some((share) => !(share >= 0 && share <= 1))) return '--at takes shares from 0 to 1.';
  return {
    only: list('--only'),
    sheet: valued.get('--sheet'),
    steps,
    builds: builds.length > 0 ? builds : undefined,
    at: at.length > 0 ? at : [0.5],
    scale: flags.has('--large') ? 600 : 300,
    theme: flags.has('--dark') ? 'dark' : 'light',
    jobs: Math.max(1, Number(valued.get('--jobs') ?? 2)),
    check: flags.has('--check'),
    all: flags.has('--all'),
    map: flags.has('--map'),
    blind: valued.get('--blind'),
  };
};
