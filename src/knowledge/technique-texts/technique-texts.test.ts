import { describe, expect, test } from 'vitest';
import type { TechniqueText } from '../../core/knowledge/index.ts';
import { techniques } from '../techniques.ts';
import { techniqueTexts } from './index.ts';

const all = Object.values(techniqueTexts);

const fieldsOf = ({
  start,
  contact,
  path,
  pressure,
  breathing,
  feel,
  stopSigns,
  mistakes,
  keepOff,
  without,
  ends,
}: TechniqueText) => [
  start,
  contact,
  path,
  ...pressure,
  breathing,
  feel,
  ...stopSigns,
  ...mistakes,
  ...keepOff,
  ...ends,
  ...(without === undefined ? [] : [without]),
];

const textOf = (id: (typeof techniques)[number]['id']): TechniqueText => {
  const text = techniqueTexts[id];
  if (!text) throw new Error(`No text for ${id}`);
  return text;
};

/** How the words of a technique name a no-go zone. */
const ZONE_WORDS: Readonly<Record<string, RegExp>> = {
  'nogo-neck': /neck/i,
  'nogo-head-face-eyes': /head|skull/i,
  'nogo-clavicle': /collarbone/i,
  'nogo-armpit': /armpit/i,
  'nogo-radial-groove': /outer rear middle of the arm/i,
  'nogo-elbow': /elbow/i,
  'nogo-forearm-top': /hand below (it|the elbow)/i,
  'nogo-kidney-floating-ribs': /ribs/i,
  'nogo-abdomen': /belly|breast|genitals/i,
  'nogo-front-hip-point': /front hip point/i,
  'nogo-groin': /groin/i,
  'nogo-adductor-canal': /front inner groove/i,
  'nogo-sciatic': /sciatic/i,
  'nogo-popliteal': /back of the knee/i,
  'nogo-fibular-head': /bony knob/i,
  'nogo-lower-outer-calf': /two hands above the outer ankle/i,
  'nogo-achilles-tendons': /tendon/i,
  'nogo-bone': /bone|bony|spine|ribs|knee|shin|heel|elbow|shoulder|collarbone|skull/i,
};

describe('technique texts', () => {
  test.each(techniques)('$id names every no-go zone near it', ({ id, zones, tool }) => {
    const keepOff = textOf(id).keepOff.join('; ');
    expect(zones.length).toBeGreaterThan(0);
    for (const zone of zones) {
      // The low back is a zone for other tools only: a ball at the wall may go there.
      if (zone === 'nogo-lumbar-roller') expect(['ball', 'none']).toContain(tool);
      else expect([zone, keepOff]).toEqual([zone, expect.stringMatching(ZONE_WORDS[zone] ?? /a^/)]);
    }
  });

  test('exist for exactly the techniques that are offered', () => {
    expect(all.map(({ id }) => id).sort()).toEqual(techniques.map(({ id }) => id).sort());
  });

  test.each(all)('$id is short, calm and complete', (text) => {
    const fields = fieldsOf(text);
    for (const field of fields) {
      expect(field.trim()).not.toBe('');
      expect(field).not.toMatch(/[!—]/);
      expect(field.split(/\s+/).length).toBeLessThanOrEqual(27);
      expect(field).not.toMatch(/partner|massage therapist|guarantee|amazing/i);
    }
    expect(text.pressure).toHaveLength(3);
    expect(new Set(text.pressure).size).toBe(3);
    expect(new Set(text.ends).size).toBe(2);
    for (const list of [text.stopSigns, text.mistakes, text.keepOff]) expect(list.length).toBeGreaterThan(1);
    for (const step of text.pressure) expect(step).toMatch(/[.]$/);
  });

  test.each(techniques.filter(({ maxDiscomfort }) => maxDiscomfort.value <= 3))(
    '$id is described as light',
    ({ id }) => {
      expect(textOf(id).feel).toMatch(/3 of 10/);
    },
  );

  test.each(techniques.filter(({ region }) => region === 'calves'))('$id warns of a clot', ({ id }) => {
    const text = textOf(id);
    expect(text.start).toMatch(/clot/);
    expect(text.stopSigns.join(' ')).toMatch(/swollen/);
    expect(text.keepOff.join(' ')).toMatch(/veins/);
  });

  test.each(techniques.filter(({ tool }) => tool === 'none'))('$id needs none of the other tools', ({ id }) => {
    const { start, without } = textOf(id);
    expect(start).not.toMatch(/roller|gun|stick|massage ball|soft ball/i);
    expect(without).toBeUndefined();
  });

  test.each(techniques.filter(({ posture }) => posture.startsWith('standing') || posture === 'seated-chair'))(
    '$id never sends anybody to the floor',
    ({ id }) => {
      const { start, path, pressure } = textOf(id);
      expect([start, path, ...pressure].join(' ')).not.toMatch(/\blie\b|on the floor with|sit on the floor|kneel/i);
    },
  );

  test.each(techniques.filter(({ tool }) => tool === 'massage-gun'))('$id starts gently', ({ id }) => {
    const { pressure, start } = textOf(id);
    expect(pressure[0]).toMatch(/soft head/i);
    expect(start).toMatch(/switch(ed)? (it |the gun )?on/i);
  });

  test.each(techniques.filter(({ hold, motion }) => hold.value === 'never' && motion === 'roll'))(
    '$id never says to hold',
    ({ id }) => {
      const { path, pressure } = textOf(id);
      expect([path, ...pressure].join(' ')).not.toMatch(/\bhold (still|the spot|on a spot)|rest on a spot/i);
    },
  );
});
