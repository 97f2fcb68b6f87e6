/**
 * Spoken commands, only where the browser recognises them on the device itself: elsewhere what is said in the room would
 * leave it, so there the setting is absent.
 */
interface Recognition {
  lang: string;
  continuous: boolean;
  processLocally: boolean;
  onresult: ((event: RecognitionEvent) => void) | null;
  onend: (() => void) | null;
  start: () => void;
  stop: () => void;
}

interface RecognitionEvent {
  readonly results: ArrayLike<ArrayLike<{ readonly transcript: string; readonly confidence: number }>>;
  readonly resultIndex: number;
}

interface RecognitionClass {
  new (): Recognition;
  readonly available?: (options: {
    readonly langs: readonly string[];
    readonly processLocally: boolean;
  }) => Promise<string>;
}

const recognitionClass = (): RecognitionClass | null =>
  (globalThis as { readonly SpeechRecognition?: RecognitionClass }).SpeechRecognition ?? null;

/** Whether recognition on the device is installed; one that would first have to be loaded counts as absent. */
export const canListenLocally = async (language: string): Promise<boolean> => {
  const Class = recognitionClass();
  if (!Class?.available) return false;
  try {
    return (await Class.available({ langs: [language], processLocally: true })) === 'available';
  } catch {
    return false;
  }
};

/** Tells each phrase that was understood, in lower case, until stopped. */
export const listenLocally = (language: string, onPhrase: (phrase: string) => void): (() => void) => {
  const Class = recognitionClass();
  if (!Class) return () => undefined;
  const recognition = new Class();
  let isWanted = true;
  recognition.lang = language;
  recognition.continuous = true;
  recognition.processLocally = true;
  recognition.onresult = ({ results, resultIndex }) => {
    for (let index = resultIndex; index < results.length; index += 1) {
      const best = results[index]?.[0];
      if (best) onPhrase(best.transcript.trim().toLowerCase());
    }
  };
  // It stops by itself after a silence.
  recognition.onend = () => {
    if (isWanted) recognition.start();
  };
  recognition.start();
  return () => {
    isWanted = false;
    recognition.stop();
  };
};
