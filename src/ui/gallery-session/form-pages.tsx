import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { placeKey } from '../../core/body/index.ts';
import { cautionTexts } from '../../knowledge/caution-texts/index.ts';
import { checkRows, stopSigns } from '../../knowledge/check.ts';
import { knowledge } from '../../knowledge/index.ts';
import { AfterScreen, type RatedLevels, type RatedPlace, placesToRate } from '../screens/after/index.ts';
import { CheckScreen } from '../screens/check/index.ts';
import { CrashScreen } from '../screens/crash/index.ts';
import { NextDayScreen } from '../screens/next-day/index.ts';

const nothing = (): void => undefined;

const REGIONS = placesToRate(
  [
    { region: 'glutes', side: 'left' },
    { region: 'glutes', side: 'right' },
    { region: 'calves', side: 'both' },
    { region: 'hamstrings', side: 'left' },
    { region: 'hamstrings', side: 'right' },
  ],
  { 'calves:left': 2, 'calves:right': 6, 'hamstrings:left': 4, 'hamstrings:right': 0, 'glutes:right': 3 },
);

const Rated = ({
  start,
  page,
}: {
  readonly start: RatedLevels;
  readonly page: (levels: RatedLevels, rate: (place: RatedPlace, level: number) => void) => ComponentChildren;
}) => {
  const [levels, setLevels] = useState<RatedLevels>(start);
  return page(levels, ({ region, side }, level) => {
    setLevels({ ...levels, [placeKey(region, side)]: level });
  });
};

const urgentIds = new Set(knowledge.cautions.filter(({ urgent }) => urgent).map(({ id }) => id));
const urgent = cautionTexts
  .filter(({ id }) => urgentIds.has(id))
  .map(({ id, text, urgency }) => ({ caution: id, text, ...(urgency === undefined ? {} : { urgency }) }));

const after = (start: RatedLevels) => (
  <Rated
    start={start}
    page={(levels, rate) => (
      <AfterScreen regions={REGIONS} levels={levels} rolledSeconds={574} knots={2} onRate={rate} onDone={nothing} />
    )}
  />
);

const check = (initial: Parameters<typeof CheckScreen>[0]['initial'] = {}) => (
  <CheckScreen
    rows={checkRows}
    stopSigns={stopSigns}
    urgent={urgent}
    initial={initial}
    onDone={(result) => {
      document.body.dataset['last'] = JSON.stringify(result);
    }}
  />
);

export const FORM_PAGES: Readonly<Record<string, () => ComponentChildren>> = {
  after: () => after({ 'calves:left': 2, 'calves:right': 4, 'hamstrings:left': 2 }),
  'after-all': () =>
    after({
      'calves:left': 0,
      'calves:right': 2,
      'hamstrings:left': 4,
      'hamstrings:right': 6,
      'glutes:left': 8,
      'glutes:right': 10,
    }),
  'after-none': () => (
    <AfterScreen regions={[]} levels={{}} rolledSeconds={12} knots={0} onRate={nothing} onDone={nothing} />
  ),
  'next-day': () => (
    <Rated
      start={{}}
      page={(levels, rate) => (
        <NextDayScreen regions={REGIONS} levels={levels} onRate={rate} onDone={nothing} onNotNow={nothing} />
      )}
    />
  ),
  check: () => check(),
  'check-urgent': () => check({ clot: [{ region: null, side: 'both' }] }),
  'check-place': () =>
    check({
      hurt: [
        { region: 'calves', side: 'left' },
        { region: null, side: 'both' },
      ],
      feeling: [{ region: null, side: 'both' }],
    }),
  crash: () => (
    <CrashScreen
      error={'TypeError: undefined is not a function\n  at fold (journal.js:12)'}
      onSave={nothing}
      onReload={nothing}
    />
  ),
};
