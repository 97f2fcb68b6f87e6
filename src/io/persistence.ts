/** Whether the browser promises to keep the journal. Nothing here throws: without an answer the answer is "unknown". */

export type Persistence = 'persisted' | 'not-persisted' | 'unknown';

export interface StorageEstimate {
  readonly usedBytes: number;
  readonly quotaBytes: number;
}

type Storage = Partial<Pick<StorageManager, 'persist' | 'persisted' | 'estimate'>> | undefined;

/** Absent on insecure pages and in old browsers. */
const ownStorage = (): Storage => (typeof navigator === 'undefined' ? undefined : navigator.storage);

/** Asks for a lasting place. Some browsers ask the person, so call it when there is something to keep. */
export const askPersistence = async (storage: Storage = ownStorage()): Promise<Persistence> => {
  const state = await readPersistence(storage);
  return state === 'persisted' ? state : answerOf(async () => storage?.persist?.());
};

export const readPersistence = async (storage: Storage = ownStorage()): Promise<Persistence> =>
  answerOf(async () => storage?.persisted?.());

const answerOf = async (ask: () => Promise<boolean | undefined>): Promise<Persistence> => {
  try {
    const answer = await ask();
    return answer === undefined ? 'unknown' : answer ? 'persisted' : 'not-persisted';
  } catch {
    return 'unknown';
  }
};

/** Null: the browser does not tell. */
export const estimateStorage = async (storage: Storage = ownStorage()): Promise<StorageEstimate | null> => {
  try {
    const estimate = await storage?.estimate?.();
    return estimate?.usage === undefined || estimate.quota === undefined
      ? null
      : { usedBytes: estimate.usage, quotaBytes: estimate.quota };
  } catch {
    return null;
  }
};
