import { describe, expect, test } from 'vitest';
import { type CautionMode, HARMS } from '../core/knowledge/index.ts';
import { cautions } from './caution-rules.ts';
import { cautionTexts } from './caution-texts/index.ts';
import { checkText } from '../texts/en/check.ts';
import { checkRows, stopSigns } from './check.ts';

const ids = cautions.map(({ id }) => id);

describe('cautions', () => {
  test('are 98, each once, each with its words', () => {
    expect(ids).toHaveLength(98);
    expect(new Set(ids).size).toBe(98);
    expect(cautionTexts.map(({ id }) => id)).toEqual(ids);
  });

  test('the no-go zones and nothing else hold for everybody, and nothing lifts them', () => {
    const always = cautions.filter(({ alwaysOn }) => alwaysOn);
    expect(always).toHaveLength(19);
    expect(always.map(({ id }) => id)).toEqual(ids.filter((id) => id.startsWith('nogo-')));
    expect(always.every(({ zone, lift }) => (zone?.regions.length ?? 0) > 0 && lift === 'never')).toBe(true);
    expect(cautions.filter(({ zone, alwaysOn }) => zone && !alwaysOn)).toEqual([]);
  });

  test('every personal caution lowers the discomfort to 3 or less', () => {
    const high = cautions.filter(({ alwaysOn, maxDiscomfort }) => !alwaysOn && !((maxDiscomfort ?? 10) <= 3));
    expect(high).toEqual([]);
    expect(cautions.filter(({ maxDiscomfort }) => maxDiscomfort === 2).map(({ id }) => id)).toEqual([
      'bleeding-thinners',
      'steroid-fragile-skin',
    ]);
  });

  test('each refuses as its mode says', () => {
    const ofMode = (mode: CautionMode) => cautions.filter((caution) => caution.mode === mode);
    for (const { refuses } of ofMode('refuse-all'))
      expect(refuses[0]).toEqual({ tools: 'all', regions: 'all', sides: 'both' });
    for (const { refuses } of ofMode('refuse-user-chosen'))
      expect(refuses[0]).toMatchObject({ tools: 'all', regions: 'user-chosen' });
    for (const { refuses } of ofMode('refuse-regions')) expect(refuses.length).toBeGreaterThan(0);
    for (const { refuses } of ofMode('zone-only')) expect(refuses).toEqual([]);
    for (const { refuses } of ofMode('limit-only'))
      expect(refuses.filter(({ when }) => when === undefined)).toEqual([]);
  });

  test('urgent cautions stop everything, or the place, until a clinician agrees', () => {
    const urgent = cautions.filter(({ urgent }) => urgent);
    expect(urgent.map(({ id }) => id).sort()).toEqual(
      [
        'bone-stress',
        'dvt',
        'fracture',
        'osteomyelitis',
        'superficial-vein-inflammation',
        'rf-back-urgent',
        'rf-big-bruise',
        'rf-cauda',
        'rf-cold-limb',
        'rf-compartment',
        'rf-dissection',
        'rf-dvt',
        'rf-eye',
        'rf-flank-urine',
        'rf-footdrop',
        'rf-infection',
        'rf-pe',
        'rf-pop',
        'rf-pregnancy',
        'rf-rhabdo',
        'rf-wrist-drop',
      ].sort(),
    );
    expect(urgent.every(({ askFirst, lift }) => askFirst && lift === 'clinician')).toBe(true);
    const calm = cautionTexts.filter(({ urgency }) => urgency === undefined).map(({ id }) => id);
    expect(urgent.filter(({ id }) => calm.includes(id))).toEqual([]);
  });

  test.each(cautionTexts)('$id says what it is, why, what to do and where it comes from', (text) => {
    expect(text.condition.length).toBeGreaterThan(3);
    expect(text.why).toMatch(/^[A-Z].+[.]$/);
    expect(text.why.split(/\s+/).length).toBeLessThanOrEqual(20);
    expect(text.why).not.toBe(text.action.text);
    expect(text.action.text).toMatch(/^[A-Z].+[.]$/);
    expect(text.sources.length).toBeGreaterThan(0);
    expect(JSON.stringify(text)).not.toMatch(/[!—]/);
    expect(text.zoneText !== undefined).toBe(text.id.startsWith('nogo-'));
    for (const part of [text.why, text.action.text, text.limit ?? '', text.zoneText ?? '']) {
      for (const sentence of part.split(/[.]\s/)) expect(sentence.split(/\s+/).length).toBeLessThanOrEqual(30);
    }
  });
});

