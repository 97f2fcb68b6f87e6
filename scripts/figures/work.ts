/** Shares work among threads: one function, many inputs. */
import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads';

const MARK = 'unknot-figures';

/** Runs `work` for each input on `jobs` threads of the same bundle; the results keep the inputs' order. */
export const inThreads = async <Input, Output>(
  file: string,
  inputs: readonly Input[],
  jobs: number,
  done: (output: Output, index: number) => void,
): Promise<void> => {
  let next = 0;
  const thread = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const worker = new Worker(file, { workerData: MARK });
      const give = (): void => {
        const index = next;
        next += 1;
        if (index >= inputs.length) {
          worker.once('exit', () => resolve());
          void worker.terminate();
          return;
        }
        worker.once('message', (output: Output) => {
          done(output, index);
          give();
        });
        worker.postMessage(inputs[index]);
      };
      worker.once('error', reject);
      give();
    });
  await Promise.all(Array.from({ length: Math.min(jobs, inputs.length) }, thread));
};

/** In a thread: answers each input. False in the main thread. */
export const serve = <Input, Output>(work: (input: Input) => Output): boolean => {
  if (isMainThread || workerData !== MARK || !parentPort) return false;
  const port = parentPort;
  port.on('message', (input: Input) => port.postMessage(work(input)));
  return true;
};
