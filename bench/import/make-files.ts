/** Invented training files of the sizes that people have, and hostile ones of sizes that nobody should have. */
import { closeSync, existsSync, mkdirSync, openSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { fitChecksum } from '../../src/core/training/formats/fit-reader.ts';

const PIECE = 1_000_000;

/** Writes text piece by piece until there are `bytes` of it; nothing when a file of that name is there already. */
const write = (
  path: string,
  bytes: number,
  parts: { head?: string; body: (n: number) => string; tail?: string },
): string => {
  if (existsSync(path) && statSync(path).size >= bytes) return path;
  const file = openSync(path, 'w');
  let length = writeSync(file, parts.head ?? '');
  let text = '';
  for (let n = 0; n === 0 || length < bytes; n += 1) {
    text += parts.body(n);
    if (text.length < PIECE) continue;
    length += writeSync(file, text);
    text = '';
  }
  writeSync(file, text + (parts.tail ?? ''));
  closeSync(file);
  return path;
};

const wall = (seconds: number): string => new Date(seconds * 1000).toISOString().slice(0, 19).replace('T', ' ');

const DEVICE =
  '&lt;&lt;HKDevice: 0x282a45810&gt;, name:Apple Watch, manufacturer:Apple Inc., model:Watch, hardware:Watch6,2, software:9.1&gt;';

const healthWorkout = (at: number): string => {
  const [start, end] = [`${wall(at)} +0200`, `${wall(at + 2550)} +0200`];
  return ` <Workout workoutActivityType="HKWorkoutActivityTypeRunning" duration="42.5" durationUnit="min" sourceName="Apple\u00a0Watch" sourceVersion="9.1" device="${DEVICE}" creationDate="${end}" startDate="${start}" endDate="${end}">
  <MetadataEntry key="HKIndoorWorkout" value="0"/>
  <MetadataEntry key="HKTimeZone" value="Europe/Berlin"/>
  <MetadataEntry key="HKElevationAscended" value="12345 cm"/>
${Array.from({ length: 8 }, (_, n) => `  <WorkoutEvent type="HKWorkoutEventTypeSegment" date="${wall(at + n * 300)} +0200" duration="5.1" durationUnit="min"/>`).join('\n')}
  <WorkoutStatistics type="HKQuantityTypeIdentifierDistanceWalkingRunning" startDate="${start}" endDate="${end}" sum="8.21" unit="km"/>
  <WorkoutStatistics type="HKQuantityTypeIdentifierHeartRate" startDate="${start}" endDate="${end}" average="148.2" minimum="90" maximum="171" unit="count/min"/>
  <WorkoutRoute sourceName="x" startDate="${start}" endDate="${end}">
   <FileReference path="/workout-routes/route_1.gpx"/>
  </WorkoutRoute>
 </Workout>
`;
};

/** An export of years: a heart rate a minute, a workout now and then, about two thousand in 255 MB. */
export const healthExport = (folder: string, bytes: number): string =>
  write(join(folder, `health-${bytes}.xml`), bytes, {
    head: '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE HealthData [\n<!ELEMENT HealthData (ExportDate,Me,(Record|Workout)*)>\n]>\n<HealthData locale="en_GB">\n',
    body: (n) => {
      const at = 1_514_764_800 + n * 90;
      const record = ` <Record type="HKQuantityTypeIdentifierHeartRate" sourceName="Apple\u00a0Watch" sourceVersion="9.1" device="${DEVICE}" unit="count/min" creationDate="${wall(at)} +0200" startDate="${wall(at)} +0200" endDate="${wall(at)} +0200" value="${60 + ((n * 7919) % 90)}">\n  <MetadataEntry key="HKMetadataKeyHeartRateMotionContext" value="0"/>\n </Record>\n`;
      return n % 285 === 0 ? record + healthWorkout(at) : record;
    },
    tail: '</HealthData>\n',
  });

const LIFTS = ['Squat (Barbell)', 'Bench Press (Barbell)', 'Bent Over Row (Barbell)', 'Leg Curl (Machine)', 'Plank'];

/** A log of sets: 25 to a workout, every second day. */
export const setLog = (folder: string, rows: number): string =>
  write(join(folder, `sets-${rows}.csv`), rows, {
    head: 'Workout #;Date;Workout Name;Duration (sec);Exercise Name;Set Order;Weight (kg);Reps;RPE;Distance (meters);Seconds;Notes;Workout Notes\n',
    body: () =>
      Array.from({ length: rows }, (_, n) => {
        const workout = Math.floor(n / 25);
        const date = wall(1_400_000_000 + workout * 172_800);
        return `${workout};${date};"Day ${workout % 3}";3600;${LIFTS[Math.floor(n / 5) % LIFTS.length]};${(n % 5) + 1};62,5;8;8,5;;;"a; note";\n`;
      }).join(''),
  });

/** A ride of an hour with a record each second, as a watch writes it. */
export const fitRide = (index: number): Uint8Array => {
  const start = 1_100_000_000 + index * 86_400;
  const seconds = 3600;
  const bytes: number[] = [];
  const put = (value: number, size: number): void => {
    for (let byte = 0; byte < size; byte += 1) bytes.push(Math.floor(value / 256 ** byte) % 256);
  };
  const define = (local: number, global: number, fields: readonly (readonly [number, number, number])[]): void => {
    bytes.push(0x40 | local, 0, 0);
    put(global, 2);
    bytes.push(fields.length, ...fields.flat());
  };
  define(0, 0, [[0, 1, 0]]);
  bytes.push(0, 4);
  define(1, 20, [
    [253, 4, 0x86],
    [5, 4, 0x86],
    [2, 2, 0x84],
    [3, 1, 2],
    [7, 2, 0x84],
    [0, 4, 0x85],
    [1, 4, 0x85],
  ]);
  for (let n = 0; n < seconds; n += 1) {
    bytes.push(1);
    put(start + n, 4);
    put(n * 800, 4);
    put(2500 + (n % 400), 2);
    put(140, 1);
    put(200, 2);
    put(500_000_000 + n, 4);
    put(100_000_000 + n, 4);
  }
  define(2, 18, [
    [253, 4, 0x86],
    [2, 4, 0x86],
    [5, 1, 0],
    [6, 1, 0],
    [7, 4, 0x86],
    [8, 4, 0x86],
    [9, 4, 0x86],
    [16, 1, 2],
    [17, 1, 2],
  ]);
  bytes.push(2);
  put(start + seconds, 4);
  put(start, 4);
  bytes.push(2, 0);
  put(seconds * 1000, 4);
  put(seconds * 1000, 4);
  put(seconds * 800, 4);
  bytes.push(140, 171);
  const header = [14, 0x20, 0, 0];
  for (let byte = 0; byte < 4; byte += 1) header.push(Math.floor(bytes.length / 256 ** byte) % 256);
  const all = new Uint8Array([...header, 0x2e, 0x46, 0x49, 0x54, 0, 0, ...bytes, 0, 0]);
  new DataView(all.buffer).setUint16(all.length - 2, fitChecksum(all, 0, all.length - 2), true);
  return all;
};

export const fitFolder = (folder: string, files: number): string => {
  const path = join(folder, `fit-${files}`);
  mkdirSync(path, { recursive: true });
  for (let index = 0; index < files; index += 1) {
    const name = join(path, `ride-${index}.fit`);
    if (existsSync(name)) continue;
    const file = openSync(name, 'w');
    writeSync(file, fitRide(index));
    closeSync(file);
  }
  return path;
};

const MB = 1_000_000;

/** Each must end in a value or one clear error, soon and in little memory. */
export const hostileFiles = (folder: string, isQuick: boolean): readonly (readonly [string, string])[] => {
  const large = isQuick ? 64 * MB : 300 * MB;
  const named = (name: string, bytes: number, parts: Parameters<typeof write>[2]) =>
    [name, write(join(folder, `hostile-${name.replaceAll(' ', '-')}-${bytes}`), bytes, parts)] as const;
  const strong = 'Date;Exercise Name;Set Order;Weight (kg);Reps\n';
  const fit = String.fromCharCode(14, 0x20, 0, 0, 0xff, 0xff, 0xff, 0x7f, 0x2e, 0x46, 0x49, 0x54, 0, 0);
  return [
    named('zeros', large, { body: () => '\0'.repeat(1000) }),
    named('endless table', large, { head: strong, body: (n) => `2026-05-03 10:00:00;Squat;${n};60;5\n` }),
    named('largest table', 16.9 * MB, {
      head: strong,
      body: (n) => `2026-05-03 10:00:00;${'Squat and more words '.repeat(3)};${n % 40};60;5\n`,
    }),
    named('a workout a row', 12 * MB, {
      head: strong,
      body: (n) => `${wall(1_000_000_000 + n * 60)};A long name of an exercise, as some have, and more of it;1;60;5\n`,
    }),
    named('table of marks', 16.9 * MB, { head: strong, body: () => ';'.repeat(1000) }),
    named('open quote', 16.9 * MB, {
      head: `${strong}2026-05-03 10:00:00;"`,
      body: () => 'no end of this '.repeat(50),
    }),
    named('rows of nothing', 16.9 * MB, { head: strong, body: () => ';\n'.repeat(500) }),
    named('largest track', 47 * MB, {
      head: '<gpx><trk><trkseg>',
      body: (n) =>
        `<trkpt lat="47.1" lon="9.${n % 1000}"><ele>${500 + (n % 100)}</ele><time>${new Date(1.7e12 + n * 1000).toISOString()}</time><extensions><hr>140</hr></extensions></trkpt>`,
      tail: '</trkseg></trk></gpx>',
    }),
    named('endless track', large, { head: '<gpx><trk><trkseg>', body: () => '<trkpt lat="47.1" lon="9.1"/>' }),
    named('endless depth', 47 * MB, { head: '<gpx>', body: () => '<a>'.repeat(300) }),
    named('endless faults', 47 * MB, { head: '<gpx>', body: () => '</b>&x;<'.repeat(100) }),
    named('endless attribute', 47 * MB, { head: '<gpx a="', body: () => 'no end of this '.repeat(50) }),
    named('workout without end', large, {
      head: '<HealthData><Workout startDate="2026-09-03 09:00:00 +0200">',
      body: () => '<Location date="2026-09-03 09:00:00 +0200"/>\n',
    }),
    named('nothing but workouts', 5.5 * MB, {
      head: '<HealthData>',
      body: (n) => `<Workout duration="1" startDate="${wall(1_000_000_000 + n * 60)} +0200"/>`,
    }),
    named('workout in a workout', 31 * MB, { head: '<HealthData>', body: () => '<Workout '.repeat(100) }),
    named('messages without fields', 31 * MB, {
      // A definition of message 225 with no fields: every byte that follows is one.
      head: `${fit}\x40\0\0\xe1\0\0`,
      body: () => '\0'.repeat(1000),
    }),
    named('chained heads', 31 * MB, { body: () => '\x0c\0\0\0\0\0\0\0.FIT\0\0'.repeat(100) }),
  ];
};
