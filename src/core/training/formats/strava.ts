/**
 * Strava's export of an account: `activities.csv`, alone or in a zip with a file of each activity. Names of columns,
 * kinds of activity and dates follow the language of the account; columns come and go, and some names stand there
 * twice: first as shown in the app, then in seconds and metres. Dates are in UTC. The file of an activity is only opened
 * for what the table does not tell: the sets of strength training, the way down of a run.
 */
import { type Result, err, msToInstant, ok } from '../../base/index.ts';
import { columnOf, readCsv } from '../files/csv.ts';
import type { FileContent } from '../files/foreign-file.ts';
import type { ImportError, ImportWarning } from '../import-warning.ts';
import type { Archive, Importer, ImportOptions, Imported } from '../importer.ts';
import type { Sport, Workout } from '../workout.ts';
import { csvError } from './csv-error.ts';
import { plausibleImport } from './plausible.ts';
import { countedSets, ratedRpe } from './set-log.ts';
import { ON_FOOT, sportOfName } from './sport-names.ts';
import { type TableReader, createTableReader } from './table-reader.ts';
import { M_PER_KM } from './units.ts';
import { groupByWallTime } from './wall-groups.ts';

const SOURCE = 'strava';

/** A number; anything else in that column is damage, such as a quote without an end. */
const isActivityId = (text: string): boolean => /^\d{1,20}$/.test(text);

/** English, German, French, Spanish, Italian, Portuguese, Dutch; last, where they differ, those before 2019. */
const COLUMNS = {
  id: [
    'activity id',
    'aktivitäts-id',
    "id de l'activité",
    'id de actividad',
    'id de la actividad',
    'id attività',
    "id dell'attività",
    'id da atividade',
    'activiteits-id',
    'id',
  ],
  date: [
    'activity date',
    'aktivitätsdatum',
    "date de l'activité",
    'fecha de la actividad',
    'fecha de actividad',
    "data dell'attività",
    'data attività',
    'data da atividade',
    'datum van activiteit',
    'date',
  ],
  name: [
    'activity name',
    'name der aktivität',
    "nom de l'activité",
    'nombre de la actividad',
    'nombre de actividad',
    "nome dell'attività",
    'nome attività',
    'nome da atividade',
    'naam van activiteit',
    'naam activiteit',
    'name',
  ],
  type: [
    'activity type',
    'aktivitätsart',
    "type d'activité",
    'tipo de actividad',
    'tipo di attività',
    'tipo attività',
    'tipo de atividade',
    'activiteitstype',
    'type',
  ],
  filename: [
    'filename',
    'dateiname',
    'nom du fichier',
    'nombre de archivo',
    'nombre del archivo',
    'nome file',
    'nome del file',
    'nome do arquivo',
    'bestandsnaam',
  ],
  elapsed: [
    'elapsed time',
    'verstrichene zeit',
    'temps écoulé',
    'tiempo transcurrido',
    'tempo trascorso',
    'tempo decorrido',
    'verstreken tijd',
    'elapsed_time',
  ],
  moving: [
    'moving time',
    'bewegungszeit',
    'durée de déplacement',
    'tiempo en movimiento',
    'tempo in movimento',
    'tempo de movimentação',
    'tempo em movimento',
    'beweegtijd',
  ],
  distance: ['distance', 'distanz', 'distancia', 'distanza', 'distância', 'afstand'],
  ascent: [
    'elevation gain',
    'höhenzunahme',
    'dénivelé positif',
    'desnivel positivo',
    'dislivello positivo',
    'ganho de elevação',
    'hoogtewinst',
    'totale stijging',
  ],
  descent: [
    'elevation loss',
    'höhenunterschied',
    'dénivelé négatif',
    'desnivel negativo',
    'dislivello negativo',
    'perda de elevação',
    'hoogteverlies',
  ],
  effort: ['perceived exertion', 'gefühlte anstrengung', 'effort perçu', 'esfuerzo percibido', 'ervaren inspanning'],
  averageHeartRate: [
    'average heart rate',
    'durchschnittliche herzfrequenz',
    'fréquence cardiaque moyenne',
    'frecuencia cardiaca media',
    'frequenza cardiaca media',
    'gemiddelde hartslag',
  ],
  maxHeartRate: [
    'max heart rate',
    'max. herzfrequenz',
    'fréquence cardiaque max.',
    'frecuencia cardiaca máx.',
    'frequenza cardiaca max.',
    'max. hartslag',
  ],
  sets: ['total sets'],
  reps: ['total reps'],
} as const;
type Column = keyof typeof COLUMNS;

const has = (columns: readonly string[], name: Column): boolean =>
  COLUMNS[name].some((column) => columns.includes(column));

export const stravaImporter: Importer = {
  id: SOURCE,
  detect: ({ columns }) =>
    has(columns, 'id') &&
    has(columns, 'date') &&
    has(columns, 'type') &&
    has(columns, 'name') &&
    (has(columns, 'filename') || has(columns, 'elapsed')),
  read: (content, options, archive) => readStrava(content, options, archive),
};

