import { describe, expect, test } from 'vitest';
import type { CautionMode } from '../core/knowledge/index.ts';
import { cautions } from './caution-rules.ts';
import { cautionTexts } from './caution-texts/index.ts';
import { checkRows, stopSigns } from './check.ts';

const ids = cautions.map(({ id }) => id);
const cases = new Set(cautions.flatMap(({ refuses }) => refuses.flatMap(({ when }) => (when ? [when] : []))));

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

  test.each(cautionTexts)('$id says what it is, what to do and where it comes from', (text) => {
    expect(text.condition.length).toBeGreaterThan(3);
    expect(text.text).toMatch(/[.]$/);
    expect(text.sources.length).toBeGreaterThan(0);
    expect(JSON.stringify(text)).not.toMatch(/[!—]/);
    expect(text.zoneText !== undefined).toBe(text.id.startsWith('nogo-'));
    for (const part of [text.text, text.limit ?? '', text.zoneText ?? '']) {
      for (const sentence of part.split(/[.]\s/)) expect(sentence.split(/\s+/).length).toBeLessThanOrEqual(30);
    }
  });
});

describe('the check before the first session', () => {
  test('is one screen of cautions that exist', () => {
    expect(checkRows.length).toBeLessThanOrEqual(16);
    expect(new Set(checkRows.map(({ id }) => id)).size).toBe(checkRows.length);
    for (const row of checkRows) {
      expect(row.cautions.length).toBeGreaterThan(0);
      for (const id of row.cautions) expect(ids).toContain(id);
      for (const asked of row.cases ?? []) expect(cases).toContain(asked);
      expect(row.label.split(/\s+/).length).toBeLessThanOrEqual(25);
    }
  });

  test('asks for a place exactly where one would leave something to do', () => {
    for (const { id, cautions: named, local, cases: asked } of checkRows) {
      const rules = cautions.filter((caution) => named.includes(caution.id));
      const needsPlace = rules.some(({ refuses }) =>
        refuses.some(({ regions, when }) => regions === 'user-chosen' && (!when || !asked || asked.includes(when))),
      );
      const stopsAll = rules.some(({ mode }) => mode === 'refuse-all');
      expect([id, local]).toEqual([id, needsPlace && !stopsAll]);
    }
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
