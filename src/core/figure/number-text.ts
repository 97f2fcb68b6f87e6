/**
 * Whole numbers as printable text that compresses well: small ones, positive or negative, take one character. Text and not
 * bytes, because hosts compress text on the way and often nothing else.
 */

/** Every printable ASCII character that JSON does not escape. */
const SYMBOLS = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).filter(
  (symbol) => symbol !== '"' && symbol !== '\\',
);

/** Below this a symbol ends a number; the others add a digit and go on. */
const ENDS = 80;
const GOES_ON = SYMBOLS.length - ENDS;

const valueByCode = new Map(SYMBOLS.map((symbol, index) => [symbol.charCodeAt(0), index]));

/** 0, -1, 1, -2, 2, … become 0, 1, 2, 3, 4, … */
const folded = (value: number): number => (value < 0 ? -2 * value - 1 : 2 * value);
const unfolded = (value: number): number => (value % 2 === 1 ? -(value + 1) / 2 : value / 2);

export interface NumberWriter {
  readonly add: (value: number) => void;
  readonly text: () => string;
}

export const numberWriter = (): NumberWriter => {
  const symbols: string[] = [];
  return {
    add: (value) => {
      let rest = folded(value);
      while (rest >= ENDS) {
        symbols.push(SYMBOLS[ENDS + ((rest - ENDS) % GOES_ON)] ?? ' ');
        rest = Math.floor((rest - ENDS) / GOES_ON);
      }
      symbols.push(SYMBOLS[rest] ?? ' ');
    },
    text: () => symbols.join(''),
  };
};

/** Reads what a writer wrote, number by number; NaN behind its end or at a character that no writer writes. */
export const numberReader = (text: string): (() => number) => {
  let at = 0;
  return () => {
    let sum = 0;
    let factor = 1;
    for (;;) {
      const symbol = valueByCode.get(text.charCodeAt(at));
      if (symbol === undefined) return NaN;
      at += 1;
      if (symbol < ENDS) return unfolded(sum + symbol * factor);
      // The writer took ENDS off, then kept the remainder as this symbol and the quotient for the next.
      sum += symbol * factor;
      factor *= GOES_ON;
    }
  };
};
