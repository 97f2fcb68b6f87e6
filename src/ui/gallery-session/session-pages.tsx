import { useEffect, useState } from 'preact/hooks';
import type { TechniqueId, TechniqueText } from '../../core/knowledge/index.ts';
import type { SessionBlock } from '../../core/session/index.ts';
import { techniqueTexts } from '../../knowledge/technique-texts/index.ts';
import { SessionScreen, type SessionScreenProps } from '../screens/session/index.ts';
import { LEGS, type Played, block, played } from './sessions.ts';

interface Page {
  readonly blocks?: readonly SessionBlock[];
  readonly events?: Played;
  readonly at: number;
  readonly props?: Partial<SessionScreenProps>;
}

const LONG = [block('hamstrings', 'left', { seconds: 150 }), block('hamstrings', 'right', { seconds: 150 })];
const ON_BOTH = [block('upper-back', 'both', { tool: 'double-ball' }), block('lats', 'left')];
const GUN = [
  block('quads', 'left', { tool: 'massage-gun', longestHoldSeconds: 0 }),
  block('neck-traps', 'left', { tool: 'ball' }),
];
const PRESSED = [
  block('glutes', 'right', { tool: 'ball', secondsPerPass: null }),
  block('pecs', 'left', { tool: 'ball' }),
];
const LOWEST = LEGS.map((row) => ({ ...row, pressureStep: 1 as const }));

export const SESSION_PAGES: Readonly<Record<string, Page>> = {
  roll: { at: 25.8 },
  'roll-back': { at: 28.4 },
  'roll-left': { at: 120 },
  'roll-both': { blocks: ON_BOTH, at: 24 },
  'roll-long': { blocks: LONG, at: 15 },
  'roll-gun': { blocks: GUN, at: 30 },
  'roll-press': { blocks: PRESSED, at: 30 },
  'roll-notice': { events: [[26, 'too-much']], at: 28 },
  'roll-sound': { at: 25, props: { notices: [{ id: 'sound', text: 'Sound is off.', actionLabel: 'Turn on' }] } },
  'roll-gave': {
    events: [
      [26, 'knot'],
      [50, 'release'],
    ],
    at: 52,
  },
  'get-ready': { at: 4 },
  'get-ready-both': { blocks: ON_BOTH, at: 4 },
  'switch-side': { at: 103 },
  'change-tool': {
    events: [
      [2, 'skip'],
      [3, 'skip'],
      [4, 'skip'],
      [5, 'skip'],
    ],
    at: 12,
  },
  hold: { events: [[26, 'knot']], at: 48.6 },
  'hold-in': { events: [[26, 'knot']], at: 29.2 },
  'hold-left': { blocks: LEGS.slice(1), events: [[26, 'knot']], at: 39.5 },
  'hold-paused': {
    events: [
      [26, 'knot'],
      [38, 'pause'],
    ],
    at: 40,
  },
  paused: { events: [[30, 'pause']], at: 31 },
  away: {
    events: [
      [130, 'suspend'],
      [172, 'wake'],
    ],
    at: 172,
    props: { awaySeconds: 42 },
  },
  'away-gap': {
    events: [
      [104, 'suspend'],
      [172, 'wake'],
    ],
    at: 172,
    props: { awaySeconds: 68 },
  },
  stopped: {
    blocks: LOWEST,
    events: [[30, 'too-much']],
    at: 31,
    props: {
      stopped: {
        region: 'calves',
        side: 'right',
        stopSigns: [
          'Calf warm, swollen or newly painful',
          'Breathless or chest pain',
          'Tingling or numbness',
          'Sharp pain',
        ],
      },
    },
  },
  loading: { at: 26, props: {} },
};

const textOf = (id: TechniqueId | undefined): TechniqueText | null => (id ? (techniqueTexts[id] ?? null) : null);

export const SessionPage = ({ name }: { readonly name: string }) => {
  const page = SESSION_PAGES[name];
  if (!page) return null;
  const view = played(page.blocks ?? LEGS, page.events ?? [], page.at);
  const id = view.block?.technique;
  const log = (event: string): void => {
    document.body.dataset['last'] = event;
  };
  return (
    <SessionScreen
      view={view}
      text={name === 'loading' ? null : textOf(id)}
      onEvent={log}
      onStopAnswered={() => log('answered')}
      {...page.props}
    />
  );
};

/** The real player on a running clock, to try the motion by hand. */
export const LivePage = () => {
  const [events, setEvents] = useState<Played>([]);
  const [now, setNow] = useState(0);
  const [begun] = useState(() => performance.now());
  useEffect(() => {
    let handle = 0;
    const frame = (at: number): void => {
      setNow((at - begun) / 1000);
      handle = requestAnimationFrame(frame);
    };
    handle = requestAnimationFrame(frame);
    return () => cancelAnimationFrame(handle);
  }, [begun]);
  const view = played(LEGS, events, now);
  return (
    <SessionScreen
      view={view}
      text={textOf(view.block?.technique)}
      onEvent={(event) => setEvents((before) => [...before, [(performance.now() - begun) / 1000, event]])}
    />
  );
};
