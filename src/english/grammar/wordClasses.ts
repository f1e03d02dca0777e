/**
 * Word classes, as coarse as attribution needs them. `verb` is a finite main verb, `base` an infinitive, `ing` and `part` the
 * participles; `clitic` is the possessive ’s; `that` is a complementizer or relative ("det" where it points).
 */
export type Tag =
  | 'det'
  | 'possessive'
  | 'clitic'
  | 'pronoun'
  | 'wh'
  | 'that'
  | 'sub'
  | 'prep'
  | 'to'
  | 'conj'
  | 'modal'
  | 'be'
  | 'have'
  | 'do'
  | 'neg'
  | 'noun'
  | 'name'
  | 'adj'
  | 'adv'
  | 'num'
  | 'verb'
  | 'base'
  | 'ing'
  | 'part'
  | 'punct'
  | 'quote'
  | 'symbol';
