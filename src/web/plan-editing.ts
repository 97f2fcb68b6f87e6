/** Today's plan as the person changes it by hand: each change shows at once, and is written down behind it. */
import { type ReadonlySignal, computed, signal } from '@preact/signals';
import type { Result } from '../core/base/index.ts';
import { type Entry, type EntryBody, retractEntry } from '../core/journal/index.ts';
import { type PlanEdits, NO_EDITS } from '../core/plan/index.ts';

export interface PlanEditingPorts {
  /** What the journal says. */
  readonly kept: ReadonlySignal<PlanEdits>;
  readonly entry: (body: EntryBody) => Entry;
  readonly append: (entries: readonly Entry[]) => Promise<Result<void, unknown>>;
  /** The best plan is made afresh, not close to the changed one. */
  readonly forgetShown: () => void;
}

export const createPlanEditing = ({ kept, entry, append, forgetShown }: PlanEditingPorts) => {
  /** What is not written yet: under a moving thumb, on its way, or on a disk that refuses. */
  const draft = signal<PlanEdits | null>(null);
  /** The entry that went back to the best plan, as long as that can be taken back with one tap. */
  const wentBack = signal<string | null>(null);

  const write = async (added: Entry, shown: PlanEdits): Promise<void> => {
    draft.value = shown;
    const written = await append([added]);
    if (written.ok && draft.value === shown) draft.value = null;
  };

  return {
    edits: computed(() => draft.value ?? kept.value),
    canBringBack: computed(() => wentBack.value !== null),
    /** While the thumb moves: shown and planned with, not written. */
    draft: (next: PlanEdits): void => {
      draft.value = next;
    },
    change: (next: PlanEdits): Promise<void> => {
      wentBack.value = null;
      return write(entry({ kind: 'plan-edits', ...next }), next);
    },
    backToBest: (): Promise<void> => {
      forgetShown();
      const added = entry({ kind: 'plan-edits', ...NO_EDITS });
      wentBack.value = added.id;
      return write(added, NO_EDITS);
    },
    bringBack: async (): Promise<void> => {
      const id = wentBack.value;
      wentBack.value = null;
      if (id !== null) await append([entry(retractEntry({ id }))]);
    },
    clear: (): void => {
      draft.value = null;
      wentBack.value = null;
    },
    /** Something else was done since: an offer to bring changes back would be about a plan that is gone. */
    forgetBack: (): void => {
      wentBack.value = null;
    },
  };
};
