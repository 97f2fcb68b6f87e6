import { expect, test } from 'vitest';
import { claims } from './claims/index.ts';
import { findings } from './findings/index.ts';
import { whyFindings } from './why-findings.ts';

test.each(Object.entries(whyFindings))(
  '%s shows a study for it and one against it, and judges by a claim',
  (_, row) => {
    const shown = findings.filter(({ id }) => row.findings.includes(id));
    expect(shown).toHaveLength(row.findings.length);
    expect(shown.map(({ direction }) => direction)).toContain('helps');
    expect(shown.some(({ direction }) => direction !== 'helps')).toBe(true);
    expect(claims.map(({ id }) => id)).toContain(row.claim);
  },
);
