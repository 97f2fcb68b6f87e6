/** Programmes and standing wishes: each step is an entry, and the last one can be undone. */
import { useState } from 'preact/hooks';
import { type EntryBody, retractEntry } from '../core/journal/index.ts';
import { certaintyOf } from '../core/knowledge/index.ts';
import { claims } from '../knowledge/claims/index.ts';
import { findings } from '../knowledge/findings/index.ts';
import { programmeRules } from '../knowledge/programmes.ts';
import { programmeTexts as words } from '../texts/en/programme.ts';
import { ProgrammeScreen } from '../ui/screens/programme/index.ts';
import type { App } from './app-state.ts';

const claim = claims.find(({ id }) => id === 'range-weeks');

export const ProgrammePage = ({ app }: { readonly app: App }) => {
  const [last, setLast] = useState<{ readonly entry: string; readonly text: string } | null>(null);
  const write = async (body: EntryBody, text: string): Promise<void> => {
    const added = app.entry(body);
    const written = await app.append([added]);
    if (written.ok) setLast({ entry: added.id, text });
  };
  const undo = async (): Promise<void> => {
    if (!last) return;
    const written = await app.write(retractEntry({ id: last.entry }));
    if (written.ok) setLast(null);
  };
  const { programmes, wishes } = app.journal.value;
  /** Until they are written: the next change is made from these, or it would undo them. */
  const [told, setTold] = useState<typeof wishes | null>(null);
  return (
    <ProgrammeScreen
      rules={programmeRules}
      findings={findings}
      certainty={
        claim
          ? certaintyOf(
              claim,
              findings.filter(({ id }) => claim.key.includes(id)),
            )
          : 'very-low'
      }
      programmes={programmes}
      wishes={told ?? wishes}
      onBegin={(programme) =>
        void write(
          {
            kind: 'programme',
            programme: app.newId(),
            goal: programme.goal,
            regions: programme.regions,
            weeks: programme.weeks,
            timesPerWeek: programme.timesPerWeek,
          },
          words.begun(words.name(programme)),
        )
      }
      onStop={(programme) =>
        void write({ kind: 'programme-stopped', programme: programme.id }, words.stopped(words.name(programme)))
      }
      onWishes={({ always, never }) => {
        const mine = { always, never };
        setTold(mine);
        void write({ kind: 'wishes', ...mine }, words.wishesChanged).finally(() =>
          setTold((now) => (now === mine ? null : now)),
        );
      }}
      done={last?.text ?? null}
      onUndo={() => void undo()}
    />
  );
};
