import { describe, expect, test } from 'vitest';
import { knowledge } from '../../knowledge/index.ts';
import { sessionRules } from '../../knowledge/session-rules.ts';
import { techniqueTexts } from '../../knowledge/technique-texts/index.ts';
import { type SessionBlock, type SessionEvent, initialState, step, viewSession } from '../../core/session/index.ts';
import { announcementText, milestoneText } from './announce.ts';

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

describe('while a region is rolled', () => {
  const [technique] = knowledge.techniques;
  if (!technique) throw new Error('no technique');
  const block = { ...blockOf(technique), longestHoldSeconds: 60, totalCapSeconds: 90, softCapSeconds: 60 };
  /** The session after events at their seconds, seen at the last of them. */
  const seenAfter = (...events: readonly (readonly [second: number, event: SessionEvent])[]) => {
    const played = events.reduce(
      (state, [second, event]) => step(state, event, second * 1000).state,
      initialState([block], sessionRules),
    );
    return viewSession(played, (events.at(-1)?.[0] ?? 0) * 1000);
  };

  test('half time is told once, at half time', () => {
    expect(milestoneText('half', seenAfter([25, 'slower']), null)).toMatch(/^Half time[.] /);
    const resumed = seenAfter([30, 'pause'], [40, 'resume']);
    expect(milestoneText('resumed', resumed, null)).toMatch(/^Go[.] .+, 10 seconds[.]$/);
  });

  test('after a hold the seconds that are left are told, not those that were planned', () => {
    const released = seenAfter([12, 'knot'], [30, 'release']);
    expect(milestoneText('hold-end', released, null)).toMatch(/, 28 seconds[.]$/);
  });

  test('still tight is answered with the seconds that it lasts now', () => {
    const longer = seenAfter([12, 'knot'], [20, 'still-tight']);
    expect(milestoneText('noted', longer, null)).toBe('Up to 40 seconds.');
    expect(milestoneText('noted', longer, '15 s longer.')).toBe('15 s longer.');
  });
});
