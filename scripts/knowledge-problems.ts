/** What is wrong with a published knowledge base by its schema: one line for each place, such as `/findings/3/claim must be string`. */
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import { knowledgeJsonSchema } from './knowledge-files.ts';

/** An error that only says that none of several ways fits, beside the errors of these ways. */
const isSummary = ({ keyword }: ErrorObject): boolean => ['anyOf', 'oneOf', 'if'].includes(keyword);

const lineOf = ({ instancePath, message = 'is wrong', params }: ErrorObject): string => {
  const extra: unknown = params['additionalProperty'];
  const allowed: unknown = params['allowedValues'];
  const detail =
    typeof extra === 'string' ? `: ${extra}` : Array.isArray(allowed) ? `: ${allowed.map(String).join(', ')}` : '';
  return `${instancePath === '' ? '/' : instancePath} ${message}${detail}`;
};

export const makeProblemFinder = (): ((data: unknown) => readonly string[]) => {
  const fits = new Ajv2020({ allErrors: true, strict: true }).compile(knowledgeJsonSchema());
  return (data) => {
    if (fits(data)) return [];
    const errors = fits.errors ?? [];
    const told = errors.filter((error) => !isSummary(error));
    return [...new Set((told.length > 0 ? told : errors).map(lineOf))];
  };
};
