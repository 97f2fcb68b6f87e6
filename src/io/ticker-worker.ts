/** Answers every so many milliseconds as it was told. */

declare const self: {
  onmessage: ((event: { readonly data: unknown }) => void) | null;
  readonly postMessage: (message: null) => void;
};

self.onmessage = ({ data }) => {
  if (typeof data === 'number') setInterval(() => self.postMessage(null), data);
};

export {};
