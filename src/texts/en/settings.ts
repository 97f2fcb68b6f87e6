/** The words of Settings. */
import type { Settings } from '../../core/journal/index.ts';

const percentText = (share: number): string => `${Math.round(share * 100)} %`;

export const settingsTexts = {
  title: 'Settings',
  saved: 'Changes hold at once.',
  tools: 'Tools you have',
  toolsNote: 'Today starts with these. Hands, wall and towel always count.',
  session: 'In a session',
  getReady: 'Get-ready time',
  seconds: (seconds: number): string => `${seconds} s`,
  sound: 'Sound',
  sounds: { tones: 'Tones', voice: 'Voice and tones', off: 'Silent' } satisfies Record<Settings['sound'], string>,
  soundNote: {
    tones: 'Short tones tell you when to start, change and stop.',
    voice: 'A computer voice also says what comes next. It is clear but not pretty.',
    off: 'Look at the screen, or feel the vibration. With the screen off the clock waits for you.',
  } satisfies Record<Settings['sound'], string>,
  volume: 'Volume of the tones',
  voiceVolume: 'Volume of the voice',
  playing: 'Your phone also',
  playings: { music: 'Plays my music', headset: 'Listens to my headset' } satisfies Record<Settings['playing'], string>,
  playingNote: {
    music: 'Tones mix with your music. The buttons of your headset belong to the music app.',
    headset: 'Your headset and the lock screen control the session. Other music stops.',
  } satisfies Record<Settings['playing'], string>,
  headsetKnot: 'Headset button for a knot',
  headsetButtons: {
    play: 'Play, pause',
    next: 'Next',
    previous: 'Previous',
    none: 'None',
  } satisfies Record<Settings['headsetKnot'], string>,
  pace: 'Rolling tempo',
  paceNote: 'How fast is a matter of comfort.',
  paceShown: 'Show the tempo',
  paceHeard: 'Hear the tempo',
  tempo: 'Tempo',
  tempoText: (tempo: number): string =>
    tempo === 1
      ? 'As the dose says'
      : tempo > 1
        ? `${percentText(tempo - 1)} slower`
        : `${percentText(1 / tempo - 1)} faster`,
  breath: 'Breathing',
  breathHeard: 'Hear the breathing',
  breathIn: 'Breathe in',
  breathOut: 'Breathe out',
  percent: percentText,
  vibration: 'Vibration',
  vibrationNote: 'Where the device can. iPhones do not let a web app vibrate.',
  flash: 'Screen flash',
  flashNote: 'One flash at each start, change and stop.',
  voiceCommands: 'Voice commands',
  voiceCommandsNote: 'Say knot, release, pause, resume, skip or back. Your voice is understood on this device only.',
  learned: 'What Unknot has learned',
  learnedNote: 'From your sessions, on this device. The plan uses it. Undo forgets a line and starts it anew.',
  learnedNothing: 'Nothing yet. It takes a few sessions.',
  undo: 'Undo',
  undoLine: (line: string): string => `Undo: ${line}`,
  look: 'Look',
  theme: 'Theme',
  themes: { system: 'As the device', light: 'Light', dark: 'Dark' } satisfies Record<Settings['theme'], string>,
  units: 'Units',
  unitNames: { metric: 'Metric (km, kg)', imperial: 'Imperial (mi, lb)' } satisfies Record<Settings['units'], string>,
  skin: 'Skin of the figures',
  skins: { fair: 'Fair', light: 'Light', medium: 'Medium', brown: 'Brown', dark: 'Dark' } satisfies Record<
    Settings['skin'],
    string
  >,
  build: 'Build of the figures',
  builds: { both: 'Both', shoulders: 'Broad shoulders', hips: 'Broad hips' } satisfies Record<
    Settings['build'],
    string
  >,
  buildNote: {
    both: 'The techniques take turns, and all of them move.',
    shoulders: 'Half of the techniques move in this build. The others show it in still pictures.',
    hips: 'Half of the techniques move in this build. The others show it in still pictures.',
  } satisfies Record<Settings['build'], string>,
  language: 'Language',
  languageNote: 'English. No other language is here yet.',
  health: 'Health',
  notAsked: 'You have not been asked yet. The check comes before your first session.',
  noneHolds: 'You said that none of the check holds for you.',
  holds: 'This counts in every plan:',
  hold: (condition: string, place: string | null): string => (place === null ? condition : `${condition} (${place})`),
  kept: 'Your answers are kept on this device. You can change them at any time.',
  notKept: 'Your answers are not kept. You are asked again each time the app starts.',
  check: 'Health check',
  data: 'Your data',
  dataNote: 'Everything is on this device and nowhere else.',
  erase: 'Erase everything',
  eraseTitle: 'Erase everything?',
  eraseLost: 'This is lost for good:',
  eraseList: [
    'all sessions, ratings and check-ins',
    'all training, typed or imported',
    'your kept health answers',
    'your settings and choices',
  ],
  eraseFile: 'A journal file you saved earlier stays where you put it.',
  saveFirst: 'Save journal first',
  keep: 'Keep everything',
  about: 'About Unknot',
  training: 'Training',
} as const;
