/** Reads the entities of GUM (Zeldes 2017): CoNLL-U with `Entity=` brackets in the last column. */
import { readFileSync } from 'node:fs';

/** A mention of an entity; offsets are UTF-16 units into the document's text. */
export interface GoldMention {
  readonly entity: string;
  /** GUM's type: person, organization, place, abstract … */
  readonly type: string;
  readonly start: number;
  readonly end: number;
  /** Where the word begins on which all others of the mention depend. */
  readonly head: number;
}

export interface GoldDocument {
  readonly id: string;
  readonly text: string;
  readonly mentions: readonly GoldMention[];
}

interface Word {
  readonly id: number;
  readonly governor: number;
  readonly start: number;
  readonly end: number;
  readonly entity: string;
}

/** Reads one document; paragraphs are parted by empty lines. */
export function readGumEntities(file: string): GoldDocument {
  const lines = readFileSync(file, 'utf8').split('\n');
  let id = file;
  let text = '';
  const sentences: Word[][] = [];
  let words: Word[] = [];
  let glued = true;
  for (const line of lines) {
    if (line.startsWith('# newdoc id = ')) id = line.slice('# newdoc id = '.length);
    else if (line === '# newpar' && text !== '') {
      text += '\n\n';
      glued = true;
    } else if (line === '' && words.length > 0) {
      sentences.push(words);
      words = [];
    }
    const columns = line.split('\t');
    if (columns.length !== 10 || !/^\d+(?:-\d+)?$/.test(columns[0] ?? '')) continue;
    const [number = '', form = '', , , , , governor = '0', , , misc = ''] = columns;
    if (number.includes('-')) continue;
    if (!glued) text += ' ';
    const start = text.length;
    text += form;
    glued = misc.includes('SpaceAfter=No');
    const entity = /(?:^|\|)Entity=([^|]*)/.exec(misc)?.[1] ?? '';
    words.push({ id: Number(number), governor: Number(governor), start, end: text.length, entity });
  }
  return { id, text, mentions: readMentions(sentences) };
}

interface Open {
  readonly entity: string;
  readonly type: string;
  readonly from: number;
}

/** Opening brackets hold number and type, closing ones the number. */
function readMentions(sentences: readonly (readonly Word[])[]): GoldMention[] {
  const found: GoldMention[] = [];
  const open: Open[] = [];
  for (const words of sentences) {
    words.forEach((word, at) => {
      for (const [, opened, type, rest, closed] of word.entity.matchAll(/\((\d+)-([a-z]+)([^()]*)|(\d+)?\)/g)) {
        if (opened !== undefined) open.push({ entity: opened, type: type ?? '', from: at });
        else {
          const place = closed === undefined ? open.length - 1 : open.findLastIndex((one) => one.entity === closed);
          const [one] = place < 0 ? [] : open.splice(place, 1);
          if (one) found.push(mentionOf(words, one, at));
        }
        void rest;
      }
    });
    open.length = 0;
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

function mentionOf(words: readonly Word[], { entity, type, from }: Open, to: number): GoldMention {
  const inside = words.slice(from, to + 1);
  const ids = new Set(inside.map((word) => word.id));
  const head = inside.find((word) => !ids.has(word.governor)) ?? inside[0];
  return { entity, type, start: inside[0]?.start ?? 0, end: inside.at(-1)?.end ?? 0, head: head?.start ?? 0 };
}
