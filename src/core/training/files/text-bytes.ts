/** Text of a foreign file: UTF-8, UTF-16 by its mark, or else the Windows code page of old spreadsheets. */

interface Decoder {
  decode(bytes: Uint8Array): string;
}

/** Present in every browser and in Node, yet in no library file that the core compiles with. */
const { TextDecoder } = globalThis as unknown as {
  TextDecoder: new (label: string, options?: { fatal: boolean }) => Decoder;
};

const encodingOf = (bytes: Uint8Array): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
};

/** Most texts are small and in UTF-8, and making a decoder takes longer than using it. */
const utf8 = new TextDecoder('utf-8', { fatal: true });

export const bytesToText = (bytes: Uint8Array): string => {
  const encoding = encodingOf(bytes);
  try {
    return (encoding === 'utf-8' ? utf8 : new TextDecoder(encoding, { fatal: true })).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
};
