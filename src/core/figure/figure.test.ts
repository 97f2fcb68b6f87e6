import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Brush,
  type Figure,
  type Role,
  type Shape,
  type Stroke,
  ROLES,
  makeFigureFile,
  momentOf,
  parseFigureFile,
  strokePath,
  traceShape,
} from './index.ts';
import { numberReader, numberWriter } from './number-text.ts';

describe('numbers as text', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -2_000_000, max: 2_000_000 })), (numbers) => {
        const writer = numberWriter();
        for (const value of numbers) writer.add(value);
        const read = numberReader(writer.text());
        expect(numbers.map(() => read())).toEqual(numbers);
        expect(read()).toBeNaN();
      }),
    );
  });

  it('need one character when they are small, and nothing that JSON escapes', () => {
    for (let value = -40; value < 40; value += 1) {
      const writer = numberWriter();
      writer.add(value);
      expect(writer.text()).toHaveLength(1);
      expect(JSON.stringify(writer.text())).toHaveLength(3);
    }
  });
});

const coordinate = fc.integer({ min: -3000, max: 3000 });

const stroke = (moving: boolean): fc.Arbitrary<Stroke> =>
  fc
    .record({
      points: fc.array(fc.tuple(coordinate, coordinate), { minLength: 2, maxLength: 12 }),
      closed: fc.boolean(),
      straight: fc.boolean(),
      free: fc.tuple(fc.boolean(), fc.boolean()),
      ways: fc.array(fc.integer({ min: -60, max: 60 }), { minLength: 24, maxLength: 24 }),
    })
    .map(({ points, closed, straight, free, ways }) => ({
      points: points.flat(),
      closed,
      ...(straight ? { straight } : {}),
      ...(free[0] || free[1] ? { free } : {}),
      ...(moving ? { moves: ways.slice(0, points.length * 2) } : {}),
    }));

const shapes = (moving: boolean): fc.Arbitrary<readonly Shape[]> =>
  fc
    .uniqueArray(
      fc.constantFrom(
        ...ROLES.filter((role) => !['outline', 'skin', 'arrow', 'arrow-halo', 'press', 'press-rest'].includes(role)),
      ),
      {
        maxLength: 4,
      },
    )
    .chain((roles) =>
      fc.tuple(
        ...roles.map((role) => fc.array(stroke(moving), { maxLength: 3 }).map((strokes) => ({ role, strokes }))),
      ),
    )
    .map((list) => list.toSorted((a, b) => ROLES.indexOf(a.role) - ROLES.indexOf(b.role)));

const box = fc.tuple(coordinate, coordinate, coordinate, coordinate);

const figures: fc.Arbitrary<Figure> = fc
  .record({
    scenery: shapes(false),
    frames: fc.array(shapes(true), { minLength: 1, maxLength: 3 }),
    marks: shapes(false),
    marksAside: fc.boolean(),
    way: fc.tuple(coordinate, coordinate),
    still: shapes(false),
    box,
  })
  .map(({ scenery, frames, marks, marksAside, way, still, box: window }) => ({
    technique: 'calves/stick',
    moving: {
      build: 'hips',
      box: window,
      scenery,
      frames,
      marks,
      marksAside,
      way,
      hold: frames[frames.length >> 1] ?? [],
    },
    stills: [{ step: 3, build: 'shoulders', box: window, shapes: still }],
  }));

