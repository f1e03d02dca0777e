/** Groups that are nobody's name: "called on non-aligned shipowners to", "urge all parties to", "ask the governments of the region to". */
import { type ActorLayer, partiesOf } from '../coreference';
import type { AddresseePlace, Span } from '../document';
import { BELONGING_ASKED, DOERS, PLURAL_OF_DOERS } from '../english/statements/targets';
import { slug } from '../mentions';

const PAIR = /^(?:the|both|these)(?: two)?(?: \p{Ll}+)?$/u;

/** Whoever is called on, urged or warned is somebody, though the noun tells it nowhere else. @param part The noun phrase. */
export function calledGroup(actors: ActorLayer, part: Span): readonly AddresseePlace[] {
  const { text } = actors.layer;
  const noun = text.slice(part.start, part.end).replace(/\s+/g, ' ');
  const of = BELONGING_ASKED.exec(text.slice(part.end, part.end + LONGEST_OF))?.[0] ?? '';
  if (!of && PAIR.test(noun))
    return partiesOf(actors, part).flatMap(({ actor }) => (actor ? [{ ...part, actor }] : []));
  if (!PLURAL_OF_DOERS.test(noun) || !DOERS.test(noun) || OF_OTHERS.test(noun)) return [];
  const name = `${noun}${of.replace(/\s+/g, ' ')}`;
  const actor = { id: `nominal:${slug(name)}`, name, kind: 'group', country: null, role: null, aliases: [] } as const;
  return [{ start: part.start, end: part.end + of.length, actor }];
}

/** "efforts with partners": not partners. */
const OF_OTHERS = /\s(?:of|in|with|from|to)\s/;

/** Characters behind a noun in which "of the region" and the infinitive are looked for; own choice. */
const LONGEST_OF = 60;
