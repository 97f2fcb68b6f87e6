import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type AngleId, type Vec, add, indexOfAngle, placeBones } from '../../src/core/human/index.ts';
import { type Solved, type SolvedFile, checkPass, checkPose, restoreSolved } from '../../src/core/pose/index.ts';
import { poses } from '../../src/knowledge/poses/index.ts';
import { techniques } from '../../src/knowledge/techniques.ts';
import { solvedPath } from './store.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

const keptOf = (id: string) => {
  const pose = poses.find(({ technique }) => technique === id);
  const technique = techniques.find((one) => one.id === id);
  if (!pose || !technique) throw new Error(`There is no technique ${id}.`);
  const { rows } = JSON.parse(readFileSync(solvedPath(root, id), 'utf8')) as SolvedFile;
  const solved = rows
    .filter(({ step, build }) => step === 2 && build === pose.build)
    .toSorted((a, b) => a.share - b.share)
    .map((row) => restoreSolved(pose, technique.posture, row));
  const middle = solved.find(({ task }) => task.share === 0.5);
  if (!middle) throw new Error(`${id} is not solved.`);
  return { region: technique.region, solved, middle };
};

interface Spoilt {
  readonly what: string;
  readonly technique: string;
  /** Degrees that are added to what was solved. */
  readonly turned?: Partial<Readonly<Record<AngleId, number>>>;
  readonly moved?: Vec;
  readonly says: RegExp;
}

const spoil = (
  { state, task }: Solved,
  { turned = {}, moved = [0, 0, 0] }: Pick<Spoilt, 'turned' | 'moved'>,
): Solved => {
  const angles = [...state.angles];
  for (const [angle, degrees] of Object.entries(turned) as [AngleId, number][])
    angles[indexOfAngle(angle)] = (angles[indexOfAngle(angle)] ?? 0) + degrees;
  const spoilt = { ...state, angles, at: add(state.at, moved) };
  return { state: spoilt, bones: placeBones(spoilt), task };
};

// A right pose made wrong in one way, so that each check is known to see what it is there for.
const SPOILT: readonly Spoilt[] = [
  {
    what: 'a knee bent the wrong way',
    technique: 'quads/massage-gun',
    turned: { 'knee.flex-left': -140 },
    says: /^knee\.flex-left is -?\d+°, allowed/,
  },
  {
    what: 'a body lifted off its roller',
    technique: 'calves/foam-roller',
    moved: [0, 0.03, 0],
    says: /^roller \d\.\d cm away from the skin$/,
  },
  {
    what: 'a body let down into its roller',
    technique: 'calves/foam-roller',
    moved: [0, -0.03, 0],
    says: /^roller \d\.\d cm inside the skin$/,
  },
  {
    what: 'a ball at the wrong place of the skin',
    technique: 'rear-shoulder/ball',
    moved: [0, 0.05, 0],
    says: /^ball meets skin .*(outside|not) rear-shoulder$/,
  },
  {
    what: 'a hand above the floor it stands on',
    technique: 'calves/foam-roller',
    turned: { 'elbow.flex-left': 30 },
    says: /^left hand \d\.\d cm above the floor$/,
  },
  {
    what: 'a hand off the gun',
    technique: 'quads/massage-gun',
    turned: { 'elbow.flex-right': 15 },
    says: /^right hand \d+\.\d cm from the gun$/,
  },
  {
    what: 'a body sunk into the floor',
    technique: 'upper-back/foam-roller',
    moved: [0, -0.05, 0],
    says: /^\S+ \d\.\d cm below the floor$/,
  },
  {
    what: 'an upper arm in the trunk',
    technique: 'lats/massage-gun',
    turned: { 'shoulder.abduct-left': -45 },
    says: /^left upper arm's middle \d\.\d cm inside the trunk$/,
  },
  {
    what: 'a forearm through the thigh',
    technique: 'quads/massage-gun',
    turned: { 'shoulder.flex-left': -25 },
    says: /^left \S+ inside (thigh|shank)-left by \d\.\d cm$/,
  },
  {
    what: 'a head in the wall',
    technique: 'quads/ball',
    moved: [0.12, 0, 0],
    says: /^head \d+\.\d cm inside a thing it stands by$/,
  },
  {
    what: 'a forearm through the top of the table',
    technique: 'forearms/none',
    turned: { 'elbow.flex-right': -40 },
    says: /^right \S+ goes through a thing it stands by/,
  },
  {
    what: 'a foot crossed over to the other side',
    technique: 'calves/foam-roller',
    turned: { 'hip.abduct-left': -60 },
    says: /^left foot \d+\.\d cm over the middle of the body$/,
  },
];

describe('what is wrong with a pose', () => {
  it.each(SPOILT)('is told of $what', ({ technique, says, ...change }) => {
    const { region, middle } = keptOf(technique);
    expect(checkPose(region, middle)).toEqual([]);
    const found = checkPose(region, spoil(middle, change)).map(({ text }) => text);
    expect(found).toContainEqual(expect.stringMatching(says));
  });

  it('is told of one frame out of line', () => {
    const { solved } = keptOf('calves/foam-roller');
    expect(checkPass(solved)).toEqual([]);
    const jerked = solved.map((one, index) => (index === 6 ? spoil(one, { moved: [0, 0.02, 0] }) : one));
    expect(checkPass(jerked).map(({ kind }) => kind)).toEqual(['jerk']);
  });
});
