/**
 * One tab leads a session; others must not count it a second time. Where the platform has no locks every tab believes
 * that it leads, which is what happened before there were locks.
 */
export const leadTab = async (name: string): Promise<{ readonly leads: boolean; readonly release: () => void }> => {
  if (!('locks' in navigator)) return { leads: true, release: () => undefined };
  return new Promise((resolve) => {
    void navigator.locks
      .request(name, { ifAvailable: true }, (lock) => {
        if (!lock) {
          resolve({ leads: false, release: () => undefined });
          return undefined;
        }
        return new Promise<void>((release) => {
          resolve({ leads: true, release });
        });
      })
      .catch(() => resolve({ leads: true, release: () => undefined }));
  });
};
