import { describe, expect, test } from 'vitest';
import { REGIONS } from '../core/body/index.ts';
import { TOOLS, isFloorPosture, techniqueId } from '../core/knowledge/index.ts';
import { cautions } from './caution-rules.ts';
import { refusedTechniques } from './refused-techniques.ts';
import { techniques } from './techniques.ts';

const byId = new Map(techniques.map((technique) => [technique.id, technique]));
const improvised = techniques.filter(({ tool }) => tool === 'none');

describe('techniques', () => {
  test('are the 52 reviewed rows, the double ball for the upper back, and one improvised per region', () => {
    expect(byId.size).toBe(techniques.length);
    expect(techniques.length - improvised.length).toBe(53);
    expect(improvised.map(({ region }) => region)).toHaveLength(REGIONS.length);
    expect(techniques.filter(({ tool }) => tool === 'double-ball').map(({ id }) => id)).toEqual([
      'upper-back/double-ball',
    ]);
  });

  test.each(REGIONS)('offer or refuse each tool for %s, never both and never neither', (region) => {
    for (const tool of TOOLS) {
      const offered = byId.has(techniqueId(region, tool)) ? 1 : 0;
      const refused = refusedTechniques.filter((row) => row.region === region && row.tool === tool);
      expect([tool, offered + refused.length]).toEqual([tool, 1]);
      expect(refused.every(({ reason }) => reason.length > 10)).toBe(true);
    }
  });

  test.each(techniques)('$id has an id of its parts, some seconds and a sane discomfort', (technique) => {
    expect(technique.id).toBe(techniqueId(technique.region, technique.tool));
    expect(technique.maxSeconds.value).toBeGreaterThan(0);
    expect(technique.maxSeconds.value % 5).toBe(0);
    expect(technique.maxDiscomfort.value).toBeGreaterThanOrEqual(3);
    expect(technique.maxDiscomfort.value).toBeLessThanOrEqual(5);
  });

  test.each(improvised)('$id keeps every limit of the row it takes over', (technique) => {
    const from = technique.carriedOverFrom && byId.get(technique.carriedOverFrom);
    if (!from) throw new Error('not carried over from a technique');
    expect(from.region).toBe(technique.region);
    expect(from.tool).not.toBe('none');
    expect(technique.maxSeconds.value).toBeLessThanOrEqual(from.maxSeconds.value);
    expect(technique.maxDiscomfort.value).toBeLessThanOrEqual(from.maxDiscomfort.value);
    expect(from.hold.value === 'allowed' || technique.hold.value === 'never').toBe(true);
    for (const { basis } of [technique.maxSeconds, technique.maxDiscomfort, technique.hold])
      expect(basis.type === 'judgement' && basis.because).toContain(`carried over from ${from.id}`);
    expect(technique.rank).toBe(from.rank);
    expect(technique.zones).toEqual(from.zones);
    expect(isFloorPosture(technique.posture)).toBe(false);
  });

  test('where a caution or zone refuses the tool that an improvised technique takes over, it refuses that too', () => {
    for (const technique of improvised) {
      const tool = techniques.find(({ id }) => id === technique.carriedOverFrom)?.tool;
      for (const { id, refuses } of cautions) {
        for (const { tools, regions } of refuses) {
          if (tools === 'all' || typeof regions === 'string' || !tool) continue;
          if (!tools.includes(tool) || !regions.includes(technique.region)) continue;
          expect([id, technique.id, tools.includes('none')]).toEqual([id, technique.id, true]);
        }
      }
    }
  });

  test('work the midline only on the upper back', () => {
    const midline = techniques.filter(({ sides }) => sides === 'midline').map(({ id }) => id);
    expect(midline.sort()).toEqual(['upper-back/double-ball', 'upper-back/foam-roller']);
  });

  test('a gun is never held on a spot', () => {
    expect(techniques.filter(({ tool, hold }) => tool === 'massage-gun' && hold.value !== 'never')).toEqual([]);
  });

  test('nerve-lined regions are never held', () => {
    const nerves = ['peroneals', 'triceps', 'biceps', 'forearms', 'adductors', 'tibialis-anterior'];
    expect(techniques.filter(({ region, hold }) => nerves.includes(region) && hold.value !== 'never')).toEqual([]);
  });

  test('only the IT band roller comes second, and two techniques and their stand-in come on request', () => {
    const ranked = (rank: string) => techniques.filter((technique) => technique.rank === rank).map(({ id }) => id);
    expect(ranked('second')).toEqual(['it-band/foam-roller']);
    expect(ranked('on-request')).toEqual(['lower-back-ql/ball', 'adductors/massage-gun', 'lower-back-ql/none']);
  });

  test.each(techniques)('$id names the always-on zones of its region', ({ region, zones }) => {
    const near = cautions.filter(({ zone }) => zone?.regions.includes(region)).map(({ id }) => id);
    expect(zones).toEqual(near);
    expect(zones).toContain('nogo-bone');
    expect(cautions.filter(({ id }) => zones.includes(id)).every(({ alwaysOn }) => alwaysOn)).toBe(true);
  });

  test('no technique stands in the way of an always-on refusal', () => {
    for (const { id, refuses, alwaysOn } of cautions) {
      if (!alwaysOn) continue;
      for (const { tools, regions } of refuses) {
        const hit = techniques.filter(
          ({ tool, region }) =>
            tools !== 'all' && tools.includes(tool) && regions !== 'all' && regions.includes(region),
        );
        expect([id, hit]).toEqual([id, []]);
      }
    }
  });
});
