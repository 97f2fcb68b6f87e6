import fc from 'fast-check';

/** `npm run fuzz` runs the full count, `npm test` a tenth of it. */
fc.configureGlobal({ numRuns: process.env['FUZZ'] ? 1000 : 100 });
