/**
 * What the columns of an unknown table probably mean, by their names in several languages and by their values. It is a
 * proposal: the person confirms or changes it, and that is remembered.
 */
import { type CsvTable, cellOf } from '../files/csv.ts';
import { parseNumber } from '../files/number-text.ts';
import type { ColumnMeanings, ColumnRole, LengthUnit, TimeUnit } from './column-roles.ts';
import { sportOfName } from './sport-names.ts';
import { parseToldDate } from './told-date.ts';
import type { WeightUnit } from './unit-names.ts';
import { weightUnitOf } from './units.ts';

/** In this order, the surer first; a column has one role and a role one column. */
const NAMES: readonly (readonly [ColumnRole, RegExp])[] = [
  ['date', /^(date|datum|fecha|data|dato|day|tag|jour|datetime|date ?time|timestamp|zeitpunkt)\b|^(workout|activity|session|training|start|begin)[ _]?(date|datum)|^start(ed|[ _](time|at))?$|^start[ _]date/],
  ['time', /^(time of day|uhrzeit|startzeit|start[ _]?time|hora|heure|ora|klokkeslæt)$/],
  ['end', /^(end|ende|fin|finish(ed)?|stop)([ _]?(time|date|at|datum))?$/],
  ['exercise', /^(exercise|übung|uebung|ejercicio|exercice|esercizio|exercício|exercicio|oefening|lift|movement)/],
  ['set-kind', /^(set[ _]?(type|kind)|is[ _]?warm[ _-]?up( set\??)?|warm[ _-]?up|satzart)$/],
  ['weight-unit', /^weight[ _]?unit|^gewichtseinheit|^unit$/],
  ['distance-unit', /^distance[ _]?unit/],
  ['weight', /^(weight|gewicht|peso|poids|load|last|kg|lbs?|kilos?)\b/],
  ['reps', /^(reps?|repetitions?|wiederholung(en)?|wdh\.?|repeticiones|répétitions|ripetizioni|repetições|herhalingen)\b/],
  ['sets', /^(sets?|sätze|satzzahl|series|séries|serie)$/],
  ['duration', /^(duration|dauer|durée|duración|durata|duração|duur|elapsed|moving|seconds?|sekunden|minutes?|minuten|minutos|mins?|secs?)\b|^(elapsed|moving)_time/],
  ['duration', /^(time|zeit|tiempo|tempo|temps|tijd|tid)\b|[ _]time$/],
  ['distance', /^(distance|distanz|strecke|distancia|distanza|distância|afstand|km|miles|kilomet)/],
  ['rpe', /^(rpe|exertion)\b/],
  ['effort', /^(effort|perceived[ _]exertion|anstrengung|esfuerzo|sforzo|session[ _]rpe|srpe|icu_rpe|intensity)\b/],
  ['average-heart-rate', /^(avg|average|ø|mean|durchschn\w*)[ ._]*(hr|heart[ _]?rate|puls|herzfrequenz)|^heart[ _]?rate$|^puls$/],
  ['max-heart-rate', /^(max|maximum|maximal\w*|peak)[ ._]*(hr|heart[ _]?rate|puls|herzfrequenz)/],
  ['descent', /descent|elevation[ _]loss|abstieg|tiefenmeter|descenso|dénivelé négatif|discesa/],
  ['ascent', /ascent|elevation([ _]gain)?$|total_elevation_gain|climb|anstieg|aufstieg|höhenmeter|ascenso|dénivelé|dislivello/],
  ['category', /^(category|kategorie|muscle|muscles|muscle[ _]?group|muskel\w*|body ?part|categoría|catégorie)\b/],
  ['sport', /^(sport|sportart|activity|activity[ _]?type|aktivität|type|typ|art|deporte|tipo|activité|attività|kind|discipline)\b/],
  ['title', /^(title|titel|titre|título|titolo|name|workout|session|routine|training|einheit|nombre|nom|nome)\b/],
]; // prettier-ignore

/** Enough rows to see what a column holds. */
const LOOKED_AT = 100;

