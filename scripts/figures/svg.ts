/** Pictures as SVG text, for the contact sheet and for looking at. */
import {
  FIGURE_PENS,
  type Pen,
  type Picture,
  type Role,
  type Shape,
  UNITS,
  strokePath,
} from '../../src/core/figure/index.ts';

const OUTLINE = 0.0068;

const penFor = (role: Role, scale: number): Pen => {
  const { half, tip, over } = role === 'fine-line' ? FIGURE_PENS.fine : FIGURE_PENS.line;
  return { half: (half * scale) / UNITS, tip, over: (over * scale) / UNITS };
};

const attributes = (role: Role, scale: number): string => {
  switch (role) {
    case 'outline':
      return ` style="stroke-width:${(OUTLINE * scale).toFixed(2)}"`;
    default:
      return '';
  }
};

const shapeSvg = ({ role, strokes }: Shape, scale: number): string => {
  const d = strokes.map((stroke) => strokePath(stroke, penFor(role, scale))).join('');
  return d ? `<path class="${role}" d="${d}"${attributes(role, scale)}/>` : '';
};

export const pictureSvg = ({ shapes }: Picture, scale: number): string =>
  shapes.map((shape) => shapeSvg(shape, scale)).join('');

/** The design's colours, for the sheets. The app has its own style sheet with the same classes. */
export const SHEET_CSS = `
.light{--ground:#f5f2eb;--card:#fdfcfa;--ink:#231d18;--ink-2:#5b5048;--accent:oklch(0.652 0.2 41);--plum:oklch(0.57 0.14 338);--plum-edge:oklch(0.42 0.14 340);--skin:#e8bd9c;--top:oklch(0.62 0.045 235);--shorts:oklch(0.37 0.03 255);--hair:#4a3730;--shoe:#f4f1ec;--sole:#cfc9c2;--mat:oklch(0.925 0.014 82);--shade:#2a2140;--wall:oklch(0.905 0.012 82);--wood:#d8c4a4;--line:#231d18}
.dark{--ground:oklch(0.175 0.008 60);--card:oklch(0.262 0.011 60);--ink:oklch(0.955 0.01 85);--ink-2:oklch(0.8 0.014 80);--accent:oklch(0.722 0.181 46);--plum:oklch(0.68 0.14 336);--plum-edge:oklch(0.86 0.09 336);--skin:#d9a988;--top:oklch(0.6 0.05 235);--shorts:oklch(0.46 0.035 255);--hair:#5a443b;--shoe:#e6e1da;--sole:#b9b2aa;--mat:oklch(0.33 0.012 62);--shade:#140f22;--wall:oklch(0.36 0.01 62);--wood:#b79d78;--line:oklch(0.13 0.01 55)}
svg path{stroke-linejoin:round}
.skin{fill:var(--skin)}.top{fill:var(--top)}.shorts{fill:var(--shorts)}.hair{fill:var(--hair)}.shoe{fill:var(--shoe)}.sole{fill:var(--sole)}
.mat{fill:var(--mat)}.wall{fill:var(--wall)}.wood{fill:var(--wood)}.book{fill:var(--wood)}.towel{fill:oklch(.86 .04 150)}.towel-dark{fill:oklch(.66 .06 150)}
.tool{fill:var(--accent)}.tool-dark{fill:color-mix(in oklch,var(--accent),black 14%)}.tool-light{fill:color-mix(in oklch,var(--accent),white 22%)}.tool-core{fill:color-mix(in oklch,var(--accent),black 35%)}.tool-hole{fill:color-mix(in oklch,var(--accent),black 68%)}
.grip,.metal{fill:#3a3532}
.muscle{fill:var(--plum);fill-opacity:.86}.muscle-behind{fill:var(--plum);fill-opacity:.62;stroke:var(--plum-edge);stroke-width:1;stroke-dasharray:3 2.4}
.zone{fill:none;stroke:#b3261e;stroke-width:1.2;stroke-dasharray:2 2}
.shadow{fill:#000;fill-opacity:.1}.shade{fill:var(--shade);fill-opacity:.17}.shade-deep{fill:var(--shade);fill-opacity:.13}.light{}.svg-light{fill:#fff;fill-opacity:.14}
path.light{fill:#fff;fill-opacity:.14}
.line{fill:var(--line)}.fine-line{fill:var(--line);fill-opacity:.8}.outline{fill:none;stroke:var(--line)}
.arrow,.press{fill:var(--ink)}.press-rest{fill:var(--ink);fill-opacity:.24}.arrow-halo{fill:var(--card);stroke:var(--card);stroke-width:4}
`;
