/** Why a region is in the plan: its sheet with the studies that it rests on. */
import type { RegionId } from '../core/body/index.ts';
import { certaintyOf } from '../core/knowledge/index.ts';
import { removeRegion } from '../core/plan/index.ts';
import { claims } from '../knowledge/claims/index.ts';
import { findings } from '../knowledge/findings/index.ts';
import { techniqueTexts } from '../knowledge/technique-texts/index.ts';
import { whyFindings } from '../knowledge/why-findings.ts';
import { WhySheet } from '../ui/screens/why/index.ts';
import type { App } from './app-state.ts';
import type { OpenSheet } from './today-page.tsx';

export interface WhyPageProps {
  readonly app: App;
  readonly region: RegionId;
  readonly onOpen: (sheet: OpenSheet | null) => void;
}

export const WhyPage = ({ app, region, onOpen }: WhyPageProps) => {
  const { blocks, request } = app.plan.value;
  const here = blocks.filter((block) => block.region === region);
  const first = here[0];
  const shown = whyFindings[request.context];
  const claim = claims.find(({ id }) => id === shown.claim);
  if (!first || !claim) return null;
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
      onChange={() => onOpen({ type: 'edit', region })}
      onLeaveOut={() => {
        void app.editing.change(removeRegion(app.editing.edits.value, region));
        onOpen(null);
      }}
      onClose={() => onOpen(null)}
    />
  );
};
