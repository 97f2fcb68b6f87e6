/** The mark: one rope with one loop. Decoration here, since the page says its own name. */
export const Mark = () => (
  <svg
    class="shell-mark"
    viewBox="0 0 48 24"
    width="48"
    height="24"
    fill="none"
    stroke="currentColor"
    stroke-width="4"
    stroke-linecap="round"
    aria-hidden="true"
  >
    <path d="M3 21h9c6 0 9-3 13-7 5-5 4-11-2-11s-7 6-2 11c4 4 7 7 13 7h9" />
  </svg>
);
