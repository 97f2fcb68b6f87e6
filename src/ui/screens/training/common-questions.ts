import type { FileOutcome, FileQuestion } from '../../../core/training/index.ts';

export interface CommonQuestion {
  /** As the first of the files asks it. */
  readonly question: FileQuestion;
  /** Places of the files that ask it, at least two. */
  readonly indices: readonly number[];
}

/** The questions that more than one file leaves open. What columns mean is a matter of each table. */
export const commonQuestions = (files: readonly Pick<FileOutcome, 'questions'>[]): readonly CommonQuestion[] => {
  const byType = new Map<FileQuestion['type'], { question: FileQuestion; indices: number[] }>();
  for (const [index, { questions }] of files.entries()) {
    for (const question of questions) {
      if (question.type === 'columns') continue;
      const known = byType.get(question.type);
      if (known) known.indices.push(index);
      else byType.set(question.type, { question, indices: [index] });
    }
  }
  return [...byType.values()].filter(({ indices }) => indices.length > 1);
};
