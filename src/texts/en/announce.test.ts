import { describe, expect, test } from 'vitest';
import { knowledge } from '../../knowledge/index.ts';
import { sessionRules } from '../../knowledge/session-rules.ts';
import { techniqueTexts } from '../../knowledge/technique-texts/index.ts';
import { type SessionBlock, initialState, viewSession } from '../../core/session/index.ts';
import { announcementText } from './announce.ts';

const blockOf = (technique: (typeof knowledge.techniques)[number]): SessionBlock => ({
  region: technique.region,
  side: technique.sides === 'midline' ? 'both' : 'left',
  tool: technique.tool,
  technique: technique.id,
  posture: technique.posture,
  seconds: 30,
  getReadySeconds: 10,
  secondsPerPass: null,
  pressureStep: 1,
  discomfort: [1, 3],
  leastSeconds: 15,
  softCapSeconds: 30,
  totalCapSeconds: 60,
  hardCapSeconds: 60,
  longestHoldSeconds: 0,
});

describe('before a region begins', () => {
  test.each(knowledge.techniques)('$id is announced with every place to keep off', (technique) => {
    const keepOff = techniqueTexts[technique.id]?.keepOff ?? [];
    expect(keepOff.length).toBeGreaterThan(0);
    const said = announcementText(viewSession(initialState([blockOf(technique)], sessionRules), 0), keepOff);
    expect(said).toMatch(/^Get ready[.] .+[.] Keep off: /);
    for (const place of keepOff) expect(said).toContain(place);
  });

  test('nothing to keep off is not announced', () => {
    const [technique] = knowledge.techniques;
    if (!technique) throw new Error('no technique');
    expect(announcementText(viewSession(initialState([blockOf(technique)], sessionRules), 0))).not.toContain('Keep');
  });
});
