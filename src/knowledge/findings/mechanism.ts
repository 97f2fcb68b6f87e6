/** What changes in the tissue, and what does not. */
import type { Citation, Finding } from '../../core/knowledge/index.ts';
import { LEGS, finding } from './finding.ts';

const KONG_2018: Citation = {
  text: 'Kong PW et al. Effect of post-exercise massage on passive muscle stiffness measured using myotonometry - a double-blind study. J Sports Sci Med 17:599-606',
  year: 2018,
  doi: null,
};
const BEHM_2019: Citation = {
  text: 'Behm DG and Wilke J. Do self-myofascial release devices release myofascia? Rolling mechanisms: a narrative review. Sports Med 49(8):1173-1181',
  year: 2019,
  doi: '10.1007/s40279-019-01149-y',
};
const CHAUDHRY_2008: Citation = {
  text: 'Chaudhry H et al. Three-dimensional mathematical model for deformation of human fasciae in manual therapy. J Am Osteopath Assoc 108(8):379-390',
  year: 2008,
  doi: '10.7556/jaoa.2008.108.8.379',
};
const FRIEDE_2020: Citation = {
  text: 'Friede M et al. Physical Therapy in Sport, as quoted by a clinic',
  year: 2020,
  doi: null,
};
const JAY_2014: Citation = {
  text: 'Jay K et al. Specific and cross over effects of massage for muscle soreness: randomized controlled trial. Int J Sports Phys Ther 9(1)',
  year: 2014,
  doi: null,
};
const GARCAGUTIERREZ_2018: Citation = {
  text: 'García-Gutiérrez MT et al. Foam roller with and without vibration and ankle mobility: cross-effect. J Musculoskelet Neuronal Interact',
  year: 2018,
  doi: null,
};
const GLANZEL_2023: Citation = {
  text: 'Glänzel MH et al. Foam Rolling Acute Effects on Myofascial Tissue Stiffness and Muscle Strength: A Systematic Review and Meta-Analysis. Journal of Strength and Conditioning Research 37(4):951-968',
  year: 2023,
  doi: '10.1519/jsc.0000000000004385',
};

export const mechanism: readonly Finding[] = [
  finding({
    id: 'kong-2018-stiffness',
    claim:
      'Sixteen minutes of massage after a downhill run left leg-muscle stiffness over the next four days no different from a pretend ultrasound treatment.',
    about: { tools: ['hands'], regions: LEGS, outcomes: ['stiffness'] },
    context: 'after',
    direction: 'no-difference',
    comparator: 'sham',
    design: 'crossover',
    effect: { metric: '', people: 18, studies: 1 },
    population: '18 people',
    limit: 'Small trial of massage by a therapist, not of self-massage.',
    contradicts: ['wilke2019-velocity-stiffness', 'skinner2023-gun-hamstrings'],
    citation: KONG_2018,
  }),
  finding({
    id: 'behm-wilke-2019',
    claim:
      "Reviewing how rollers might work, the authors found too little proof that fascia gets 'released' and call the name misleading; dampened pain or reflexes are possible but uncertain.",
    about: { tools: ['foam-roller', 'stick'], regions: 'any', outcomes: ['fascia', 'pain'] },
    context: 'any',
    direction: 'describes',
    comparator: 'none',
    design: 'narrative',
    effect: { metric: '' },
    limit: "A narrative review, so its selection of studies rests on the authors' judgement.",
    citation: BEHM_2019,
  }),
  finding({
    id: 'chaudhry-2008',
    detail: 'the model',
    claim:
      'By calculation, squeezing or shifting the tough fascia of the outer thigh or the sole by just 1% would take far more force than hands can normally apply.',
    about: { tools: ['hands'], regions: ['it-band', 'plantar-foot'], outcomes: ['fascia', 'force'] },
    context: 'any',
    direction: 'describes',
    comparator: 'none',
    design: 'observational',
    effect: { metric: '' },
    limit: "A mathematical model using one person's data; softer fascia, as in the nose, does give way.",
    citation: CHAUDHRY_2008,
  }),
  finding({
    id: 'chaudhry-2008-newtons',
    detail: 'its forces',
    claim:
      'The figures reported from that model: deforming outer-thigh fascia by 1% would need a load of some 925 kg, and sole fascia some 850 kg.',
    about: { tools: ['hands'], regions: ['it-band', 'plantar-foot'], outcomes: ['fascia', 'force'] },
    context: 'any',
    direction: 'describes',
    comparator: 'none',
    design: 'observational',
    effect: { metric: 'force for 1 %', value: 9075, unit: 'N', scale: 'other' },
    limit: 'Figures seen only on a web page criticising the model, not in the paper.',
    citation: CHAUDHRY_2008,
    verification: 'quoted-elsewhere',
  }),
  finding({
    id: 'friede-2020-itb',
    claim: 'Runners with iliotibial-band pain on the outer knee did not have stiffer bands than runners without it.',
    about: { tools: ['none'], regions: ['it-band'], outcomes: ['stiffness'] },
    context: 'rest',
    direction: 'describes',
    comparator: 'none',
    design: 'observational',
    effect: { metric: '' },
    population: 'runners with and without iliotibial-band syndrome',
    limit: "Known only from a clinic's blog; numbers not seen.",
    citation: FRIEDE_2020,
    verification: 'quoted-elsewhere',
  }),
  finding({
    id: 'jay-2014-crossover',
    detail: 'other leg',
    claim:
      'Ten minutes after a sore hamstring was rolled with a stick, the leg left alone hurt less as well; by half an hour this had faded.',
    about: { tools: ['stick'], regions: ['hamstrings'], outcomes: ['soreness'] },
    context: 'after',
    direction: 'helps',
    comparator: 'before-after',
    design: 'rct',
    effect: { metric: '', people: 22, studies: 1 },
    population: '22 people',
    limit: 'A brief effect in few people; expectation may play a part.',
    citation: JAY_2014,
  }),
  finding({
    id: 'garcia-gutierrez-2018',
    claim:
      'Rolling one calf for three times 20 seconds gave 6 to 7% more ankle bend, some of it in the other leg too; a vibrating roller did no better.',
    about: { tools: ['foam-roller', 'vibrating-roller'], regions: ['calves'], outcomes: ['range-of-motion'] },
    context: 'any',
    direction: 'helps',
    comparator: 'before-after',
    design: 'crossover',
    effect: {
      metric: 'dorsiflexion change',
      low: 6,
      high: 7,
      interval: 'range',
      unit: '%',
      scale: 'percent',
      people: 38,
      studies: 1,
    },
    population: '38 people',
    limit: 'Abstract only; a comparison with doing nothing was not seen.',
    contradicts: ['nakamura2021-30s', 'skarabot2015-fr-ss', 'blades2022-30-60s-null', 'godwin2020-no-extra'],
    citation: GARCAGUTIERREZ_2018,
  }),
  finding({
    id: 'glanzel2023-stiffness-null',
    claim: 'Taken together, trials found muscles and fascia no less stiff just after foam rolling.',
    about: { tools: ['foam-roller'], regions: 'any', outcomes: ['stiffness', 'strength'] },
    context: 'before',
    direction: 'no-difference',
    comparator: 'mixed',
    design: 'meta-analysis',
    effect: { metric: '', studies: 20 },
    limit:
      'Low certainty; abstract only, with the strength findings known from a summary. The 20 studies cover the whole review.',
    contradicts: ['wilke2019-velocity-stiffness', 'sezik2024-speed', 'skinner2023-gun-hamstrings'],
    citation: GLANZEL_2023,
  }),
];
