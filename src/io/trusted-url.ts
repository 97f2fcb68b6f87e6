/** The part of Trusted Types that we use; TypeScript's DOM library does not know them yet. */
interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ) => { readonly createScriptURL: (address: string) => string };
}

const onlyOwn = (address: string): string => {
  const { origin, href } = new URL(address, document.baseURI);
  if (origin !== location.origin) throw new TypeError(`${origin} is not this app's origin`);
  return href;
};

let makeUrl: ((address: string) => string) | undefined;

/**
 * The address of one of our own scripts, for a worker or service worker: with the app's Trusted Types no other string is
 * accepted there. Typed as a string, because that is what `Worker` and `register` ask for.
 */
export const trustedScriptUrl = (address: string): string => {
  const trustedTypes = (globalThis as { readonly trustedTypes?: TrustedTypes }).trustedTypes;
  makeUrl ??= trustedTypes?.createPolicy('unknot', { createScriptURL: onlyOwn }).createScriptURL ?? onlyOwn;
  return makeUrl(address);
};
