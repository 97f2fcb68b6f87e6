import type { Wishes } from '../../../core/plan/index.ts';
import type { BegunProgramme, Programme } from '../../../core/programme/index.ts';
import { programmeTexts as words } from '../../../texts/en/programme.ts';
import { UndoBar } from '../../kit/undo-bar.tsx';
import '../about/page.css';
import { BegunList } from './begun-list.tsx';
import './programme.css';
import { type StartFormProps, StartForm } from './start-form.tsx';
import { WishLists } from './wish-lists.tsx';

export type { NewProgramme } from './start-form.tsx';

export interface ProgrammeScreenProps extends Omit<StartFormProps, 'begun'> {
  readonly programmes: readonly BegunProgramme[];
  readonly wishes: Wishes;
  readonly onStop: (programme: Programme) => void;
  readonly onWishes: (wishes: Wishes) => void;
  /** What was just done, in words; null: nothing to undo. */
  readonly done: string | null;
  readonly onUndo: () => void;
}

/** Programmes under way, the start of a new one, and standing wishes. */
export const ProgrammeScreen = ({
  programmes,
  wishes,
  onStop,
  onWishes,
  done,
  onUndo,
  ...form
}: ProgrammeScreenProps) => (
  <main class="page programme">
    <h1 tabIndex={-1}>{words.title}</h1>
    <p class="page-lead">{words.lead}</p>
    <p class="page-note quiet">{words.forgiven}</p>
    {programmes.length === 0 ? null : <BegunList programmes={programmes} onStop={onStop} />}
    <section class="page-part">
      <h2>{words.start}</h2>
      <StartForm {...form} begun={programmes.map(({ programme }) => programme)} />
    </section>
    <section class="page-part">
      <h2>{words.wishes}</h2>
      <p class="small quiet">{words.wishesLead}</p>
      <WishLists wishes={wishes} onWishes={onWishes} />
    </section>
    <UndoBar text={done} onUndo={onUndo} />
  </main>
);
