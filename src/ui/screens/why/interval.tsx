import type { Finding } from '../../../core/knowledge/index.ts';

/** The published interval drawn against "no difference": thick, because uncertainty is half of the message. */
export const Interval = ({ finding: { effect } }: { readonly finding: Finding }) => {
  const { low, high, value } = effect;
  if (low === null || high === null || value === null) return null;
  const reach = Math.max(Math.abs(low), Math.abs(high)) * 1.15;
  const at = (number: number): number => 50 + (50 * number) / reach;
  return (
    <svg class="why-interval" viewBox="0 0 100 14" preserveAspectRatio="none" aria-hidden="true">
      <path class="why-zero" d="M50 0V14" />
      <path class="why-range" d={`M${at(low)} 7H${at(high)}`} />
      <path class="why-value" d={`M${at(value)} 2V12`} />
    </svg>
  );
};
