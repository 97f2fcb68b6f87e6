/** Programmes over weeks: which goals studies support, and how long and how often. Loaded with the screens that need it. */
import type { ProgrammeRules } from '../core/programme/index.ts';
import { found, judged } from './cited.ts';

export const programmeRules: ProgrammeRules = {
  goals: [
    {
      id: 'hamstring-flexibility',
      regions: ['hamstrings'],
      support: found('supported', 'konrad2022-training-rom'),
    },
    {
      id: 'quadriceps-flexibility',
      regions: ['quads'],
      support: found('supported', 'konrad2022-training-rom'),
    },
    {
      id: 'calf-flexibility',
      regions: ['calves'],
      support: found('not-supported', 'konrad2022-training-rom'),
    },
  ],
  weeks: found(5, 'konrad2022-training-rom', 'konrad2024-fr-4weeks'),
  timesPerWeek: judged(
    3,
    'the pooled trials rolled on some days of the week, mostly three; no trial compares how often',
  ),
};
