/** A terminal that answers single keys. Handed in, so that a test can be one. */
export interface Terminal {
  /** Whether somebody sits there. */
  readonly isInteractive: boolean;
  readonly write: (text: string) => void;
  /** How many characters a line has room for. */
  readonly columns: () => number;
  /** Calls back with each key by its name on a keyboard (`ArrowLeft`, ` `, `p`, `Escape`) until stopped. */
  readonly onKey: (call: (key: string) => void) => () => void;
  readonly every: (ms: number, call: () => void) => () => void;
  /** Milliseconds that never jump back. */
  readonly monotonicMs: () => number;
  readonly wallMs: () => number;
}

const NAMES: Readonly<Record<string, string>> = {
  '\u001B[D': 'ArrowLeft',
  '\u001B[C': 'ArrowRight',
  '\u001BOD': 'ArrowLeft',
  '\u001BOC': 'ArrowRight',
  '\u001B': 'Escape',
  '\u0003': 'q',
  '\u0004': 'q',
};

const ESCAPE = '\u001B';
/** An arrow is an escape with two more characters. */
const ARROW_LENGTH = 3;

/** What the terminal sends as one or several keys: a quick typist and a slow line bring several at once. */
export const keysOf = (bytes: string): readonly string[] => {
  const keys: string[] = [];
  for (let at = 0; at < bytes.length;) {
    const arrow = bytes.slice(at, at + ARROW_LENGTH);
    const length = bytes[at] === ESCAPE && NAMES[arrow] !== undefined ? ARROW_LENGTH : 1;
    const key = bytes.slice(at, at + length);
    keys.push(NAMES[key] ?? key);
    at += length;
  }
  return keys;
};

/** The terminal of this process. */
export const createTerminal = (): Terminal => ({
  isInteractive: process.stdin.isTTY && process.stdout.isTTY,
  write: (text) => void process.stdout.write(text),
  columns: () => process.stdout.columns,
  onKey: (call) => {
    const { stdin } = process;
    const onData = (data: Buffer): void => keysOf(data.toString('utf8')).forEach(call);
    stdin.setRawMode(true);
    stdin.resume();
    stdin.on('data', onData);
    return () => {
      stdin.off('data', onData);
      stdin.setRawMode(false);
      stdin.pause();
    };
  },
  every: (ms, call) => {
    const timer = setInterval(call, ms);
    return () => clearInterval(timer);
  },
  monotonicMs: () => performance.now(),
  wallMs: () => Date.now(),
});
