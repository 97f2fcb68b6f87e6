// @ts-check
/** `npm start`: installs and builds what is missing, then serves. */
import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { serve } from './serve.mjs';

await ensureInstalled();
await ensureBuilt('app');
serve();
