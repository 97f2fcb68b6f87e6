/** What the page's own thread did, from a trace of the browser. */

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds, by the clock and of the processor. */
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

export interface Task {
  readonly clockMs: number;
  readonly processorMs: number;
}

/** The tasks of the page's own thread, longest by the clock first: so long a tap has to wait. */
export const tasksOf = (trace: Buffer): readonly Task[] => {
  const { traceEvents } = JSON.parse(trace.toString()) as { readonly traceEvents: readonly TraceEvent[] };
  const place = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;
  const threads = new Set(
    traceEvents.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain').map(place),
  );
  return traceEvents
    .filter((event) => event.name === 'RunTask' && event.ph === 'X' && threads.has(place(event)))
    .map(({ dur = 0, tdur }) => ({ clockMs: dur / 1000, processorMs: (tdur ?? dur) / 1000 }))
    .toSorted((a, b) => b.clockMs - a.clockMs);
};
