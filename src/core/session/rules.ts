/** The numbers of the session that come from the dose rules; handed in so that the player holds none of its own. */
export interface SessionRules {
  readonly holdEnoughSeconds: number;
  readonly holdReleasesSeconds: number;
  readonly holdExtendsSeconds: number;
  readonly breathInSeconds: number;
  readonly breathOutSeconds: number;
}
