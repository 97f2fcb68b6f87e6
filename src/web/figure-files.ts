/** Where the build puts the figures and the body map. They are fetched when they are needed. */
const urlByFile = import.meta.glob<string>('./figures/*.json', { query: '?url', import: 'default', eager: true });

/** The address of a technique's figure; undefined if there is none. */
export const figureUrl = (technique: string): string | undefined =>
  urlByFile[`./figures/figure-${technique.replace('/', '-')}.json`];

export const figureUrls: readonly string[] = Object.entries(urlByFile)
  .filter(([file]) => file.startsWith('./figures/figure-'))
  .map(([, url]) => url);
