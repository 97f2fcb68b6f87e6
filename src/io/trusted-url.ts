/** The part of Trusted Types that we use; TypeScript's DOM library does not know them yet. */
interface ScriptUrlPolicy {
  createScriptURL(address: string): string;
}

interface TrustedTypes {
  createPolicy(name: string, rules: ScriptUrlPolicy): ScriptUrlPolicy;
}

const ownAddress: ScriptUrlPolicy = {
  createScriptURL: (address) => {
    const { origin, href } = new URL(address, document.baseURI);
    if (origin !== location.origin) throw new TypeError(`${origin} is not this app's origin`);
    return href;
  },
};

let policy: ScriptUrlPolicy | undefined;

/**
 * The address of one of our own scripts, for a worker or service worker: with the app's Trusted Types no other string is
 * accepted there. Typed as a string, because that is what `Worker` and `register` ask for.
 */
export const trustedScriptUrl = (address: string): string => {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  // The browser gives out each name once.
  policy ??= trustedTypes?.createPolicy('unknot', ownAddress) ?? ownAddress;
  return policy.createScriptURL(address);
};
