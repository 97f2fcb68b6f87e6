/** The words of the screen for when nothing else works. */
export const crashText = {
  title: 'Something broke. Your journal is safe.',
  explain: 'Reload to go on. To be sure, save your journal as a file first: it holds everything you have noted.',
  save: 'Save the journal as a file',
  reload: 'Reload',
  details: 'What went wrong',
};
