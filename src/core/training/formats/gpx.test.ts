import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { importText } from './import.suite.ts';

interface Point {
  readonly minute: number;
  readonly lat?: number;
  readonly ele?: number;
  readonly lon?: number;
}

const at = (minute: number): string => new Date(Date.UTC(2026, 4, 1, 6, minute)).toISOString().replace('.000', '');
const segment = (points: readonly Point[]): string =>
  `<trkseg>${points.map(({ minute, lat = 47, lon = 9, ele }) => `<trkpt lat="${lat}" lon="${lon}">${ele === undefined ? '' : `<ele>${ele}</ele>`}<time>${at(minute)}</time></trkpt>`).join('')}</trkseg>`;
const file = (inside: string, creator = 'x'): string => `<gpx creator="${creator}">${inside}</gpx>`;
const track = (points: readonly Point[], head = '<name>Evening</name><type>running</type>'): string =>
  `<trk>${head}${segment(points)}</trk>`;

describe('points', () => {
  test('give time and distance; a break counts for neither', () => {
    const { workouts } = importText(
      file(track([{ minute: 0 }, { minute: 4, lat: 47.01 }, { minute: 64, lat: 47.01 }, { minute: 68, lat: 47.02 }])),
    );
    expect(workouts[0]).toMatchObject({ seconds: 480, sport: 'run', title: 'Evening' });
    expect(workouts[0]?.distanceM).toBeCloseTo(2223.9, 0);
  });

  test('between segments nothing is added', () => {
    const both = `<trk><name>A</name>${segment([{ minute: 0 }, { minute: 1, lat: 47.001 }])}${segment([
      { minute: 3, lat: 47.1 },
      { minute: 4, lat: 47.101 },
    ])}</trk>`;
    expect(importText(file(both)).workouts[0]).toMatchObject({ seconds: 120 });
  });

  test('a jump that nobody could make adds no distance', () => {
    expect(importText(file(track([{ minute: 0 }, { minute: 1, lat: 57 }]))).workouts[0]?.distanceM).toBeNull();
  });

  test('small wavering of the altitude is no climb', () => {
    const points = [500, 502, 499, 520, 518, 521, 480].map((ele, minute) => ({ minute, ele }));
    expect(importText(file(track(points))).workouts[0]).toMatchObject({ ascentM: 20, descentM: 40 });
  });
});

describe('tracks', () => {
  test('each is a workout of its own', () => {
    const second = track([{ minute: 90 }, { minute: 94, lat: 47.01 }], '<name>B</name><type>9</type>');
    expect(importText(file(track([{ minute: 0 }, { minute: 4 }]) + second)).workouts.map(({ title }) => title)).toEqual(
      ['Evening', 'B'],
    );
  });

  test('without times cannot be dated', () => {
    const dated = track([{ minute: 0 }, { minute: 4 }]);
    const undated = '<trk><name>C</name><trkseg><trkpt lat="47" lon="9"/></trkseg></trk>';
    const { workouts, warnings } = importText(file(dated + undated));
    expect(workouts).toHaveLength(1);
    expect(warnings).toContainEqual({ type: 'no-times' });
  });

  test.each([
    ['running', 'run'],
    ['Ride', 'ride'],
    ['9', 'run'],
    ['trail_running', 'trail-run'],
    ['Wandern', 'hike'],
  ])('of type %s is %s', (type, sport) => {
    const head = `<type>${type}</type>`;
    expect(importText(file(track([{ minute: 0 }, { minute: 4 }], head))).workouts[0]?.sport).toBe(sport);
  });

  test('without a type is guessed from the speed, and the guess is not part of its id', () => {
    const { workouts, warnings } = importText(file(track([{ minute: 0 }, { minute: 4, lat: 47.02 }], '')));
    expect(workouts[0]).toMatchObject({ sport: 'ride', id: 'gpx:2026-05-01T06:00:track' });
    expect(warnings.map(({ type }) => type)).toContain('sport-guessed');
  });
});

describe('zone', () => {
  test('is the person’s where its clock may be that of the place', () => {
    expect(importText(file(track([{ minute: 0 }, { minute: 4 }]))).workouts[0]).toMatchObject({
      zone: 'Europe/Berlin',
      zoneKnown: false,
    });
  });

  test('elsewhere goes by the sun', () => {
    const tokyo = [
      { minute: 0, lon: 139.7 },
      { minute: 4, lon: 139.7 },
    ];
    expect(importText(file(track(tokyo))).workouts[0]?.zone).toBe('Etc/GMT-9');
  });
});

test('routes in a health record are not imported beside its workouts', () => {
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  const health =
    '<HealthData><Workout workoutActivityType="HKWorkoutActivityTypeRunning" duration="30" durationUnit="min" startDate="2026-05-01 08:00:00 +0200" endDate="2026-05-01 08:30:00 +0200"/></HealthData>';
  const route = encode(file(track([{ minute: 0 }, { minute: 30, lat: 47.01 }]), 'Apple Health Export'));
  const zip = zipSync({
    'apple_health_export/workout-routes/r.gpx': route,
    'apple_health_export/Exportieren.xml': encode(health),
  });
  expect(importText(zip).workouts.map(({ source }) => source)).toEqual(['apple-health']);
  expect(importText(route).workouts).toHaveLength(1);
});
