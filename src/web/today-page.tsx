import { useEffect, useState } from 'preact/hooks';
import type { RegionId } from '../core/body/index.ts';
import { type NextMinuteLine, TodayScreen } from '../ui/screens/today/index.ts';
import type { App } from './app-state.ts';
import { mapDrawings, todayBodies } from './body-map.ts';
import { useModule, useSpareModule } from './lazy.tsx';
import type { SessionFlow } from './session-flow.ts';

/** What lies over Today. */
export type OpenSheet =
  | { readonly type: 'why'; readonly region: RegionId }
  /** `region`: the one to open first. */
  | { readonly type: 'edit'; readonly region: RegionId | null };

const loadWhy = () => import('./why-page.tsx');
const loadEdit = () => import('./edit-page.tsx');
/** Only who has refusals needs their words. */
const loadCautionTexts = () => import('../knowledge/caution-texts/index.ts');
const loadMark = () => import('../ui/screens/today/mark-panel.tsx');
const loadMore = () => import('../ui/screens/today/today-more.tsx');
const loadSentences = () => import('./plan-sentences.ts');
const loadNothing = () => Promise.resolve(null);

/** How long a plan has to stand before it is asked what a minute more would buy: a moving thumb must not wait for it. */
const QUIET_MS = 120;

/** Null while the plan is newer than the line: it would promise what a tap does not buy. */
const useNextMinute = (
  app: App,
  sentences: Awaited<ReturnType<typeof loadSentences>> | null,
): NextMinuteLine | null => {
  const plan = app.plan.value;
  const [found, setFound] = useState<{ readonly plan: typeof plan; readonly line: NextMinuteLine | null } | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setFound({ plan, line: sentences?.nextMinuteLine(app) ?? null }), QUIET_MS);
    return () => clearTimeout(timer);
  }, [app, sentences, plan]);
  return found?.plan === plan ? found.line : null;
};

export const TodayPage = ({ app, flow }: { readonly app: App; readonly flow: SessionFlow }) => {
  // On a first visit with a bad connection one of these may not come: the plan is still there to be rolled.
  const { module: mark, missing: noMark } = useSpareModule(loadMark);
  const { module: more, missing: noMore } = useSpareModule(loadMore);
  const { module: sentences, missing: noSentences } = useSpareModule(loadSentences);
  const nextMinute = useNextMinute(app, sentences);
  const [sheet, setSheet] = useState<OpenSheet | null>(null);
  const why = useModule(sheet?.type === 'why' ? loadWhy : loadNothing);
  const edit = useModule(sheet?.type === 'edit' ? loadEdit : loadNothing);
  const { editing } = app;
  const drawings = mapDrawings.value;
  const Bodies = todayBodies.value;
  const refuses = app.plan.value.refused.some(({ reason }) => reason.type === 'caution');
  const cautionTexts = useModule(refuses ? loadCautionTexts : loadNothing);
  const addTraining = async (line: string): Promise<{ readonly error: string | null; readonly title: string }> => {
    const { addLine } = await import('./add-line.ts');
    const added = await addLine(app, line);
    return added.ok ? { error: null, title: added.value } : { error: added.error, title: '' };
  };
  return (
    <>
      <TodayScreen
        plan={app.plan.value}
        body={drawings && Bodies ? { drawings, Bodies } : null}
        isIncomplete={noMark || noMore || noSentences}
        onReload={() => location.reload()}
        MarkPanel={mark?.MarkPanel ?? null}
        TodayMore={more?.TodayMore ?? null}
        edits={editing.edits.value}
        programmes={app.journal.value.programmes}
        choice={app.choice.value}
        sore={app.sore.value}
        tight={app.tight.value}
        onChoose={app.choose}
        onChosen={app.keepChoice}
        onLevel={app.draftLevel}
        onLevelChosen={(region, side, feeling, level) => void app.commitLevel(region, side, feeling, level)}
        onStart={() => void flow.start()}
        onWhy={(region) => setSheet({ type: 'why', region })}
        onEdit={() => setSheet({ type: 'edit', region: null })}
        onBackToBest={() => void editing.backToBest()}
        onBringBack={editing.canBringBack.value ? () => void editing.bringBack() : null}
        unkept={sentences?.unkeptSentences(app.plan.value, editing.edits.value) ?? []}
        nextMinute={nextMinute}
        onAddTraining={addTraining}
        cautionOf={(id) => cautionTexts?.cautionText(id)}
        onCheck={flow.checkAgain}
      />
      {why && sheet?.type === 'why' ? <why.WhyPage app={app} region={sheet.region} onOpen={setSheet} /> : null}
      {edit && sheet?.type === 'edit' ? <edit.EditPage app={app} region={sheet.region} onOpen={setSheet} /> : null}
    </>
  );
};
