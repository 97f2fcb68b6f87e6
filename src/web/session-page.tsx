import { useEffect, useState } from 'preact/hooks';
import { forbiddenBy } from '../core/plan/index.ts';
import type { SessionBlock, SessionView } from '../core/session/index.ts';
import { knowledge } from '../knowledge/index.ts';
import { sessionRules } from '../knowledge/session-rules.ts';
import { techniqueTexts } from '../knowledge/technique-texts/index.ts';
import { deviceTexts, milestoneText } from '../texts/en/announce.ts';
import { noticeText } from '../texts/en/notice.ts';
import { type ScreenNotice, SessionScreen, StopQuestion } from '../ui/screens/session/index.ts';
import type { App } from './app-state.ts';
import { storeFiguresOf } from './figure-source.ts';
import { useModule } from './lazy.tsx';
import type { SessionFlow } from './session-flow.ts';
import type { DeviceNotice, DeviceState } from './session-device.ts';
import { type SessionRun, restOf } from './session-run.ts';
import { WithFigures } from './with-figures.tsx';

const NOTICES: Readonly<Record<DeviceNotice, ScreenNotice>> = {
  'sound-blocked': { id: 'sound-blocked', text: deviceTexts.soundBlocked, actionLabel: deviceTexts.soundAction },
  'no-voice': { id: 'no-voice', text: deviceTexts.noVoice },
  'no-background': { id: 'no-background', text: deviceTexts.background.stops },
  'wake-refused': { id: 'wake-refused', text: deviceTexts.wakeRefused },
};

/** The block that just ended because it stayed too much. */
const stoppedBlock = ({ notice, blocks }: SessionView): SessionBlock | null =>
  notice?.type === 'stopped-block' ? (blocks[notice.block] ?? null) : null;

const deviceLine = ({ screen, sound, sounds }: DeviceState): string =>
  [
    screen === 'on' ? deviceTexts.screenOn : deviceTexts.screenOff,
    sound === 'off' || sounds ? deviceTexts.sound[sound] : deviceTexts.soundOff,
  ].join(' \u00b7 ');

const loadStopSigns = () => import('./stop-signs.tsx');

interface AskStopProps {
  readonly app: App;
  /** The block that was too much. */
  readonly block: SessionBlock;
  readonly rest: readonly SessionBlock[];
  readonly onGoOn: () => void;
  readonly onEnd: () => void;
}

/** Was it a stop sign, and which? Where it was stays off as soon as somebody says yes. */
const AskStop = ({ app, block, rest, onGoOn, onEnd }: AskStopProps) => {
  const loaded = useModule(loadStopSigns);
  const { region, side, technique } = block;
  return (
    <StopQuestion
      region={region}
      side={side}
      stopSigns={techniqueTexts[technique]?.stopSigns ?? []}
      onStopSign={() => void app.health.note({ id: 'rf-sharp-pain', region, ...(side === 'both' ? {} : { side }) })}
      which={(onSaid) => (loaded ? <loaded.StopSigns app={app} places={[block]} onClose={onSaid} /> : null)}
      mayGoOn={forbiddenBy(knowledge, app.health.active.value, rest) === null}
      onGoOn={onGoOn}
      onEnd={onEnd}
    />
  );
};

/** The last block was too much at its gentlest: asked once the session is over. */
export const StoppedLast = ({ app, flow }: { readonly app: App; readonly flow: SessionFlow }) => {
  const block = flow.stoppedLast.value;
  const close = (): void => {
    flow.stoppedLast.value = null;
  };
  return block ? <AskStop app={app} block={block} rest={[]} onGoOn={close} onEnd={close} /> : null;
};

export const SessionPage = ({ app, run }: { readonly app: App; readonly run: SessionRun }) => {
  const view = run.view.value;
  const [answered, setAnswered] = useState(false);
  const [hidden, setHidden] = useState<readonly string[]>([]);
  const stopped = stoppedBlock(view);
  useEffect(() => void storeFiguresOf(run.view.value.blocks.map(({ technique }) => technique)), [run]);
  const milestone = run.milestone.value;
  const { dispatch } = run;
  const technique = view.block ? (techniqueTexts[view.block.technique] ?? null) : null;
  return (
    <WithFigures app={app}>
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
        announced={milestone?.count ?? 0}
        awaySeconds={run.awaySeconds()}
        notices={run.notices.value.filter((id) => !hidden.includes(id)).map((id) => NOTICES[id])}
        stopQuestion={
          stopped && !answered ? (
            <AskStop
              app={app}
              block={stopped}
              rest={restOf(run.state())}
              onGoOn={() => {
                setAnswered(true);
                dispatch('resume');
              }}
              onEnd={() => dispatch('end')}
            />
          ) : null
        }
        paceShown={run.paceShown.value}
        onPace={run.setPace}
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
      />
    </WithFigures>
  );
};
