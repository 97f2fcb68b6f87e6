import { type Zone, parseZone } from '../../../core/base/index.ts';
import { DATE_ORDERS, type FileAnswers, type FileOutcome, type FileQuestion } from '../../../core/training/index.ts';
import { previewTexts as words } from '../../../texts/en/import-preview.ts';
import { Segmented } from '../../kit/index.ts';
import { ColumnMapper } from './column-mapper.tsx';

export interface FileQuestionsProps {
  readonly file: FileOutcome;
  readonly onAnswer: (answers: FileAnswers) => void;
}

/** What the file does not tell, each answered by one tap. */
export const FileQuestions = ({ file, onAnswer }: FileQuestionsProps) => (
  <>
    {file.questions.map((question) => (
      <Question key={question.type} question={question} answers={file.answers} onAnswer={onAnswer} />
    ))}
  </>
);

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
