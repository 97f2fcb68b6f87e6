/**
 * What can happen in a session, from the user or the device. The first twelve are those of the simulation format of the
 * command line; `leave` ends a block that is too much at any step, `slower` and `faster` change the tempo of the passes.
 */
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
  'leave',
  'slower',
  'faster',
] as const;
export type SessionEvent = (typeof SESSION_EVENTS)[number];
