export { type Forgotten, type LearnInput, type WhatWasLearned, learn } from './learn.ts';
export { type Learned, type LearnedLine, type LearnedLineId, NOTHING_LEARNED } from './learned.ts';
export { type LearningRules } from './rules.ts';
