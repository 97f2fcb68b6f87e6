import { useState } from 'preact/hooks';
import type { BlockSide, RegionId } from '../../../core/body/index.ts';
import type { ActiveCaution, CautionText, StopSign } from '../../../core/knowledge/index.ts';
import { stopTexts as words } from '../../../texts/en/stop.ts';
import { Button, Sheet } from '../../kit/index.ts';
import './stop.css';

export interface StopPlace {
  readonly region: RegionId;
  readonly side: BlockSide;
}

export interface StopSheetProps {
  readonly signs: readonly StopSign[];
  /** Whether a sign is about one place, which is then to be left alone; else it is about all of you. */
  readonly isLocal: (caution: string) => boolean;
  /** Where it may be: what was rolled. A single place is not asked. */
  readonly places: readonly StopPlace[];
  readonly adviceOf: (caution: string) => Pick<CautionText, 'action' | 'why'> | undefined;
  /** Somebody has said which it is, and where. */
  readonly onSign: (caution: ActiveCaution) => void;
  /** `noted`: with an answer. */
  readonly onClose: (noted: boolean) => void;
}

const URGENCIES: readonly StopSign['urgency'][] = ['emergency', 'same-day', 'days'];

const cautionAt = (id: string, place: StopPlace | undefined): ActiveCaution =>
  place === undefined ? { id } : { id, region: place.region, ...(place.side === 'both' ? {} : { side: place.side }) };

type Step =
  | { readonly type: 'which' }
  | { readonly type: 'where'; readonly sign: StopSign }
  | { readonly type: 'advice'; readonly sign: StopSign };

/** Which stop sign it is, where, and what to do now. */
export const StopSheet = ({ signs, isLocal, places, adviceOf, onSign, onClose }: StopSheetProps) => {
  const [step, setStep] = useState<Step>({ type: 'which' });
  const told = (sign: StopSign, place: StopPlace | undefined): void => {
    onSign(cautionAt(sign.caution, place));
    setStep({ type: 'advice', sign });
  };
  const pick = (sign: StopSign): void => {
    if (!isLocal(sign.caution)) told(sign, undefined);
    else if (places.length === 1) told(sign, places[0]);
    else setStep({ type: 'where', sign });
  };
  switch (step.type) {
    case 'which':
      return (
        <Sheet key="which" title={words.which} onClose={() => onClose(false)}>
          {URGENCIES.map((urgency) => (
            <section key={urgency} class="stop-signs">
              <h3>{words.when[urgency]}</h3>
              {signs
                .filter((sign) => sign.urgency === urgency)
                .map((sign) => (
                  <button key={sign.caution} type="button" onClick={() => pick(sign)}>
                    {sign.label}
                  </button>
                ))}
            </section>
          ))}
        </Sheet>
      );
    case 'where':
      return (
        <Sheet key="where" title={words.where} onClose={() => onClose(false)}>
          <section class="stop-signs">
            {places.map((place) => (
              <button key={`${place.region} ${place.side}`} type="button" onClick={() => told(step.sign, place)}>
                {words.place(place.region, place.side)}
              </button>
            ))}
            <button type="button" onClick={() => told(step.sign, undefined)}>
              {words.elsewhere}
            </button>
          </section>
        </Sheet>
      );
    case 'advice': {
      const advice = adviceOf(step.sign.caution);
      return (
        <Sheet
          key="advice"
          title={words.when[step.sign.urgency]}
          onClose={() => onClose(true)}
          foot={
            <Button look="primary" onClick={() => onClose(true)}>
              {words.understood}
            </Button>
          }
        >
          <div class="stop-advice" role="alert">
            <p class="stop-now">{advice?.action.text}</p>
            <p>{advice?.why}</p>
            <p class="small quiet">{words.noted}</p>
          </div>
        </Sheet>
      );
    }
  }
};
