import { cautionText } from '../../../knowledge/caution-texts/index.ts';
import { claims } from '../../../knowledge/claims/index.ts';
import { findings } from '../../../knowledge/findings/index.ts';
import '../about/page.css';
import { ClaimPage, MythsPage, WorksPage } from './claim-pages.tsx';
import { HomePage, WhatPage } from './home-pages.tsx';
import { learnPlace } from './learn-path.ts';
import './learn.css';
import { RegionPage, RollPage } from './roll-pages.tsx';
import { CautionPage, SafetyPage } from './safety-pages.tsx';
import { StudyPage } from './study-page.tsx';
import { WhenPage } from './when-page.tsx';

export interface LearnScreenProps {
  /** The parts of the address behind `#/learn`. */
  readonly path: readonly string[];
  readonly onCheck: () => void;
}

/** Everything that is known, to read: each page has its own address. */
export const LearnScreen = ({ path, onCheck }: LearnScreenProps) => {
  const place = learnPlace(path);
  switch (place.page) {
    case 'home':
      return <HomePage lost={path.length > 0} />;
    case 'what':
      return <WhatPage />;
    case 'works':
      return <WorksPage />;
    case 'myths':
      return <MythsPage />;
    case 'roll':
      return <RollPage />;
    case 'region':
      return <RegionPage region={place.region} />;
    case 'when':
      return <WhenPage />;
    case 'safety':
      return <SafetyPage onCheck={onCheck} />;
    case 'claim': {
      const claim = claims.find(({ id }) => id === place.id);
      return claim ? <ClaimPage claim={claim} /> : <HomePage lost />;
    }
    case 'study': {
      const finding = findings.find(({ id }) => id === place.id);
      return finding ? <StudyPage finding={finding} /> : <HomePage lost />;
    }
    case 'caution': {
      const text = cautionText(place.id);
      return text ? <CautionPage text={text} /> : <HomePage lost />;
    }
  }
};
