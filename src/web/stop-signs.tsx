import { askedPlace } from '../core/knowledge/index.ts';
import { cautionText } from '../knowledge/caution-texts/index.ts';
import { stopSigns } from '../knowledge/check.ts';
import { knowledge } from '../knowledge/index.ts';
import { type StopPlace, StopSheet } from '../ui/screens/stop/index.ts';
import type { App } from './app-state.ts';

const isLocal = (id: string): boolean =>
  knowledge.cautions.some((caution) => caution.id === id && askedPlace(caution) === 'place');

export interface StopSignsProps {
  readonly app: App;
  /** What was rolled. */
  readonly places: readonly StopPlace[];
  readonly onClose: (noted: boolean) => void;
}

/** A stop sign counts like an answer in the check: nothing is planned against it until it is answered anew. */
export const StopSigns = ({ app, places, onClose }: StopSignsProps) => (
  <StopSheet
    signs={stopSigns}
    isLocal={isLocal}
    places={places}
    adviceOf={cautionText}
    onSign={(caution) => void app.health.note(caution)}
    onClose={onClose}
  />
);
