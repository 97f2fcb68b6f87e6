/** Runs something, and counts milliseconds of processor time: what others do on the machine meanwhile does not count. */
export const withProcessorMs = <T>(work: () => T): readonly [T, number] => {
  const begun = process.cpuUsage();
  const made = work();
  const { user, system } = process.cpuUsage(begun);
  return [made, (user + system) / 1000];
};

export const processorMs = (work: () => void): number => withProcessorMs(work)[1];
