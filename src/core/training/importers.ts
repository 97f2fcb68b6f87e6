/** Every foreign format that is read, the more telling first. */
import { fitImporter } from './formats/fit.ts';
import { hevyImporter } from './formats/hevy.ts';
import type { Importer } from './importer.ts';

export const importers: readonly Importer[] = [fitImporter, hevyImporter];
