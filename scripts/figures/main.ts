/** `npm run figures`: started by scripts/figures.mjs, which bundles it. */
import { fileURLToPath } from 'node:url';
import type { Build } from '../../src/core/human/index.ts';
import type { PressureStep } from '../../src/core/knowledge/index.ts';
import type { PoseProblem } from '../../src/core/pose/index.ts';
import { checkPose, poseAtStep, solvePose } from '../../src/core/pose/index.ts';
import { poses } from '../../src/knowledge/poses/index.ts';
import { techniques } from '../../src/knowledge/techniques.ts';
import { writeBodyMap } from './body-map-file.ts';
import { type Options, USAGE, parseOptions } from './options.ts';
import { type Card, writeSheet } from './sheet.ts';
import { type Still, lookAt } from './still.ts';
import { inThreads, serve } from './work.ts';

interface Job {
  readonly technique: string;
  readonly step: PressureStep;
  readonly build: Build;
  readonly share: number;
  readonly scale: number;
  readonly drawn: boolean;
}

interface Answer {
  readonly still: Still | undefined;
  readonly problems: readonly PoseProblem[];
}

const find = (id: string) => {
  const pose = poses.find(({ technique }) => technique === id);
  const technique = techniques.find((one) => one.id === id);
  return pose && technique ? { pose, technique } : undefined;
};

const work = ({ technique: id, step, build, share, scale, drawn }: Job): Answer => {
  const found = find(id);
  if (!found) return { still: undefined, problems: [] };
  if (!drawn) {
    const solved = solvePose(poseAtStep(found.pose, step), found.technique.posture, build, [share]);
    return { still: undefined, problems: solved.flatMap((one) => checkPose(found.technique.region, one)) };
  }
  const look = lookAt({ ...found, step, build, share, scale });
  return { still: look?.still, problems: look?.problems ?? [] };
};

const chosen = ({ only }: Options) =>
  poses.filter(({ technique }) => only.length === 0 || only.some((text) => technique.includes(text)));

const look = async (options: Options): Promise<void> => {
  const jobs = chosen(options).flatMap((pose): readonly Job[] =>
    (options.builds ?? [pose.build]).flatMap((build) =>
      options.steps.flatMap((step) =>
        options.at.map((share) => ({
          technique: pose.technique,
          step,
          build,
          share,
          scale: options.scale,
          drawn: !options.check,
        })),
      ),
    ),
  );
  const cards: (Card | undefined)[] = jobs.map(() => undefined);
  await inThreads<Job, Answer>(fileURLToPath(import.meta.url), jobs, options.jobs, ({ still, problems }, index) => {
    const job = jobs[index];
    if (!job) return;
    const caption = `${job.technique} · ${job.step} · ${job.build} · ${job.share}`;
    process.stdout.write(`${caption}${problems.length === 0 ? ': fine' : ''}\n`);
    for (const { text } of problems) process.stdout.write(`  ${text}\n`);
    if (still) cards[index] = { caption, still, problems: problems.map(({ text }) => text) };
  });
  if (options.sheet !== undefined)
    writeSheet(
      options.sheet,
      cards.flatMap((card) => card ?? []),
      options,
    );
};

const main = async (): Promise<void> => {
  const options = parseOptions(process.argv.slice(2));
  if (typeof options === 'string') {
    process.stderr.write(`${options}\n\n${USAGE}`);
    process.exitCode = 1;
    return;
  }
  if (options.map) writeBodyMap();
  else await look(options);
};

if (!serve(work)) await main();
