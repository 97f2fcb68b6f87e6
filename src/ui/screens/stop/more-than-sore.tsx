import { stopTexts as words } from '../../../texts/en/stop.ts';
import './stop.css';

/** Beside a question about soreness: what is no soreness, and a way to say so. */
export const MoreThanSore = ({ onLook }: { readonly onLook: () => void }) => (
  <section class="form-stop">
    <h2>{words.moreTitle}</h2>
    <p>{words.more}</p>
    <button type="button" onClick={onLook}>
      {words.look}
    </button>
  </section>
);
