import { useState } from 'preact/hooks';
import type { BlockSide, RegionId } from '../core/body/index.ts';
import type { SessionView } from '../core/session/index.ts';
import { sessionRules } from '../knowledge/session-rules.ts';
import { techniqueTexts } from '../knowledge/technique-texts/index.ts';
import { deviceTexts, milestoneText } from '../texts/en/announce.ts';
import { noticeText } from '../texts/en/notice.ts';
import { type ScreenNotice, SessionScreen, StopQuestion } from '../ui/screens/session/index.ts';
import type { App } from './app-state.ts';
import type { SessionFlow } from './session-flow.ts';
import type { DeviceNotice, DeviceState } from './session-device.ts';
import type { SessionRun } from './session-run.ts';

const NOTICES: Readonly<Record<DeviceNotice, ScreenNotice>> = {
  'sound-blocked': { id: 'sound-blocked', text: deviceTexts.soundBlocked, actionLabel: deviceTexts.soundAction },
  'no-voice': { id: 'no-voice', text: deviceTexts.noVoice },
  'wake-refused': { id: 'wake-refused', text: deviceTexts.wakeRefused },
};

/** The block that just ended because it stayed too much. */
const stoppedBlock = ({ notice, blocks }: SessionView) => {
  if (notice?.type !== 'stopped-block') return null;
  const block = blocks[notice.block];
  if (!block) return null;
  return { region: block.region, side: block.side, stopSigns: techniqueTexts[block.technique]?.stopSigns ?? [] };
};

const deviceLine = ({ screen, sound, sounds }: DeviceState): string =>
  [
    screen === 'on' ? deviceTexts.screenOn : deviceTexts.screenOff,
    sound === 'off' || sounds ? deviceTexts.sound[sound] : deviceTexts.soundOff,
  ].join(' \u00b7 ');

/** A stop sign counts like an answer in the check: nothing more is planned there until it is answered anew. */
const noteStopSign = (app: App, { region, side }: { readonly region: RegionId; readonly side: BlockSide }): void => {
  const place = side === 'both' ? {} : { side };
  void app.health.note({ id: 'rf-sharp-pain', region, ...place });
};

/** The last block was too much at its gentlest: asked once the session is over. */
export const StoppedLast = ({ app, flow }: { readonly app: App; readonly flow: SessionFlow }) => {
  const block = flow.stoppedLast.value;
  if (!block) return null;
  const close = (): void => {
    flow.stoppedLast.value = null;
  };
  return (
    <StopQuestion
      region={block.region}
      side={block.side}
      stopSigns={techniqueTexts[block.technique]?.stopSigns ?? []}
      onStopSign={() => noteStopSign(app, block)}
      onGoOn={close}
      onEnd={close}
    />
  );
};

export const SessionPage = ({ app, run }: { readonly app: App; readonly run: SessionRun }) => {
  const view = run.view.value;
  const [answered, setAnswered] = useState(false);
  const [hidden, setHidden] = useState<readonly string[]>([]);
  const stopped = stoppedBlock(view);
  const milestone = run.milestone.value;
  const { dispatch } = run;
  const technique = view.block ? (techniqueTexts[view.block.technique] ?? null) : null;
  return (
    <SessionScreen
      view={view}
      text={technique}
      announcement={
        milestone
          ? milestoneText(
              milestone.id,
              milestone.view,
              milestone.view.notice && noticeText(milestone.view.notice, milestone.view.blocks),
              milestone.view.block ? techniqueTexts[milestone.view.block.technique]?.keepOff : [],
            )
          : ''
      }
      awaySeconds={run.awaySeconds()}
      notices={run.notices.value.filter((id) => !hidden.includes(id)).map((id) => NOTICES[id])}
      stopped={answered ? null : stopped}
      paceShown={run.paceShown}
      flashes={run.flashes.value}
      deviceLine={deviceLine(run.deviceState.value)}
      stillTightSeconds={sessionRules.holdExtendsSeconds}
      onEvent={(event) => {
        if (event === 'too-much' || event === 'leave') setAnswered(false);
        dispatch(event);
      }}
      onNotice={(id) => {
        if (id === 'sound-blocked') run.reviveSound();
        else setHidden([...hidden, id]);
      }}
      onStopSign={() => {
        if (stopped) noteStopSign(app, stopped);
      }}
      onStopAnswered={() => {
        setAnswered(true);
        run.dispatch('resume');
      }}
    />
  );
};
