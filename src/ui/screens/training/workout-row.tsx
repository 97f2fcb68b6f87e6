import { knowledge } from '../../../knowledge/index.ts';
import { trainingTexts as words } from '../../../texts/en/training.ts';
import { DownIcon } from '../../kit/icons.tsx';
import { LoadBars } from './load-bars.tsx';
import type { TrainingRow } from './types.ts';

export interface WorkoutRowProps {
  readonly row: TrainingRow;
  readonly onDelete: (entryIds: readonly string[], label: string) => void;
}

export const WorkoutRow = ({ row, onDelete }: WorkoutRowProps) => {
  const title = row.title === '' ? words.untitled(row.sport) : row.title;
  return (
    <details class="page-row">
      <summary>
        <span class="page-row-text">
          <span class="page-row-title">{title}</span>
          <span class="small quiet">{row.start}</span>
        </span>
        <DownIcon />
      </summary>
      <div class="page-row-inside">
        <p class="small">{words.facts(row.sport, row.seconds, row.sets)}</p>
        <LoadBars load={row.load} confidence={row.confidence} scale={knowledge.needWeights.loadScale.value} />
        <button
          type="button"
          class="button-text"
          aria-label={words.deleteNamed(title)}
          onClick={() => onDelete(row.entryIds, title)}
        >
          {words.delete}
        </button>
      </div>
    </details>
  );
};
