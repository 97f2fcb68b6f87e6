import { claims } from '../../../knowledge/claims/index.ts';
import { toolNames } from '../../../knowledge/index.ts';
import { TOOLS } from '../../../core/knowledge/index.ts';
import { learnTexts as words } from '../../../texts/en/learn.ts';
import { ToolIcon } from '../../kit/index.ts';
import { LEARN_PAGES, learnHref } from './learn-path.ts';
import { ClaimRow, LearnPageFrame } from './parts.tsx';
import { LearnSearch } from './learn-search.tsx';

/** The way in: search, and the six parts. */
export const HomePage = ({ lost }: { readonly lost: boolean }) => (
  <main class="page learn">
    <h1 tabIndex={-1}>{words.title}</h1>
    <p class="page-lead">{words.lead}</p>
    {lost ? <p class="page-note">{words.notFound}</p> : null}
    <LearnSearch>
      <ul class="page-rows learn-list">
        {LEARN_PAGES.map((page) => (
          <li key={page}>
            <a class="learn-row learn-door" href={learnHref(page)}>
              <span class="page-row-title">{words.pages[page].title}</span>
              <span class="small quiet">{words.pages[page].line}</span>
            </a>
          </li>
        ))}
      </ul>
    </LearnSearch>
  </main>
);

export const WhatPage = () => (
  <LearnPageFrame title={words.pages.what.title}>
    <p class="page-lead">{words.what.lead}</p>
    <p class="page-note">{words.what.name}</p>
    <section class="page-part">
      <h2>{words.what.happensTitle}</h2>
      <ul class="page-rows">
        {words.what.happens.flatMap((id) => {
          const claim = claims.find((each) => each.id === id);
          return claim ? [<ClaimRow key={id} claim={claim} />] : [];
        })}
      </ul>
    </section>
    <section class="page-part">
      <h2>{words.what.withTitle}</h2>
      <ul class="learn-refused">
        {TOOLS.map((tool) => (
          <li key={tool}>
            <ToolIcon tool={tool} />
            <span>
              <b>{toolNames[tool].name}.</b> {toolNames[tool].about}
            </span>
          </li>
        ))}
      </ul>
    </section>
    <section class="page-part">
      <h2>{words.what.notTitle}</h2>
      <ul class="page-points">
        {words.what.not.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  </LearnPageFrame>
);
