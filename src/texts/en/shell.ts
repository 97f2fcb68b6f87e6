/** Words of the frame around the screens. */
export const shellTexts = {
  name: 'Unknot',
  navigation: 'Main',
  more: 'More',
  nav: { today: 'Today', body: 'Body', trials: 'Trials', journal: 'Journal' },
  learn: 'Learn',
  settings: 'Settings',
  documentTitle: (screen: string): string => `${screen} · Unknot`,
  storeError: {
    full: 'The device is full. What you just told is not saved. Free some space, then try again.',
    closed: 'The journal was closed. Reload the page.',
    blocked: 'Another tab holds the journal in an older version. Close it, then reload.',
    unavailable:
      'This browser does not let the app keep a journal, for example in a private window. Nothing will be saved.',
    'not-leading': 'A session is running in another tab. What you just told is not saved here.',
    newer: 'The journal was written by a newer version. Reload to get it.',
    failed: 'What you just told could not be saved. Save your journal as a file, then reload.',
  },
  saveJournal: 'Save journal',
  unreadable: (count: number): string =>
    `${count} ${count === 1 ? 'entry' : 'entries'} could not be read. They are kept as they are.`,
  newVersion: 'A new version is ready. It starts the next time you open the app.',
  ok: 'Fine',
  elsewhere: 'A session is running in another tab. Go on there, or close it to go on here.',
  takeOver: 'Take over anyway',
  screens: {
    today: 'Today',
    body: 'Body',
    trials: 'Trials',
    journal: 'Journal',
    learn: 'Learn',
    settings: 'Settings',
    about: 'About',
    training: 'Training',
    programme: 'Programmes',
  },
} as const;
