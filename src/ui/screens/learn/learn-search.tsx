import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { SearchHit } from '../../../core/knowledge/index.ts';
import { learnTexts as words } from '../../../texts/en/learn.ts';
import { searchKnowledge } from '../../../texts/en/search.ts';
import { learnHref } from './learn-path.ts';

const MOST_HITS = 40;

const hrefOf = ({ kind, id }: SearchHit): string => {
  switch (kind) {
    case 'claim':
      return learnHref('claim', id);
    case 'finding':
      return learnHref('study', id);
    case 'caution':
      return learnHref('caution', id);
    case 'region':
    case 'technique':
    case 'refused':
      return learnHref('roll', id.split('/')[0] ?? '');
    case 'dose':
      return learnHref('when');
  }
};

/** The search field; what is searched for replaces `children`. Nothing leaves the device: the index is made here. */
export const LearnSearch = ({ children }: { readonly children: ComponentChildren }) => {
  const [text, setText] = useState('');
  const input = useId();
  const hits = text.trim() === '' ? null : searchKnowledge(text);
  return (
    <>
      <search class="learn-search">
        <label class="page-label" for={input}>
          {words.search}
        </label>
        <input
          id={input}
          class="field"
          type="search"
          placeholder={words.searchHint}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </search>
      <p class="caption quiet learn-found" role="status">
        {hits === null ? '' : words.searchFound(hits.length)}
      </p>
      {hits === null ? (
        children
      ) : (
        <ul class="page-rows">
          {hits.slice(0, MOST_HITS).map((hit) => (
            <li key={`${hit.kind} ${hit.id}`}>
              <a class="learn-row" href={hrefOf(hit)}>
                <span class="learn-found-kind">{words.kinds[hit.kind]}</span>
                <span class="page-row-title">{hit.title}</span>
                <span class="small quiet">{hit.line}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </>
  );
};
