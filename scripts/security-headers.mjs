// @ts-check
/** The one source of what the app may do in the browser: the server sends it, the build writes it into index.html. */

const POLICY = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "connect-src 'self'",
  "img-src 'self' blob: data:",
  "media-src 'self' blob:",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types unknot',
];

export const contentSecurityPolicy = POLICY.join('; ');

/** Browsers ignore `frame-ancestors` in a meta tag and complain about it. */
export const metaContentSecurityPolicy = POLICY.filter((rule) => !rule.startsWith('frame-ancestors')).join('; ');

export const securityHeaders = {
  'Content-Security-Policy': contentSecurityPolicy,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};
