/** Injury prevention, and harm that was reported. */
import type { Citation, Finding } from '../../core/knowledge/index.ts';
import { LEGS, finding } from './finding.ts';

const INJURY_PREVENTION_GAP: Citation = {
  text: 'Our own search of the literature, which found no such trial',
  year: 2026,
  doi: null,
};
const DESAI_2023: Citation = {
  text: 'Desai P et al. Effectiveness of an 18-week general strength and foam-rolling intervention on running-related injuries in recreational runners. Scand J Med Sci Sports',
  year: 2023,
  doi: '10.1111/sms.14313',
};
const BARTSCH_2021: Citation = {
  text: 'Bartsch KM et al. Expert Consensus on the Contraindications and Cautions of Foam Rolling - An International Delphi Study. Journal of Clinical Medicine 10(22):5360',
  year: 2021,
  doi: '10.3390/jcm10225360',
};
const CHEN_2021: Citation = {
  text: 'Chen J et al. Rhabdomyolysis after the use of percussion massage gun: a case report. Phys Ther 101(1):pzaa199',
  year: 2021,
  doi: '10.1093/ptj/pzaa199',
};
const SULKOWSKI_2022: Citation = {
  text: 'Sulkowski K et al. Case report: vertebral artery dissection after use of handheld massage gun. Clin Pract Cases Emerg Med 6(2):159-161',
  year: 2022,
  doi: '10.5811/cpcem.2022.2.56046',
};
const SHARIFF_2023: Citation = {
  text: 'Shariff E et al. Home self-massage device necessitates public awareness: vertebral artery dissection associated with a home massage device. Cureus 15(1):e33394',
  year: 2023,
  doi: '10.7759/cureus.33394',
};
const PREGNANCY_PE_2020: Citation = {
  text: 'Leg massage during pregnancy with unrecognized deep vein thrombosis could be life threatening: a case report. BMC Pregnancy Childbirth',
  year: 2020,
  doi: '10.1186/s12884-020-02924-w',
};
const VTE_MASSAGE_2010: Citation = {
  text: 'Venous thromboembolism following vigorous deep tissue massage. Phys Sportsmed 38(4):136-139',
  year: 2010,
  doi: null,
};
const PE_LEG_MASSAGE_INDONESIA: Citation = {
  text: 'Massive pulmonary embolism after leg massage: a case report. Int J Cardiovasc Sci',
  year: null,
  doi: null,
};
const LIM_2009: Citation = {
  text: 'Lim et al, as quoted by painscience.com. Massaging the outcome: an unusual presentation of pulmonary embolism',
  year: 2009,
  doi: null,
};
const ERNST_2003: Citation = {
  text: 'Ernst E. The safety of massage therapy. Rheumatology (Oxford) 42:1101-1106',
  year: 2003,
  doi: '10.1093/rheumatology/keg306',
};
const BAIMA_2008: Citation = {
  text: 'Baima J and Krivickas L. Evaluation and treatment of peroneal neuropathy. Curr Rev Musculoskelet Med 1(2):147-153',
  year: 2008,
  doi: '10.1007/s12178-008-9023-6',
};

