import { useState } from 'preact/hooks';
import type { SessionView } from '../core/session/index.ts';
import { techniqueTexts } from '../knowledge/technique-texts/index.ts';
import { announcementText, deviceTexts } from '../texts/en/announce.ts';
import { SessionScreen, type ScreenNotice } from '../ui/screens/session/index.ts';
import type { App } from './app-state.ts';
import { type DeviceNotice, type SessionRun, sessionRules } from './session-run.ts';

const NOTICES: Readonly<Record<DeviceNotice, ScreenNotice>> = {
  'sound-blocked': { id: 'sound-blocked', text: deviceTexts.soundBlocked, actionLabel: deviceTexts.soundAction },
  'wake-refused': { id: 'wake-refused', text: deviceTexts.wakeRefused },
};

/** The block that just ended because even its gentlest step was too much. */
const stoppedBlock = (run: SessionRun, view: SessionView) => {
  if (view.notice?.type !== 'stopped-block') return null;
  const { blocks, progress } = run.state();
  const index = progress.findLastIndex(({ tooMuch, dropped }) => tooMuch && dropped);
  const block = blocks[index];
  if (!block) return null;
  return { region: block.region, side: block.side, stopSigns: techniqueTexts[block.technique]?.stopSigns ?? [] };
};

export const SessionPage = ({ app, run }: { readonly app: App; readonly run: SessionRun }) => {
  const view = run.view.value;
  const [answered, setAnswered] = useState(false);
  const [hidden, setHidden] = useState<readonly string[]>([]);
  const stopped = stoppedBlock(run, view);
  const { dispatch } = run;
  const technique = view.block ? (techniqueTexts[view.block.technique] ?? null) : null;
  return (
    <SessionScreen
      view={view}
      text={technique}
      announcement={announcementText(view)}
      awaySeconds={run.awaySeconds()}
      notices={run.notices.value.filter((id) => !hidden.includes(id)).map((id) => NOTICES[id])}
      stopped={answered ? null : stopped}
      stillTightSeconds={sessionRules.holdExtendsSeconds}
      onEvent={(event) => {
        if (event === 'too-much') setAnswered(false);
        dispatch(event);
      }}
      onNotice={(id) => {
        if (id === 'sound-blocked') run.reviveSound();
        else setHidden([...hidden, id]);
      }}
      onStopSign={() => {
        // A stop sign counts like an answer in the check: nothing more is planned there until it is answered anew.
        if (stopped) {
          const sides = stopped.side === 'both' ? {} : { side: stopped.side };
          app.answered.value = [...app.cautions.value, { id: 'rf-sharp-pain', region: stopped.region, ...sides }];
        }
      }}
      onStopAnswered={() => {
        setAnswered(true);
        run.dispatch('resume');
      }}
    />
  );
};
