/** Words that several screens share. */
export const commonTexts = {
  sideLetter: { left: 'L', right: 'R' },
  sideWord: { left: 'Left', right: 'Right' },
  close: 'Close',
  back: 'Back',
  done: 'Done',
  cancel: 'Cancel',
  delete: 'Delete',
  edit: 'Edit',
  save: 'Save',
  undo: 'Undo',
  navigation: 'Main',
  nav: { today: 'Today', body: 'Body', trials: 'Trials', journal: 'Journal' },
  learn: 'Learn',
  settings: 'Settings',
} as const;
