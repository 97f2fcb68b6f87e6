/** The contact sheet: one HTML page of many figures. scripts/figures.mjs takes its picture. */
import { writeFileSync } from 'node:fs';
import {
  type BodyMap,
  type Figure,
  MAP_VIEWS,
  type Role,
  type Shape,
  UNITS,
  marksAtStep,
} from '../../src/core/figure/index.ts';
import { MAP_UNITS } from './body-map.ts';
import type { Options } from './options.ts';
import type { Still } from './still.ts';
import { SHEET_CSS, pictureSvg } from './svg.ts';

export interface Card {
  readonly caption: string;
  readonly still: Still;
  readonly problems: readonly string[];
}

const svgOf = ({ picture, width, height, scale }: Still, shown: number): string =>
  `<svg viewBox="0 0 ${width.toFixed(1)} ${height.toFixed(1)}" width="${((width * shown) / scale).toFixed(0)}" height="${((height * shown) / scale).toFixed(0)}">${pictureSvg(picture, scale)}</svg>`;

/** What the app shows of a technique: its three steps, and the other build. */
export const cardsOf = ({ technique, moving, stills }: Figure): readonly Card[] => {
  const middle: Card = {
    caption: `${technique} · 2 · ${moving.build}`,
    still: {
      picture: {
        shapes: [
          ...moving.scenery,
          ...(moving.frames[moving.frames.length >> 1] ?? []),
          ...marksAtStep(moving.marks, 2),
        ],
      },
      width: moving.box[2],
      height: moving.box[3],
      scale: UNITS,
    },
    problems: [],
  };
  const others = stills.map(({ step, build, box, shapes }): Card => ({
    caption: `${technique} · ${step} · ${build}`,
    still: { picture: { shapes }, width: box[2], height: box[3], scale: UNITS },
    problems: [],
  }));
  const own = others.filter(({ caption }) => caption.endsWith(moving.build));
  const rest = others.filter(({ caption }) => !caption.endsWith(moving.build));
  return [...own.slice(0, 1), middle, ...own.slice(1), ...rest];
};

/** The body map's views, every place in the colour of a worked muscle. */
export const mapCardsOf = (map: BodyMap): readonly Card[] =>
  MAP_VIEWS.map((id): Card => {
    const { width, height, silhouette, shade, lines, places } = map[id];
    const shape = (role: Role, list: readonly (readonly number[])[], closed: boolean): Shape => ({
      role,
      strokes: list.map((points) => ({ points, closed, free: [true, true] })),
    });
    const shapes = [
      shape('skin', silhouette, true),
      shape('shade', shade, true),
      shape(
        'muscle',
        places.map(({ outline }) => outline),
        true,
      ),
      shape('line', lines, false),
      shape('outline', silhouette, true),
    ];
    return {
      caption: `body map · ${id}`,
      still: { picture: { shapes }, width, height, scale: MAP_UNITS },
      problems: [],
    };
  });

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

export const sheetHtml = (cards: readonly Card[], theme: Options['theme'], shown: number): string => `<!doctype html>
<meta charset="utf-8"><title>Figures</title>
<style>${SHEET_CSS}
body{margin:0;padding:10px;font:13px system-ui,sans-serif;background:var(--ground);color:var(--ink);display:flex;flex-wrap:wrap;gap:10px;align-items:stretch}
figure{margin:0;padding:8px 10px;background:var(--card);border-radius:12px;display:flex;flex-direction:column;justify-content:flex-end}
figcaption{color:var(--ink-2);padding-top:4px}figcaption b{color:#b3261e;font-weight:500;display:block}
</style>
<body class="${theme}">${cards
  .map(
    ({ caption, still, problems }) =>
      `<figure>${svgOf(still, shown)}<figcaption>${escaped(caption)}${problems.map((text) => `<b>${escaped(text)}</b>`).join('')}</figcaption></figure>`,
  )
  .join('\n')}</body>`;

/** The most that a figure gets in a session on a phone of 390 px. */
const BLIND_SIZE = 350;
const BLIND_A_PAGE = 6;

/** Pages of numbered figures without a word, each as large as a session shows it. */
export const blindPages = (cards: readonly Card[]): readonly string[] =>
  Array.from({ length: Math.ceil(cards.length / BLIND_A_PAGE) }, (_, page) => {
    const figures = cards.slice(page * BLIND_A_PAGE, (page + 1) * BLIND_A_PAGE).map(({ still }, index) => {
      const { width, height, scale } = still;
      const shown = (BLIND_SIZE * scale) / Math.max(width, height);
      return `<figure>${svgOf(still, shown)}<figcaption>${page * BLIND_A_PAGE + index + 1}</figcaption></figure>`;
    });
    return `<!doctype html>
<meta charset="utf-8"><title>Figures</title>
<style>${SHEET_CSS}
body{margin:0;padding:10px;font:20px system-ui,sans-serif;background:var(--ground);color:var(--ink);display:grid;grid-template-columns:repeat(3,380px);gap:10px}
figure{margin:0;padding:8px 10px;background:var(--card);border-radius:12px;display:flex;flex-direction:column;align-items:center;justify-content:flex-end}
figcaption{align-self:flex-start;padding-top:4px}
</style>
<body class="light">${figures.join('\n')}</body>`;
  });

/** Writes the page beside the picture that is wanted. */
export const writeSheet = (
  file: string,
  cards: readonly Card[],
  { theme, scale }: Pick<Options, 'theme' | 'scale'>,
): void => {
  writeFileSync(file.replace(/\.png$/, '.html'), sheetHtml(cards, theme, scale));
};
