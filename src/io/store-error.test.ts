import { expect, test } from 'vitest';
import { toStoreError } from './store-error.ts';

const named = (name: string, more: object = {}): Error =>
  Object.assign(new Error(`${name} happened`), { name, ...more });

test.each([
  ['a full disk', named('QuotaExceededError'), { type: 'full' }],
  ['a full disk behind an abort', named('AbortError', { inner: named('QuotaExceededError') }), { type: 'full' }],
  ['a full disk behind a bulk', named('BulkError', { failures: [named('QuotaExceededError')] }), { type: 'full' }],
  ['a closed database', named('DatabaseClosedError'), { type: 'closed' }],
  [
    'no storage behind a close',
    named('DatabaseClosedError', { inner: named('MissingAPIError') }),
    { type: 'unavailable' },
  ],
  ['a forbidden database', named('OpenFailedError', { inner: named('SecurityError') }), { type: 'unavailable' }],
  ['a newer database', named('OpenFailedError', { inner: named('VersionError') }), { type: 'newer' }],
  [
    'a lost connection',
    named('InvalidStateError'),
    { type: 'failed', message: 'InvalidStateError: InvalidStateError happened' },
  ],
  ['something else', named('DataError'), { type: 'failed', message: 'DataError: DataError happened' }],
  ['no exception at all', 'oops', { type: 'failed', message: 'oops' }],
])('%s', (_, exception, error) => {
  expect(toStoreError(exception)).toEqual(error);
});

test('a refusal to open is no lost connection', () => {
  expect(toStoreError(named('InvalidStateError'), { isOpening: true })).toEqual({ type: 'unavailable' });
});

test('an exception that wraps itself comes to an end', () => {
  const circular = named('OddError');
  Object.assign(circular, { inner: { name: 'Other', message: 'x', cause: circular } });
  expect(toStoreError(circular).type).toBe('failed');
});