const readStrava = (content: FileContent, options: ImportOptions, archive: Archive): Result<Imported, ImportError> => {
  const table = readCsv(content);
  if (!table.ok) return err(csvError(SOURCE, table.error));
  const reader = createTableReader(table.value);
  const at = columnsOf(reader);
  const fromFiles: ImportWarning[] = [];
  const { groups } = groupByWallTime(reader, reader.table.rows, {
    date: at.date.first,
    name: at.id.first,
    dateOrder: options.dateOrder,
  });
  const workouts = groups.flatMap(({ wallMs, rows }) =>
    rows.map((row): Workout => {
      const told = rowToWorkout(reader, at, row, wallMs, options);
      const path = reader.text(row, at.filename.first);
      if (path === '') return told;
      if (!isWanting(told)) {
        archive.claim(path);
        return told;
      }
      const file = archive.read(path);
      if (!file?.ok) return told;
      fromFiles.push(...file.value.warnings.filter(({ type }) => OF_SETS.has(type)));
      return withFile(told, file.value.workouts);
    }),
  );
  if (workouts.some(({ zoneKnown }) => !zoneKnown)) reader.warn({ type: 'zone-assumed', zone: options.zone });
  for (const { sport, sets, title } of workouts)
    if (sport === 'strength' && sets.length === 0) reader.warn({ type: 'no-sets', title });
  return ok(plausibleImport({ source: SOURCE, workouts, warnings: [...reader.warnings, ...fromFiles] }, options));
};

/** Of what an activity's own file says, only this is news. */
const OF_SETS: ReadonlySet<string> = new Set(['unknown-exercises', 'guessed-exercises']);

interface Place {
  readonly first: number;
  /** Where the name stands a second time; else the first. */
  readonly second: number;
}
type Places = Readonly<Record<Column, Place>>;

const columnsOf = ({ table }: TableReader): Places => {
  const places = Object.entries(COLUMNS).map(([name, names]) => {
    const first = columnOf(table, names);
    const second = columnOf(table, names, 1);
    return [name, { first, second: second === -1 ? first : second }] as const;
  });
  return Object.fromEntries(places) as Record<Column, Place>;
};

const nonZero = (value: number | null): number | null => (value === 0 ? null : value);

const rowToWorkout = (
  reader: TableReader,
  at: Places,
  row: readonly string[],
  wallMs: number,
  options: ImportOptions,
): Workout => {
  const number = (column: Column): number | null => reader.number(row, at[column].second);
  const sport = sportOfName(reader.text(row, at.type.first)) ?? 'other';
  const start = msToInstant(wallMs);
  const id = reader.text(row, at.id.first);
  return {
    id: `${SOURCE}:${isActivityId(id) ? id : start.slice(0, 16)}`,
    source: SOURCE,
    start,
    zone: options.zone,
    zoneKnown: false,
    sport,
    title: reader.text(row, at.name.first),
    seconds: nonZero(number('moving')) ?? nonZero(number('elapsed')) ?? nonZero(reader.number(row, at.elapsed.first)),
    distanceM: nonZero(metresOf(reader, at, row, sport)),
    ascentM: number('ascent'),
    descentM: number('descent'),
    effort: ratedRpe(number('effort')),
    averageHeartRate: nonZero(number('averageHeartRate')),
    maxHeartRate: nonZero(number('maxHeartRate')),
    sets: sport === 'strength' ? countedSets(number('sets'), number('reps')) : [],
  };
};

/** In these the app shows metres. */
const IN_METRES: ReadonlySet<Sport> = new Set(['swim', 'row']);

/** The second column is in metres; where there is only one, or both show the same, it is what the app shows. */
const metresOf = (reader: TableReader, at: Places, row: readonly string[], sport: Sport): number | null => {
  const { first, second } = at.distance;
  const metres = reader.number(row, second);
  const isOld = reader.table.header.includes('id');
  if (metres === null || isOld || IN_METRES.has(sport)) return metres;
  const isShown = first === second || reader.number(row, first) === metres;
  return isShown ? Math.round(metres * M_PER_KM * 10) / 10 : metres;
};

/** Whether the activity's own file may tell what the table does not. */
const isWanting = ({ sport, descentM, sets }: Workout): boolean =>
  (sport === 'strength' && sets.length === 0) || sport === 'other' || (ON_FOOT.has(sport) && descentM === null);

const withFile = (told: Workout, workouts: readonly Workout[]): Workout => {
  const [only, ...more] = workouts;
  // Several sports in one file are several rows of the table too.
  if (!only || more.length > 0) return told;
  const sport = told.sport === 'other' ? only.sport : told.sport;
  return {
    ...told,
    sport,
    zone: only.zoneKnown ? only.zone : told.zone,
    zoneKnown: only.zoneKnown,
    seconds: told.seconds ?? only.seconds,
    distanceM: told.distanceM ?? only.distanceM,
    ascentM: told.ascentM ?? only.ascentM,
    descentM: told.descentM ?? only.descentM,
    averageHeartRate: told.averageHeartRate ?? only.averageHeartRate,
    maxHeartRate: told.maxHeartRate ?? only.maxHeartRate,
    sets: only.sets.length > 0 ? only.sets : told.sets,
  };
};
