import { describe, expect, it } from 'vitest';
import { type Figure, type Shape, type Showing, movesIn, paintingOf, passRunsLeft } from './index.ts';

const shape = (role: Shape['role'], ...points: readonly number[]): Shape => ({
  role,
  strokes: [{ points, closed: true }],
});

const frame = (at: number): readonly Shape[] => [shape('skin', at, 0, at + 9, 0, at, 9)];

const chevron = (at: number) => ({ points: [at, 0, at + 2, 2, at, 4], closed: true });

const press = (role: Shape['role'], ...places: readonly number[]): Shape => ({ role, strokes: places.map(chevron) });

const BOX = [0, 0, 100, 50] as const;

const figure: Figure = {
  technique: 'calves/stick',
  moving: {
    build: 'hips',
    box: BOX,
    scenery: [shape('mat', 0, 0, 1, 0, 1, 1)],
    frames: [frame(0), frame(10), frame(20)],
    marks: [
      shape('arrow', 90, 0, 50, 2, 10, 0, 50, -2),
      { role: 'press', strokes: [chevron(0), chevron(5), chevron(10)] },
    ],
    marksAside: false,
    way: [-80, 2],
    hold: [shape('skin', 5, 5, 6, 5, 6, 6)],
  },
  stills: [
    { step: 1, build: 'hips', box: [1, 1, 10, 10], shapes: frame(101) },
    { step: 3, build: 'hips', box: [3, 3, 10, 10], shapes: frame(103) },
    { step: 1, build: 'shoulders', box: [4, 4, 10, 10], shapes: frame(201) },
    { step: 2, build: 'shoulders', box: [5, 5, 10, 10], shapes: frame(202) },
    { step: 3, build: 'shoulders', box: [6, 6, 10, 10], shapes: frame(203) },
  ],
};

const { moving, stills } = figure;
const layersOf = (showing: Showing, build: 'both' | 'shoulders' | 'hips') =>
  paintingOf(figure, showing, build).layers.map(({ shapes, share }) => [shapes, share]);

describe('what of a figure is shown', () => {
  it('moves along the pass, over its scenery', () => {
    expect(layersOf({ type: 'pass', done: 0.6, step: 1 }, 'both')).toEqual([
      [moving.scenery, 0],
      [moving.frames[1], expect.closeTo(0.2)],
      [[], 0],
    ]);
    expect(paintingOf(figure, { type: 'pass', done: 0, step: 2 }, 'hips').box).toEqual(BOX);
  });

  it('breathes in a hold, deep enough to be seen', () => {
    expect(layersOf({ type: 'hold', breath: 0.4, step: 2 }, 'both')).toEqual([
      [moving.scenery, 0],
      [moving.hold, expect.closeTo(1.2)],
      [[], 0],
    ]);
  });

  it.each([
    [1, 'both', 0],
    [3, 'hips', 1],
    [1, 'shoulders', 2],
    [2, 'shoulders', 3],
    [3, 'shoulders', 4],
  ] as const)('stands still in step %i of the build asked for (%s)', (step, build, still) => {
    const painting = paintingOf(figure, { type: 'still', step }, build);
    expect(painting).toEqual({ box: stills[still]!.box, layers: [{ shapes: stills[still]!.shapes, share: 0 }] });
  });

  it('stands in the middle of the pass, with its marks, for the step that moves', () => {
    expect(layersOf({ type: 'still', step: 2 }, 'both')).toEqual([
      [moving.scenery, 0],
      [moving.frames[1], 0],
      [[moving.marks[0], press('press-rest', 10), press('press', 0, 5)], 0],
    ]);
  });

  it('stands still where the build asked for does not move', () => {
    expect(movesIn(figure, 'shoulders')).toBe(false);
    expect(movesIn(figure, 'both') && movesIn(figure, 'hips')).toBe(true);
    for (const showing of [
      { type: 'pass', done: 0.3, step: 2 } as const,
      { type: 'hold', breath: 0.3, step: 2 } as const,
    ])
      expect(layersOf(showing, 'shoulders')).toEqual([[stills[3]!.shapes, 0]]);
  });
});

describe('the marks of a figure with a lens', () => {
  const aside: Figure = { ...figure, moving: { ...moving, marksAside: true } };
  const marksOf = (showing: Showing) => paintingOf(aside, showing, 'both').layers[2]?.shapes;
  const [arrow] = moving.marks;

  it.each([
    [1, [press('press-rest', 5, 10), press('press', 0)]],
    [2, [press('press-rest', 10), press('press', 0, 5)]],
    [3, [press('press', 0, 5, 10)]],
  ] as const)('say while it moves which pressure step is rolled: %i', (step, chevrons) => {
    expect(marksOf({ type: 'pass', done: 0.3, step })).toEqual([arrow, ...chevrons]);
  });

  it('say in a hold how hard, and not which way', () => {
    expect(marksOf({ type: 'hold', breath: 0.3, step: 3 })).toEqual([press('press', 0, 5, 10)]);
  });
});

describe('the way of a pass in the picture', () => {
  const runs = (x: number, y: number): boolean => passRunsLeft({ ...moving, way: [x, y] });

  it('leads to the left or to the right', () => {
    expect(passRunsLeft(moving)).toBe(true);
    expect(runs(80, 2)).toBe(false);
  });

  it('is neither where it is steep, or where it is seen end-on', () => {
    expect(runs(-5, 50)).toBe(false);
    expect(runs(0, 0)).toBe(false);
  });
});
