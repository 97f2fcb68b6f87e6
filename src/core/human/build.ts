/** The two builds, and every length in which they differ. Same stature, so that poses and tools fit both. */
export const BUILDS = ['shoulders', 'hips'] as const;

/** `shoulders`: broader shoulders than hips, short hair; `hips`: broader hips than shoulders, a bun. */
export type Build = (typeof BUILDS)[number];

/** Picks a length: of the build with broad shoulders or of that with broad hips. */
export type Pick = (shoulders: number, hips: number) => number;

export const pickFor =
  (build: Build): Pick =>
  (shoulders, hips) =>
    build === 'shoulders' ? shoulders : hips;

/** Half the distance of the shoulder joints. */
export const shoulderHalf = (build: Build): number => pickFor(build)(0.116, 0.091);

/** Half the distance of the hip joints. */
export const hipHalf = (build: Build): number => pickFor(build)(0.049, 0.056);
