import { type Zone, parseZone } from '../../../core/base/index.ts';
import { DATE_ORDERS, type FileAnswers, type FileOutcome, type FileQuestion } from '../../../core/training/index.ts';
import { previewTexts as words } from '../../../texts/en/import-preview.ts';
import { Segmented } from '../../kit/index.ts';
import { ColumnMapper } from './column-mapper.tsx';
import { commonQuestions } from './common-questions.ts';

export interface FileQuestionsProps {
  readonly files: readonly FileOutcome[];
  /** Places in `files`. */
  readonly onAnswer: (files: readonly number[], answers: FileAnswers) => void;
}

/** What several files do not tell is asked once for all of them. */
export const CommonQuestions = ({ files, onAnswer }: FileQuestionsProps) => {
  const common = commonQuestions(files);
  return common.length === 0 ? null : (
    <div class="training-previewed">
      {common.map(({ question, indices }) => (
        <div key={question.type}>
          <p class="page-row-title">{words.forFiles(indices.length)}</p>
          <Question
            question={question}
            answers={files[indices[0] ?? 0]?.answers ?? {}}
            onAnswer={(answers) => onAnswer(indices, answers)}
          />
        </div>
      ))}
    </div>
  );
};

/** What one file does not tell and no other file leaves open too, each answered by one tap. */
export const OwnQuestions = ({ files, index, onAnswer }: FileQuestionsProps & { readonly index: number }) => {
  const common = new Set(commonQuestions(files).map(({ question }) => question.type));
  const file = files[index];
  return (
    <>
      {file?.questions
        .filter(({ type }) => !common.has(type))
        .map((question) => (
          <Question
            key={question.type}
            question={question}
            answers={file.answers}
            onAnswer={(answers) => onAnswer([index], answers)}
          />
        ))}
    </>
  );
};

interface QuestionProps {
  readonly question: FileQuestion;
  readonly answers: FileAnswers;
  readonly onAnswer: (answers: FileAnswers) => void;
}

const WEIGHT_UNITS = ['kg', 'lb'] as const;
const DISTANCE_UNITS = ['km', 'mi'] as const;

const Question = ({ question, answers, onAnswer }: QuestionProps) => {
  switch (question.type) {
    case 'weight-unit':
      return (
        <div class="training-question">
          <p>{words.weightUnit}</p>
          <Segmented
            label={words.weightUnit}
            options={WEIGHT_UNITS.map((value) => ({ value, label: words.weightUnits[value] }))}
            value={answers.weightUnit ?? null}
            onChange={(weightUnit) => onAnswer({ weightUnit })}
          />
        </div>
      );
    case 'distance-unit':
      return (
        <div class="training-question">
          <p>{words.distanceUnit}</p>
          <Segmented
            label={words.distanceUnit}
            options={DISTANCE_UNITS.map((value) => ({ value, label: words.distanceUnits[value] }))}
            value={answers.distanceUnit ?? null}
            onChange={(distanceUnit) => onAnswer({ distanceUnit })}
          />
        </div>
      );
    case 'day-month':
      return (
        <div class="training-question">
          <p>{words.dayMonth(question.text)}</p>
          <Segmented
            label={words.dayMonth(question.text)}
            options={DATE_ORDERS.map((value) => ({ value, label: words.dateOrders[value] }))}
            value={answers.dateOrder ?? 'day-first'}
            onChange={(dateOrder) => onAnswer({ dateOrder })}
          />
        </div>
      );
    case 'zone':
      return (
        <label class="training-question page-label">
          <span>{words.zone}</span>
          <select
            class="field"
            value={answers.zone ?? question.zone}
            onChange={({ currentTarget }) => {
              const zone = parseZone(currentTarget.value);
              if (zone.ok) onAnswer({ zone: zone.value });
            }}
          >
            {zonesWith(question.zone).map((zone) => (
              <option key={zone} value={zone}>
                {zone.replaceAll('_', ' ')}
              </option>
            ))}
          </select>
          {answers.zone === undefined ? <span class="small quiet">{words.zoneNote}</span> : null}
        </label>
      );
    case 'columns':
      return <ColumnMapper question={question.columns} answer={answers.columns ?? null} onAnswer={onAnswer} />;
  }
};

/** All zones of the platform, that of the person first. */
const zonesWith = (own: Zone): readonly string[] => [
  own,
  ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== own),
];
