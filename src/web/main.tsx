import '@fontsource-variable/instrument-sans/wdth.css';
import { render } from 'preact';
import { registerServiceWorker } from '../io/service-worker.ts';

const place = document.querySelector('#app');
if (place) {
  render(
    <main>
      <h1>Unknot</h1>
    </main>,
    place,
  );
}
if (import.meta.env.PROD) void registerServiceWorker();
