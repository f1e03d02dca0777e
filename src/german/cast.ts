/** Who is who in a German text: names, offices and pronouns to actors, in the order in which they stand. */
import type { Actor } from '../document';
import { slug } from '../runtime/names';
import { stateOf } from './gazetteer';
import { leaderCalled, leaderNamed } from './leaders';
import { sameOffice } from './lists/offices';
import { GROUPS } from './lists/words';
import type { Phrase } from './phrases';

interface Person {
  actor: Actor;
  gender: 'm' | 'f' | null;
}

const families: readonly ReadonlySet<string>[] = sameOffice
  .trim()
  .split('\n')
  .map((line) => new Set(line.split(' ')));

/** The people and states of one text, the last of whom are meant by "er", "die Ministerin", "seine Regierung". */
export class Cast {
  readonly #persons = new Map<string, Person>();
  /** From the least to the most recent of those who spoke or were named. */
  #recent: Person[] = [];
  readonly #nominals = new Map<string, Actor>();
  /** The last state that was named in the paragraph. */
  #state: { readonly code: string; readonly paragraph: number } | null = null;

  constructor(private readonly year: number) {}

  /** The actor of a phrase; null where nobody fits. */
  resolve(phrase: Phrase, paragraph: number): Actor | null {
    const actor = this.#actorOf(phrase, paragraph);
    if (actor?.country && phrase.kind !== 'pronoun') this.#state = { code: actor.country, paragraph };
    return actor;
  }

  /** A name or a state that is mentioned and need not speak; null for other phrases. */
  mention(phrase: Phrase, paragraph: number): Actor | null {
    const isKnown = phrase.kind === 'named' || (phrase.kind === 'office' && phrase.name !== '') || this.#isName(phrase);
    if (isKnown) return this.resolve(phrase, paragraph);
    if (phrase.actor?.country) this.#state = { code: phrase.actor.country, paragraph };
    return null;
  }

  #isName({ kind, name }: Phrase): boolean {
    return kind === 'name' && (this.#personOf(name) !== null || leaderNamed(name) !== null);
  }

  #actorOf(phrase: Phrase, paragraph: number): Actor | null {
    switch (phrase.kind) {
      case 'pronoun':
        return this.#touched(this.#recent.findLast(({ gender }) => gender === phrase.gender));
      case 'named':
        return phrase.actor;
      case 'office':
        return this.#officeHolder(phrase, paragraph);
      case 'name':
        return this.#called(phrase);
      default:
        return this.#nominal(phrase, 'group');
    }
  }

  #touched(person: Person | undefined): Actor | null {
    if (!person) return null;
    this.#recent = [...this.#recent.filter((one) => one !== person), person];
    return person.actor;
  }

  #officeHolder(phrase: Phrase, paragraph: number): Actor | null {
    const { office, name, actor, noun } = phrase;
    const country = actor?.kind === 'state' ? actor.country : this.#countryHere(phrase, paragraph);
    if (name !== '') return this.#person(name, office?.gender ?? null, noun, country);
    if (office?.class === 'government')
      return (country ? stateOf(country) : null) ?? this.#nominal(phrase, 'organisation');
    const before = this.#recent.findLast((one) => this.#fits(one, phrase));
    if (before && (actor === null || actor.country === before.actor.country)) return this.#touched(before);
    if (actor) return actor;
    const isDefinite = phrase.determiner !== 'ein' && phrase.determiner !== 'eine';
    return (isDefinite && country ? stateOf(country) : null) ?? this.#nominal(phrase, 'person');
  }

  /** The state of whoever "sein Sprecher" belongs to, or the last of the paragraph; none for offices of organisations. */
  #countryHere({ actor, possessive }: Phrase, paragraph: number): string | null {
    if (actor) return actor.country;
    if (possessive) return this.#recent.at(-1)?.actor.country ?? null;
    return this.#state?.paragraph === paragraph ? this.#state.code : null;
  }

  /** Whether a person may be meant by an office alone. */
  #fits({ actor, gender }: Person, { noun, office }: Phrase): boolean {
    if (gender !== null && office?.gender !== gender) return false;
    const asked = noun.toLowerCase();
    const own = actor.role?.toLowerCase() ?? '';
    if (own === '') return false;
    return (
      own.endsWith(asked) ||
      asked.endsWith(own) ||
      families.some((f) => f.has(asked) && [...f].some((one) => own.endsWith(one)))
    );
  }

  #called({ name, noun }: Phrase): Actor | null {
    const known = this.#personOf(name);
    if (known) return this.#touched(known);
    const leader = leaderNamed(name) ?? (name.includes(' ') ? null : leaderCalled(name, this.year));
    if (leader || name.includes(' ')) return this.#person(name, null, null, null);
    const kind = GROUPS.has(noun.toLowerCase()) || /(?:er|en|s)$/.test(noun) ? 'group' : 'unnamed';
    return this.#nominal({ noun, name }, kind);
  }

  #personOf(name: string): Person | null {
    const last = surname(name);
    const isSame = ({ actor }: Person) =>
      [actor.name, ...actor.aliases].some((one) => one === name || (!name.includes(' ') && surname(one) === last));
    return this.#recent.findLast(isSame) ?? null;
  }

  #person(name: string, gender: Person['gender'], role: string | null, country: string | null): Actor | null {
    const known = this.#personOf(name);
    if (known) {
      const { actor } = known;
      known.actor = { ...actor, country: actor.country ?? country, role: actor.role ?? role };
      known.gender ??= gender;
      return this.#touched(known);
    }
    const leader = leaderNamed(name) ?? (name.includes(' ') ? null : leaderCalled(name, this.year));
    const [german = leader?.name ?? name] = leader?.spellings ?? [];
    const shown = leader && !name.includes(' ') ? german : name;
    const aliases = leader ? [...new Set([leader.name, ...leader.spellings])].filter((one) => one !== shown) : [];
    const id = `person:${slug(leader?.name ?? name)}`;
    const actor: Actor = {
      ...{ id, name: shown, kind: 'person', country: leader?.country ?? country, role, aliases },
      ...(leader?.wikidata && { wikidata: leader.wikidata }),
    };
    const person: Person = { actor, gender: leader?.gender ?? gender };
    if (!this.#persons.has(id)) this.#persons.set(id, person);
    this.#recent.push(person);
    return actor;
  }

  #nominal({ noun, name }: Pick<Phrase, 'noun' | 'name'>, kind: Actor['kind']): Actor {
    const words = name || noun;
    const known = this.#nominals.get(words);
    if (known) return known;
    const id = `nominal:${this.#nominals.size + 1}`;
    const actor: Actor = { id, name: words, kind, country: null, role: null, aliases: [] };
    this.#nominals.set(words, actor);
    return actor;
  }

  /** The actor as it is known at the end of the text. */
  final(actor: Actor): Actor {
    return this.#persons.get(actor.id)?.actor ?? actor;
  }
}

const surname = (name: string): string => name.split(' ').at(-1) ?? name;
