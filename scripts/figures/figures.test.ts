import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type Shape, UNITS, parseFigureFile } from '../../src/core/figure/index.ts';
import { distance } from '../../src/core/human/index.ts';
import { PRESSURE_STEPS } from '../../src/core/knowledge/index.ts';
import {
  type Pose,
  type Solved,
  type SolvedFile,
  checkPass,
  checkPose,
  poseAtStep,
  poseDistance,
  restoreSolved,
  sceneOf,
  solvePose,
} from '../../src/core/pose/index.ts';
import { poses } from '../../src/knowledge/poses/index.ts';
import { techniques } from '../../src/knowledge/techniques.ts';
import { DRAWN_AT, SHARES } from './build.ts';
import { drawScene, viewOfScenes } from './still.ts';
import { figurePath, poseHash, readFigure, solvedPath } from './store.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

const techniqueOf = (id: string) => {
  const technique = techniques.find((one) => one.id === id);
  if (!technique) throw new Error(`There is no technique ${id}.`);
  return technique;
};

interface Row {
  readonly what: string;
  readonly solved: Solved;
}

const known = new Map<string, readonly Row[]>();

/** Every solved picture of a pose as it is kept; where it is not drawn yet, the middle of each step is solved here. */
const solvedOf = (pose: Pose): readonly Row[] => {
  const rows = known.get(pose.technique) ?? findSolved(pose);
  known.set(pose.technique, rows);
  return rows;
};

const findSolved = (pose: Pose): readonly Row[] => {
  const technique = techniqueOf(pose.technique);
  const path = solvedPath(root, pose.technique);
  const kept = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as SolvedFile) : undefined;
  if (kept?.pose === poseHash(pose, technique))
    return kept.rows.map((row) => ({
      what: `step ${row.step}, ${row.build}, at ${row.share}`,
      solved: restoreSolved(pose, technique.posture, row),
    }));
  return PRESSURE_STEPS.flatMap((step) =>
    solvePose(poseAtStep(pose, step), technique.posture, pose.build, [0.5]).map((solved) => ({
      what: `step ${step}`,
      solved,
    })),
  );
};

/** What two figures of different regions must differ by, in the mean of joints and tools: 2.5 cm in a body of 172 cm. */
const LEAST_DISTANCE = 0.015;

describe('the poses', () => {
  it('belong to techniques, each to its own', () => {
    const ids = poses.map(({ technique }) => technique);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(techniqueOf(id).id).toBe(id);
  });

  it.each(poses)('$technique is right in every frame, at every pressure step and for both builds', (pose) => {
    const { region } = techniqueOf(pose.technique);
    const wrong = solvedOf(pose).flatMap(({ what, solved }) =>
      checkPose(region, solved).map(({ text }) => `${what}: ${text}`),
    );
    const pass = solvedOf(pose).flatMap(({ what, solved }) =>
      what.startsWith('step 2, ' + pose.build) ? [solved] : [],
    );
    expect([...wrong, ...checkPass(pass).map(({ text }) => text)]).toEqual([]);
  });

  it('of different regions differ', () => {
    const middles = poses.flatMap((pose) => {
      const { region } = techniqueOf(pose.technique);
      const rows = solvedOf(pose);
      const middle = rows.find(({ what, solved }) => what.startsWith('step 2') && solved.task.share === 0.5) ?? rows[0];
      return middle ? [{ id: pose.technique, region, solved: middle.solved }] : [];
    });
    const alike = middles.flatMap((a, index) =>
      middles
        .slice(index + 1)
        .filter((b) => a.region !== b.region && poseDistance(a.solved, b.solved) < LEAST_DISTANCE)
        .map((b) => `${a.id} and ${b.id}`),
    );
    expect(alike).toEqual([]);
  });
});

const drawn = poses.filter(({ technique }) => existsSync(figurePath(root, technique)));

/** Even-odd: whether a point lies in closed strokes, taken as polygons, when they have gone a share of their ways. */
const covers = ({ strokes }: Shape, x: number, y: number, share = 0): boolean => {
  let inside = false;
  for (const { points, moves } of strokes) {
    const at = (index: number): number => (points[index] ?? 0) + (moves?.[index] ?? 0) * share;
    let [ax, ay] = [at(points.length - 2), at(points.length - 1)];
    for (let index = 0; index + 1 < points.length; index += 2) {
      const [bx, by] = [at(index), at(index + 1)];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
      [ax, ay] = [bx, by];
    }
  }
  return inside;
};

