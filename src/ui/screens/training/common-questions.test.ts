import { describe, expect, it } from 'vitest';
import type { Zone } from '../../../core/base/index.ts';
import type { FileQuestion } from '../../../core/training/index.ts';
import { commonQuestions } from './common-questions.ts';

const zone: FileQuestion = { type: 'zone', zone: 'Europe/Berlin' as Zone };
const unit: FileQuestion = { type: 'weight-unit' };

describe('questions of several files', () => {
  it('are asked once for those that ask them', () => {
    const files = [{ questions: [zone, unit] }, { questions: [] }, { questions: [zone] }];
    expect(commonQuestions(files)).toEqual([{ question: zone, indices: [0, 2] }]);
  });
  it('stay with their file where it alone asks', () => {
    expect(commonQuestions([{ questions: [unit] }, { questions: [zone] }])).toEqual([]);
  });
});
