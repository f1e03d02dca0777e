/** REFI-QDA projects (`.qdpx`): the texts in them with their codes, as labels. Loaded where one is read. */
import { StancekitError } from 'stancekit';
import type { LabelledText, TextLabel } from 'stancekit/report';
import { decode } from '../decode';
import { type Element, readXml, XML_BOUNDS, type XmlBounds } from './readXml';
import { unzipTexts, ZIP_BOUNDS, type ZipBounds } from './unzip';

/** What is in a project. */
export interface QdpxContent {
  readonly texts: readonly LabelledText[];
  /** Names of codes that are none of this library's, and so were passed over. */
  readonly unknown: readonly string[];
}

interface Selection {
  readonly guid: string;
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly codes: string[];
}

interface Source {
  readonly name: string;
  readonly path: string | undefined;
  readonly content: string | undefined;
  readonly document: string | undefined;
  readonly selections: readonly Selection[];
  /** Codes of the whole text. */
  readonly codes: readonly string[];
}

interface CodedProject {
  /** Names of codes by their GUIDs, each with the name of the code above it. */
  readonly codes: Map<string, { readonly name: string; readonly above: string | undefined }>;
  readonly variables: Map<string, string>;
  /** Names of cases by the GUIDs of their selections. */
  readonly cases: Map<string, string>;
  readonly sources: Source[];
}

/**
 * Reads a project that `stancekit export --to qdpx` wrote, or whose codes have names such as "trade: favor" (or "favor" under "trade"), `statement`,
 * `source` and "target: negative". Other codes, and sources that are no texts, are passed over.
 *
 * @param name What it is called in messages.
 * @throws FILE_UNREADABLE; INPUT_TOO_LARGE where it is larger, deeper or has more in it than it may.
 */
export function readQdpx(
  archive: Uint8Array,
  name: string,
  bounds: ZipBounds & XmlBounds = { ...ZIP_BOUNDS, ...XML_BOUNDS },
): QdpxContent {
  const files = unzipTexts(archive, name, bounds);
  const qde = [...files].find(([path]) => /(?:^|\/)project\.qde$/i.test(path))?.[1];
  if (!qde) throw new StancekitError('FILE_UNREADABLE', `${name} has no project.qde.`, { file: name });
  const project = readProject(decode(qde, `${name}, project.qde`, 'FILE_UNREADABLE'), name, bounds);
  const texts = new Map([...files].map(([path, bytes]) => [baseOf(path), bytes] as const));
  const unknown = new Set<string>();
  const all = project.sources.flatMap((source): LabelledText[] => {
    const text = textOf(source, texts, name);
    return text === undefined
      ? []
      : [{ text, document: source.document, labels: labelsOf(source, text, project, unknown) }];
  });
  return { texts: all, unknown: [...unknown] };
}

/** Folders are called in several ways ("Sources", "sources"); names of files are GUIDs. */
function baseOf(path: string): string {
  return (path.split(/[/\\]/).at(-1) ?? path).toLowerCase();
}

/** A source without a plain text is none that can be read; one whose text is not in the archive is told of. */
function textOf({ name, path, content }: Source, texts: ReadonlyMap<string, Uint8Array>, file: string) {
  if (path === undefined) return content;
  const bytes = texts.get(baseOf(path));
  if (bytes) return decode(bytes, `${file}, ${name}`, 'FILE_UNREADABLE');
  throw new StancekitError('FILE_UNREADABLE', `${file} does not hold the text of ${JSON.stringify(name)}.`, { file });
}

function labelsOf(source: Source, text: string, project: CodedProject, unknown: Set<string>): TextLabel[] {
  const whole = { guid: '', name: '', start: 0, end: [...text].length, codes: [...source.codes] };
  return [...source.selections, whole].flatMap(({ guid, name, start, end, codes }) =>
    codes.flatMap((code): TextLabel[] => {
      const label = labelOf(code, project);
      if (label === null) unknown.add(project.codes.get(code)?.name ?? code);
      if (label === null) return [];
      const statement = /^[sc]\d+$/.test(name) ? name : undefined;
      return [{ start, end, label, actor: project.cases.get(guid), statement }];
    }),
  );
}

const LABEL = /^(?:statement|source|target: (?:positive|negative|neutral)|.+: (?:favor|against|neutral))$/;

/** The name of a code, or with that of the code above it; null where it is no label. */
function labelOf(guid: string, { codes }: CodedProject): string | null {
  const code = codes.get(guid);
  if (!code) return null;
  const { name, above } = code;
  return [name, ...(above === undefined ? [] : [`${above}: ${name}`])].find((one) => LABEL.test(one)) ?? null;
}

function readProject(xml: string, name: string, bounds: XmlBounds): CodedProject {
  const project: CodedProject = { codes: new Map(), variables: new Map(), cases: new Map(), sources: [] };
  const found = new Map<Element, Found>();
  const foundOf = (element: Element): Found => {
    const known = found.get(element) ?? { selections: [], codes: [], values: new Map() };
    found.set(element, known);
    return known;
  };
  readXml(
    xml,
    name,
    (element) => {
      readers[element.name]?.(element, project, foundOf);
      found.delete(element);
    },
    bounds,
  );
  return project;
}

/** What was found within an element that has not ended. */
interface Found {
  readonly selections: Selection[];
  readonly codes: string[];
  /** Values of variables by the GUID of the variable. */
  readonly values: Map<string, string>;
  content?: string;
}

type Reader = (element: Element, project: CodedProject, foundOf: (element: Element) => Found) => void;

const guidOf = (guid: string | undefined) => (guid ?? '').replace(/[{}]/g, '').toLowerCase();

const readers: Readonly<Record<string, Reader>> = {
  Code: ({ attributes: { guid, name = '' }, parent }, { codes }) => {
    codes.set(guidOf(guid), { name, above: parent?.name === 'Code' ? parent.attributes.name : undefined });
  },
  Variable: ({ attributes: { guid, name = '' } }, { variables }) => void variables.set(guidOf(guid), name),
  SelectionRef: ({ attributes, parent }, { cases }) => {
    const { name } = parent?.attributes ?? {};
    if (parent?.name === 'Case' && name !== undefined) cases.set(guidOf(attributes.targetGUID), name);
  },
  CodeRef: ({ attributes, parent }, _, foundOf) => {
    const around = parent?.name === 'Coding' ? parent.parent : null;
    if (around) foundOf(around).codes.push(guidOf(attributes.targetGUID));
  },
  PlainTextSelection: (element, _, foundOf) => {
    const { guid, name = '', startPosition, endPosition } = element.attributes;
    const { codes } = foundOf(element);
    const place = { start: Number(startPosition), end: Number(endPosition) };
    if (element.parent) foundOf(element.parent).selections.push({ guid: guidOf(guid), name, ...place, codes });
  },
  PlainTextContent: ({ text, parent }, _, foundOf) => {
    if (parent) foundOf(parent).content = text;
  },
  VariableRef: ({ attributes, parent }, _, foundOf) => {
    if (parent) foundOf(parent).values.set('of', guidOf(attributes.targetGUID));
  },
  TextValue: ({ text, parent }, _, foundOf) => {
    const of = parent && foundOf(parent).values.get('of');
    if (parent?.parent && of) foundOf(parent.parent).values.set(of, text);
  },
  TextSource: (element, { sources, variables }, foundOf) => {
    const { name = '', plainTextPath: path } = element.attributes;
    const { selections, codes, values, content } = foundOf(element);
    const document = [...values].find(([guid]) => variables.get(guid) === 'document')?.[1] ?? (name || undefined);
    sources.push({ name, path, content, document, selections, codes });
  },
};
