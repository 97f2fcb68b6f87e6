/** Line pictograms on a 24 px grid. They decorate a word or stand in a button that has a name of its own. */
const PATHS = {
  back: 'M15 5l-7 7 7 7',
  close: 'M6 6l12 12M18 6L6 18',
  down: 'M6 9l6 6 6-6',
  forward: 'M9 5l7 7-7 7',
  flip: 'M4 9a8 5 0 0 1 16 0M20 15a8 5 0 0 1-16 0M20 5v4h-4M4 19v-4h4',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  undo: 'M8 5L4 9l4 4M4 9h10a5 5 0 0 1 0 10h-3',
  file: 'M7 3h7l4 4v14H7zM14 3v4h4',
  warning: 'M12 4L2.8 20h18.4zM12 10v4.5M12 17.3v.2',
  pen: 'M4 20l1-4L16 5l3 3L8 19zM13.5 7.5l3 3',
} as const;

export type IconName = keyof typeof PATHS;

export const Icon = ({ name, size = 24 }: { readonly name: IconName; readonly size?: number }) => (
  <svg
    class="icon"
    viewBox="0 0 24 24"
    aria-hidden="true"
    style={size === 24 ? undefined : { width: `${size}px`, height: `${size}px` }}
  >
    <path d={PATHS[name]} />
  </svg>
);

/** The filled triangle of everything that starts. */
export const PlayIcon = () => (
  <svg class="icon icon-solid" viewBox="0 0 24 24" aria-hidden="true">
    <path d="M6 3.5v17l14-8.5z" />
  </svg>
);
