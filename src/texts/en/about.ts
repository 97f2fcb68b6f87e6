/** The words of About. */
export const aboutTexts = {
  title: 'About',
  lead: 'Unknot plans what to roll, guides you through it, and keeps what you told it.',
  version: (version: string): string => `Version ${version}`,
  parts: [
    {
      title: 'Wellness, not diagnosis',
      lines: [
        'Unknot cannot see or examine you. It does not diagnose or treat, and it does not replace care.',
        'Sharp, numb or swollen: stop, and have it looked at.',
      ],
    },
    {
      title: 'Who has checked it',
      lines: [
        'Doses, techniques and warnings come from published studies and a desk review of them.',
        'No registered clinician has signed them off.',
        'Where no study answers, our own judgement stands, and the app says so.',
      ],
    },
    {
      title: 'Your data',
      lines: [
        'Everything you enter stays on this device. There is no account, no advertising and no counting of visits.',
        'Once loaded, the app works without a network. It makes no request to anybody else.',
        'Your health answers are kept only if you say so.',
        'What you delete is hidden everywhere at once. It is erased for good when you erase everything in Settings.',
        'Your browser may clear its storage. A saved journal file is your only second copy, and it holds everything, also what you deleted, in plain text. Keep it where only you can read it.',
      ],
    },
    {
      title: 'Licences',
      lines: [
        'The code is free under the MIT licence.',
        'The knowledge in it (techniques, doses, cautions and findings) is free under CC BY 4.0.',
      ],
    },
  ],
  thirdParty: 'Made with the work of others',
  thirdPartyNone: 'The list of licences is not loaded.',
  licence: (version: string, licence: string): string => `${version}, ${licence}`,
} as const;