describe('what a caution asks for', () => {
  const actionOf = (id: string) => cautionTexts.find((text) => text.id === id)?.action.kind;

  test('is a reason of its own for each', () => {
    expect(new Set(cautionTexts.map(({ why }) => why)).size).toBe(cautionTexts.length);
  });

  test('sends to care what is urgent, and an emergency at once', () => {
    for (const { id, urgent } of cautions) {
      if (urgent)
        expect([id, actionOf(id)]).toEqual([id, expect.stringMatching(/^(emergency|same-day-care|see-clinician)$/)]);
      else expect([id, actionOf(id)]).not.toEqual([id, 'emergency']);
    }
    const byUrgency = { emergency: 'emergency', 'same-day': 'same-day-care', days: 'see-clinician' } as const;
    for (const { caution, urgency } of stopSigns)
      expect([caution, actionOf(caution)]).toEqual([caution, byUrgency[urgency]]);
  });

  test('agrees with what lifts the rule', () => {
    for (const { id, askFirst } of cautions) {
      const kind = actionOf(id) ?? '';
      if (!askFirst) expect([id, kind]).toEqual([id, expect.stringMatching(/^(wait|leave-alone|gentler)$/)]);
      if (kind === 'ask-first' || kind === 'see-clinician') expect([id, askFirst]).toEqual([id, true]);
    }
    expect(cautions.filter(({ id, alwaysOn }) => alwaysOn && actionOf(id) !== 'leave-alone')).toEqual([]);
  });

  test('is tagged with what it is about, so that a statement can be held against it', () => {
    const used = new Set(cautionTexts.flatMap(({ tags }) => tags.outcomes));
    expect([...used].sort()).toEqual([...HARMS].sort());
    for (const { id, tags } of cautionTexts) {
      expect([id, tags.outcomes.length]).not.toEqual([id, 0]);
      if (tags.tools !== 'any') expect([id, tags.tools.length]).not.toEqual([id, 0]);
      if (tags.regions !== 'any') expect([id, tags.regions.length]).not.toEqual([id, 0]);
    }
    const tagsOf = (id: string) => cautionTexts.find((text) => text.id === id)?.tags;
    expect(tagsOf('rf-eye')).toEqual({ tools: ['massage-gun'], regions: ['neck-traps'], outcomes: ['eye'] });
    expect(tagsOf('nogo-popliteal')).toEqual({
      tools: 'any',
      regions: ['hamstrings', 'calves'],
      outcomes: ['vessel', 'nerve', 'clot'],
    });
    expect(tagsOf('rhabdo-history')).toEqual({ tools: ['massage-gun'], regions: 'any', outcomes: ['muscle'] });
    expect(tagsOf('open-wound')).toMatchObject({ tools: 'any', regions: 'any' });
  });
});

const options = checkRows.flatMap((row) => row.options);

