/** Verbs that say little by themselves and lend a noun their subject. Own compilation. */

/** Verbs that carry a reaction to its holder ("drew criticism from Oslo"). */
export const CARRYING: ReadonlySet<string> = new Set(
  (
    'meet draw spark prompt provoke earn win receive face attract trigger elicit bring get invite encounter have enjoy stir ignite fuel ' +
    'raise'
  ).split(' '),
);

/** Words behind which its holder stands. */
export const BEFORE_HOLDER: ReadonlySet<string> = new Set('by from among in of'.split(' '));

/** Verbs that lend a cue noun their subject ("expressed concern that", "issued a call for"). */
export const SUPPORTING: ReadonlySet<string> = new Set(
  (
    'express voice make issue raise give offer show take put send release deliver file publish repeat renew reiterate state convey ' +
    'register lodge launch air have hold share harbor harbour hear present provide pose heap pile level hurl lob throw fling direct aim ' +
    'attach mount wage start continue lead write maintain keep pay find feel press advance float announce submit post cast place tell gain get enter'
  ).split(' '),
);

/** Verbs whose object, whatever it is, is felt or meant by their subject. */
export const EXPRESSING: ReadonlySet<string> = new Set('express voice convey signal'.split(' '));

/** Prepositions behind a feeling that the lexicon lacks ("expressed astonishment at"). */
export const BEHIND_FEELINGS: ReadonlySet<string> = new Set(
  'at about over for in on toward towards against'.split(' '),
);

/** "lodged a protest with": the verbs, and what is lodged. */
export const LODGING: ReadonlySet<string> = new Set('lodge file register make deliver'.split(' '));
export const PROTESTS: ReadonlySet<string> = new Set(
  'protest complaint demarche démarche objection representation'.split(' '),
);

/** "raised the matter in a call with": what is raised in words, in which talks, and what is raised otherwise. */
export const DEFINITE: ReadonlySet<string> = new Set('the this that these those his her its their our my'.split(' '));
export const MATTERS: ReadonlySet<string> = new Set('concern right case complaint objection question issue'.split(' '));
export const IN_TALKS: ReadonlySet<string> = new Set('in during at on over'.split(' '));
export const RAISED_BY_HAND: ReadonlySet<string> = new Set(
  'child son daughter kid family bar flag voice tax rate price money hand glass salary'.split(' '),
);

/** Possessors that stand for the subject itself ("voiced its concern"). */
export const OWN: ReadonlySet<string> = new Set('its his her their'.split(' '));

/** "issued the following statement:": the verbs, and what is issued. */
export const ISSUING: ReadonlySet<string> = new Set(
  'issue release make publish circulate distribute send give read'.split(' '),
);
export const PAPERS: ReadonlySet<string> = new Set(
  'statement declaration communique communiqué message comment response reply answer letter appeal warning'.split(' '),
);
