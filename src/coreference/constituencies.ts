/**
 * For which part of the United States a person sits, so that "the Utah Republican" is he. The text tells it ("Sen. Karl Lund, R-Utah,",
 * "Utah Sen. Karl Lund", "Senator Karl Lund of Utah", "Senator Karl Lund, Republican of Utah,"), or else the list.
 */
import { constituencies } from '../english/mentions/constituencies';
import { type Draft, isRecord, type PersonRecord, type ScannedText } from '../mentions/drafts';
import { slug } from '../mentions/entries';
import { gazetteer } from '../mentions/gazetteer';
import { isParty } from '../mentions/shapes';

const regionId = (name: string): string => `region:${slug(name)}`;
const plain = (form: string): string => form.toLowerCase().replaceAll('.', '');

/** What the list tells. */
interface Listed {
  /** Parts by "R-Ky." without party and stops ("ky"). */
  readonly byTag: ReadonlyMap<string, string>;
  /** Parts by the name of a person. */
  readonly byName: ReadonlyMap<string, readonly string[]>;
  readonly republicans: ReadonlySet<string>;
}

let listed: Listed | undefined;

/** Read when a text first asks for it. */
function theList(): Listed {
  listed ??= readList();
  return listed;
}

function readList(): Listed {
  const byTag = new Map<string, string>();
  const byName = new Map<string, readonly string[]>();
  const republicans = new Set<string>();
  for (const line of constituencies.trim().split('\n')) {
    const [short = '', name = '', republican = '', other = ''] = line.split('|');
    const region = regionId(name);
    for (const form of [...short.split(' '), name]) byTag.set(plain(form), region);
    for (const one of republican.split(';')) republicans.add(one);
    for (const one of [...republican.split(';'), ...other.split(';')])
      byName.set(one, [...(byName.get(one) ?? []), region]);
  }
  return { byTag, byName, republicans };
}

/** Persons of a text with the parts that they sit for, as far as that is known; what the text tells counts before the list. */
export type Sitting = ReadonlyMap<PersonRecord, readonly string[]>;

export function sittingIn(scanned: ScannedText, drafts: readonly Draft[]): Sitting {
  const told = new Map<PersonRecord, readonly string[]>();
  const expected = new Map<PersonRecord, readonly string[]>();
  for (const draft of drafts) {
    const { actor } = draft;
    if (!isRecord(actor) || told.has(actor)) continue;
    const region = regionIn(draft) ?? regionBehind(scanned, draft.last);
    const known = theList().byName.get(actor.name);
    if (region) told.set(actor, [region]);
    else if (known) expected.set(actor, known);
  }
  return new Map([...expected, ...told]);
}

/** The part of a state that a phrase names: Ohio in "the Ohio senator". */
export const regionIn = ({ children }: Draft): string | null =>
  children.find(({ form }) => form === 'region')?.entry?.id ?? null;

/** Whether somebody on the list is of the other party than a word for a member says; nothing is known of all others. */
export function isOfOtherParty({ name }: PersonRecord, word: string): boolean {
  const { byName, republicans } = theList();
  const isPartyWord = word === 'republican' || word === 'democrat';
  return isPartyWord && byName.has(name) && republicans.has(name) !== (word === 'republican');
}

/** ", R-Ky.,", "(D-CA)", "of Ohio", ", Republican of Ohio". */
function regionBehind({ tokens, keys }: ScannedText, at: number): string | null {
  const tag = tokens[at + 1]?.text ?? '';
  if (isParty(tag)) return theList().byTag.get(plain(tag.slice(2))) ?? null;
  const of = keys[at] === 'of' ? at : tokens[at]?.text === ',' && keys[at + 2] === 'of' ? at + 2 : -1;
  if (of < 0) return null;
  const place = gazetteer().phrases.match(tokens, keys, of + 1, tokens.length)?.entry;
  return place?.kind === 'region' ? place.id : null;
}