describe('the check before the first session', () => {
  test('is one screen of cautions that exist', () => {
    expect(checkRows.length).toBeLessThanOrEqual(16);
    expect(new Set(checkRows.map(({ id }) => id)).size).toBe(checkRows.length);
    expect(new Set(options.map(({ id }) => id)).size).toBe(options.length);
    for (const { caution, cases: asked } of options) {
      const rule = cautions.find(({ id }) => id === caution);
      expect([caution, rule?.id]).toEqual([caution, caution]);
      for (const each of asked ?? []) expect(rule?.refuses.map(({ when }) => when)).toContain(each);
    }
    for (const { id, label } of checkRows) expect([id, label.split(/\s+/).length <= 25]).toEqual([id, true]);
  });

  test('asks for each of the 98 cautions that does not hold for everybody', () => {
    const asked = new Set(options.map(({ caution }) => caution));
    expect(ids.filter((id) => !asked.has(id))).toEqual(cautions.filter(({ alwaysOn }) => alwaysOn).map(({ id }) => id));
  });

  test('asks for each special case, unless the place tells or it changes nothing', () => {
    const told = cautions.flatMap(({ id, refuses }) =>
      refuses.flatMap(({ when, placedCase }) => (when === undefined || placedCase ? [] : [`${id}: ${when}`])),
    );
    const asked = new Set(options.flatMap(({ caution, cases }) => (cases ?? []).map((each) => `${caution}: ${each}`)));
    // With or without it, everything waits for the cancer team.
    expect(told.filter((each) => !asked.has(each))).toEqual(['cancer: bone spread']);
    // Where one case of a caution is asked, a yes to another option of it rules the case out.
    const special = new Set(options.filter(({ cases }) => cases).map(({ caution }) => caution));
    expect(options.filter(({ caution, cases }) => special.has(caution) && !cases)).toEqual([]);
  });

  test('is read and answered in a minute by somebody who has none of it', () => {
    const { title, question, stopTitle, stopWhen, wellness, keep, none } = checkText;
    const shown = [
      title,
      question,
      ...checkRows.map(({ label }) => label),
      stopTitle,
      ...Object.values(stopWhen),
      wellness,
      keep,
      none,
    ];
    // 200 words a minute is slow reading; a tap takes about a second. Both are our judgement.
    const words = shown.join(' ').split(/\s+/).length;
    expect((words / 200) * 60 + 1).toBeLessThanOrEqual(60);
  });

  test.each(checkRows)('of the row $id, each yes takes little more', ({ options: choices }) => {
    const labels = choices.map(
      ({ caution, label }) => label ?? cautionTexts.find(({ id }) => id === caution)?.condition ?? '',
    );
    expect(labels).not.toContain('');
    // What is opened by a tick is looked through, not learnt: half a minute at most, and a minute for the stop signs.
    expect((labels.join(' ').split(/\s+/).length / 200) * 60).toBeLessThanOrEqual(choices.length > 15 ? 60 : 30);
  });

  test('asks for a place exactly where one would leave something to do', () => {
    const asks = (id: string) => options.find((each) => each.id === id)?.asks;
    expect(asks('open-wound')).toBe('place');
    expect(asks('other-implanted-devices')).toBe('place');
    expect(asks('pacemaker')).toBe('side');
    expect(asks('hip-replacement-posture')).toBe('side');
    expect(asks('dvt')).toBe('nothing');
    expect(asks('diabetes')).toBe('nothing');
    expect(asks('minors')).toBe('nothing');
    expect(asks('minor-alone')).toBe('nothing');
    expect(asks('minor-growing-bone')).toBe('place');
    expect(options.filter(({ asks: place }) => place !== 'nothing').length).toBeGreaterThan(20);
  });

  test('names every red flag as a stop sign, most urgent first', () => {
    expect(stopSigns.map(({ caution }) => caution).sort()).toEqual(ids.filter((id) => id.startsWith('rf-')).sort());
    const order = ['emergency', 'same-day', 'days'];
    const urgencies = stopSigns.map(({ urgency }) => order.indexOf(urgency));
    expect(urgencies).toEqual([...urgencies].sort((a, b) => a - b));
  });

  test('no stop sign sounds less urgent than its caution', () => {
    const wordsOf = (id: string) => cautionTexts.find((text) => text.id === id)?.urgency ?? '';
    const emergencies = stopSigns.filter(({ caution }) => /^emergency(?! or)/.test(wordsOf(caution)));
    expect(emergencies.length).toBeGreaterThan(5);
    expect(emergencies.filter(({ urgency }) => urgency !== 'emergency')).toEqual([]);
    const urgent = cautions.filter((caution) => caution.urgent).map(({ id }) => id);
    expect(stopSigns.filter(({ caution, urgency }) => urgent.includes(caution) && urgency === 'days')).toEqual([]);
  });
});