describe('the file of a figure', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(figures, (figure) => {
        const file: unknown = JSON.parse(JSON.stringify(makeFigureFile(figure, 'pose', 'engine')));
        const parsed = parseFigureFile(file as Parameters<typeof parseFigureFile>[0]);
        expect(parsed).toEqual({ ok: true, value: figure });
      }),
    );
  });

  it('gets its outline from the skin, and the rim of the marks from the marks', () => {
    const mark = (role: Role): Shape => ({ role, strokes: [{ points: [0, 0, 5, 0, 5, 5], closed: true }] });
    const skin: Shape = { role: 'skin', strokes: [{ points: [0, 0, 9, 0, 9, 9], closed: true }] };
    const figure: Figure = {
      technique: 'calves/ball',
      moving: {
        build: 'hips',
        box: [0, 0, 9, 9],
        scenery: [],
        frames: [],
        marks: [mark('arrow'), mark('press')],
        marksAside: true,
        way: [3, 4],
        hold: [],
      },
      stills: [{ step: 1, build: 'hips', box: [0, 0, 9, 9], shapes: [skin] }],
    };
    const parsed = parseFigureFile(makeFigureFile(figure, '', ''));
    expect(parsed.ok && parsed.value.stills[0]?.shapes.map(({ role }) => role)).toEqual(['skin', 'outline']);
    expect(parsed.ok && parsed.value.moving.marks.map(({ role, strokes }) => [role, strokes.length])).toEqual([
      ['arrow-halo', 2],
      ['press', 1],
      ['arrow', 1],
    ]);
  });

  it('is refused when it came half, in one sentence and never by a throw', () => {
    fc.assert(
      fc.property(figures, fc.constantFrom('structure', 'x', 'y', 'moveX', 'moveY'), (figure, part) => {
        const file = makeFigureFile(figure, '', '');
        const cut = { ...file, [part]: file[part].slice(0, file[part].length >> 1) };
        const parsed = parseFigureFile(cut);
        if (cut[part] !== file[part]) expect(parsed).toEqual({ ok: false, error: { type: 'figure-file-broken' } });
      }),
    );
    const later = { ...makeFigureFile(fc.sample(figures, 1)[0]!, '', ''), version: 99 };
    expect(parseFigureFile(later)).toEqual({ ok: false, error: { type: 'figure-file-newer' } });
  });
});

describe('a path', () => {
  const pen = { half: 2, tip: 0.2, over: 10 };

  it('goes through its points and closes', () => {
    const path = strokePath({ points: [0, 0, 30, 0, 30, 30], closed: true }, pen);
    expect(path).toMatch(/^M0 0C.* 30 0C.* 30 30C.* 0 0Z$/);
  });

  it('keeps corners where the stroke is straight', () => {
    expect(strokePath({ points: [0, 0, 30, 0, 30, 30], closed: true, straight: true }, pen)).toBe('M0 0L30 0L30 30Z');
  });

  it('makes an outline of an open line, thin at its free ends', () => {
    const path = strokePath({ points: [0, 0, 40, 0], closed: false, free: [true, false] }, pen);
    expect(path).toContain('M0 0.4');
    expect(path).toContain('40 2');
    expect(path.endsWith('Z')).toBe(true);
  });

  it('moves its points along their ways', () => {
    const stroke = { points: [0, 0, 30, 0, 30, 30], closed: true, straight: true, moves: [10, 0, 10, 0, 0, -10] };
    expect(strokePath(stroke, pen, 0.5)).toBe('M5 0L35 0L30 25Z');
  });
});

/** A canvas that writes down what is traced on it, as the path data of an SVG. */
const recorder = () => {
  const parts: string[] = [];
  const n = (value: number): string => {
    const rounded = Math.round(value * 10) / 10;
    return rounded === 0 ? '0' : String(rounded);
  };
  const brush: Brush = {
    beginPath: () => undefined,
    moveTo: (x, y) => parts.push(`M${n(x)} ${n(y)}`),
    lineTo: (x, y) => parts.push(`L${n(x)} ${n(y)}`),
    bezierCurveTo: (...numbers) => parts.push(`C${numbers.map(n).join(' ')}`),
    closePath: () => parts.push('Z'),
  };
  return { brush, path: () => parts.join('') };
};

describe('a figure that plays', () => {
  const pen = { half: 3, tip: 0.2, over: 40 };

  it('traces the same curve as a still shows', () => {
    fc.assert(
      fc.property(stroke(true), fc.double({ min: -0.5, max: 0.5, noNaN: true }), (one, share) => {
        const closed = { ...one, closed: true };
        const { brush, path } = recorder();
        traceShape(brush, { role: 'skin', strokes: [closed] }, pen, share);
        expect(path()).toBe(strokePath(closed, pen, share));
      }),
    );
  });

  it('is at a frame, and on the shorter way to the next', () => {
    const moving = { frames: Array.from({ length: 13 }, () => []) } as unknown as Figure['moving'];
    expect(momentOf(moving, 0)).toEqual({ frame: 0, share: 0 });
    expect(momentOf(moving, 1)).toEqual({ frame: 12, share: 0 });
    expect(momentOf(moving, 0.5 + 0.4 / 12).frame).toBe(6);
    expect(momentOf(moving, 0.5 + 0.4 / 12).share).toBeCloseTo(0.4);
    expect(momentOf(moving, 0.5 + 0.6 / 12).frame).toBe(7);
    expect(momentOf(moving, 0.5 + 0.6 / 12).share).toBeCloseTo(-0.4);
    expect(momentOf(moving, 7)).toEqual({ frame: 12, share: 0 });
  });
});
