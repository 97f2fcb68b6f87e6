export const VERIFICATIONS = ['abstract-read', 'quoted-elsewhere', 'unverified'] as const;
export type Verification = (typeof VERIFICATIONS)[number];

/** One result of one study, in our own words. */
export interface Finding {
  readonly id: string;
  readonly claim: string;
  readonly quality: string;
  readonly effect: {
    readonly metric: string;
    readonly value: number | null;
    readonly low: number | null;
    readonly high: number | null;
    readonly unit: string;
    readonly people: number | null;
    readonly studies: number | null;
  };
  readonly citation: string;
  readonly year: number;
  readonly doi?: string;
  readonly verification: Verification;
}
