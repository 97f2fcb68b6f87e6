/**
 * Makes a sample of a real training log fit for the repository:
 *
 *   node scripts/scrub-sample.mjs INPUT OUTPUT [--shift-days N]
 *
 * FIT: only the messages and fields listed below are written again, so serial numbers, device information, the user's
 * profile, positions and heart rate are gone by construction; a new checksum is set.
 * Hevy and Strong CSV: titles become numbers, descriptions and notes are emptied, dates are moved by N days; weights,
 * repetitions and the order of rows stay.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const KEPT_FIELDS = new Map([
  [0, [0]], // file: its type
  [12, [0, 1]], // sport
  [18, [253, 254, 2, 5, 6, 7, 8, 9, 22, 23]], // session: times, sport, distance, climb
  [20, [253, 5, 2, 78]], // record: time, distance, altitude
  [34, [253, 0, 1, 5]], // activity: times
  [225, [254, 0, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]], // set
  [264, [0, 1, 2]], // title of an exercise
]);
const RECORD = 20;
/** Longer tracks are left out: none of the tests needs them. */
const MOST_RECORDS = 100;

const [input, output, ...options] = process.argv.slice(2);
if (!input || !output) {
  console.error('Usage: node scripts/scrub-sample.mjs INPUT OUTPUT [--shift-days N]');
  process.exit(2);
}
const bytes = readFileSync(input);
const isFit = bytes.subarray(8, 12).toString('latin1') === '.FIT';
const shiftAt = options.indexOf('--shift-days');
writeFileSync(
  output,
  isFit ? scrubFit(bytes) : scrubLog(bytes.toString('utf8'), shiftAt === -1 ? 0 : Number(options[shiftAt + 1])),
);

function scrubFit(file) {
  const records = [...fitRecords(file)];
  const tracks = records.filter(({ global, isDefinition }) => !isDefinition && global === RECORD).length;
  const kept = [];
  for (const record of records) {
    const fields = KEPT_FIELDS.get(record.global);
    if (!fields || (record.global === RECORD && tracks > MOST_RECORDS)) continue;
    const wanted = record.fields.filter(({ number }) => fields.includes(number));
    if (record.isDefinition) {
      const head = file.subarray(record.at + 1, record.at + 5);
      kept.push(
        Buffer.from([0x40 | record.local]),
        head,
        Buffer.from([wanted.length, ...wanted.flatMap(({ number, size, type }) => [number, size, type])]),
      );
    } else {
      kept.push(
        Buffer.from([record.local]),
        ...wanted.map(({ offset, size }) => file.subarray(record.at + 1 + offset, record.at + 1 + offset + size)),
      );
    }
  }
  const data = Buffer.concat(kept);
  const header = Buffer.alloc(14);
  header.set([14, 0x20, 0, 0]);
  header.writeUInt32LE(data.length, 4);
  header.write('.FIT', 8, 'latin1');
  header.writeUInt16LE(checksum(header.subarray(0, 12)), 12);
  const body = Buffer.concat([header, data]);
  const tail = Buffer.alloc(2);
  tail.writeUInt16LE(checksum(body));
  return Buffer.concat([body, tail]);
}

function* fitRecords(file) {
  const definitions = new Map();
  const end = file[0] + file.readUInt32LE(4);
  let at = file[0];
  while (at < end) {
    const head = file[at];
    if (head & 0x80) throw new Error('Compressed times are not handled here.');
    const local = head & 0x0f;
    if (head & 0x40) {
      const global = file[at + 2] === 0 ? file.readUInt16LE(at + 3) : file.readUInt16BE(at + 3);
      const count = file[at + 5];
      const fields = [];
      let size = 0;
      for (let index = 0; index < count; index += 1) {
        const [number, length, type] = file.subarray(at + 6 + index * 3, at + 9 + index * 3);
        fields.push({ number, size: length, type, offset: size });
        size += length;
      }
      let next = at + 6 + count * 3;
      if (head & 0x20) {
        const developers = file[next];
        for (let index = 0; index < developers; index += 1) size += file[next + 2 + index * 3];
        next += 1 + developers * 3;
      }
      definitions.set(local, { global, fields, size });
      yield { at, local, global, fields, isDefinition: true };
      at = next;
    } else {
      const { global, fields, size } = definitions.get(local);
      yield { at, local, global, fields, isDefinition: false };
      at += 1 + size;
    }
  }
}

function checksum(data) {
  let crc = 0;
  for (const byte of data) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >> 1) ^ 0xa001 : crc >> 1;
  }
  return crc;
}

function scrubLog(text, shiftDays) {
  const rows = parseRows(text);
  const header = rows.shift();
  const columns = (...names) => names.map((name) => header.indexOf(name)).filter((index) => index !== -1);
  const [title] = columns('title', 'Workout Name');
  const numbers = new Map();
  for (const row of rows) {
    if (!numbers.has(row[title])) numbers.set(row[title], `Workout ${numbers.size + 1}`);
    row[title] = numbers.get(row[title]);
    for (const index of columns('description', 'exercise_notes', 'Notes', 'Workout Notes')) row[index] = '';
    for (const index of columns('start_time', 'end_time', 'Date')) row[index] = shiftDate(row[index], shiftDays);
  }
  const line = (row) =>
    row.map((cell) => (/^-?\d*\.?\d*$/.test(cell) ? cell : `"${cell.replaceAll('"', '""')}"`)).join(',');
  return `${[header.map((name) => `"${name}"`).join(','), ...rows.map(line)].join('\n')}\n`;
}

function parseRows(text) {
  const rows = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gy;
  for (let match = cell.exec(text); match && match.index < text.length; match = cell.exec(text)) {
    rows.at(-1).push(match[1]?.replaceAll('""', '"') ?? match[2]);
    if (match[3] !== ',' && cell.lastIndex < text.length) rows.push([]);
  }
  return rows.filter((row) => row.length > 1);
}

function shiftDate(text, days) {
  const iso = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2})$/.exec(text);
  if (iso) return `${new Date(Date.parse(iso[1]) + days * 86_400_000).toISOString().slice(0, 10)} ${iso[2]}`;
  const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
  const match = /^(\d{1,2}) (\w{3}) (\d{4}), (\d{2}:\d{2})$/.exec(text);
  if (!match) throw new Error(`Not a date: ${text}`);
  const moved = new Date(Date.UTC(Number(match[3]), months.indexOf(match[2]), Number(match[1]) + days));
  return `${moved.getUTCDate()} ${months[moved.getUTCMonth()]} ${moved.getUTCFullYear()}, ${match[4]}`;
}
