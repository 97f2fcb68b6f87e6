/** `npm run figures`: started by scripts/figures.mjs, which bundles it. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { makeFigureFile, parseBodyMap, parseFigureFile } from '../../src/core/figure/index.ts';
import type { Build } from '../../src/core/human/index.ts';
import type { PressureStep } from '../../src/core/knowledge/index.ts';
import {
  type PoseProblem,
  type SolvedFile,
  checkPose,
  poseAtStep,
  solvePose,
  solvedRow,
} from '../../src/core/pose/index.ts';
import { poses } from '../../src/knowledge/poses/index.ts';
import { techniques } from '../../src/knowledge/techniques.ts';
import { BODY_MAP_FILE, writeBodyMap } from './body-map-file.ts';
import { type Options, USAGE, parseOptions } from './options.ts';
import { buildFigure } from './build.ts';
import { type Card, blindPages, cardsOf, mapCardsOf, sheetHtml, writeSheet } from './sheet.ts';
import { type Still, lookAt } from './still.ts';
import { engineHash, figurePath, poseHash, readFigure, removeOthers, solvedPath, writeText } from './store.ts';
import { inThreads, serve } from './work.ts';

const THIS_FILE = fileURLToPath(import.meta.url);
/** The bundle lies in .cache/figures. */
const ROOT = dirname(dirname(dirname(THIS_FILE)));

/** Draw all that the app shows of a technique. */
interface FigureJob {
  readonly figure: string;
  readonly pose: string;
  readonly engine: string;
}

interface FigureAnswer {
  readonly file: string;
  readonly solved: string;
  readonly problems: readonly string[];
  readonly seconds: number;
}

/** Look at one picture. */
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

const see = ({ technique: id, step, build, share, scale, drawn }: Job): Answer => {
  const found = find(id);
  if (!found) return { still: undefined, problems: [] };
  if (!drawn) {
    const solved = solvePose(poseAtStep(found.pose, step), found.technique.posture, build, [share]);
    return { still: undefined, problems: solved.flatMap((one) => checkPose(found.technique.region, one)) };
  }
  const seen = lookAt({ ...found, step, build, share, scale });
  return { still: seen?.still, problems: seen?.problems ?? [] };
};

const drawFigure = ({ figure: id, pose: poseMark, engine }: FigureJob): FigureAnswer => {
  const begun = performance.now();
  const found = find(id);
  if (!found) throw new Error(`There is no pose for ${id}.`);
  const { figure, solved, problems } = buildFigure(found.pose, found.technique);
  const rows = solved.map((one) => solvedRow(one.step, one.share, one.solved));
  return {
    file: JSON.stringify(makeFigureFile(figure, poseMark, engine)),
    solved: JSON.stringify({ pose: poseMark, rows } satisfies SolvedFile),
    problems: problems.map(({ text }) => text),
    seconds: (performance.now() - begun) / 1000,
  };
};

const work = (job: Job | FigureJob): Answer | FigureAnswer => ('figure' in job ? drawFigure(job) : see(job));

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
  await inThreads<Job, Answer>(THIS_FILE, jobs, options.jobs, ({ still, problems }, index) => {
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

const kilobytes = (text: string): number => brotliCompressSync(text).length / 1000;

/** Draws what has changed and writes it to where the app finds it. */
const drawAll = async (options: Options): Promise<void> => {
  const engine = engineHash(ROOT);
  const jobs = chosen(options).flatMap(({ technique: id }): readonly FigureJob[] => {
    const found = find(id);
    if (!found) return [];
    const pose = poseHash(found.pose, found.technique);
    const stored = readFigure(ROOT, id);
    const fresh = stored?.pose === pose && stored.engine === engine;
    return fresh && !options.all ? [] : [{ figure: id, pose, engine }];
  });
  process.stdout.write(`${jobs.length} to draw.\n`);
  await inThreads<FigureJob, FigureAnswer>(THIS_FILE, jobs, options.jobs, (answer, index) => {
    const id = jobs[index]?.figure ?? '';
    writeText(figurePath(ROOT, id), answer.file);
    writeText(solvedPath(ROOT, id), answer.solved);
    const size = kilobytes(answer.file).toFixed(1);
    process.stdout.write(`${id}: ${size} kB brotli, ${answer.seconds.toFixed(0)} s\n`);
    for (const text of answer.problems) process.stdout.write(`  ${text}\n`);
  });
  removeOthers(
    ROOT,
    poses.map(({ technique }) => technique),
  );
  const sizes = poses.flatMap(({ technique }) => {
    const file = readFigure(ROOT, technique);
    return file ? [kilobytes(JSON.stringify(file))] : [];
  });
  const total = sizes.reduce((sum, size) => sum + size, 0);
  process.stdout.write(
    `${sizes.length} figures, ${total.toFixed(0)} kB brotli together, the largest ${Math.max(0, ...sizes).toFixed(1)} kB\n`,
  );
  const figures = poses.flatMap(({ technique }): readonly Card[] => {
    const file = readFigure(ROOT, technique);
    const figure = file ? parseFigureFile(file) : undefined;
    return figure?.ok === true ? cardsOf(figure.value) : [];
  });
  const map = existsSync(join(ROOT, BODY_MAP_FILE))
    ? parseBodyMap(JSON.parse(readFileSync(join(ROOT, BODY_MAP_FILE), 'utf8')))
    : undefined;
  const cards = [...(map?.ok === true ? mapCardsOf(map.value) : []), ...figures];
  for (const theme of ['light', 'dark'] as const)
    writeText(join(ROOT, '.cache/figures', `sheet-${theme}.html`), sheetHtml(cards, theme, 230));
};

const shuffled = <T>(list: readonly T[]): readonly T[] =>
  list
    .map((item) => ({ item, place: Math.random() }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ item }) => item);

/** What somebody is shown who has not seen the figures before: the middle of each, in another order every time. */
const writeBlind = (folder: string, options: Options): void => {
  const cards = shuffled(
    chosen(options).flatMap(({ technique }): readonly (readonly [string, Card])[] => {
      const file = readFigure(ROOT, technique);
      const figure = file ? parseFigureFile(file) : undefined;
      const card = figure?.ok === true ? cardsOf(figure.value)[1] : undefined;
      return card ? [[technique, card]] : [];
    }),
  );
  blindPages(cards.map(([, card]) => card)).forEach((html, page) =>
    writeText(join(folder, `page-${String(page + 1).padStart(2, '0')}.html`), html),
  );
  writeText(`${folder}-key.json`, JSON.stringify(cards.map(([technique], index) => [index + 1, technique])));
};

const main = async (): Promise<void> => {
  const options = parseOptions(process.argv.slice(2));
  if (typeof options === 'string') {
    process.stderr.write(`${options}\n\n${USAGE}`);
    process.exitCode = 1;
    return;
  }
  if (options.map) writeBodyMap();
  else if (options.blind !== undefined) writeBlind(resolve(options.blind), options);
  else if (options.sheet !== undefined || options.check) await look(options);
  else await drawAll(options);
};

if (!serve(work)) await main();
