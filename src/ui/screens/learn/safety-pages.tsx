import type { CautionText, StopSign } from '../../../core/knowledge/index.ts';
import { cautionTexts } from '../../../knowledge/caution-texts/index.ts';
import { stopSigns } from '../../../knowledge/check.ts';
import { findings } from '../../../knowledge/findings/index.ts';
import { knowledge } from '../../../knowledge/index.ts';
import { learnTexts as words } from '../../../texts/en/learn.ts';
import { Button } from '../../kit/index.ts';
import { learnHref } from './learn-path.ts';
import { Facts, LearnPageFrame } from './parts.tsx';

const URGENCIES: readonly StopSign['urgency'][] = ['emergency', 'same-day', 'days'];

const isZone = (id: string): boolean => knowledge.cautions.some((rule) => rule.id === id && rule.alwaysOn);
const isRedFlag = (id: string): boolean => stopSigns.some(({ caution }) => caution === id);

const CautionRow = ({ text }: { readonly text: CautionText }) => (
  <li>
    <a class="learn-row" href={learnHref('caution', text.id)}>
      <span class="page-row-title">{text.condition}</span>
      <span class="small quiet">{text.action.text}</span>
    </a>
  </li>
);

/** When to stop, who should not roll where, and the places that no tool touches. */
export const SafetyPage = ({ onCheck }: { readonly onCheck: () => void }) => {
  const cases = findings.filter(({ about }) => about.outcomes.includes('harm'));
  return (
    <LearnPageFrame title={words.pages.safety.title}>
      <p class="page-lead">{words.safety.lead}</p>
      <div class="page-buttons">
        <Button onClick={onCheck}>{words.safety.check}</Button>
      </div>
      <section class="page-part">
        <h2>{words.safety.stopTitle}</h2>
        {URGENCIES.map((urgency) => (
          <div key={urgency} class={urgency === 'emergency' ? 'learn-urgent learn-emergency' : 'learn-urgent'}>
            <h3>{words.safety.stopWhen[urgency]}</h3>
            <ul class="page-rows">
              {stopSigns
                .filter((sign) => sign.urgency === urgency)
                .map(({ caution, label }) => (
                  <li key={caution}>
                    <a class="learn-row" href={learnHref('caution', caution)}>
                      {label}
                    </a>
                  </li>
                ))}
            </ul>
          </div>
        ))}
      </section>
      <section class="page-part">
        <h2>{words.safety.conditionsTitle}</h2>
        <ul class="page-rows">
          {cautionTexts
            .filter(({ id }) => !isZone(id) && !isRedFlag(id))
            .map((text) => (
              <CautionRow key={text.id} text={text} />
            ))}
        </ul>
      </section>
      <section class="page-part">
        <h2>{words.safety.zonesTitle}</h2>
        <ul class="page-rows">
          {cautionTexts
            .filter(({ id }) => isZone(id))
            .map((text) => (
              <CautionRow key={text.id} text={text} />
            ))}
        </ul>
      </section>
      <section class="page-part">
        <h2>{words.safety.casesTitle}</h2>
        <ul class="forest-words">
          {cases.map((finding) => (
            <li key={finding.id}>
              <a href={learnHref('study', finding.id)}>
                <b>{words.studyName(finding)}</b> {finding.claim}
              </a>
            </li>
          ))}
        </ul>
      </section>
    </LearnPageFrame>
  );
};

/** One caution: what to do, why, and where that comes from. */
export const CautionPage = ({ text }: { readonly text: CautionText }) => {
  const facts = words.safety.facts;
  return (
    <LearnPageFrame title={text.condition} back={['safety']} backText={words.backTo.safety}>
      <p class="page-lead">{text.action.text}</p>
      <section class="page-part">
        <Facts
          rows={[
            [facts.why, text.why],
            [facts.limit, text.limit ?? ''],
            [facts.soon, words.capital(text.urgency ?? '')],
            [facts.where, text.zoneText ?? ''],
            [
              facts.sources,
              <ul key="sources" class="learn-lines">
                {text.sources.map((source) => (
                  <li key={source}>{words.source(source)}</li>
                ))}
              </ul>,
            ],
          ]}
        />
      </section>
    </LearnPageFrame>
  );
};
