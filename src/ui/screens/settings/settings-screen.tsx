import { useState } from 'preact/hooks';
import type { LearnedLine, LearnedLineId } from '../../../core/learn/index.ts';
import type { Settings } from '../../../core/journal/index.ts';
import { type ToolId, TOOLS } from '../../../core/knowledge/index.ts';
import { toolNames } from '../../../knowledge/index.ts';
import { settingsTexts as words } from '../../../texts/en/settings.ts';
import '../about/page.css';
import { EraseSheet } from './erase-sheet.tsx';
import { ChoiceField } from './fields.tsx';
import { LearnedList } from './learned-list.tsx';
import { type SessionAbilities, SessionSettings } from './session-settings.tsx';
import '../../figure/technique/technique.css';
import './settings.css';

export interface SettingsScreenProps {
  readonly settings: Settings;
  /** Whether the answers of the check are kept on this device. */
  readonly keptCautions: boolean;
  /** What holds of the check, in words; null: not asked yet. */
  readonly holds: readonly string[] | null;
  readonly aboutHref: string;
  readonly can: SessionAbilities;
  readonly backgroundNote: string;
  readonly learned: readonly LearnedLine[];
  readonly onUnlearn: (id: LearnedLineId) => void;
  readonly onChange: (changes: Partial<Settings>) => void;
  /** Opens the health check. */
  readonly onCheck: () => void;
  /** Asked and answered: the second tap. */
  readonly onErase: () => void;
  /** Saves the journal as a file, before erasing. */
  readonly onSaveFirst: () => void;
}

/** "Nothing" is always at hand, so it is not asked. */
const OWNABLE: readonly ToolId[] = TOOLS.filter((tool) => tool !== 'none');

export const SettingsScreen = ({
  settings,
  keptCautions,
  holds,
  aboutHref,
  can,
  backgroundNote,
  learned,
  onUnlearn,
  onChange,
  onCheck,
  onErase,
  onSaveFirst,
}: SettingsScreenProps) => {
  const [asksToErase, setAsksToErase] = useState(false);
  const toggle = (tool: ToolId, owned: boolean): void => {
    onChange({
      ownedTools: TOOLS.filter((each) => (each === tool ? owned : settings.ownedTools.includes(each))),
    });
  };
  return (
    <main class="page">
      <h1 tabIndex={-1}>{words.title}</h1>
      <p class="small quiet">{words.saved}</p>

      <fieldset class="page-part">
        <legend>{words.tools}</legend>
        <p class="small quiet">{words.toolsNote}</p>
        <div class="settings-boxes">
          {OWNABLE.map((tool) => (
            <label key={tool} class="page-box">
              <input
                type="checkbox"
                checked={settings.ownedTools.includes(tool)}
                onChange={({ currentTarget }) => toggle(tool, currentTarget.checked)}
              />
              <span>{toolNames[tool].name}</span>
            </label>
          ))}
        </div>
      </fieldset>

      <SessionSettings settings={settings} can={can} backgroundNote={backgroundNote} onChange={onChange} />
      <LearnedList lines={learned} onUndo={onUnlearn} />

      <section class="page-part">
        <h2>{words.look}</h2>
        <ChoiceField
          label={words.theme}
          names={words.themes}
          value={settings.theme}
          onChange={(theme) => onChange({ theme })}
        />
        <ChoiceField
          label={words.units}
          names={words.unitNames}
          value={settings.units}
          onChange={(units) => onChange({ units })}
        />
        <ChoiceField
          label={words.skin}
          names={words.skins}
          value={settings.skin}
          mark={(skin) => <i class="settings-skin" data-skin={skin} />}
          onChange={(skin) => onChange({ skin })}
        />
        <ChoiceField
          label={words.build}
          names={words.builds}
          value={settings.build}
          note={words.buildNote[settings.build]}
          onChange={(build) => onChange({ build })}
        />
        <div class="settings-field">
          <h3>{words.language}</h3>
          <p class="small quiet">{words.languageNote}</p>
        </div>
      </section>

      <section class="page-part">
        <h2>{words.health}</h2>
        {holds === null ? (
          <p>{words.notAsked}</p>
        ) : holds.length === 0 ? (
          <p>{words.noneHolds}</p>
        ) : (
          <>
            <p>{words.holds}</p>
            <ul class="page-points">
              {holds.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </>
        )}
        {holds === null ? null : <p class="small quiet">{keptCautions ? words.kept : words.notKept}</p>}
        <div class="page-buttons">
          <button type="button" class="button-other" onClick={onCheck}>
            {words.check}
          </button>
        </div>
      </section>

      <section class="page-part">
        <h2>{words.data}</h2>
        <p>{words.dataNote}</p>
        <div class="page-buttons">
          <button type="button" class="button-other" onClick={() => setAsksToErase(true)}>
            {words.erase}
          </button>
          <a class="button-text" href={aboutHref}>
            {words.about}
          </a>
        </div>
      </section>

      {asksToErase ? (
        <EraseSheet onSaveFirst={onSaveFirst} onErase={onErase} onClose={() => setAsksToErase(false)} />
      ) : null}
    </main>
  );
};
