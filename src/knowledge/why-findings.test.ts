import { expect, test } from 'vitest';
import { findings } from './findings/index.ts';
import { whyFindings } from './why-findings.ts';

test.each(Object.values(whyFindings).flatMap((row) => row.findings))('%s resolves and was read', (id) => {
  const finding = findings.find((row) => row.id === id);
  expect(finding).toBeDefined();
  expect(finding?.verification).not.toBe('unverified');
});
