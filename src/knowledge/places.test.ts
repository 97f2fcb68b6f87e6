import { describe, expect, test } from 'vitest';
import { REGIONS } from '../core/body/index.ts';
import { cautions } from './caution-rules.ts';
import placeNames from './place-names.json' with { type: 'json' };
import { placeMeanings, regionsOfPlace } from './places.ts';

const names = Object.keys(placeNames);

describe('the places of the evidence', () => {
  test('are all in the table, and nothing else is', () => {
    expect(names.length).toBeGreaterThan(80);
    expect(Object.keys(placeMeanings).sort()).toEqual(names.toSorted());
  });

  test('come from every kind of file', () => {
    expect([...new Set(Object.values(placeNames).flat())].sort()).toEqual([
      'caution-rules',
      'clinical-review',
      'contraindications',
      'exercise-soreness',
      'findings',
      'rom-tests',
      'techniques',
    ]);
  });

  test.each(Object.entries(placeMeanings))('%s means regions that exist, each once', (_, meaning) => {
    if (meaning.type !== 'regions') return;
    for (const list of [meaning.regions, meaning.studied ?? []]) {
      expect(new Set(list).size).toBe(list.length);
      for (const region of list) expect(REGIONS).toContain(region);
    }
    expect(meaning.regions.length).toBeGreaterThan(0);
    // A study never treats what the name does not cover.
    for (const region of meaning.studied ?? []) expect(meaning.regions).toContain(region);
  });

  test('a region is itself', () => {
    for (const region of REGIONS) expect(regionsOfPlace(region)).toEqual([region]);
  });

  test('a name that is neither one region nor one list of them says why it means what it means', () => {
    const silent = Object.entries(placeMeanings).flatMap(([name, meaning]) =>
      meaning.because === undefined && (meaning.type !== 'regions' || meaning.studied) ? [name] : [],
    );
    // To ask where needs no reason.
    expect(silent).toEqual(['user-chosen']);
  });

  test('an unknown name is not taken for a harmless one', () => {
    expect(regionsOfPlace('left pinky')).toBeUndefined();
    expect(regionsOfPlace('constructor')).toBeUndefined();
  });

  test('the legs are those of the cautions', () => {
    const covered = cautions.find(({ id }) => id === 'embolism-history')?.refuses[0]?.regions ?? 'all';
    const legs = regionsOfPlace('legs') ?? 'user-chosen';
    expect(REGIONS.filter((region) => covered.includes(region))).toEqual(
      REGIONS.filter((region) => legs.includes(region)),
    );
    expect(legs).toHaveLength(10);
  });
});
