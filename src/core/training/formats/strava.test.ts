import { readFileSync } from 'node:fs';
import { gzipSync, strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { importText, lines } from './import.suite.ts';

const EN =
  'Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,Distance,Max Heart Rate,Relative Effort,Commute,Activity Private Note,Activity Gear,Filename,Athlete Weight,Bike Weight,Elapsed Time,Moving Time,Distance,Max Speed,Average Speed,Elevation Gain,Elevation Loss,Perceived Exertion,Total Sets,Total Reps';

interface Row {
  readonly id?: number | string;
  readonly date?: string;
  readonly type?: string;
  readonly shown?: string;
  readonly metres?: string;
  readonly file?: string;
  readonly loss?: string;
  readonly effort?: string;
  readonly sets?: string;
}

const row = ({
  id = 1,
  date = 'Jul 1, 2025, 6:30:00 AM',
  type = 'Run',
  shown = '10.00',
  metres = '10000.0',
  file = '',
  loss = '120',
  effort = '',
  sets = '',
}: Row = {}): string =>
  `${id},"${date}","Morning, ""easy""\nsecond line",${type},"a\nb",3700,${shown},150,55,false,,,${file},70,,3700.0,3600.0,${metres},5,3,150,${loss},${effort},${sets},`;

const only = (text: string) => importText(text).workouts[0];

describe('the table', () => {
  test('goes by the start where the number of the activity is damaged', () => {
    expect(only(lines(EN, row({ id: `"${'no number '.repeat(40)}"` })))?.id).toBe('strava:2025-07-01T06:30');
  });

  test('is in UTC, with seconds and metres in the columns that come second', () => {
    expect(only(lines(EN, row()))).toMatchObject({
      id: 'strava:1',
      start: '2025-07-01T06:30:00.000Z',
      seconds: 3600,
      distanceM: 10_000,
      ascentM: 150,
      descentM: 120,
      sport: 'run',
    });
  });

  test('with only the shown distance, or the same twice, that is in kilometres but for swims', () => {
    expect(only(lines(EN, row({ shown: '2.81', metres: '2.81' })))?.distanceM).toBe(2810);
    expect(only(lines(EN, row({ type: 'Swim', shown: '"1,500"', metres: '1500.0' })))?.distanceM).toBe(1500);
  });

  test('tells the effort, and of strength training how many sets', () => {
    expect(only(lines(EN, row({ effort: '7' })))?.effort).toBe(7);
    expect(only(lines(EN, row({ type: 'Weight Training', sets: '18' })))?.sets).toHaveLength(18);
  });

  test.each([
    [
      'German',
      'Aktivitäts-ID,Aktivitätsdatum,Name der Aktivität,Aktivitätsart,Aktivitätsbeschreibung,Verstrichene Zeit,Distanz,Dateiname,Verstrichene Zeit,Bewegungszeit,Distanz,Höhenzunahme,Höhenunterschied,Gefühlte Anstrengung',
      '5,"21.07.2026, 15:09:27",Lauf am Nachmittag,Lauf,,1390,"2,81",,1390.0,1380.0,2810.0,30.0,28.0,6',
    ],
    [
      'French',
      "ID de l'activité,Date de l'activité,Nom de l’activité,Type d'activité,Description de l'activité,Temps écoulé,Distance,Nom du fichier,Temps écoulé,Durée de déplacement,Distance,Dénivelé positif,Dénivelé négatif,Effort perçu",
      '5,"21 juil. 2026, 15:09:27",Course,Course à pied,,1390,"2,81",,1390.0,1380.0,2810.0,30.0,28.0,6',
    ],
    [
      'Dutch',
      'Activiteits-ID,Datum van activiteit,Naam activiteit,Activiteitstype,Beschrijving,Verstreken tijd,Afstand,Bestandsnaam,Verstreken tijd,Beweegtijd,Afstand,Hoogtewinst,Hoogteverlies,Ervaren inspanning',
      '5,"21 jul. 2026, 15:09:27",Avondloop,Hardloopsessie,,1390,"2,81",,1390.0,1380.0,2810.0,30.0,28.0,6',
    ],
    [
      'Spanish',
      'ID de actividad,Fecha de la actividad,Nombre de la actividad,Tipo de actividad,Descripción,Tiempo transcurrido,Distancia,Nombre de archivo,Tiempo transcurrido,Tiempo en movimiento,Distancia,Desnivel positivo,Desnivel negativo,Esfuerzo percibido',
      '5,"21 jul 2026, 15:09:27",Rodaje,Carrera,,1390,"2,81",,1390.0,1380.0,2810.0,30.0,28.0,6',
    ],
  ])('may be in %s', (_, header, text) => {
    expect(only(lines(header, text))).toMatchObject({
      start: '2026-07-21T15:09:27.000Z',
      sport: 'run',
      seconds: 1380,
      distanceM: 2810,
      descentM: 28,
      effort: 6,
    });
  });

  test('before 2019 had other names', () => {
    const old = lines(
      'id,date,name,type,description,elapsed_time,distance,commute,gear,filename',
      '7,2018-05-01 06:00:00,Run,Run,,1800,5000.5,false,,activities/7.gpx',
    );
    expect(only(old)).toMatchObject({ id: 'strava:7', seconds: 1800, distanceM: 5000.5 });
  });
});

describe('the archive', () => {
  const strength = new Uint8Array(readFileSync(new URL('../fixtures/strength-27-sets.fit', import.meta.url)));
  const tcx = new Uint8Array(readFileSync(new URL('../fixtures/run-laps.tcx', import.meta.url)));
  const zip = (rows: readonly string[], files: Readonly<Record<string, Uint8Array>>, folder = ''): Uint8Array =>
    zipSync(
      Object.fromEntries([
        ...Object.entries(files).map(([name, bytes]) => [`${folder}${name}`, bytes] as const),
        [`${folder}activities.csv`, strToU8(lines(EN, ...rows))],
      ]),
    );

  test.each(['', 'export_12345/'])('gives each activity once, in a folder such as "%s" too', (folder) => {
    const archive = zip(
      [
        row({ id: 1, file: 'activities/1.tcx.gz' }),
        row({ id: 2, date: 'Oct 20, 2025, 5:44:06 PM', type: 'Weight Training', file: 'activities/2.fit.gz' }),
        row({ id: 3, date: 'Aug 1, 2025, 6:30:00 AM' }),
      ],
      { 'activities/1.tcx.gz': gzipSync(tcx), 'activities/2.fit.gz': gzipSync(strength) },
      folder,
    );
    const { source, workouts, warnings } = importText(archive);
    expect(source).toBe('strava');
    expect(workouts.map(({ id, sets }) => [id, sets.length])).toEqual([
      ['strava:1', 0],
      ['strava:3', 0],
      ['strava:2', 14],
    ]);
    expect(workouts[2]).toMatchObject({ zone: 'Etc/GMT-3', zoneKnown: true, seconds: 3600 });
    expect(warnings).toContainEqual({ type: 'unknown-exercises', sets: 6 });
    expect(warnings.map(({ type }) => type)).not.toContain('skipped-files');
  });

  test('takes the way down of a run from its file where the table lacks it', () => {
    const archive = zip([row({ file: 'activities/1.tcx.gz', loss: '' })], { 'activities/1.tcx.gz': gzipSync(tcx) });
    expect(importText(archive).workouts).toMatchObject([{ id: 'strava:1', descentM: 50 }]);
  });

  test('a file that the table does not name is read by itself', () => {
    const archive = zip([row()], { 'activities/9.tcx': tcx });
    expect(importText(archive).workouts.map(({ source }) => source)).toEqual(['strava', 'tcx']);
  });

  test('with a table in no language that we know, all files are read by themselves', () => {
    const unknown = 'アクティビティID,日付,名前,種類,ファイル\n1,x,y,z,activities/1.tcx.gz\n';
    const archive = zipSync({ 'activities.csv': strToU8(unknown), 'activities/1.tcx.gz': gzipSync(tcx) });
    expect(importText(archive).workouts.map(({ source }) => source)).toEqual(['tcx']);
  });

  test('a damaged file leaves what the table tells', () => {
    const archive = zip([row({ type: 'Weight Training', file: 'activities/1.fit.gz' })], {
      'activities/1.fit.gz': strToU8('not packed'),
    });
    expect(importText(archive).workouts).toMatchObject([{ id: 'strava:1', sport: 'strength', seconds: 3600 }]);
  });
});
