/** The weaves of the heat steps, once a page: colour is never the only sign. */
export const Weaves = () => (
  <svg class="weaves" width="0" height="0" aria-hidden="true">
    <defs>
      <pattern id="weave-1" width="7" height="7" patternUnits="userSpaceOnUse">
        <circle cx="2" cy="2" r=".95" fill="var(--p1)" />
      </pattern>
      <pattern id="weave-2" width="5" height="5" patternUnits="userSpaceOnUse">
        <circle cx="1.25" cy="1.25" r=".85" fill="var(--p2)" />
        <circle cx="3.75" cy="3.75" r=".85" fill="var(--p2)" />
      </pattern>
      <pattern id="weave-3" width="5.5" height="5.5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="1.3" height="5.5" fill="var(--p3)" />
      </pattern>
      <pattern id="weave-4" width="5.5" height="5.5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path d="M.55 0V5.5M0 .55H5.5" stroke="var(--p4)" stroke-width="1.1" />
      </pattern>
      <pattern id="weave-5" width="7" height="7" patternUnits="userSpaceOnUse">
        <path d="M3.5 1.3V5.7M1.3 3.5H5.7" stroke="var(--p5)" stroke-width="1.4" />
      </pattern>
    </defs>
  </svg>
);
