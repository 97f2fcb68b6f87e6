import { describe, expect, test } from 'vitest';
import { importText } from './import.suite.ts';

const file = (inside: string, sport = 'Running', id = '2026-05-01T06:00:00Z'): string =>
  `<?xml version="1.0"?><TrainingCenterDatabase><Activities><Activity Sport="${sport}"><Id>${id}</Id>${inside}</Activity></Activities></TrainingCenterDatabase>`;
const lap = (seconds: number, metres: number, more = ''): string =>
  `<Lap StartTime="2026-05-01T06:00:00Z"><TotalTimeSeconds>${seconds}</TotalTimeSeconds><DistanceMeters>${metres}</DistanceMeters>${more}</Lap>`;
const point = (time: string, metres: number): string =>
  `<Trackpoint><Time>2026-05-01T${time}Z</Time><DistanceMeters>${metres}</DistanceMeters></Trackpoint>`;

describe('totals', () => {
  test('all laps are added up, the distances of points are not', () => {
    const track = `<Track>${point('06:00:00', 0)}${point('06:10:00', 2000)}</Track>`;
    expect(importText(file(lap(600, 2000, track) + lap(300.5, 1000))).workouts[0]).toMatchObject({
      seconds: 900.5,
      distanceM: 3000,
      sport: 'run',
    });
  });

  test('an indoor file without positions is a workout', () => {
    expect(importText(file(lap(1800, 0), 'Biking')).workouts[0]).toMatchObject({ sport: 'ride', distanceM: null });
  });

  test('without laps the points tell the time', () => {
    const inside = `<Lap StartTime="2026-05-01T06:00:00Z"><Track>${point('06:00:00', 0)}${point('06:04:00', 900)}</Track></Lap>`;
    expect(importText(file(inside)).workouts[0]).toMatchObject({ seconds: 240 });
  });
});

describe('sports', () => {
  test('"other" is guessed from the speed and to be asked about', () => {
    const { workouts, warnings } = importText(file(lap(3600, 5000), 'Other'));
    expect(workouts[0]).toMatchObject({ sport: 'walk', id: 'tcx:2026-05-01T06:00:track' });
    expect(warnings).toContainEqual({
      type: 'sport-guessed',
      id: 'tcx:2026-05-01T06:00:track',
      start: '2026-05-01T06:00:00.000Z',
      sport: 'walk',
    });
  });

  test('without a distance nothing tells it', () => {
    expect(importText(file(lap(3600, 0), 'Other')).workouts[0]?.sport).toBe('other');
  });
});

describe('times', () => {
  test('an offset is an instant and tells the clock', () => {
    expect(importText(file(lap(600, 2000), 'Running', '2026-05-01T08:00:00+02:00')).workouts[0]).toMatchObject({
      start: '2026-05-01T06:00:00.000Z',
      zone: 'Europe/Berlin',
      zoneKnown: true,
    });
  });

  test('spaces before the declaration do no harm', () => {
    expect(importText(`   \n${file(lap(600, 2000))}`).warnings).toEqual([
      { type: 'zone-assumed', zone: 'Europe/Berlin' },
    ]);
  });

  test('a file that ends early keeps the laps before the cut', () => {
    const whole = file(lap(600, 2000) + lap(300, 1000));
    const { workouts, warnings } = importText(whole.slice(0, whole.lastIndexOf('<Lap') + 20));
    expect(workouts[0]).toMatchObject({ seconds: 600, distanceM: 2000 });
    expect(warnings).toContainEqual({ type: 'damaged' });
  });
});
