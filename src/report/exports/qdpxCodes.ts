/** The codes and variables of REFI-QDA projects. */
import { attitudes, stances } from '../../document';
import type { DatedDocument } from '../documents';
import { guidOf } from './guid';
import { SOURCE_LABEL, STATEMENT_LABEL, toLabel, toTargetLabel } from './labels';
import { element } from './xml';

export const NAMESPACE = 'urn:QDA-XML:project:1.0';

export const USER = guidOf('user', 'stancekit');

const variable = (name: string, type: 'Text' | 'Date') => ({ guid: guidOf('variable', name), type });

/** Those of texts, and those of actors. */
export const VARIABLES = {
  document: variable('document', 'Text'),
  date: variable('date', 'Date'),
  outlet: variable('outlet', 'Text'),
  actor: variable('actor', 'Text'),
  kind: variable('kind', 'Text'),
  country: variable('country', 'Text'),
  role: variable('role', 'Text'),
} as const;

export type VariableName = keyof typeof VARIABLES;

const COLOURS = {
  ...{ favor: '#1B7837', against: '#B2182B', neutral: '#7F7F7F' },
  ...{ positive: '#1B7837', negative: '#B2182B' },
} as const;

/** A code for each stance, under the issue, and for each attitude; what marks statements and sources stands by itself. */
export function codeBook(documents: readonly DatedDocument[]): string {
  const issues = documents.flatMap(({ statements }) => statements.flatMap((s) => s.issues.map(({ issue }) => issue)));
  const groups = [...new Set(issues)].sort().map((issue) =>
    groupOf(
      issue,
      stances.map((stance) => codeOf(toLabel({ issue, stance }), COLOURS[stance])),
    ),
  );
  const targets = attitudes.map((attitude) => codeOf(toTargetLabel(attitude), COLOURS[attitude]));
  const codes = [...groups, codeOf(STATEMENT_LABEL), codeOf(SOURCE_LABEL), groupOf('target', targets)];
  return element('CodeBook', {}, [element('Codes', {}, codes)]);
}

function codeOf(name: string, color?: string): string {
  return element('Code', { guid: guidOf('code', name), name, isCodable: true, ...(color !== undefined && { color }) });
}

function groupOf(name: string, codes: readonly string[]): string {
  return element('Code', { guid: guidOf('group', name), name, isCodable: false }, codes);
}
