import { REGIONS, isRegionId } from '../core/body/index.ts';
import { CONTEXTS, TOOLS, type Technique, doseRowOf, isToolId } from '../core/knowledge/index.ts';
import { cautionText } from '../knowledge/caution-texts/index.ts';
import { cautionRecord, refusedRecord, techniqueRecord } from '../knowledge/data/index.ts';
import { knowledge } from '../knowledge/index.ts';
import { refusedTechniques } from '../knowledge/refused-techniques.ts';
import { techniqueTexts } from '../knowledge/technique-texts/index.ts';
import { cliTexts } from '../texts/en/cli.ts';
import { knowledgeTexts as words } from '../texts/en/cli-knowledge.ts';
import { type Command, parseOptions, refused } from './command.ts';
import { labelled, listed, paragraph } from './layout.ts';

const OPTIONS = { tool: { type: 'string' }, json: { type: 'boolean' } } as const;

const zoneText = (id: string): string => {
  const text = cautionText(id);
  return text?.zoneText ?? text?.condition ?? id;
};

const techniqueText = (technique: Technique): string => {
  const text = techniqueTexts[technique.id];
  const { parts } = words;
  return [
    `${words.techniqueName(technique.region, technique.tool)} (${technique.id})`,
    ...labelled(parts.manner, words.manner(technique)),
    ...labelled(parts.limits, words.limits(technique)),
    ...listed(
      parts.dose,
      CONTEXTS.map((context) => words.dose(doseRowOf(knowledge, context, technique))),
    ),
    ...(text
      ? [
          ...labelled(parts.start, text.start),
          ...labelled(parts.contact, text.contact),
          ...labelled(parts.path, text.path),
          ...listed(
            parts.pressure,
            text.pressure.map((step, at) => words.pressureStep(at, step)),
          ),
          ...labelled(parts.breathing, text.breathing),
          ...labelled(parts.feel, text.feel),
          ...listed(parts.stop, text.stopSigns),
          ...listed(parts.mistakes, text.mistakes),
          ...listed(parts.keepOff, text.keepOff),
        ]
      : []),
    ...listed(parts.zones, technique.zones.map(zoneText)),
    ...labelled(parts.without, text?.without ?? ''),
  ].join('\n');
};

/** `unknot techniques`: how to roll, with every limit, and what is not advised and why. */
export const techniquesCommand: Command = async (args) => {
  const options = parseOptions(args, OPTIONS, true);
  if (!options.ok) return refused(options.error);
  const { values, positionals } = options.value;
  const [region, extra] = positionals;
  const { tool } = values;
  if (extra !== undefined) return refused(cliTexts.unexpectedArgument(extra));
  if (region !== undefined && !isRegionId(region)) return refused(words.unknownRegion(region, REGIONS));
  if (tool !== undefined && !isToolId(tool)) return refused(words.unknownTool(tool, TOOLS));
  const isAsked = (row: Pick<Technique, 'region' | 'tool'>): boolean =>
    (region === undefined || row.region === region) && (tool === undefined || row.tool === tool);
  const techniques = knowledge.techniques.filter(isAsked);
  const refusedOnes = refusedTechniques.filter(isAsked);
  if (values.json) {
    const near = new Set(techniques.flatMap(({ zones }) => zones));
    const json = {
      region: region ?? null,
      tool: tool ?? null,
      techniques: techniques.flatMap((technique) => {
        const text = techniqueTexts[technique.id];
        return text ? [techniqueRecord(technique, text)] : [];
      }),
      refused: refusedOnes.map(refusedRecord),
      zones: knowledge.cautions.flatMap((rule) => {
        const text = cautionText(rule.id);
        return near.has(rule.id) && text ? [cautionRecord(rule, text)] : [];
      }),
    };
    return { type: 'done', text: JSON.stringify(json, null, 2) };
  }
  const notAdvised = refusedOnes.map((row) =>
    paragraph(
      `${words.techniqueName(row.region, row.tool)}: ${words.refusedReason(row.reason, row.instead ?? null)}`,
      '  ',
      '    ',
    ),
  );
  return {
    type: 'done',
    text: [
      ...(techniques.length === 0 ? [words.nothingHere] : techniques.map(techniqueText)),
      ...(notAdvised.length === 0 ? [] : [[`${words.refused}:`, ...notAdvised].join('\n')]),
    ].join('\n\n'),
  };
};
