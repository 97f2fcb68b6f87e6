/**
 * Garmin Connect's CSV of the list of activities: the columns that the list shows, named in the person's language, with
 * `--` where nothing is known. Wall times. Kilometres or miles are not told, nor metres or feet; swimming is in metres or
 * yards. Strength training tells at most how many sets and repetitions there were.
 */
import { type Result, err, ok, wallClockToInstant } from '../../base/index.ts';
import { readCsv } from '../files/csv.ts';
import type { FileContent } from '../files/foreign-file.ts';
import type { ImportError } from '../import-warning.ts';
import type { Importer, ImportOptions, Imported } from '../importer.ts';
import type { Sport, Workout } from '../workout.ts';
import { workoutId } from '../workout-id.ts';
import { csvError } from './csv-error.ts';
import { plausibleImport } from './plausible.ts';
import { countedSets } from './set-log.ts';
import { sportOfName } from './sport-names.ts';
import { type TableReader, createTableReader } from './table-reader.ts';
import { M_PER_FOOT, M_PER_KM, M_PER_MILE, M_PER_YARD, secondsOf } from './units.ts';
import { groupByWallTime } from './wall-groups.ts';

const SOURCE = 'garmin';

/** English, German, French, Spanish, Italian, Portuguese, Dutch, Danish, Norwegian, Swedish. */
const COLUMNS = {
  type: [
    'activity type',
    'aktivitätstyp',
    "type d'activité",
    'tipo de actividad',
    'tipo di attività',
    'tipo de atividade',
    'activiteittype',
    'aktivitetstype',
    'aktivitetstyp',
  ],
  date: ['date', 'datum', 'fecha', 'data', 'dato'],
  title: ['title', 'titel', 'titre', 'título', 'titolo', 'tittel', 'namn', 'navn'],
  distance: ['distance', 'distanz', 'distancia', 'distanza', 'distância', 'afstand', 'distanse', 'distans'],
  time: ['time', 'zeit', 'durée', 'temps', 'tiempo', 'tempo', 'tempo total', 'tijd', 'tid'],
  averageHeartRate: [
    'avg hr',
    'ø hf',
    'ø herzfrequenz',
    'durchschnittliche herzfrequenz',
    'fréquence cardiaque moyenne',
    'fc moyenne',
    'frecuencia cardiaca media',
    'fc media',
    'fc média',
    'gem. hs',
    'gem hs',
    'gemiddelde hs',
  ],
  maxHeartRate: [
    'max hr',
    'max. hf',
    'maximale herzfrequenz',
    'fréquence cardiaque maximale',
    'fc maximale',
    'frecuencia cardiaca máxima',
    'fc máxima',
    'fc max',
    'max. hs',
    'max hs',
  ],
  ascent: [
    'total ascent',
    'elev gain',
    'anstieg gesamt',
    'positiver höhenunterschied',
    'ascension totale',
    'ascenso total',
    'ascesa totale',
    'subida total',
    'totale stijging',
  ],
  descent: [
    'total descent',
    'elev loss',
    'abstieg gesamt',
    'negativer höhenunterschied',
    'descente totale',
    'descenso total',
    'discesa totale',
    'descida total',
    'totale daling',
  ],
  sets: [
    'total sets',
    'sets gesamt',
    'séries totales',
    'series totales',
    'set totali',
    'totaal sets',
    'total de séries',
  ],
  reps: [
    'total reps',
    'wiederholungen gesamt',
    'répétitions totales',
    'repeticiones totales',
    'ripetizioni totali',
    'totaal herhalingen',
    'total de repetições',
  ],
} as const;

const NEEDED = ['type', 'date', 'title', 'time'] as const;

export const garminImporter: Importer = {
  id: SOURCE,
  detect: ({ columns }) => NEEDED.every((name) => COLUMNS[name].some((column) => columns.includes(column))),
  read: (content, options) => readGarmin(content, options),
};

const readGarmin = (content: FileContent, options: ImportOptions): Result<Imported, ImportError> => {
  const table = readCsv(content);
  if (!table.ok) return err(csvError(SOURCE, table.error));
  const reader = createTableReader(table.value);
  const at = columnsOf(reader);
  const { groups } = groupByWallTime(reader, reader.table.rows, {
    date: at.date,
    name: at.title,
    dateOrder: options.dateOrder,
  });
  let hasDistance = false;
  const workouts = groups.flatMap(({ wallMs, title, rows }) =>
    rows.map((row): Workout => {
      const type = reader.text(row, at.type);
      const sport = sportOfName(type) ?? 'other';
      const distance = reader.number(row, at.distance) ?? 0;
      const [ascent, descent] = [reader.number(row, at.ascent), reader.number(row, at.descent)];
      hasDistance ||= distance > 0 || (ascent ?? 0) > 0;
      const inFeet = options.distanceUnit === 'mi' ? M_PER_FOOT : 1;
      const sets = countedSets(reader.number(row, at.sets), reader.number(row, at.reps));
      return {
        id: workoutId(SOURCE, new Date(wallMs).toISOString().slice(0, 16), sport, ''),
        source: SOURCE,
        start: wallClockToInstant(wallMs, options.zone),
        zone: options.zone,
        zoneKnown: false,
        sport,
        title: title === '' ? type : title,
        seconds: nonZero(secondsOf(reader.text(row, at.time))),
        distanceM: nonZero(Math.round(distance * metresIn(sport, options) * 10) / 10),
        ascentM: ascent === null ? null : Math.round(ascent * inFeet),
        descentM: descent === null ? null : Math.round(descent * inFeet),
        effort: null,
        averageHeartRate: nonZero(reader.number(row, at.averageHeartRate)),
        maxHeartRate: nonZero(reader.number(row, at.maxHeartRate)),
        sets: sport === 'strength' ? sets : [],
      };
    }),
  );
  if (hasDistance && options.distanceUnit === undefined) reader.warn({ type: 'unit-assumed', what: 'distance' });
  if (workouts.length > 0) reader.warn({ type: 'zone-assumed', zone: options.zone });
  for (const { sport, sets, title } of workouts)
    if (sport === 'strength' && sets.length === 0) reader.warn({ type: 'no-sets', title });
  return ok(plausibleImport({ source: SOURCE, workouts, warnings: reader.warnings }, options));
};

const columnsOf = (reader: TableReader): Readonly<Record<keyof typeof COLUMNS, number>> =>
  Object.fromEntries(Object.entries(COLUMNS).map(([name, names]) => [name, reader.column(...names)])) as Record<
    keyof typeof COLUMNS,
    number
  >;

const nonZero = (value: number | null): number | null => (value === 0 ? null : value);

const metresIn = (sport: Sport, { distanceUnit }: ImportOptions): number => {
  if (sport === 'swim') return distanceUnit === 'mi' ? M_PER_YARD : 1;
  return distanceUnit === 'mi' ? M_PER_MILE : M_PER_KM;
};
