import { type Instant, type Zone } from '../../core/base/index.ts';
import { EMPTY_HISTORY, createPlan } from '../../core/plan/index.ts';
import { findings } from '../../knowledge/findings/index.ts';
import { knowledge } from '../../knowledge/index.ts';
import { techniqueTexts } from '../../knowledge/technique-texts/index.ts';
import { WhySheet } from '../screens/why/index.ts';
import { TODAY_CASES, TodayPage } from './today-page.tsx';

export const WhyPage = () => {
  const start = TODAY_CASES['today'];
  if (!start) return null;
  const plan = createPlan(
    {
      ...start.choice,
      sore: start.sore,
      tight: start.tight,
      cautions: [],
      getReadySeconds: 10,
      moment: { at: '2026-11-23T18:00:00.000Z' as Instant, zone: 'Europe/Berlin' as Zone },
    },
    { ...EMPTY_HISTORY, workouts: start.workouts },
    knowledge,
  );
  const blocks = plan.blocks.filter(({ region }) => region === 'calves');
  const shown = ['zhou-2024-vas-24h', 'vatovec2024-null'];
  return (
    <>
      <TodayPage name="today" />
      <WhySheet
        region="calves"
        blocks={blocks}
        context="after"
        findings={findings.filter(({ id }) => shown.includes(id))}
        certainty={2}
        text={techniqueTexts['calves/foam-roller'] ?? null}
        onClose={() => undefined}
      />
    </>
  );
};
