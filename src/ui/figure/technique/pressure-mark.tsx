import { PRESSURE_STEPS, type PressureStep } from '../../../core/knowledge/index.ts';
import './technique.css';

/** The chevrons of the figures beside the words of a pressure step: one, two or three count. */
export const PressureMark = ({ step }: { readonly step: PressureStep }) => (
  <svg class="pressure-mark" viewBox="0 0 22 14" aria-hidden="true">
    {PRESSURE_STEPS.map((each) => (
      <path
        key={each}
        class={each > step ? 'rest' : undefined}
        transform={`translate(${(3 - each) * 7})`}
        d="M0 0H3.4L7.6 7 3.4 14H0L4.2 7Z"
      />
    ))}
  </svg>
);
