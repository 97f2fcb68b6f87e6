/** What the sessions of a journal say about the person, with the numbers of the knowledge. */
import type { JournalState } from '../core/journal/index.ts';
import { type WhatWasLearned, learn } from '../core/learn/index.ts';
import { heldKnots } from '../core/session/index.ts';
import { learningRules } from './learning-rules.ts';
import { sessionRules } from './session-rules.ts';

export const learnSessions = ({ sessions, unlearned }: Pick<JournalState, 'sessions' | 'unlearned'>): WhatWasLearned =>
  learn({
    sessions,
    forgotten: unlearned,
    knotsOf: ({ blocks, steps }) => heldKnots(blocks, steps, sessionRules).map(({ region }) => region),
    rules: learningRules,
  });
