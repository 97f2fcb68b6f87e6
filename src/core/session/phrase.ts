/** What the voice says, as ids; the words are in the catalogue, from which the clips are made. */
import type { BlockSide, RegionId } from '../body/index.ts';
import { type PressureStep, type TechniqueId, type ToolId } from '../knowledge/index.ts';
import type { Gap, SessionBlock } from './state.ts';

export const PLAIN_PHRASES = [
  'get-ready',
  'switch-side',
  'turn-over',
  'go',
  'half',
  'ten-seconds',
  'three',
  'two',
  'one',
  'hold',
  'hold-enough',
  'hold-end',
  'roll-on',
  'still-tight',
  'keep-moving',
  'limit',
  'gentler',
  'leave',
  'longer',
  'paused',
  'resumed',
  'away',
  'slower',
  'faster',
  'done',
  'ended',
] as const;
export type PlainPhrase = (typeof PLAIN_PHRASES)[number];

export type PhraseId =
  | PlainPhrase
  | `place:${RegionId}:${BlockSide}`
  | `take:${ToolId}`
  /** How to get into position. */
  | `start:${TechniqueId}`
  /** Where the tool must not go. */
  | `keep-off:${RegionId}`
  /** How to move. */
  | `path:${TechniqueId}`
  /** How to press at this step. */
  | `press:${TechniqueId}:${PressureStep}`
  /** What to feel, up to this discomfort of 10. */
  | `feel:${number}`;

type Place = Pick<SessionBlock, 'region' | 'side'>;

export const placePhrase = ({ region, side }: Place): PhraseId => `place:${region}:${side}`;

/** Not of the body: in a shorter gap the words would run into the countdown; then they come first when the rolling begins. */
const KEEP_OFF_FROM_SECONDS = 15;

/** Whether there is time for it before the block; it is told once for each region and tool, not at each side. */
const isWarnedBefore = ({ getReadySeconds }: SessionBlock): boolean => getReadySeconds >= KEEP_OFF_FROM_SECONDS;

/** At the start of a gap: what is next, and how to lie down for it. The most needed first: the end may be cut. */
export const gapPhrases = (gap: Gap, block: SessionBlock, isNewTechnique: boolean): readonly PhraseId[] => {
  const what: PhraseId =
    gap === 'switch-side' ? (block.posture === 'side-lying' ? 'turn-over' : 'switch-side') : 'get-ready';
  return [
    gap === 'change-tool' ? `take:${block.tool}` : what,
    placePhrase(block),
    ...(isNewTechnique ? [`start:${block.technique}` as const] : []),
    ...(isNewTechnique && isWarnedBefore(block) ? [`keep-off:${block.region}` as const] : []),
  ];
};

/** At the start of the rolling. On the second side of a technique the person knows. */
export const rollPhrases = (block: SessionBlock, step: PressureStep, isNewTechnique: boolean): readonly PhraseId[] =>
  isNewTechnique
    ? [
        'go',
        ...(isWarnedBefore(block) ? [] : [`keep-off:${block.region}` as const]),
        `path:${block.technique}`,
        `press:${block.technique}:${step}`,
      ]
    : ['go'];
