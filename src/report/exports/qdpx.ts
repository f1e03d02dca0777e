/** REFI-QDA projects, which MAXQDA, NVivo, ATLAS.ti and others exchange (https://www.qdasoftware.org, version 1.0 of the schema). */
import type { Actor, Span, Statement } from '../../document';
import { mapOffsets } from '../../runtime/offsets';
import { checkDocuments, type DatedDocument, textOf } from '../documents';
import { titleOf } from './dnaStatements';
import { guidOf } from './guid';
import { SOURCE_LABEL, STATEMENT_LABEL, toLabel, toTargetLabel } from './labels';
import { withLineFeeds } from './lineFeeds';
import { codeBook, NAMESPACE, USER, VARIABLES, type VariableName } from './qdpxCodes';
import { element, escapeXml, XML_DECLARATION } from './xml';

/** A file of a project. */
export interface QdpxFile {
  /** Its path within the archive. */
  readonly path: string;
  /** What it holds, to be written as UTF-8. */
  readonly content: string;
}

interface Case {
  readonly actor: Actor;
  readonly selections: string[];
}

/**
 * Makes the files of a REFI-QDA project: `project.qde` and the texts under `Sources/`; a ZIP of them is a `.qdpx`.
 *
 * A statement is a selection with a code for each issue ("trade: favor", under the code "trade") or the code `statement`, by its id; the words
 * that name who makes it have the code `source`, those that name others `target: negative` and the like. Actors are cases, with the
 * selections of their statements; kind, country and role are their variables, and id, date and outlet those of texts. Offsets count code
 * points of the text with line feeds. GUIDs are made of what they stand for.
 *
 * @param documents Analysed documents with their `text`.
 * @returns The files: `project.qde` first, then the texts (https://www.qdasoftware.org, version 1.0 of the schema).
 * @throws INVALID_DOCUMENT, also where a document has no text.
 * @example
 * toQdpx([analyze('France rejected the sanctions.', { id: 'a' })]).map(({ path }) => path)
 * // [ 'project.qde', 'Sources/….txt' ]
 */
export function toQdpx(documents: readonly DatedDocument[]): QdpxFile[] {
  checkDocuments(documents);
  const cases = new Map<string, Case>();
  const keys = new Set<string>();
  const sources = documents.map((document, i) => {
    const given = textOf(document, `documents[${i}]`);
    return sourceOf(document, i, { given, guid: keyOf(document, given, keys), cases });
  });
  const lists = {
    Cases: [...cases.values()].map(caseElement),
    Sources: sources.map(({ xml }) => xml),
  };
  const project = element(
    'Project',
    { name: 'stancekit', origin: 'stancekit', creatingUserGUID: USER, xmlns: NAMESPACE },
    [
      element('Users', {}, [element('User', { guid: USER, name: 'stancekit' })]),
      codeBook(documents),
      element(
        'Variables',
        {},
        Object.entries(VARIABLES).map(([name, { guid, type }]) =>
          element('Variable', { guid, name, typeOfVariable: type }),
        ),
      ),
      // The schema has no empty lists.
      ...Object.entries(lists).flatMap(([name, items]) => (items.length > 0 ? [element(name, {}, items)] : [])),
    ],
  );
  return [
    { path: 'project.qde', content: `${XML_DECLARATION}${project}\n` },
    ...sources.map(({ guid, text }) => ({ path: `Sources/${guid}.txt`, content: withMark(text) })),
  ];
}

/** Readers take the first mark of byte order for no part of the text. */
function withMark(text: string): string {
  return text.startsWith('\uFEFF') ? `\uFEFF${text}` : text;
}

/** The same document twice is two sources. */
function keyOf({ id, title }: DatedDocument, text: string, known: Set<string>): string {
  for (let copy = 0; ; copy++) {
    const guid = guidOf('source', String(id ?? ''), title ?? '', text, String(copy));
    if (known.has(guid)) continue;
    known.add(guid);
    return guid;
  }
}

interface Place {
  readonly given: string;
  readonly guid: string;
  /** Takes what the document's statements are of. */
  readonly cases: Map<string, Case>;
}

function sourceOf(document: DatedDocument, index: number, { given, guid, cases }: Place) {
  const { text, move } = withLineFeeds(document, given);
  const { toCodePoint } = mapOffsets(text);
  const written = new Set<string>();
  const select = (name: string, span: Span, codes: readonly string[]): string => {
    const { start, end } = move(span);
    const own = guidOf('selection', guid, name, String(start), String(end), codes.join('\n'));
    if (!written.has(own)) selections.push(selectionElement(own, name, [toCodePoint(start), toCodePoint(end)], codes));
    written.add(own);
    return own;
  };
  const selections: string[] = [];
  for (const statement of document.statements) selectStatement(statement, select, cases);
  const variables = { document: document.id, date: document.date?.slice(0, 10), outlet: document.outlet };
  const attributes = {
    guid,
    name: titleOf(document, index),
    plainTextPath: `internal://${guid}.txt`,
    creatingUser: USER,
  };
  return { guid, text, xml: element('TextSource', attributes, [...selections, ...valueElements(variables)]) };
}

function selectStatement(
  { id, span, issues, source, targets, actor }: Statement,
  select: (name: string, span: Span, codes: readonly string[]) => string,
  cases: Map<string, Case>,
): void {
  const selection = select(id, span, issues.length > 0 ? issues.map(toLabel) : [STATEMENT_LABEL]);
  if (actor) {
    const one = cases.get(caseKey(actor)) ?? { actor, selections: [] };
    cases.set(caseKey(actor), one);
    one.selections.push(selection);
  }
  // A pronoun does not tell a reader of the words alone who it is.
  if (source && source.type !== 'pronoun') select(SOURCE_LABEL, source, [SOURCE_LABEL]);
  for (const target of targets) select('target', target, [toTargetLabel(target.label)]);
}

/** Ids such as `nominal:3` name somebody else in every text. */
function caseKey({ id, name }: Actor): string {
  return `${id} ${name}`;
}

function selectionElement(
  guid: string,
  name: string,
  [startPosition, endPosition]: readonly [number, number],
  codes: readonly string[],
): string {
  const attributes = { guid, name, startPosition, endPosition, creatingUser: USER };
  const codings = codes.map((code) =>
    element('Coding', { guid: guidOf('coding', guid, code), creatingUser: USER }, [
      element('CodeRef', { targetGUID: guidOf('code', code) }),
    ]),
  );
  return element('PlainTextSelection', attributes, codings);
}

function caseElement({ actor, selections }: Case): string {
  const { id, name, kind, country, role } = actor;
  return element('Case', { guid: guidOf('case', caseKey(actor)), name }, [
    ...valueElements({ actor: id, kind, country, role }),
    ...[...new Set(selections)].map((targetGUID) => element('SelectionRef', { targetGUID })),
  ]);
}

function valueElements(values: Readonly<Partial<Record<VariableName, string | number | null | undefined>>>): string[] {
  return Object.entries(values).flatMap(([name, value]) => {
    if (value === null || value === undefined) return [];
    const { guid, type } = VARIABLES[name as VariableName];
    const content = escapeXml(String(value));
    return [
      element('VariableValue', {}, [
        element('VariableRef', { targetGUID: guid }),
        element(type === 'Date' ? 'DateValue' : 'TextValue', {}, content),
      ]),
    ];
  });
}
