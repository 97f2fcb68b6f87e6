import type { Instant, Zone } from '../../core/base/index.ts';
import { DEFAULT_SETTINGS } from '../../core/journal/index.ts';
import { techniqueTexts } from '../../knowledge/technique-texts/index.ts';
import licences from '../../web/licences.json' with { type: 'json' };
import { AboutScreen } from '../screens/about/index.ts';
import { type DayLevels, BodyScreen } from '../screens/body/index.ts';
import { LearnScreen } from '../screens/learn/index.ts';
import { SettingsScreen } from '../screens/settings/index.ts';
import { TrialsScreen } from '../screens/trials/index.ts';
import { type NavPlace, Shell } from '../shell/index.ts';
import { civilDate, msToInstant, instantToMs, MS_PER_DAY } from '../../core/base/index.ts';

const nothing = () => undefined;
const NOW = '2026-11-23T18:00:00.000Z' as Instant;
const zone = 'Europe/Berlin' as Zone;

const days = Array.from({ length: 14 }, (_, index) =>
  civilDate({ at: msToInstant(instantToMs(NOW) - (13 - index) * MS_PER_DAY), zone }),
);
const series = (left: string, right: string): readonly DayLevels[] =>
  days.map((_, index) => {
    const level = (text: string): number | null => {
      const sign = text[index] ?? '.';
      return sign === '.' ? null : sign === 'x' ? 10 : Number(sign);
    };
    return { left: level(left), right: level(right) };
  });

const TABLE = {
  days,
  rows: [
    { region: 'neck-traps' as const, days: series('3..2....4.....', '.....1........') },
    { region: 'hamstrings' as const, days: series('....46520.....', '....2310......') },
    { region: 'calves' as const, days: series('..2431...2.342', '..46521..35x86') },
  ],
};

const quiet = (name: string) => {
  switch (name) {
    case 'body':
      return <BodyScreen table={TABLE} todayHref="#/" />;
    case 'body-empty':
      return <BodyScreen table={{ days, rows: [] }} todayHref="#/" />;
    case 'trials':
      return <TrialsScreen journalHref="#/journal" />;
    case 'learn':
      return <LearnScreen techniqueTexts={techniqueTexts} />;
    case 'settings':
      return (
        <SettingsScreen
          settings={{ ...DEFAULT_SETTINGS, ownedTools: ['foam-roller', 'ball'] }}
          keptCautions={false}
          aboutHref="#/about"
          onChange={nothing}
          onCheck={nothing}
          onErase={nothing}
          onSaveFirst={nothing}
        />
      );
    case 'about':
      return <AboutScreen version="0.1.0" licences={licences} />;
    default:
      return null;
  }
};

export const QUIET_PAGES = ['body', 'body-empty', 'trials', 'learn', 'settings', 'about'];

const PLACES: Readonly<Record<string, NavPlace>> = { body: 'body', 'body-empty': 'body', trials: 'trials' };

export const QuietPage = ({ name }: { readonly name: string }) => (
  <Shell place={PLACES[name] ?? null} addressOf={(place) => `#/${place}`} notices={[]}>
    {quiet(name)}
  </Shell>
);
