/**
 * Files that come from outside the training screen: dropped on any screen, opened with the installed app, or shared to
 * it. They wait here until that screen takes them.
 */
import { signal } from '@preact/signals';
import { hashOf } from './route.ts';

/** Null: none are waiting. */
export const incomingFiles = signal<readonly File[] | null>(null);
/** Files are held over the app right now. */
export const filesHover = signal(false);

/** The service worker keeps what was shared under this name until it is fetched: see scripts/share-target.mjs. */
const SHARED = 'unknot-shared';

const receive = (files: readonly File[]): void => {
  if (files.length === 0) return;
  incomingFiles.value = files;
  location.hash = hashOf('training');
};

const holdsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;

/** The files that were let go, those in folders too. */
const droppedFiles = async (transfer: DataTransfer): Promise<readonly File[]> => {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  if (entries.length === 0) return [...transfer.files];
  const files: File[] = [];
  for (const entry of entries) files.push(...(await filesIn(entry)));
  return files;
};

const filesIn = async (entry: FileSystemEntry): Promise<readonly File[]> => {
  if (entry.isFile)
    return [await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject))];
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const files: File[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return files;
    for (const inner of some) files.push(...(await filesIn(inner)));
  }
};

const takeShared = async (): Promise<void> => {
  if (!('caches' in globalThis) || !(await caches.has(SHARED))) return;
  const cache = await caches.open(SHARED);
  const files: File[] = [];
  for (const request of await cache.keys()) {
    const answer = await cache.match(request);
    const name = new URL(request.url).searchParams.get('name') ?? '';
    if (answer) files.push(new File([await answer.blob()], name));
  }
  await caches.delete(SHARED);
  receive(files);
};

interface LaunchQueue {
  setConsumer(consumer: (launch: { readonly files?: readonly FileSystemFileHandle[] }) => void): void;
}

/** Starts to listen; once, for as long as the app runs. */
export const listenForFiles = (): void => {
  addEventListener('dragover', (event) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    filesHover.value = true;
  });
  addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) filesHover.value = false;
  });
  addEventListener('drop', (event) => {
    filesHover.value = false;
    if (!holdsFiles(event) || !event.dataTransfer) return;
    event.preventDefault();
    void droppedFiles(event.dataTransfer).then(receive);
  });
  const { launchQueue } = globalThis as { readonly launchQueue?: LaunchQueue };
  launchQueue?.setConsumer(({ files = [] }) => {
    void Promise.all(files.map((handle) => handle.getFile())).then(receive);
  });
  document.documentElement.dataset['takesFiles'] = 'yes';
  void takeShared();
};
