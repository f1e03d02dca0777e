/**
 * Words at which content ends, by what they show; own compilation on the half of PolNeAR that the rules were written on and on
 * sentences of our own.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Subordinators that tell the circumstances of the cue rather than what was said. */
export const CIRCUMSTANCES = words('when while after before as since although though despite because');

/** Whoever speaks tells the circumstance as well ("I thank Chad as | you | leave", "| We | thank Chad as it leaves"). */
export const SPEAKERS = words('i we you');

/** Prepositions that do so before a noun group ("praised the plan | during a visit"). */
export const OCCASIONS = words('during despite amid amidst');

/** Words that do so before an -ing verb ("beat the bill | after speaking"). */
export const BEFORE_PARTICIPLES = words('before after since');

/** Subordinators that set what another says against it (", | while Lind said"). */
export const CONTRASTS = words('while whereas though although');

/** What is denied of it opens so ("sorrow - | but not | surprise -"). */
export const AGAINST = words('but though if');
export const DENYING = words('not no never');

/** Participles of what a thing is set beside ("a third, | compared with half"). */
export const COMPARING = words('compared followed');

/** What is meant above all ("all who signed - | particularly Togo"). */
export const NARROWING = words(
  'especially particularly notably mainly mostly chiefly namely including above primarily',
);

/** "even as", "even though" */
export const BEHIND_EVEN = words('as though');

/** Verbs behind whose object a bare verb stands ("let foreign jets use"); Quirk et al. (1985, §16.52). */
export const BARE_COMPLEMENTS = words('let make help see watch hear');

/** Who does otherwise ("Lund backs a ban | and others urging …"). */
export const OTHERS: ReadonlySet<string> = new Set(['others', 'some', 'many', 'several']);

/** Verbs of making a text, behind which a noun is that text and opens no clause ("wrote | a letter"). */
export const WRITING = words('write pen publish post read release issue');

/** What is said somewhere by itself ("criticised the remarks in the letter"). */
export const SAYINGS: ReadonlySet<string> = new Set(
  'accusation accusations allegation allegations announcement answer appeal assertion charge charges claim claims comment comments criticism demand idea language passage phrase point pledge promise promises proposal remark remarks report statement statements suggestion threat threats view views vote warning words'.split(
    ' ',
  ),
);
