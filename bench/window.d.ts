/** What the benches put on the page's window. */
interface Window {
  onsets: number[];
  hiddenMs: number;
  endedMs: number;
  startedMs: number;
  renderOnsets: (tones: readonly { readonly seconds: number; readonly id: string }[]) => Promise<readonly number[]>;
}