export const injuryAndHarm: readonly Finding[] = [
  finding({
    id: 'injury-prevention-gap',
    detail: 'injuries',
    claim:
      'No randomised trial has come to light in which self-massage with a roller or similar tool, used on its own, kept people from getting injured.',
    about: { tools: ['foam-roller', 'stick', 'ball'], regions: 'any', outcomes: ['injury'] },
    context: 'any',
    direction: 'describes',
    comparator: 'none',
    design: 'narrative',
    effect: { metric: '' },
    limit: 'Missing trials are not proof of no effect; protection is simply unproven.',
    citation: INJURY_PREVENTION_GAP,
  }),
  finding({
    id: 'desai-2023',
    claim:
      'Among 433 hobby runners, 18 weeks of strength exercises plus rolling left injuries statistically unchanged: 23.0% got hurt, against 27.1% without the programme.',
    about: { tools: ['foam-roller'], regions: LEGS, outcomes: ['injury'] },
    context: 'any',
    direction: 'no-difference',
    comparator: 'nothing',
    design: 'observational',
    effect: {
      metric: 'cumulative incidence intervention vs control',
      unit: '%',
      printed: '23.0 (17.8-29.4) vs 27.1 (21.4-33.9)',
      people: 433,
      studies: 1,
    },
    population: '433 recreational runners',
    limit:
      'Not randomised, and rolling cannot be told apart from the strength work; fewer injuries in diligent runners may reflect who they were.',
    citation: DESAI_2023,
  }),
  finding({
    id: 'bartsch2021-delphi',
    detail: 'contraindications',
    claim:
      'Among 37 rolling researchers, 84% ruled it out for broken bones and 73% for open wounds; 97% flagged inflammation and deep vein clots, 94% osteomyelitis, 92% myositis ossificans as needing caution or avoidance.',
    about: { tools: ['foam-roller', 'stick'], regions: 'any', outcomes: ['contraindication', 'harm'] },
    context: 'any',
    direction: 'worse',
    comparator: 'none',
    design: 'consensus',
    effect: { metric: 'agreement (fracture)', value: 84, unit: '%', scale: 'percent', people: 37 },
    population: '37 foam-rolling researchers',
    limit: 'Expert agreement, not measured harm, and only these six conditions are listed; abstract only.',
    citation: BARTSCH_2021,
  }),
  finding({
    id: 'chen-2021-rhabdo',
    claim:
      "A coach treated a young woman's tired thighs with a massage gun after cycling; muscle breakdown and thigh bruising followed. She was anaemic, and recovered.",
    about: { tools: ['massage-gun'], regions: ['quads'], outcomes: ['harm'] },
    context: 'after',
    direction: 'worse',
    comparator: 'none',
    design: 'case-report',
    effect: { metric: '', people: 1 },
    population: 'one young woman with untreated anaemia',
    limit: 'One case; the cycling and the anaemia may have played a part.',
    citation: CHEN_2021,
  }),
  finding({
    id: 'sulkowski-2022-vad',
    claim:
      'Doctors report a tear in a neck artery of a woman aged 27 who had used a massage gun on her neck repeatedly.',
    about: { tools: ['massage-gun'], regions: ['neck-traps'], outcomes: ['harm'] },
    context: 'any',
    direction: 'worse',
    comparator: 'none',
    design: 'case-report',
    effect: { metric: '', people: 1 },
    population: 'one woman aged 27',
    limit: 'One case; such tears also happen by themselves, so the cause is uncertain.',
    citation: SULKOWSKI_2022,
  }),
  finding({
    id: 'shariff-2023-vad',
    claim:
      'Three weeks after she began using a neck massager at home, a woman aged 43 was found to have a torn neck artery.',
    about: { tools: ['hands'], regions: ['neck-traps'], outcomes: ['harm'] },
    context: 'any',
    direction: 'worse',
    comparator: 'none',
    design: 'case-report',
    effect: { metric: '', people: 1 },
    population: 'one woman aged 43',
    limit: 'One case; the order of events alone cannot show a cause.',
    citation: SHARIFF_2023,
  }),
  finding({
    id: 'pregnancy-pe-2020',
    claim:
      'During a leg massage a woman 25 weeks pregnant, with a leg clot nobody knew about, collapsed from a massive lung embolism; she lost the baby.',
    about: { tools: ['hands'], regions: ['calves'], outcomes: ['harm', 'contraindication'] },
    context: 'any',
    direction: 'worse',
    comparator: 'none',
    design: 'case-report',
    effect: { metric: '', people: 1 },
    population: 'one pregnant woman aged 25',
    limit: 'One case of massage by hand; the clot was there beforehand.',
    citation: PREGNANCY_PE_2020,
  }),
  finding({
    id: 'vte-massage-2010',
    claim: 'A man of 67 in good health developed blood clots in his veins following forceful deep-tissue massage.',
    about: { tools: ['hands'], regions: LEGS, outcomes: ['harm'] },
    context: 'any',
    direction: 'worse',
    comparator: 'none',
    design: 'case-report',
    effect: { metric: '', people: 1 },
    population: 'one healthy man aged 67',
    limit: 'One case of massage by hand; cause and coincidence cannot be separated.',
    citation: VTE_MASSAGE_2010,
  }),
  finding({
    id: 'pe-leg-massage-indonesia',
    claim:
      'A woman of 33 whose leg had ached for five months had it massaged for an hour; two hours later a massive clot had reached her lungs.',
    about: { tools: ['hands'], regions: ['calves'], outcomes: ['harm', 'contraindication'] },
    context: 'any',
    direction: 'worse',
    comparator: 'none',
    design: 'case-report',
    effect: { metric: '', people: 1 },
    population: 'one woman aged 33',
    limit: 'One case of massage by hand; a clot may already have caused the pain.',
    citation: PE_LEG_MASSAGE_INDONESIA,
  }),
  finding({
    id: 'lim-2009-pe',
    claim:
      'In a 56-year-old who had had a leg clot two years earlier, massage of the leg was followed by a clot in the lung.',
    about: { tools: ['hands'], regions: LEGS, outcomes: ['harm', 'contraindication'] },
    context: 'any',
    direction: 'worse',
    comparator: 'none',
    design: 'case-report',
    effect: { metric: '', people: 1 },
    population: 'one person aged 56 with a past clot',
    limit: 'One case, known second-hand.',
    citation: LIM_2009,
    verification: 'quoted-elsewhere',
  }),
  finding({
    id: 'ernst-2003',
    claim:
      'A review gathered 20 reports of damage after massage, among them stroke, bleeding, nerve injury and embolism; grave events were rare and mostly followed rough or untrained hands.',
    about: { tools: ['hands'], regions: 'any', outcomes: ['harm'] },
    context: 'any',
    direction: 'worse',
    comparator: 'none',
    design: 'systematic-review',
    effect: { metric: '', studies: 20 },
    limit: 'Case reports cannot say how often harm happens; massage by hand, not rollers.',
    citation: ERNST_2003,
  }),
  finding({
    id: 'cpn-fibular-head',
    claim:
      "Just below the outer knee, the common peroneal nerve runs close beneath the skin over the bone; squeezing it there can weaken the foot's lift and numb the shin.",
    about: { tools: ['none'], regions: ['peroneals'], outcomes: ['harm', 'contraindication'] },
    context: 'any',
    direction: 'describes',
    comparator: 'none',
    design: 'narrative',
    effect: { metric: '' },
    limit: 'Anatomy and clinical experience; no published case involves a foam roller.',
    citation: BAIMA_2008,
  }),
  finding({
    id: 'bartsch-2021-severity',
    detail: 'worst outcomes',
    claim:
      'Asked which conditions could end worst if rolled, 37 researchers singled out broken bones, deep vein clots and bone infection.',
    about: { tools: ['foam-roller'], regions: 'any', outcomes: ['contraindication', 'harm'] },
    context: 'any',
    direction: 'worse',
    comparator: 'none',
    design: 'consensus',
    effect: { metric: '', people: 37, studies: 1 },
    population: '37 experts, mostly sports scientists',
    limit:
      'Opinion, not counted injuries; it says nothing on pregnancy, blood thinners or varicose veins; abstract only.',
    citation: BARTSCH_2021,
  }),
];
