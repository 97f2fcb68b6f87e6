import type { ByteSource } from '../core/training/index.ts';

/** Only workers have it; the DOM library does not know it. */
interface SyncReader {
  readAsArrayBuffer(blob: Blob): ArrayBuffer;
}

/** A chosen file, of which only the parts asked for are read. In a worker only. Throws when it cannot be read any more. */
export const blobSource = (blob: Blob): ByteSource => {
  const { FileReaderSync } = globalThis as unknown as { readonly FileReaderSync: new () => SyncReader };
  const reader = new FileReaderSync();
  return {
    size: blob.size,
    read: (start, end) => new Uint8Array(reader.readAsArrayBuffer(blob.slice(start, Math.min(end, blob.size)))),
  };
};
