/** The words of the Trials page. */

export const trialsTexts = {
  title: 'Trials',
  lead: 'Does rolling help you, or do you only think so? A trial on yourself can tell.',
  notYetTitle: 'Not here yet',
  notYet:
    'Trials cannot be started in this version. There is no verdict here, because there is nothing to base one on.',
  nowTitle: 'What you can do now',
  now: [
    'Answer “How is it now?” after a session and “How sore is it today?” the next morning. Both are kept in your journal.',
    'On Body, look at left and right day by day.',
    'Save your journal now and then. A later version can read these answers.',
  ],
  careTitle: 'Until then, be careful',
  care: 'Soreness fades by itself within a week. One better day is no proof of anything.',
  toJournal: 'Open the journal',
} as const;
