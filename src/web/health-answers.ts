/**
 * What the person said about their health: the answers of the check, for this start of the app or kept in the journal, and
 * the stop signs that came in a session. All of them count together, so that nothing that comes in later (a restored file,
 * another tab) can take one away; only the check can.
 */
import { type ReadonlySignal, computed, signal } from '@preact/signals';
import type { EntryBody, JournalState } from '../core/journal/index.ts';
import type { ActiveCaution } from '../core/knowledge/index.ts';

export interface HealthAnswersPorts {
  readonly journal: ReadonlySignal<JournalState>;
  readonly write: (body: EntryBody) => Promise<unknown>;
  /** Retracts the kept answers, if there are any. */
  readonly forget: () => Promise<unknown>;
}

const once = (list: readonly ActiveCaution[]): readonly ActiveCaution[] => [
  ...new Map(list.map((active) => [JSON.stringify(active), active])).values(),
];

export const createHealthAnswers = ({ journal, write, forget }: HealthAnswersPorts) => {
  /** The answers of this start of the app; null: not asked yet. */
  const answered = signal<readonly ActiveCaution[] | null>(null);
  const noted = signal<readonly ActiveCaution[]>([]);
  const kept = (): readonly ActiveCaution[] | null => journal.value.keptCautions;
  const active = computed(() => once([...(answered.value ?? []), ...noted.value, ...(kept() ?? [])]));

  return {
    active,
    /** Whether the check comes before the next session: once each start of the app, unless its answers are kept. */
    isDue: (): boolean => answered.value === null && kept() === null,
    /** The check was answered: this replaces all that was said before. */
    answer: async (cautions: readonly ActiveCaution[], keep: boolean): Promise<void> => {
      answered.value = cautions;
      noted.value = [];
      await (keep ? write({ kind: 'cautions', active: cautions.map(plain) }) : forget());
    },
    /** A stop sign came. Kept too, if the answers are: the check would not ask for it again. */
    note: async (caution: ActiveCaution): Promise<void> => {
      noted.value = [...noted.value, caution];
      if (kept() !== null) await write({ kind: 'cautions', active: active.value.map(plain) });
    },
    clear: (): void => {
      answered.value = null;
      noted.value = [];
    },
  };
};

export type HealthAnswers = ReturnType<typeof createHealthAnswers>;

type Kept = Extract<EntryBody, { kind: 'cautions' }>['active'][number];

/** Without the keys that hold nothing: the journal keeps exactly what was said. */
const plain = ({ id, region, side, cases }: ActiveCaution): Kept => ({
  id,
  ...(region === undefined ? {} : { region }),
  ...(side === undefined ? {} : { side }),
  ...(cases === undefined ? {} : { cases: [...cases] }),
});