/** What `told` says by the name of a column is not guessed. */
export const guessColumns = (table: CsvTable, told: ReadonlyMap<string, ColumnRole> = new Map()): ColumnMeanings => {
  const roles: (ColumnRole | null)[] = table.header.map((name) => told.get(name) ?? null);
  const columnOf = (role: ColumnRole): number => roles.indexOf(role);
  for (const [role, pattern] of NAMES) {
    if (roles.includes(role)) continue;
    const column = table.header.findIndex(
      (name, index) => roles[index] === null && pattern.test(name) && holds(table, index, role),
    );
    if (column !== -1) roles[column] = role;
  }
  if (columnOf('date') === -1) {
    // Whatever it is called: the first column full of dates.
    const column = table.header.findIndex((_, index) => roles[index] === null && holds(table, index, 'date'));
    if (column !== -1) roles[column] = 'date';
  }
  // Beside a length, a bare "time" is that of the clock.
  const clock = table.header.findIndex(
    (name, index) =>
      roles[index] === null && /^(time|zeit|hora|heure|tijd|tid)$/.test(name) && holds(table, index, 'time'),
  );
  if (clock !== -1 && columnOf('duration') !== -1 && columnOf('time') === -1) roles[clock] = 'time';
  return {
    header: table.header,
    roles,
    weightUnit: weightUnitIn(table.header[columnOf('weight')] ?? ''),
    distanceUnit: distanceUnitIn(table.header[columnOf('distance')] ?? ''),
    timeUnit: columnOf('duration') === -1 ? null : timeUnitOf(table, columnOf('duration')),
    dateOrder: null,
  };
};

/** At least half of what stands in the column must be of the kind. */
const holds = (table: CsvTable, column: number, role: ColumnRole): boolean => {
  const texts = table.rows
    .slice(0, LOOKED_AT)
    .map((row) => cellOf(row, column))
    .filter((text) => text !== '');
  const share = (is: (text: string) => boolean): boolean =>
    texts.length > 0 && texts.filter(is).length * 2 >= texts.length;
  switch (role) {
    case 'date':
      return share((text) => parseToldDate(text, 'day-first') !== null || parseToldDate(text, 'month-first') !== null);
    case 'weight':
    case 'reps':
    case 'sets':
    case 'distance':
    case 'rpe':
    case 'effort':
    case 'ascent':
    case 'descent':
    case 'average-heart-rate':
    case 'max-heart-rate':
      return texts.length === 0 || share((text) => parseNumber(text.replace(/[^\d.,-]+$/, '')) !== null);
    case 'duration':
      return texts.length === 0 || share((text) => /^[\d.,:\shmins]+$/i.test(text));
    case 'time':
    case 'end':
      return share((text) => /\d{1,2}[:h.]\d{2}/.test(text));
    case 'sport':
      return share((text) => sportOfName(text) !== null);
    case 'title':
    case 'exercise':
    case 'category':
    case 'set-kind':
    case 'weight-unit':
    case 'distance-unit':
      return true;
  }
};

const words = (name: string): readonly string[] => name.split(/[^\p{L}]+/u);

const weightUnitIn = (name: string): WeightUnit | null =>
  words(name)
    .map(weightUnitOf)
    .find((unit) => unit !== null) ?? null;

const distanceUnitIn = (name: string): LengthUnit | null => {
  const all = words(name);
  if (all.some((word) => /^(km|kilomet)/.test(word))) return 'km';
  if (all.some((word) => /^(mi|miles?)$/.test(word))) return 'mi';
  if (all.some((word) => /^(yd|yards?)$/.test(word))) return 'yd';
  return all.some((word) => /^(m|met(er|re)s?)$/.test(word)) ? 'm' : null;
};

/** Bare numbers beyond this are seconds: nobody trains for five hours as a rule. Our judgement. */
const MOST_MINUTES = 300;

const timeUnitOf = (table: CsvTable, column: number): TimeUnit => {
  const name = table.header[column] ?? '';
  if (/\b(s|secs?|seconds?|sekunden|segundos|secondes)\b/.test(name.replaceAll('_', ' '))) return 's';
  if (/\b(min|mins|minutes?|minuten|minutos)\b/.test(name.replaceAll('_', ' '))) return 'min';
  if (/\b(h|hrs?|hours?|stunden|horas|heures)\b/.test(name.replaceAll('_', ' '))) return 'h';
  const values = table.rows
    .slice(0, LOOKED_AT)
    .map((row) => parseNumber(cellOf(row, column)))
    .filter((value) => value !== null)
    .sort((a, b) => a - b);
  return (values[values.length >> 1] ?? 0) > MOST_MINUTES ? 's' : 'min';
};
