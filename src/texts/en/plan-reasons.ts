/** A plan's facts in sentences, for the app and the command line alike: reasons, what is left out, refused or not kept. */
import type { RegionId } from '../../core/body/index.ts';
import type { Context, ToolId } from '../../core/knowledge/index.ts';
import type { LeftOut, NextMinute, Plan, Reason, Refused, Unkept } from '../../core/plan/index.ts';
import { regionNames, toolNames } from '../../knowledge/index.ts';
import { capital, placeName, regionName, whenText } from './plan.ts';

const agoText = (days: number): string => (days === 0 ? 'today' : days === 1 ? 'yesterday' : `${days} days ago`);

const doseContext: Readonly<Record<Context, string>> = {
  before: 'before training',
  after: 'after training',
  rest: 'on a rest day',
};

/** Why a block is there, one short sentence for each fact. */
export const reasonText = (reason: Reason): string => {
  switch (reason.type) {
    case 'sore':
      return `You marked the ${reason.side} ${regionNames[reason.region].one} sore, ${reason.level} of 10.`;
    case 'tight':
      return `You marked the ${reason.side} ${regionNames[reason.region].one} tight, ${reason.level} of 10.`;
    case 'last':
      return `The ${reason.side} ${regionNames[reason.region].one} was ${reason.level} of 10 when you last said, ${agoText(reason.daysAgo)}.`;
    case 'load':
      return `An estimated load of ${reason.load} for the ${regionNames[reason.region].both}, most of it from ${reason.title === '' ? 'training' : `“${reason.title}”`} ${agoText(reason.daysAgo)}.`;
    case 'context':
      return reason.activity === null
        ? `A common tight area, picked for a rest day.`
        : `${capital(regionNames[reason.region].both)} are busy ${whenText(reason.context, reason.activity)}.`.replace(
            /^(Upper back|Lower back) are/,
            '$1 is',
          );
    case 'uneven':
      return `The ${reason.side} ${regionNames[reason.region].one} is ${reason.difference} worse than the other side.`;
    case 'always':
      return `You asked to always plan the ${regionNames[reason.region].both}.`;
    case 'programme':
      return `Your programme wants it today: ${reason.done} of ${reason.of} days are done.`;
    case 'by-hand':
      return 'You chose this yourself.';
    case 'sorer-side':
      return `The ${reason.side} side is clearly worse, so it gets ${reason.extraSeconds} s more.`;
    case 'dose':
      return reason.cappedAt === null
        ? `${reason.seconds} s a side with ${toolNames[reason.tool].phrase} ${doseContext[reason.context]}.`
        : `${reason.seconds} s: no more than ${reason.cappedAt} s at a time is advised here with ${toolNames[reason.tool].phrase}.`;
    case 'short':
      return `Shorter than the usual ${reason.target} s, so that more fits into your minutes.`;
    case 'carried-over':
      return 'No study tested this without a tool; its limits are those of the reviewed technique.';
  }
};

const toolList = (tools: readonly ToolId[]): string => {
  const names = tools.map((tool) => (tool === 'none' ? 'no tool at all' : toolNames[tool].phrase));
  return names.length <= 1 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}`;
};

/** Why a region in need is not in the plan, and what it would take. */
export const leftOutText = ({ reason }: LeftOut): string => {
  switch (reason.type) {
    case 'removed':
      return 'You took it out.';
    case 'never':
      return 'You asked never to plan it.';
    case 'on-request':
      return 'Only planned when you mark it as sore or tight.';
    case 'no-technique':
      return reason.suits.length === 0 ? 'Nothing suits it now.' : `Needs ${toolList(reason.suits)}.`;
    case 'no-time': {
      const minutes = Math.max(1, Math.ceil(reason.secondsMissing / 60));
      return `Needs ${minutes} more ${minutes === 1 ? 'minute' : 'minutes'}.`;
    }
  }
};

/** What was refused: "Left calf", "Calves, massage gun". */
export const refusedPlaceText = ({ region, side, tool }: Refused): string => {
  const place = side === undefined ? regionName(region) : placeName(region, side);
  return tool === undefined ? place : `${place}, ${toolNames[tool].name.toLowerCase()}`;
};

/** Why a wish by hand is not in the plan as it was asked for. `tool`: the one that was asked for, if any. */
export const unkeptText = (
  { request, refused, blocks }: Plan,
  { region, reason }: Unkept,
  tool: ToolId | null,
): string => {
  const name = regionName(region);
  switch (reason.type) {
    case 'no-time':
      return `${name}: no room as you set it, the minutes are full.`;
    case 'limited': {
      const seconds = [...new Set(blocks.filter((block) => block.region === region).map((block) => block.seconds))];
      return `${name}: ${seconds.join(' and ')} s is the nearest that is advised now.`;
    }
    case 'not-offered': {
      const rows = refused.filter((row) => row.region === region && (row.tool === undefined || row.tool === tool));
      if (tool !== null && !request.tools.includes(tool))
        return `${name}: ${toolNames[tool].phrase} is not among your tools now.`;
      if (rows.some((row) => row.reason.type === 'caution')) return `${name}: your health answers rule it out.`;
      if (rows.some((row) => row.reason.type === 'gun-after-hard-work'))
        return `${name}: no massage gun right after hard work.`;
      return `${name}: nothing suits it now.`;
    }
  }
};

/** What one more minute buys: "+1 min: calves", "+1 min: 20 s more for the quads". */
export const nextMinuteText = ({ added, dropped, longer }: NextMinute): string => {
  const names = (regions: readonly RegionId[]): string => {
    const all = regions.map((region) => regionNames[region].both);
    return all.length <= 1 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1) ?? ''}`;
  };
  const [first] = longer;
  const gain =
    added.length > 0
      ? names(added)
      : first
        ? `${first.seconds} s more for the ${regionNames[first.region].both}${longer.length > 1 ? ` and more for ${longer.length - 1} other${longer.length > 2 ? 's' : ''}` : ''}`
        : 'another choice of tools';
  return `+1 min: ${gain}${dropped.length > 0 ? `, instead of ${names(dropped)}` : ''}`;
};

/** The same in a few words, for the line that sums up a plan: what comes in, or which region gets more. */
export const nextMinuteInShort = ({ added, longer }: NextMinute): string => {
  const [first] = longer;
  if (added.length > 0) return `+1 min: ${added.map((region) => regionNames[region].both).join(', ')}`;
  return `+1 min: ${first ? `more for ${regionNames[first.region].both}` : 'another choice of tools'}`;
};

/** Why something was refused. `cautionLabel` names the person's caution in words. */
export const refusedText =
  (cautionLabel: (id: string) => string) =>
  ({ tool, reason }: Refused): string => {
    switch (reason.type) {
      case 'caution':
        return cautionLabel(reason.caution);
      case 'not-advised':
        return `Not advised with ${tool === undefined ? 'this tool' : toolNames[tool].phrase}.`;
      case 'gun-after-hard-work':
        return 'No massage gun right after hard work: it left calves slightly more sore.';
    }
  };