describe('the drawn figures', () => {
  it('are there for every technique, and for nothing else', () => {
    const wanted = techniques.map(({ id }) => id).toSorted();
    expect(poses.map(({ technique }) => technique).toSorted()).toEqual(wanted);
    expect(wanted.filter((id) => !existsSync(figurePath(root, id)))).toEqual([]);
  });

  it.each(drawn)('$technique is drawn from the pose as it stands (npm run figures draws it again)', (pose) => {
    expect(readFigure(root, pose.technique)?.pose).toBe(poseHash(pose, techniqueOf(pose.technique)));
  });

  it.each(drawn)('$technique can be read, and is small', (pose) => {
    const text = readFileSync(figurePath(root, pose.technique), 'utf8');
    const file = readFigure(root, pose.technique);
    const parsed = file ? parseFigureFile(file) : undefined;
    expect(parsed?.ok).toBe(true);
    if (parsed?.ok !== true) return;
    expect(parsed.value.moving.frames).toHaveLength(SHARES.length);
    expect(parsed.value.stills).toHaveLength(5);
    expect(brotliCompressSync(text).length).toBeLessThan(60_000);
  });

  it('are all together at most 4 MB compressed and 20 MB in the repository', () => {
    const folder = join(root, 'src/web/figures');
    const texts = (existsSync(folder) ? readdirSync(folder) : []).map((name) => readFileSync(join(folder, name)));
    expect(texts.reduce((sum, text) => sum + brotliCompressSync(text).length, 0)).toBeLessThan(4_000_000);
    expect(texts.reduce((sum, text) => sum + text.length, 0)).toBeLessThan(20_000_000);
  });

  it.each(drawn)('$technique moves smoothly: neighbouring frames meet half-way', ({ technique }) => {
    const file = readFigure(root, technique);
    const parsed = file ? parseFigureFile(file) : undefined;
    if (parsed?.ok !== true) throw new Error(`${technique} cannot be read.`);
    const { frames, box } = parsed.value.moving;
    const skins = frames.map((frame) => frame.find(({ role }) => role === 'skin')!);
    for (const [index, skin] of skins.slice(0, -1).entries()) {
      const next = skins[index + 1]!;
      let [differ, either] = [0, 0];
      for (let x = 0; x < box[2]; x += 15) {
        for (let y = 0; y < box[3]; y += 15) {
          const here = covers(skin, x, y, 0.5);
          const there = covers(next, x, y, -0.5);
          if (here || there) either += 1;
          if (here !== there) differ += 1;
        }
      }
      // The rim of a figure of this size is about a tenth of it: this is a fifth of a rim's width.
      expect(differ / either, `frames ${index} and ${index + 1}`).toBeLessThan(0.04);
    }
  });

  const [sample] = drawn;
  it.runIf(sample)('come out again as they are kept', () => {
    if (!sample) return;
    const technique = techniqueOf(sample.technique);
    const file = readFigure(root, sample.technique);
    const parsed = file ? parseFigureFile(file) : undefined;
    expect(parsed?.ok).toBe(true);
    if (parsed?.ok !== true) return;
    const still = parsed.value.stills[0]!;
    // Solved again, it is the same body…
    const [solved] = solvePose(poseAtStep(sample, still.step), technique.posture, still.build, [0.5]);
    const kept = solvedOf(sample).find(({ what }) => what.startsWith(`step ${still.step}, ${still.build}`));
    solved!.bones.origins.forEach((origin, index) =>
      expect(distance(origin, kept!.solved.bones.origins[index]!)).toBeLessThan(0.002),
    );
    // …and drawn again, it covers the same places. Not compared point by point: processors differ in the last digit.
    const scene = sceneOf(solved!);
    const shapes = drawScene(scene, technique, viewOfScenes([scene]), DRAWN_AT);
    const again = shapes.find(({ role }) => role === 'skin')!;
    const before = still.shapes.find(({ role }) => role === 'skin')!;
    let [same, either] = [0, 0];
    for (let x = 0; x < still.box[2]; x += 12) {
      for (let y = 0; y < still.box[3]; y += 12) {
        const was = covers(before, x, y);
        const is = covers(again, (x * DRAWN_AT) / UNITS, (y * DRAWN_AT) / UNITS);
        if (was || is) either += 1;
        if (was && is) same += 1;
      }
    }
    expect(either).toBeGreaterThan(300);
    expect(same / either).toBeGreaterThan(0.99);
  });
});
