import { useState } from 'preact/hooks';
import { type BlockSide, type PlaceKey, type RegionId, placeKey } from '../core/body/index.ts';
import type { JournalSession, NextDayQuestion, PlaceLevel } from '../core/journal/index.ts';
import { heldKnots } from '../core/session/index.ts';
import { sessionRules } from '../knowledge/session-rules.ts';
import { AfterScreen, type RatedLevels, placesToRate } from '../ui/screens/after/index.ts';
import { NextDayScreen } from '../ui/screens/next-day/index.ts';
import type { StopPlace } from '../ui/screens/stop/index.ts';
import type { App } from './app-state.ts';
import { useModule } from './lazy.tsx';

const levelMap = (levels: readonly PlaceLevel[]): RatedLevels =>
  Object.fromEntries(levels.map(({ region, side, level }) => [placeKey(region, side), level]));

const useLevels = () => {
  const [levels, setLevels] = useState<RatedLevels>({});
  const rate = (
    { region, side }: { readonly region: RegionId; readonly side: 'left' | 'right' },
    level: number | null,
  ): void => {
    const { [placeKey(region, side)]: _, ...others } = levels;
    setLevels(level === null ? others : { ...others, [placeKey(region, side)]: level });
  };
  const answers = (): PlaceLevel[] =>
    (Object.entries(levels) as [PlaceKey, number][]).map(([key, level]) => {
      const [region, side] = key.split(':') as [RegionId, 'left' | 'right'];
      return { region, side, level };
    });
  return { levels, rate, answers };
};

const loadStopSigns = () => import('./stop-signs.tsx');
const loadNothing = () => Promise.resolve(null);

/** The stop signs, opened and closed. */
const useStopSigns = (app: App, places: readonly StopPlace[]) => {
  const [open, setOpen] = useState(false);
  const loaded = useModule(open ? loadStopSigns : loadNothing);
  return {
    look: () => setOpen(true),
    sheet: open && loaded ? <loaded.StopSigns app={app} places={places} onClose={() => setOpen(false)} /> : null,
  };
};

/** Right after a session: how is it now? */
export const AfterPage = ({ app, session }: { readonly app: App; readonly session: JournalSession }) => {
  const { levels, rate, answers } = useLevels();
  const done = session.ended?.done ?? [];
  const worked: readonly { region: RegionId; side: BlockSide }[] = done;
  const stop = useStopSigns(app, worked);
  return (
    <>
      <AfterScreen
        rolledSeconds={done.reduce((total, { seconds }) => total + seconds, 0)}
        knots={heldKnots(session.blocks, session.steps, sessionRules).length}
        regions={placesToRate(worked, levelMap(session.levels))}
        levels={levels}
        onRate={rate}
        onDone={() => void app.write({ kind: 'rating', session: session.id, levels: answers() })}
        onStopSigns={stop.look}
      />
      {stop.sheet}
    </>
  );
};

/** The day after, once: how sore is it today? */
export const NextDayPage = ({ app, question }: { readonly app: App; readonly question: NextDayQuestion }) => {
  const { levels, rate, answers } = useLevels();
  const write = (told: readonly PlaceLevel[]): void =>
    void app.write({
      kind: 'check-in',
      occasion: 'next-day',
      levels: told.map((row) => ({ ...row, feeling: 'sore' as const })),
    });
  const stop = useStopSigns(app, question.places);
  return (
    <>
      <NextDayScreen
        regions={placesToRate(question.places, levelMap(question.lastRatings))}
        levels={levels}
        onRate={rate}
        onDone={() => write(answers())}
        onNotNow={() => write([])}
        onStopSigns={stop.look}
      />
      {stop.sheet}
    </>
  );
};
