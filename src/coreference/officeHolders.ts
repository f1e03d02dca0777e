/**
 * Which leader a name means in this text. The day of the text decides where it is known; without it the year in which most of the leaders
 * who are named in full held the offices that the text gives them.
 */
import { commonSurnames } from '../english/mentions/figures';
import type { Draft, ScannedText } from '../mentions/drafts';
import { type Entry, entry, slug } from '../mentions/entries';
import {
  heldIn,
  type Leader,
  leadersCalled,
  leadersNamed,
  leadersOf,
  type Tenure,
  tenuresAs,
} from '../mentions/leaders';
import { plainRole } from '../mentions/roles';

const FIRST_YEAR = 1990;
const LAST_YEAR = 2026;
/** What a year that the text names counts beside a leader in office; texts name past and coming years as well. Own choice. */
const NAMED_YEAR = 0.4;

export class OfficeHolders {
  /** The year in which the text was written, as far as that is known. */
  readonly year: number | null;
  /** The year was given, or told by leaders in office and not only by numbers in the text. */
  readonly #sure: boolean;
  readonly #states: ReadonlySet<string>;

  /**
   * @param drafts All drafts of the text.
   * @param date The day of the text, `YYYY-MM-DD`.
   */
  constructor(scanned: ScannedText, drafts: readonly Draft[], date: string | undefined) {
    this.#states = statesOf(drafts);
    const told = date === undefined ? likeliestYear(scanned, drafts) : { year: Number(date.slice(0, 4)), led: true };
    this.year = told?.year ?? null;
    this.#sure = told?.led ?? false;
  }

  /** Whether the text names a state. */
  names(country: string | null): boolean {
    return country !== null && this.#states.has(country);
  }

