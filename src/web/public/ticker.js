/** A worker that answers every so many milliseconds as it was told: see src/io/ticker.ts. */
self.onmessage = ({ data }) => {
  if (typeof data === 'number') setInterval(() => self.postMessage(null), data);
};
