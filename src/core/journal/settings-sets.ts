/** The closed sets of the settings. */

/** What is heard in a session. */
export const SOUNDS = ['tones', 'voice', 'off'] as const;

/** Platforms allow one of the two: cues that mix with the person's music, or the buttons of a headset. */
export const PLAYING = ['music', 'headset'] as const;

/** The headset's button that is the knot. */
export const HEADSET_BUTTONS = ['play', 'next', 'previous', 'none'] as const;

/** The skin of the figures, fair to dark. */
export const SKINS = ['fair', 'light', 'medium', 'brown', 'dark'] as const;

/** The build of the figures: one of the two of core/human, or both in turn. */
export const FIGURE_BUILDS = ['both', 'shoulders', 'hips'] as const;
