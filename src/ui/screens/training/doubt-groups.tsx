import { useState } from 'preact/hooks';
import { type JobDoubt, type PreviewChoice, SPORTS, type Sport } from '../../../core/training/index.ts';
import { previewTexts as words } from '../../../texts/en/import-preview.ts';
import { sportNames } from '../../../texts/en/training.ts';
import { Segmented } from '../../kit/index.ts';

export interface DoubtGroupsProps {
  readonly doubts: readonly JobDoubt[];
  readonly onChoose: (ids: readonly string[], choice: PreviewChoice) => void;
  readonly onSport: (id: string, sport: Sport) => void;
}

type Kind = keyof typeof words.doubtTitles;
type ChoiceKind = keyof typeof words.choices;

const CHOICE_KINDS: readonly ChoiceKind[] = ['doubtful', 'changed', 'implausible'];
const AT_ONCE = 6;

/** What is doubtful, by its kind, each settled by one tap or all of a kind together. */
export const DoubtGroups = ({ doubts, onChoose, onSport }: DoubtGroupsProps) => (
  <>
    {CHOICE_KINDS.map((kind) => (
      <ChoiceGroup key={kind} kind={kind} doubts={ofKind(doubts, kind)} onChoose={onChoose} />
    ))}
    <SportGroup doubts={ofKind(doubts, 'sport')} onSport={onSport} />
  </>
);

const ofKind = (doubts: readonly JobDoubt[], kind: Kind): readonly JobDoubt[] =>
  doubts.filter(({ status }) => status === kind);

const isSportName = (text: string): text is Sport => SPORTS.some((sport) => sport === text);

interface GroupProps {
  readonly kind: Kind;
  readonly doubts: readonly JobDoubt[];
  readonly children: (shown: readonly JobDoubt[]) => preact.ComponentChildren;
}

const Group = ({ kind, doubts, children }: GroupProps) => {
  const [shown, setShown] = useState(AT_ONCE);
  if (doubts.length === 0) return null;
  return (
    <section class="training-group">
      <h3>{words.doubtTitles[kind]}</h3>
      {children(doubts.slice(0, shown))}
      {doubts.length > shown ? (
        <button type="button" class="button-text" onClick={() => setShown(shown + 4 * AT_ONCE)}>
          {words.more}
        </button>
      ) : null}
    </section>
  );
};

interface ChoiceGroupProps {
  readonly kind: ChoiceKind;
  readonly doubts: readonly JobDoubt[];
  readonly onChoose: DoubtGroupsProps['onChoose'];
}

const ChoiceGroup = ({ kind, doubts, onChoose }: ChoiceGroupProps) => {
  const options = words.choices[kind].map(([value, label]) => ({ value, label }));
  const common = doubts.every(({ choice }) => choice === doubts[0]?.choice) ? (doubts[0]?.choice ?? null) : null;
  return (
    <Group kind={kind} doubts={doubts}>
      {(shown) => (
        <ul class="page-rows">
          {doubts.length < 2 ? null : (
            <li class="training-doubt">
              <p class="page-row-title">{words.forAll(doubts.length)}</p>
              <Segmented
                label={words.forAll(doubts.length)}
                options={options}
                value={common}
                onChange={(choice) =>
                  onChoose(
                    doubts.map(({ id }) => id),
                    choice,
                  )
                }
              />
            </li>
          )}
          {shown.map(({ id, workout, like, choice }) => (
            <li key={id} class="training-doubt">
              <p class="page-row-title">{words.doubtTitle(workout)}</p>
              <p class="small quiet">{words.doubtFacts(workout)}</p>
              {like === null ? null : (
                <p class="small quiet">{kind === 'changed' ? words.mine(like) : words.like(like)}</p>
              )}
              <Segmented
                label={words.choiceFor(workout)}
                options={options}
                value={choice}
                onChange={(chosen) => onChoose([id], chosen)}
              />
            </li>
          ))}
        </ul>
      )}
    </Group>
  );
};

const SportGroup = ({ doubts, onSport }: Pick<DoubtGroupsProps, 'doubts' | 'onSport'>) => (
  <Group kind="sport" doubts={doubts}>
    {(shown) => (
      <>
        <p class="small quiet">{words.sportLead}</p>
        <ul class="page-rows">
          {shown.map(({ id, workout }) => (
            <li key={id} class="training-doubt">
              <p class="page-row-title">{words.doubtTitle(workout)}</p>
              <p class="small quiet">{words.doubtFacts(workout)}</p>
              <select
                class="field"
                aria-label={words.sportFor(workout)}
                value={workout.sport}
                onChange={({ currentTarget }) => {
                  if (isSportName(currentTarget.value)) onSport(id, currentTarget.value);
                }}
              >
                {SPORTS.map((sport) => (
                  <option key={sport} value={sport}>
                    {sportNames[sport]}
                  </option>
                ))}
              </select>
            </li>
          ))}
        </ul>
      </>
    )}
  </Group>
);
