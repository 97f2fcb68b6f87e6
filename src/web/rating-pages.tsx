import { useState } from 'preact/hooks';
import { type BlockSide, type PlaceKey, type RegionId, placeKey } from '../core/body/index.ts';
import type { JournalSession, NextDayQuestion, PlaceLevel } from '../core/journal/index.ts';
import { heldKnots } from '../core/session/index.ts';
import { sessionRules } from '../knowledge/session-rules.ts';
import { AfterScreen, type RatedLevels, placesToRate } from '../ui/screens/after/index.ts';
import { NextDayScreen } from '../ui/screens/next-day/index.ts';
import type { App } from './app-state.ts';

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

/** Right after a session: how is it now? */
export const AfterPage = ({ app, session }: { readonly app: App; readonly session: JournalSession }) => {
  const { levels, rate, answers } = useLevels();
  const done = session.ended?.done ?? [];
  const worked: readonly { region: RegionId; side: BlockSide }[] = done;
  return (
    <AfterScreen
      rolledSeconds={done.reduce((total, { seconds }) => total + seconds, 0)}
      knots={heldKnots(session.blocks, session.steps, sessionRules).length}
      regions={placesToRate(worked, levelMap(session.levels))}
      levels={levels}
      onRate={rate}
      onDone={() => void app.write({ kind: 'rating', session: session.id, levels: answers() })}
    />
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
  return (
    <NextDayScreen
      regions={placesToRate(question.places, levelMap(question.lastRatings))}
      levels={levels}
      onRate={rate}
      onDone={() => write(answers())}
      onNotNow={() => write([])}
    />
  );
};
