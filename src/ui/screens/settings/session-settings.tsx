import type { Settings } from '../../../core/journal/index.ts';
import { settingsTexts as words } from '../../../texts/en/settings.ts';
import { Switch } from '../../kit/index.ts';
import { ChoiceField, RangeField } from './fields.tsx';

/** What this device can do; a setting without effect is not shown. */
export interface SessionAbilities {
  readonly vibration: boolean;
  readonly headset: boolean;
  readonly voiceCommands: boolean;
}

export interface SessionSettingsProps {
  readonly settings: Settings;
  readonly can: SessionAbilities;
  /** What the sound setting means on this device with the screen off. */
  readonly backgroundNote: string;
  readonly onChange: (changes: Partial<Settings>) => void;
}

/** How a session sounds, feels and keeps time. */
export const SessionSettings = ({ settings, can, backgroundNote, onChange }: SessionSettingsProps) => (
  <section class="page-part">
    <h2>{words.session}</h2>
    <RangeField
      label={words.getReady}
      range={[5, 30, 5]}
      value={settings.getReadySeconds}
      text={words.seconds}
      onChange={(getReadySeconds) => onChange({ getReadySeconds })}
    />
    <ChoiceField
      label={words.sound}
      names={words.sounds}
      value={settings.sound}
      onChange={(sound) => onChange({ sound })}
    />
    <p class="small quiet">{words.soundNote[settings.sound]}</p>
    {settings.sound === 'off' ? null : (
      <RangeField
        label={words.volume}
        range={[0, 1, 0.1]}
        value={settings.volume}
        text={words.percent}
        onChange={(volume) => onChange({ volume })}
      />
    )}
    {settings.sound === 'voice' ? (
      <RangeField
        label={words.voiceVolume}
        range={[0, 1, 0.1]}
        value={settings.voiceVolume}
        text={words.percent}
        onChange={(voiceVolume) => onChange({ voiceVolume })}
      />
    ) : null}
    {settings.sound === 'off' || !can.headset ? null : (
      <>
        <ChoiceField
          label={words.playing}
          names={words.playings}
          value={settings.playing}
          onChange={(playing) => onChange({ playing })}
        />
        <p class="small quiet">{words.playingNote[settings.playing]}</p>
        {settings.playing === 'headset' ? (
          <ChoiceField
            label={words.headsetKnot}
            names={words.headsetButtons}
            value={settings.headsetKnot}
            onChange={(headsetKnot) => onChange({ headsetKnot })}
          />
        ) : null}
      </>
    )}
    <p class="small quiet">{backgroundNote}</p>

    <h3>{words.pace}</h3>
    <p class="small quiet">{words.paceNote}</p>
    <div class="settings-field">
      <Switch label={words.paceShown} checked={settings.paceShown} onChange={(paceShown) => onChange({ paceShown })} />
    </div>
    <div class="settings-field">
      <Switch label={words.paceHeard} checked={settings.paceHeard} onChange={(paceHeard) => onChange({ paceHeard })} />
    </div>
    <RangeField
      label={words.tempo}
      range={[0.5, 2, 0.25]}
      value={settings.tempo}
      text={words.tempoText}
      onChange={(tempo) => onChange({ tempo })}
    />

    <h3>{words.breath}</h3>
    <div class="settings-field">
      <Switch
        label={words.breathHeard}
        checked={settings.breathHeard}
        onChange={(breathHeard) => onChange({ breathHeard })}
      />
    </div>
    <RangeField
      label={words.breathIn}
      range={[2, 8, 1]}
      value={settings.breathInSeconds}
      text={words.seconds}
      onChange={(breathInSeconds) => onChange({ breathInSeconds })}
    />
    <RangeField
      label={words.breathOut}
      range={[2, 12, 1]}
      value={settings.breathOutSeconds}
      text={words.seconds}
      onChange={(breathOutSeconds) => onChange({ breathOutSeconds })}
    />

    {can.vibration ? (
      <div class="settings-field">
        <Switch
          label={words.vibration}
          about={words.vibrationNote}
          checked={settings.haptics}
          onChange={(haptics) => onChange({ haptics })}
        />
      </div>
    ) : null}
    <div class="settings-field">
      <Switch
        label={words.flash}
        about={words.flashNote}
        checked={settings.flash}
        onChange={(flash) => onChange({ flash })}
      />
    </div>
    {can.voiceCommands ? (
      <div class="settings-field">
        <Switch
          label={words.voiceCommands}
          about={words.voiceCommandsNote}
          checked={settings.voiceCommands}
          onChange={(voiceCommands) => onChange({ voiceCommands })}
        />
      </div>
    ) : null}
  </section>
);
