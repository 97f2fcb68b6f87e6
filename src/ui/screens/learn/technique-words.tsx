import type { TechniqueText, ToolId } from '../../../core/knowledge/index.ts';
import { learnTexts as words } from '../../../texts/en/pages.ts';
import { DownIcon, ToolIcon } from '../../kit/icons.tsx';

/** One technique in words. */
export const TechniqueWords = ({
  tool,
  name,
  text,
}: {
  readonly tool: ToolId;
  readonly name: string;
  readonly text: TechniqueText;
}) => (
  <details class="page-row">
    <summary>
      <span class="learn-tool">
        <ToolIcon tool={tool} />
        {name}
      </span>
      <DownIcon />
    </summary>
    <dl class="learn-words">
      <Part title={words.start} lines={[text.start]} />
      <Part title={words.contact} lines={[text.contact]} />
      <Part title={words.path} lines={[text.path]} />
      <Part title={words.pressure} lines={text.pressure} />
      <Part title={words.feel} lines={[text.feel]} />
      <Part title={words.keepOff} lines={text.keepOff} strong />
      <Part title={words.stop} lines={text.stopSigns} strong />
    </dl>
  </details>
);

const Part = ({
  title,
  lines,
  strong = false,
}: {
  readonly title: string;
  readonly lines: readonly string[];
  readonly strong?: boolean;
}) => (
  <div class={strong ? 'learn-strong' : undefined}>
    <dt>{title}</dt>
    {lines.map((line) => (
      <dd key={line}>{line}</dd>
    ))}
  </div>
);
