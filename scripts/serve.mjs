// @ts-check
/** A small server of the built app. Everything that it serves is public, so it reads only below its folder and only reads. */
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { giveUp, inProject, isMain } from './project.mjs';
import { securityHeaders } from './security-headers.mjs';

/** @type {Record<string, string>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.ogg': 'audio/ogg',
  '.opus': 'audio/ogg',
  '.webm': 'audio/webm',
  '.m4a': 'audio/mp4',
  '.mp3': 'audio/mpeg',
  '.wav': 'audio/wav',
};
const COMPRESSIBLE = /^(text\/|application\/(json|manifest|wasm)|image\/svg)/;
const HASHED = /^\/assets\/.+-[\w-]{8}\.\w+(\.map)?$/;

/** @typedef {{ body: Buffer, br?: Buffer, gzip?: Buffer, etag: string, type: string, changed: number }} Kept */

/** @param {string} folder */
const keeper = (folder) => {
  /** @type {Map<string, Kept>} */
  const keptByPath = new Map();
  /** @param {string} path @returns {Kept | undefined} */
  return (path) => {
    const file = normalize(join(folder, path));
    if (path.includes('\0') || !file.startsWith(folder + sep)) return undefined;
    const stat = statSync(file, { throwIfNoEntry: false });
    if (!stat?.isFile()) return undefined;
    const known = keptByPath.get(file);
    if (known?.changed === stat.mtimeMs) return known;
    const body = readFileSync(file);
    const type = TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream';
    const etag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
    const kept = { body, etag, type, changed: stat.mtimeMs };
    keptByPath.set(file, kept);
    return kept;
  };
};

/** @param {Kept} kept @param {string} accepted */
const encode = (kept, accepted) => {
  if (!COMPRESSIBLE.test(kept.type) || kept.body.length < 1000) return undefined;
  if (/\bbr\b/.test(accepted)) {
    kept.br ??= brotliCompressSync(kept.body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
    return { name: 'br', body: kept.br };
  }
  if (!/\bgzip\b/.test(accepted)) return undefined;
  kept.gzip ??= gzipSync(kept.body, { level: 9 });
  return { name: 'gzip', body: kept.gzip };
};

/** @param {string | undefined} header @param {number} length */
const rangeOf = (header, length) => {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? '');
  if (!match || match[0] === 'bytes=-') return undefined;
  const from = match[1] ? Number(match[1]) : Math.max(0, length - Number(match[2]));
  const to = match[1] && match[2] ? Math.min(Number(match[2]), length - 1) : length - 1;
  return { from, to, fits: from <= to && from < length };
};

/** @param {string} [folder] */
export const createAppServer = (folder = inProject('dist', 'app')) => {
  const read = keeper(folder);
  return createServer((request, response) => {
    /** @param {number} status @param {Record<string, string | number>} headers @param {Buffer | string} [body] */
    const answer = (status, headers, body = '') => {
      response.writeHead(status, { ...securityHeaders, 'Content-Length': Buffer.byteLength(body), ...headers });
      response.end(request.method === 'HEAD' ? undefined : body);
    };
    const plain = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' };
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return answer(405, { ...plain, Allow: 'GET, HEAD' }, 'Only GET and HEAD.\n');
    let path;
    try {
      path = decodeURIComponent((request.url ?? '/').replace(/[?#].*$/s, ''));
    } catch {
      return answer(400, plain, 'Not an address.\n');
    }
    const navigates =
      (request.headers['sec-fetch-mode'] === 'navigate' || /\btext\/html\b/.test(request.headers.accept ?? '')) &&
      extname(path) === '';
    const kept = read(path.endsWith('/') ? `${path}index.html` : path) ?? (navigates ? read('index.html') : undefined);
    if (!kept) return answer(404, plain, 'Not found.\n');
    const headers = {
      'Content-Type': kept.type,
      'Cache-Control': HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
      ETag: kept.etag,
      Vary: 'Accept-Encoding',
    };
    if (request.headers['if-none-match'] === kept.etag) return answer(304, headers);
    const encoded = encode(kept, String(request.headers['accept-encoding'] ?? ''));
    if (encoded) return answer(200, { ...headers, 'Content-Encoding': encoded.name }, encoded.body);
    // Safari plays no sound from a server that does not serve parts.
    const range = rangeOf(request.headers.range, kept.body.length);
    if (!range) return answer(200, { ...headers, 'Accept-Ranges': 'bytes' }, kept.body);
    if (!range.fits) return answer(416, { ...plain, 'Content-Range': `bytes */${kept.body.length}` });
    const part = kept.body.subarray(range.from, range.to + 1);
    return answer(206, { ...headers, 'Content-Range': `bytes ${range.from}-${range.to}/${kept.body.length}` }, part);
  });
};

/** Serves until it is stopped. */
export const serve = () => {
  const port = process.env['PORT'] ?? '4173';
  const host = process.env['HOST'] ?? '127.0.0.1';
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) giveUp(`PORT must be a number from 0 to 65535, not "${port}".`);
  const server = createAppServer();
  server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
    if (error.code === 'EADDRINUSE')
      giveUp(`Port ${port} is taken; choose another with the PORT variable: PORT=4174 npm start`);
    if (error.code === 'EACCES')
      giveUp(`Port ${port} is not allowed here; choose another with the PORT variable: PORT=4174 npm start`);
    giveUp(`Could not serve on ${host}:${port}: ${error.message}`);
  });
  server.listen(Number(port), host, () => {
    const address = server.address();
    const shown = host === '127.0.0.1' || host === '0.0.0.0' || host === '::' ? 'localhost' : host;
    process.stdout.write(`Unknot is at http://${shown}:${typeof address === 'object' ? address?.port : port}\n`);
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(0));
};

if (isMain(import.meta.url)) serve();
