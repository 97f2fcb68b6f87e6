import { describe, expect, test } from 'vitest';
import { importText, lines } from './import.suite.ts';

const EN =
  'Activity Type,Date,Favorite,Title,Distance,Calories,Time,Avg HR,Max HR,Aerobic TE,Avg Pace,Total Ascent,Total Descent,Total Reps,Total Sets,Moving Time,Elapsed Time';
const run =
  'Running,2026-10-12 07:01:22,false,"Leeds Running",5.02,"412",00:31:40,148,163,3.1,6:18,"1,020",980,--,--,00:31:08,00:32:57';

const first = (text: string, more = {}) => importText(text, more).workouts[0];

describe('languages', () => {
  test.each([
    [
      'German',
      'Aktivitätstyp,Datum,Favorit,Titel,Distanz,Kalorien,Zeit,Ø HF,Max. HF,Aerober TE,Positiver Höhenunterschied,Negativer Höhenunterschied',
      'Laufen,2026-10-12 07:01:22,false,"Leeds","5,81","1.315",00:31:40,148,163,"3,1","1.020",980',
      5810,
    ],
    [
      'French',
      "Type d'activité,Date,Favori,Titre,Distance,Calories,Durée,Fréquence cardiaque moyenne,Fréquence cardiaque maximale,TE aérobie,Ascension totale,Descente totale",
      'Course à pied,2026-10-12 07:01:22,false,"Leeds","5.81","1,315",00:31:40,148,163,3.1,"1,020",980',
      5810,
    ],
    [
      'Spanish',
      'Tipo de actividad,Fecha,Favorito,Título,Distancia,Calorías,Tiempo,FC media,FC máxima,TE,Ascenso total,Descenso total',
      'Carrera,2026-10-12 07:01:22,false,"Leeds","5.81","1,315",00:31:40,148,163,3.1,"1,020",980',
      5810,
    ],
    [
      'Italian',
      'Tipo di attività,Data,Preferita,Titolo,Distanza,Calorie,Tempo,FC Media,FC max,TE attività aerobica,Ascesa totale,Discesa totale',
      'Corsa,2026-10-12 07:01:22,false,"Leeds","5,81","1.315",00:31:40,148,163,"3,1","1.020",980',
      5810,
    ],
    [
      'Portuguese',
      'Tipo de atividade,Data,Favorito,Título,Distância,Calorias,Tempo total,FC Média,FC máxima,TE,Subida total,Descida total',
      'Corrida,2026-10-12 07:01:22,false,"Leeds","5.81","1,315",00:31:40,148,163,3.1,"1,020",980',
      5810,
    ],
    [
      'Dutch',
      'Activiteittype,Datum,Favoriet,Titel,Afstand,Calorieën,Tijd,Gem. HS,Max. HS,Aeroob TE,Totale stijging,Totale daling',
      'Hardlopen,2026-10-12 07:01:22,false,"Leeds","5,81","1.315",00:31:40,148,163,"3,1","1.020",980',
      5810,
    ],
  ])('%s', (_, header, text, distanceM) => {
    expect(first(lines(header, text))).toMatchObject({
      source: 'garmin',
      start: '2026-10-12T05:01:22.000Z',
      sport: 'run',
      seconds: 1900,
      distanceM,
      ascentM: 1020,
      descentM: 980,
      averageHeartRate: 148,
      maxHeartRate: 163,
    });
  });
});

describe('units', () => {
  test('are asked for; miles come with feet', () => {
    expect(importText(lines(EN, run)).warnings).toContainEqual({ type: 'unit-assumed', what: 'distance' });
    const inMiles = importText(lines(EN, run), { distanceUnit: 'mi' });
    expect(inMiles.workouts[0]).toMatchObject({ distanceM: 8078.9, ascentM: 311, descentM: 299 });
    expect(inMiles.warnings.map(({ type }) => type)).toEqual(['zone-assumed']);
  });

  test('of swimming are metres or yards', () => {
    const swim = run.replace('Running', 'Pool Swim').replace('5.02', '"1,500"').replace('"1,020"', '--');
    expect(first(lines(EN, run, swim), {})).toBeDefined();
    const swims = (more = {}) => importText(lines(EN, run, swim), more).workouts.find(({ sport }) => sport === 'swim');
    expect(swims()?.distanceM).toBe(1500);
    expect(swims({ distanceUnit: 'mi' })?.distanceM).toBe(1371.6);
  });
});

test('strength training counts its sets, of nobody knows what', () => {
  const row =
    'Strength Training,2026-10-13 18:00:00,false,Strength,0.00,250,00:55:00,110,140,1.2,--,--,--,212,18,--,00:55:00';
  const { workouts } = importText(lines(EN, row));
  expect(workouts[0]).toMatchObject({ sport: 'strength', distanceM: null, ascentM: null });
  expect(workouts[0]?.sets).toHaveLength(18);
  expect(workouts[0]?.sets[0]).toMatchObject({ exercise: '', reps: 12 });
});

test('a list without the columns of climb and heart rate is read too', () => {
  expect(first(lines('Activity Type,Date,Title,Time', 'Yoga,2026-10-13 18:00:00,Slow,01:00:00'))).toMatchObject({
    sport: 'yoga',
    seconds: 3600,
    distanceM: null,
  });
});
