/** What can happen in a session, from the user or the device. Names as in the simulation format of the command line. */
export const SESSION_EVENTS = [
  'knot',
  'release',
  'still-tight',
  'too-much',
  'pause',
  'resume',
  'skip',
  'back',
  'add-15',
  'suspend',
  'wake',
  'end',
] as const;
export type SessionEvent = (typeof SESSION_EVENTS)[number];
