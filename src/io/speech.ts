/**
 * The system's own voice: only an extra for where the clips cannot be had or decoded, and only one that speaks on the
 * device. Others would send the words away.
 */
export interface SystemVoice {
  readonly say: (text: string) => void;
  readonly stop: () => void;
}

/** Null where no voice of this language speaks on the device. */
export const findSystemVoice = (language: string, volume: number): SystemVoice | null => {
  if (!('speechSynthesis' in globalThis)) return null;
  const voice = speechSynthesis
    .getVoices()
    .find(({ localService, lang }) => localService && lang.toLowerCase().startsWith(language));
  if (!voice) return null;
  return {
    say: (text) => {
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      utterance.volume = volume;
      speechSynthesis.speak(utterance);
    },
    stop: () => speechSynthesis.cancel(),
  };
};
