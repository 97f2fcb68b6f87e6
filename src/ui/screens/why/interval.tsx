import type { Finding } from '../../../core/knowledge/index.ts';
import { whyTexts as words } from '../../../texts/en/why.ts';
const MARGIN = 0.22;

/** The interval drawn against "no difference": as solid as the effect itself, because uncertainty is half of the message. */
export const Interval = ({ finding }: { readonly finding: Finding }) => {
  const { value, low, high } = finding.effect;
  if (value === null || low === null || high === null) return null;
  const least = Math.min(low, 0);
  const span = Math.max(high, 0) - least;
  const at = (number: number): string => `${(100 * ((number - least) / span + MARGIN)) / (1 + 2 * MARGIN)}%`;
  return (
    <div class="why-plot" aria-hidden="true">
      <span class="why-zero" style={{ left: at(0) }} />
      <span class="why-range" style={{ left: at(low), right: `calc(100% - ${at(high)})` }} />
      <span class="why-value" style={{ left: at(value) }} />
      <span class="why-none caption" style={{ left: at(0) }}>
        {words.noDifference}
      </span>
    </div>
  );
};