  /** Who has this full name, if a leader has whom the draft's own country and office do not exclude. */
  named(keys: readonly string[], { role, country }: Draft): Entry | null {
    const leaders = leadersNamed(keys.join(' '));
    if (leaders.length === 0) return null;
    const fitting = leaders.filter((leader) => {
      const tenures = tenuresAs(leader, null, null);
      if (country !== null && !tenures.some((one) => one.country === country || one.country === null)) return false;
      // "army chief Abdel Fattah al-Burhan" where the text names Sudan
      const isOfHere = tenures.some((one) => this.#isNow(one) || this.names(one.country));
      return role === null || tenuresAs(leader, role, null).length > 0 || isOfHere;
    });
    const leader = this.#likeliest(fitting, role, country);
    return leader && this.#entryOf(leader, role, country);
  }

  /** Who is meant by an office and a surname: "President Bush". Null where nobody, or more than one, fits alike. */
  titled(surname: string, { role, country }: Draft): Entry | null {
    if (role === null) return null;
    const fitting = leadersCalled(surname).filter((leader) => tenuresAs(leader, role, country).length > 0);
    const leader = this.#likeliest(this.#among(fitting, role, country), role, country);
    return leader && this.#entryOf(leader, role, country);
  }

  /** The state of all who fit an office and a surname, where it is one: "President Bush" is of the United States, whichever he is. */
  stateOf(surname: string, { role }: Draft): string | null {
    if (role === null) return null;
    const countries = leadersCalled(surname).flatMap((leader) =>
      tenuresAs(leader, role, null).map((one) => one.country),
    );
    return new Set(countries).size === 1 ? (countries[0] ?? null) : null;
  }

  /** The state that those of a surname rule or have ruled, where it is one: "the Bush administration". */
  ruledBy(surname: string): string | null {
    const reigns = leadersCalled(surname).flatMap(({ tenures }) =>
      tenures.filter(({ office, country }) => country !== null && isRuler(office)),
    );
    const present = reigns.filter((one) => this.#isNow(one));
    const states = new Set((present.length > 0 ? present : reigns).map(({ country }) => country));
    return states.size === 1 ? ([...states][0] ?? null) : null;
  }

  /** Who is meant by a surname alone, where one leader of a state that the text names is in office. */
  called(surname: string): Entry | null {
    if (this.year === null || commonSurnames.has(surname) || surname.length < 4) return null;
    const fitting = leadersCalled(surname).filter((leader) =>
      leader.tenures.some(
        (one) => this.#isNow(one) && HIGH.has(one.office) && one.country && this.#states.has(one.country),
      ),
    );
    const [leader] = fitting;
    return leader && fitting.length === 1 ? this.#entryOf(leader, null, null) : null;
  }

  /** Who held an office of a state all through the year of the text: "the Israeli prime minister". Null where that is not certain. */
  holding(role: string, country: string): Entry | null {
    const { year } = this;
    if (year === null || !this.#sure || !HIGH.has(plainRole(role))) return null;
    const during = (office: (one: string) => boolean) =>
      leadersOf(country).filter(({ tenures }) =>
        tenures.some((one) => one.country === country && office(one.office) && year >= one.from && year <= one.to),
      );
    // Where a president rules, those who are on the list as leaders lead a region or a movement.
    if (role === LEADER && during(isHead).length > 0) return null;
    const holders = during((office) => plainRole(office) === plainRole(role));
    const [leader] = holders;
    return leader && holders.length === 1 ? this.#entryOf(leader, role, country) : null;
  }

  /**
   * Who of those that the text names without an office held one of a state when it was written: Putin is "the Russian leader", Kadyrov, of
   * a part of it, "the Chechen leader".
   */
  holderAmong<P extends Named>(
    named: readonly P[],
    { role, country, ofPart }: { readonly role: string; readonly country: string; readonly ofPart: boolean },
  ): P | null {
    const fitting = (office: (one: string) => boolean) =>
      named.filter(({ keys }) =>
        leadersNamed(keys.join(' ')).some(({ tenures }) =>
          tenures.some(
            (one) => one.country === country && office(one.office) && (this.year === null || this.#isNow(one)),
          ),
        ),
      );
    const isSo = (office: string) => plainRole(office) === plainRole(role);
    const heads = role === LEADER && !ofPart ? fitting(isHead) : [];
    const holders = heads.length > 0 ? heads : fitting(isSo);
    return holders.length === 1 ? (holders[0] ?? null) : null;
  }

  /** Those in office in the year of the text, and of states that the text names, where there are any. */
  #among(leaders: readonly Leader[], role: string, country: string | null): readonly Leader[] {
    const inOffice = leaders.filter((leader) => tenuresAs(leader, role, country).some((one) => this.#isNow(one)));
    const near = inOffice.length > 0 || this.year !== null ? inOffice : leaders;
    const here = near.filter((leader) =>
      tenuresAs(leader, role, country).some((one) => one.country === null || this.#states.has(one.country)),
    );
    return here.length > 0 ? here : near;
  }

  #likeliest(leaders: readonly Leader[], role: string | null, country: string | null): Leader | null {
    if (leaders.length <= 1) return leaders[0] ?? null;
    const now = leaders.filter((leader) => tenuresAs(leader, role, country).some((one) => this.#isNow(one)));
    return now.length === 1 ? (now[0] ?? null) : null;
  }

  #isNow(tenure: Tenure): boolean {
    return this.year !== null && heldIn(tenure, this.year);
  }

  #entryOf(leader: Leader, role: string | null, country: string | null): Entry {
    const told = tenuresAs(leader, role, country);
    const possible = told.length > 0 ? told : leader.tenures;
    const nearby =
      possible.filter((one) => this.#isNow(one)).sort((a, b) => a.to - a.from - (b.to - b.from))[0] ??
      nearest(possible, this.year);
    // A mission that the text does not tell takes nobody out of the state that he has ruled.
    const tenure = (role === null && nearby && isEnvoy(nearby.office) && possible.find(hasRuled)) || nearby;
    const current = tenure && this.#isNow(tenure) ? tenure.office : null;
    return entry('figure', {
      id: `person:${slug(leader.name)}`,
      name: leader.name,
      actorKind: 'person',
      country: tenure?.country ?? null,
      gender: leader.gender,
      role: current,
      aliases: leader.spellings,
      wikidata: leader.wikidata,
      // Before he was sent there, he belonged to a state like others.
      international:
        tenure !== undefined && tenure.country === null && !(this.year !== null && this.year < tenure.from),
    });
  }
}

/** Offices by whose holders the press writes with the surname alone. Own choice. */
const HIGH = new Set([
  'president',
  'prime minister',
  'chancellor',
  'supreme leader',
  'leader',
  'foreign minister',
  'foreign secretary',
  'secretary of state',
  'opposition leader',
  'rebel leader',
]);

/** Offices whose holders a government is called after. Own choice. */
const RULERS = new Set([
  'president',
  'prime minister',
  'chancellor',
  'supreme leader',
  'leader',
  'king',
  'queen',
  'emir',
]);

/** Any head of a state or government may be called so; on the list it is the office of those who have no other. */
const LEADER = 'leader';

const isHead = (office: string): boolean => office !== LEADER && isRuler(office);

/** The words of a name, folded. */
interface Named {
  readonly keys: readonly string[];
}

/** The office of those whom the United Nations and others send on missions, many of them beside what else they are. */
const isEnvoy = (office: string): boolean => office.endsWith(' envoy');

const hasRuled = ({ country, office }: Tenure): boolean => country !== null && isRuler(office);

/** Whether a government is called after those who hold an office. */
export const isRuler = (office: string): boolean => RULERS.has(plainRole(office));

function statesOf(drafts: readonly Draft[]): ReadonlySet<string> {
  const states = new Set<string>();
  for (let k = 0; k < drafts.length; k++) {
    const { entry: known, country } = drafts[k] as Draft;
    const state = known?.country ?? country;
    if (state) states.add(state);
  }
  return states;
}

/** Of offices that nobody holds any more, those of a state: who was a president and then an envoy of the United Nations is of that state. */
function nearest(tenures: readonly Tenure[], year: number | null): Tenure | undefined {
  const distance = ({ from, to }: Tenure): number => (year === null ? 0 : Math.max(from - year, year - to, 0));
  const ofStates = year === null ? [] : tenures.filter(({ country }) => country !== null);
  return (ofStates.length > 0 ? ofStates : tenures).toSorted((a, b) => distance(a) - distance(b))[0];
}

interface LikeliestYear {
  readonly year: number;
  /** Told by leaders in office, and not only by numbers. */
  readonly led: boolean;
}

/** Plain loops over numbers: with a function a year it took the engine longer to compile than a whole text to read. */
function likeliestYear(scanned: ScannedText, drafts: readonly Draft[]): LikeliestYear | null {
  const votes = new Float64Array(LAST_YEAR - FIRST_YEAR + 1);
  const led = voteByLeaders(scanned, drafts, votes);
  voteByNumbers(scanned.tokens, votes);
  let most = 0;
  for (let k = 0; k < votes.length; k++) most = Math.max(most, votes[k] ?? 0);
  if (most === 0) return null;
  const best: number[] = [];
  for (let k = 0; k < votes.length; k++) if (votes[k] === most) best.push(k);
  // Of years that fit alike the middle one errs least; of years that are only named the last is the likeliest.
  return { year: FIRST_YEAR + ((led ? best[best.length >> 1] : best.at(-1)) ?? 0), led };
}

/** Each leader who is named in full speaks for the years of the offices that the text gives him; whether any does. */
function voteByLeaders(scanned: ScannedText, drafts: readonly Draft[], votes: Float64Array): boolean {
  const seen = new Set<string>();
  let led = false;
  for (let d = 0; d < drafts.length; d++) {
    const { form, nameFirst, nameLast, role, country } = drafts[d] as Draft;
    if ((form !== 'name' && form !== 'figure') || nameLast - nameFirst < 2) continue;
    const name = scanned.joined(nameFirst, nameLast);
    if (seen.has(name)) continue;
    seen.add(name);
    const leaders = leadersNamed(name);
    // Most names are of no leader.
    if (leaders.length === 1 && voteFor(tenuresAs(leaders[0] as Leader, role, country), votes)) led = true;
  }
  return led;
}

/** One vote for each year in which one of the offices was held. */
function voteFor(tenures: readonly Tenure[], votes: Float64Array): boolean {
  let voted = false;
  for (let k = 0; tenures.length > 0 && k < votes.length; k++) {
    const year = FIRST_YEAR + k;
    if (!tenures.some(({ from, to }) => year >= from && year <= to)) continue;
    votes[k] = (votes[k] ?? 0) + 1;
    voted = true;
  }
  return voted;
}

function voteByNumbers(tokens: ScannedText['tokens'], votes: Float64Array): void {
  for (let at = 0; at < tokens.length; at++) {
    const { text, kind } = tokens[at] as ScannedText['tokens'][number];
    if (kind !== 'number' || text.length !== 4) continue;
    const year = Number(text);
    if (year >= FIRST_YEAR && year <= LAST_YEAR)
      votes[year - FIRST_YEAR] = (votes[year - FIRST_YEAR] ?? 0) + NAMED_YEAR;
  }
}
