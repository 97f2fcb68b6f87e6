// @ts-check
/**
 * How the installed app gets files from other apps: what of them its manifest asks for, and what its service worker does
 * with those that are shared to it. The two functions are written into the worker as text, so they know nothing but
 * what they are given.
 */

/** By type; the app tells formats by their content and takes whatever else is chosen or dropped. */
const ACCEPTED = {
  'application/vnd.ant.fit': ['.fit'],
  'application/gpx+xml': ['.gpx'],
  'application/vnd.garmin.tcx+xml': ['.tcx'],
  'text/csv': ['.csv'],
  'application/zip': ['.zip'],
  'application/gzip': ['.gz'],
};

export const shareTarget = {
  action: './share',
  /** @type {'POST'} */
  method: 'POST',
  enctype: 'multipart/form-data',
  params: {
    files: [
      {
        name: 'files',
        accept: [
          ...Object.entries(ACCEPTED).flatMap(([type, endings]) => [type, ...endings]),
          'text/comma-separated-values',
          'text/plain',
          'text/xml',
          'application/xml',
          'application/octet-stream',
        ],
      },
    ],
  },
};

export const fileHandlers = [{ action: './', accept: ACCEPTED }];

/** @param {{ url: URL }} options */
const isShare = ({ url }) => url.pathname.endsWith('/share');

/** Keeps the files until the app has fetched them (src/web/incoming-files.ts), and opens it. @param {{ request: Request }} options */
const keepShared = async ({ request }) => {
  const scope = /** @type {{ registration: { scope: string } }} */ (/** @type {unknown} */ (self)).registration.scope;
  try {
    const form = await request.formData();
    const cache = await caches.open('unknot-shared');
    let count = 0;
    for (const file of form.getAll('files')) {
      if (typeof file === 'string') continue;
      const address = new URL(`shared/${count}`, scope);
      address.searchParams.set('name', file.name);
      await cache.put(address.href, new Response(file));
      count += 1;
    }
  } catch {
    // Nothing that could be kept: the app opens without.
  }
  return Response.redirect(new URL('#/training', scope).href, 303);
};

/** Workbox writes both functions into the worker. */
export const shareRoute = { urlPattern: isShare, handler: keepShared, method: /** @type {const} */ ('POST') };
