/** A focused control keeps its own keys: space and enter press it. */
export const isOnControl = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('button, a, input, select, textarea, summary, dialog') !== null;
