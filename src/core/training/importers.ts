/** Every foreign format that is read, the more telling first. */
import { appleHealthImporter } from './formats/apple-health.ts';
import { fitImporter } from './formats/fit.ts';
import { fitnotesImporter } from './formats/fitnotes.ts';
import { garminImporter } from './formats/garmin.ts';
import { gpxImporter } from './formats/gpx.ts';
import { hevyImporter } from './formats/hevy.ts';
import { liftosaurImporter } from './formats/liftosaur.ts';
import { otherCsvImporter } from './formats/other-csv.ts';
import { stravaImporter } from './formats/strava.ts';
import { strongImporter } from './formats/strong.ts';
import { tcxImporter } from './formats/tcx.ts';
import type { Importer } from './importer.ts';

export const importers: readonly Importer[] = [
  fitImporter,
  hevyImporter,
  strongImporter,
  liftosaurImporter,
  fitnotesImporter,
  stravaImporter,
  garminImporter,
  tcxImporter,
  gpxImporter,
  appleHealthImporter,
  otherCsvImporter,
];
