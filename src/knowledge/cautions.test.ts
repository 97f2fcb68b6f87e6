import { describe, expect, test } from 'vitest';
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

  test.each(cautions)('$id refuses as its mode says', ({ mode, refuses }) => {
    const [first] = refuses;
    if (mode === 'refuse-all') expect(first).toEqual({ tools: 'all', regions: 'all', sides: 'both' });
    if (mode === 'refuse-user-chosen') expect(first).toMatchObject({ tools: 'all', regions: 'user-chosen' });
    if (mode === 'refuse-regions') expect(refuses.length).toBeGreaterThan(0);
    if (mode === 'zone-only') expect(refuses).toEqual([]);
    if (mode === 'limit-only') expect(refuses.every(({ when }) => when !== undefined)).toBe(true);
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
    for (const { id } of urgent)
      expect([id, !!cautionTexts.find((text) => text.id === id)?.urgency]).toEqual([id, true]);
  });

  test.each(cautionTexts)('$id says what it is, what to do and where it comes from', (text) => {
    expect(text.condition.length).toBeGreaterThan(3);
    expect(text.text).toMatch(/[.]$/);
    expect(text.sources.length).toBeGreaterThan(0);
    expect(JSON.stringify(text)).not.toMatch(/[!—]/);
    expect(!!text.zoneText).toBe(text.id.startsWith('nogo-'));
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

  test('asks for a place exactly where a caution of the row needs one', () => {
    for (const { id, cautions: named, local, cases: asked } of checkRows) {
      const needsPlace = cautions.some(
        (caution) =>
          named.includes(caution.id) &&
          caution.refuses.some(
            ({ regions, when }) => regions === 'user-chosen' && (!when || !asked || asked.includes(when)),
          ),
      );
      expect([id, local]).toEqual([id, needsPlace]);
    }
  });

  test('names every red flag as a stop sign, most urgent first', () => {
    expect(stopSigns.map(({ caution }) => caution).sort()).toEqual(ids.filter((id) => id.startsWith('rf-')).sort());
    const order = ['emergency', 'same-day', 'days'];
    const urgencies = stopSigns.map(({ urgency }) => order.indexOf(urgency));
    expect(urgencies).toEqual([...urgencies].sort());
  });

  test('no stop sign sounds less urgent than its caution', () => {
    for (const { caution, urgency } of stopSigns) {
      const words = cautionTexts.find(({ id }) => id === caution)?.urgency ?? '';
      const expected = words.startsWith('emergency') && !words.includes(' or ') ? 'emergency' : undefined;
      if (expected) expect([caution, urgency]).toEqual([caution, expected]);
      if (cautions.find(({ id }) => id === caution)?.urgent) expect([caution, urgency]).not.toEqual([caution, 'days']);
    }
  });
});
