import './drop-overlay.css';

/** Says that files may be let go here. What a pointer does is seen by who uses one: nothing is read out. */
export const DropOverlay = ({ text }: { readonly text: string }) => (
  <div class="drop-overlay" aria-hidden="true">
    {text}
  </div>
);
