/** What the benches put on the page's window. */
interface Window {
  onsets: number[];
  hiddenMs: number;
  /** Device's clock and audio clock at one moment, in seconds. */
  pairs: (readonly [number, number])[];
  audio: AudioContext;
  renderOnsets: (tones: readonly { readonly seconds: number; readonly id: string }[]) => Promise<readonly number[]>;
}
