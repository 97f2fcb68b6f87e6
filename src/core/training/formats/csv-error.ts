import type { CsvError } from '../files/csv.ts';
import type { ImportError } from '../import-warning.ts';

export const csvError = (source: string, error: CsvError): ImportError =>
  error === 'too-large' ? { type: 'too-large' } : { type: 'unreadable', source };
