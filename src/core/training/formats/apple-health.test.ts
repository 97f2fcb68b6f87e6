import { gzipSync, strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scanHealthRecord } from './health-scan.ts';
import { importText } from './import.suite.ts';

const record = (...inside: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE HealthData [\n<!ELEMENT Workout (MetadataEntry)>\n]>\n<HealthData locale="en_GB">\n${inside.join('\n')}\n</HealthData>\n`;

const workout = (more = '', children = '', start = '2026-09-03 09:00:00 +0200'): string =>
  `<Workout workoutActivityType="HKWorkoutActivityTypeRunning" duration="30" durationUnit="min" sourceName="Apple\u00a0Watch" device="&lt;&lt;HKDevice: 0x1&gt;, name:Apple Watch&gt;" ${more} startDate="${start}" endDate="2026-09-03 09:32:00 +0200"${children === '' ? '/>' : `>${children}</Workout>`}`;

const heartRate =
  '<Record type="HKQuantityTypeIdentifierHeartRate" sourceName="Workout Watch" startDate="2026-09-03 09:00:00 +0200" value="90"/>';
const [first] = importText(record(workout())).workouts;

describe('a workout', () => {
  test('has an instant; its zone is that of the person where the offset fits', () => {
    expect(first).toMatchObject({
      start: '2026-09-03T07:00:00.000Z',
      zone: 'Europe/Berlin',
      zoneKnown: false,
      sport: 'run',
      seconds: 1800,
    });
    const winter = workout('', '', '2026-01-03 09:00:00 +0200');
    expect(importText(record(winter)).workouts[0]?.zone).toBe('Europe/Berlin');
    expect(importText(record(workout('', '', '2026-09-03 09:00:00 -0700'))).workouts[0]?.zone).toBe('Etc/GMT+7');
  });

  test('may name its own zone', () => {
    const told = workout('', '<MetadataEntry key="HKTimeZone" value="America/Los_Angeles"/>');
    expect(importText(record(told)).workouts[0]).toMatchObject({ zone: 'America/Los_Angeles', zoneKnown: true });
  });

  test.each([
    ['totalDistance="5" totalDistanceUnit="km"', '', 5000],
    ['totalDistance="3.1" totalDistanceUnit="mi"', '', 4989],
    [
      '',
      '<WorkoutStatistics type="HKQuantityTypeIdentifierDistanceWalkingRunning" startDate="x" sum="8.25" unit="km"/>',
      8250,
    ],
    ['', '<WorkoutStatistics type="HKQuantityTypeIdentifierDistanceSwimming" sum="1500" unit="yd"/>', 1371.6],
    ['totalDistance="0" totalDistanceUnit="km"', '', null],
  ])('%s%s is %s m', (more, children, metres) => {
    expect(importText(record(workout(more, children))).workouts[0]?.distanceM).toBe(metres);
  });

  test('tells its climb and its heart rate', () => {
    const children =
      '<MetadataEntry key="HKElevationAscended" value="12345 cm"/><MetadataEntry key="HKElevationDescended" value="98\u00a0m"/><WorkoutStatistics type="HKQuantityTypeIdentifierHeartRate" average="147.6" minimum="90" maximum="171" unit="count/min"/>';
    expect(importText(record(workout('', children))).workouts[0]).toMatchObject({
      ascentM: 123,
      descentM: 98,
      averageHeartRate: 148,
      maxHeartRate: 171,
    });
  });

  test.each([
    ['TraditionalStrengthTraining', 'strength'],
    ['FunctionalStrengthTraining', 'strength'],
    ['StairClimbing', 'hike'],
    ['Cycling', 'ride'],
    ['HandCycling', 'ride'],
    ['TableTennis', 'racket-sport'],
    ['PaddleSports', 'row'],
    ['CrossCountrySkiing', 'ski'],
    ['AmericanFootball', 'team-sport'],
    ['MartialArts', 'other'],
  ])('of type %s is %s', (type, sport) => {
    expect(importText(record(workout().replace('TypeRunning', `Type${type}`))).workouts[0]?.sport).toBe(sport);
  });

  test('of strength has no sets, which is told', () => {
    const { warnings } = importText(record(workout().replace('Running', 'TraditionalStrengthTraining')));
    expect(warnings).toContainEqual({ type: 'no-sets', title: 'Strength' });
  });

  test.each([
    ['2026-09-03 9:00:00 AM +0200', '2026-09-03T07:00:00.000Z'],
    ['2026-09-03 9:00:00\u202fpm +0200', '2026-09-03T19:00:00.000Z'],
  ])('at %s is read too', (text, start) => {
    expect(importText(record(workout('', '', text))).workouts[0]?.start).toBe(start);
  });

  test('without a readable date is counted', () => {
    const { workouts, warnings } = importText(record(workout(), workout('', '', 'one day')));
    expect(workouts).toHaveLength(1);
    expect(warnings).toContainEqual({ type: 'no-date', rows: 1, text: 'one day' });
  });
});

describe('effort', () => {
  const score = (kind: string, value: number): string =>
    `<Record type="HKQuantityTypeIdentifier${kind}" sourceName="Watch" unit="appleEffortScore" startDate="2026-09-03 09:00:10 +0200" endDate="2026-09-03 09:30:00 +0200" value="${value}"/>`;

  test('is the record in whose time it lies, the person’s own before the estimate', () => {
    const both = record(score('EstimatedWorkoutEffortScore', 4), score('WorkoutEffortScore', 8), heartRate, workout());
    expect(importText(both).workouts[0]?.effort).toBe(8);
    expect(importText(record(score('EstimatedWorkoutEffortScore', 4), workout())).workouts[0]?.effort).toBe(4);
    expect(importText(record(heartRate, workout())).workouts[0]?.effort).toBeNull();
  });
});

describe('damage', () => {
  test.each([
    ['control characters', workout().replace('Apple', 'App\u000ble')],
    ['a > inside a value', workout('note="a > b"')],
    ['single quotation marks', workout().replaceAll('"', "'")],
    ['an element that never ends, before another', `${workout('', ' ').replace('</Workout>', '')}\n${workout()}`],
  ])('%s does no harm', (_, text) => {
    expect(importText(record(text)).workouts[0]).toMatchObject({ start: first?.start, seconds: 1800 });
  });

  test('a cut in the middle of a workout keeps it and is told', () => {
    const text = record(heartRate, workout('', '<MetadataEntry key="a" value="b"/>'));
    const { workouts, warnings } = importText(text.slice(0, text.indexOf('<MetadataEntry') + 5));
    expect(workouts).toHaveLength(1);
    expect(warnings).toContainEqual({ type: 'truncated' });
  });

  test('other things named so are not workouts', () => {
    const others =
      '<WorkoutEvent type="x"/><Record type="HKQuantityTypeIdentifierWorkoutPower" startDate="x" value="1"/><!-- Workout -->';
    expect(importText(record(others, workout(), heartRate)).workouts).toHaveLength(1);
  });

  test('a workout with its whole route of many megabytes keeps what its beginning says', () => {
    const place = '<Location date="2026-09-03 09:00:00 +0200" latitude="1" longitude="2"/>';
    const route = `<WorkoutRoute>${place.repeat(80_000)}</WorkoutRoute>`;
    expect(importText(record(workout('', route), workout('', '', '2026-09-04 09:00:00 +0200'))).workouts).toHaveLength(
      2,
    );
  });
});

describe('packing', () => {
  const text = record(heartRate, workout());

  test('the file inside may have any name', () => {
    const zip = zipSync({
      'apple_health_export/导出.xml': strToU8(text),
      'apple_health_export/export_cda.xml': strToU8('<ClinicalDocument/>'),
    });
    expect(importText(zip).workouts).toEqual([first]);
  });

  test('gzip too', () => {
    expect(importText(gzipSync(strToU8(text))).workouts).toEqual([first]);
  });
});

test('the same is found however the bytes are cut into pieces', () => {
  const text = record(
    heartRate,
    workout('', '<WorkoutStatistics type="a"/>'),
    '<Record type="HKQuantityTypeIdentifierWorkoutEffortScore" startDate="x" value="1"/>',
    '<WorkoutEvent/>',
    workout('note="a > b"'),
  );
  const bytes = strToU8(text);
  const found = (cuts: readonly number[]): readonly string[] => {
    const elements: string[] = [];
    const scan = scanHealthRecord((element) => elements.push(element));
    const places = [0, ...[...cuts].sort((a, b) => a - b), bytes.length];
    for (const [index, place] of places.entries()) scan.push(bytes.slice(place, places[index + 1] ?? bytes.length));
    scan.end();
    return elements;
  };
  const whole = found([]);
  expect(whole).toHaveLength(3);
  fc.assert(
    fc.property(fc.array(fc.nat(bytes.length), { maxLength: 40 }), (cuts) => {
      expect(found(cuts)).toEqual(whole);
    }),
  );
  expect(found(Array.from({ length: bytes.length }, (_, index) => index))).toEqual(whole);
});
