import { useState } from 'preact/hooks';
import type { RegionId } from '../core/body/index.ts';
import { certaintyOf } from '../core/knowledge/index.ts';
import { whyFindings } from '../knowledge/why-findings.ts';
import { TodayScreen } from '../ui/screens/today/index.ts';
import type { App } from './app-state.ts';
import { mapDrawings } from './body-map.ts';
import { useModule } from './lazy.tsx';
import type { SessionFlow } from './session-flow.ts';

const loadWhy = () =>
  Promise.all([
    import('../ui/screens/why/index.ts'),
    import('../knowledge/findings/index.ts'),
    import('../knowledge/claims/index.ts'),
    import('../knowledge/technique-texts/index.ts'),
  ]);
/** Only who has refusals needs their words. */
const loadCautionTexts = () => import('../knowledge/caution-texts/index.ts');
const loadMark = () => import('../ui/screens/today/mark-panel.tsx');
const loadNothing = () => Promise.resolve(null);

const Why = ({
  app,
  region,
  onClose,
}: {
  readonly app: App;
  readonly region: RegionId;
  readonly onClose: () => void;
}) => {
  const loaded = useModule(loadWhy);
  const { blocks, request } = app.plan.value;
  const here = blocks.filter((block) => block.region === region);
  const first = here[0];
  if (!loaded || !first) return null;
  const [{ WhySheet }, { findings }, { claims }, { techniqueTexts }] = loaded;
  const shown = whyFindings[request.context];
  const claim = claims.find(({ id }) => id === shown.claim);
  if (!claim) return null;
  const named = (ids: readonly string[]) => findings.filter(({ id }) => ids.includes(id));
  return (
    <WhySheet
      region={region}
      blocks={here}
      context={request.context}
      findings={named(shown.findings)}
      doseFindings={named(
        here.flatMap(({ why }) =>
          why.flatMap((reason) => (reason.type === 'dose' && reason.finding ? [reason.finding] : [])),
        ),
      )}
      claim={claim}
      certainty={certaintyOf(claim, named(claim.key))}
      text={techniqueTexts[first.technique] ?? null}
      onClose={onClose}
    />
  );
};

export const TodayPage = ({ app, flow }: { readonly app: App; readonly flow: SessionFlow }) => {
  const mark = useModule(loadMark);
  const [why, setWhy] = useState<RegionId | null>(null);
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
        drawings={mapDrawings.value}
        MarkPanel={mark?.MarkPanel ?? null}
        choice={app.choice.value}
        sore={app.sore.value}
        tight={app.tight.value}
        onChoose={app.choose}
        onChosen={app.keepChoice}
        onLevel={app.draftLevel}
        onLevelChosen={(region, side, feeling, level) => void app.commitLevel(region, side, feeling, level)}
        onStart={() => void flow.start()}
        onWhy={setWhy}
        onAddTraining={addTraining}
        cautionOf={(id) => cautionTexts?.cautionText(id)}
        onCheck={flow.checkAgain}
      />
      {why === null ? null : <Why app={app} region={why} onClose={() => setWhy(null)} />}
    </>
  );
};
