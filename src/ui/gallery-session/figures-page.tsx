import { regionNames, knowledge } from '../../knowledge/index.ts';
import { TechniqueFigure } from '../figure/technique/index.ts';

/** Every offered technique, with the tool at the start, in the middle or at the end of its way. */
export const FiguresPage = ({ side, pass }: { readonly side: 'left' | 'right'; readonly pass: number }) => (
  <main
    style={{ display: 'grid', gridTemplateColumns: 'repeat(5, 1fr)', gap: '18px', padding: '16px', fontSize: '15px' }}
  >
    {knowledge.techniques.map((technique) => (
      <figure key={technique.id} style={{ margin: 0 }}>
        <div style={{ position: 'relative', height: '170px', borderBottom: '3px solid var(--ink)' }}>
          <div style={{ position: 'absolute', inset: 0 }}>
            <TechniqueFigure technique={technique} side={technique.sides === 'midline' ? 'both' : side} pass={pass} />
          </div>
        </div>
        <figcaption>
          {regionNames[technique.region].one} / {technique.tool} / {technique.posture}
        </figcaption>
      </figure>
    ))}
  </main>
);
