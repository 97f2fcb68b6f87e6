/** Today's plan, to be changed by hand. */
import { useMemo } from 'preact/hooks';
import type { RegionId } from '../core/body/index.ts';
import { regionChoices } from '../core/plan/index.ts';
import { knowledge } from '../knowledge/index.ts';
import { EditSheet } from '../ui/screens/edit/index.ts';
import type { App } from './app-state.ts';
import type { OpenSheet } from './today-page.tsx';

export interface EditPageProps {
  readonly app: App;
  /** The region to open first. */
  readonly region: RegionId | null;
  readonly onOpen: (sheet: OpenSheet | null) => void;
}

export const EditPage = ({ app, region, onOpen }: EditPageProps) => {
  const { plan, editing, planAround } = app;
  const request = app.request.value;
  const history = app.planHistory.value;
  const choices = useMemo(() => regionChoices(request, history, knowledge), [request, history]);
  return (
    <EditSheet
      plan={plan.value}
      edits={editing.edits.value}
      choices={choices}
      first={region}
      planAround={planAround}
      onDraft={editing.draft}
      onChange={(edits) => void editing.change(edits)}
      canBringBack={editing.canBringBack.value}
      onBackToBest={() => void editing.backToBest()}
      onBringBack={() => void editing.bringBack()}
      onWhy={(asked) => onOpen({ type: 'why', region: asked })}
      onClose={() => onOpen(null)}
    />
  );
};
