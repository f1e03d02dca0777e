/**
 * Abbreviations that keep their full stop. Sources: the Associated Press and Reuters style books as far as their
 * conventions are common knowledge (titles, months, U.S. states), and what wire copy abbreviates besides.
 * Case matters: "Miss." is a state, "miss." ends a sentence.
 *
 * - `title`: a name follows, also after "v." and "vs."; never ends a sentence.
 * - `number`: an abbreviation only where a number follows ("No. 10"); otherwise a word and a full stop.
 * - `month`: may end a sentence before a likely starter.
 * - `place`: a U.S. state; an abbreviation only after a comma ("Dayton, Ohio" / "Fresno, Calif.") or a hyphen ("R-Ky.").
 * - `other`: may end a sentence before a likely starter.
 */
export type AbbreviationKind = 'title' | 'number' | 'month' | 'place' | 'other';

const lists: Readonly<Record<AbbreviationKind, string>> = {
  title:
    'Mr Mrs Ms Mx Smt Adv Retd retd Ret ret Dr Prof Sen Sens Rep Reps Gov Govs Gen Gens Lt Col Cols Sgt Capt Maj Cmdr Cdr Adm Brig Cpl Pvt Pfc Spc ' +
    'Rev Hon Pres Msgr Fr Supt Insp Det Amb Atty Messrs Mme Mmes Mlle Ald Cllr Asst Dep Ofc Rt Gov-Gen Sr-Col ' +
    'Vice-Adm Maj-Gen Lt-Gen Lt-Col Lt-Gov v vs sen rep gov gen lt col sgt capt maj prof',
  number:
    'No Nos no nos Art Arts art arts Fig Figs fig figs Vol vol Ch ch Sec sec Para para p pp Mar Jun Jul Op Ps Pt pt',
  month: 'Jan Feb Apr Aug Sep Sept Oct Nov Dec Mon Tues Thurs Fri',
  place:
    'Ala Ariz Ark Calif Cal Colo Conn Del Fla Ga Ill Ind Kan Kans Ky La Mass Md Mich Minn Miss Mo Mont Neb Nebr Nev ' +
    'Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo Ont Que Alta Sask Man',
  other:
    'Inc Corp Co Cos Ltd Plc Bros Jr Sr St Ste Mt Ft Ave Blvd Rd Dept Depts Univ Assn Govt Natl Intl Bldg Sq ' +
    'etc approx est al cf ca incl dept govt min max tel ext Esq Hwy Pty Bhd Ph',
};

const kinds = new Map<string, AbbreviationKind>();
for (const kind of Object.keys(lists) as AbbreviationKind[]) {
  for (const word of lists[kind].split(' ')) kinds.set(word, kind);
}

/** The longest word in the table, so that longer ones need no look-up. */
export const longestAbbreviation = 8;

/** The kind of the abbreviation without its full stop, also in capitals ("GEN"); undefined for any other word. */
export function abbreviationKind(word: string): AbbreviationKind | undefined {
  const kind = kinds.get(word);
  if (kind !== undefined || word.length < 2 || word !== word.toUpperCase()) return kind;
  return kinds.get(word.charAt(0) + word.slice(1).toLowerCase());
}

/** Nouns after which a single capital is a label and not an initial: "Plan B. Ministers …". */
export const letteredNouns: ReadonlySet<string> = new Set(
  'plan vitamin hepatitis group class type grade option category section appendix exhibit team point annex schedule'.split(
    ' ',
  ),
);

/** Endings that make "word.ending" an address. Those that are English words ("it", "in", "is", "to", "us") are left out. */
export const domainEndings: ReadonlySet<string> = new Set(
  'com org net gov edu mil int info biz eu uk cn ru de fr io co tv ca au jp kr ua pl nl ch es se fi dk cz nz br mx za ie news'.split(
    ' ',
  ),
);
