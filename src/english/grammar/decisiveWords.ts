/** Words that decide the class of another word, and words that have rules of their own; own compilations where nothing else is said. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Determiners that never stand for a noun by themselves. */
export const STRICT_DETERMINERS = words('the a an any every no');

/** Words for which the tagger has rows of their own (`grammar/rules/words.ts`). */
export const WORDS_WITH_RULES = words(
  'no will at to than there think finance like close back since long first once much little more most less fewer per military later earlier daily weekly monthly joint monday tuesday wednesday thursday friday saturday sunday over about around present except willing allies partners neighbours neighbors rivals attacks arrests murders strikes raids rebels sanctions bill vote select imports exports lives today yesterday tomorrow tonight further closer',
);

/** Behind the name of what they do, and before that of who does it: "press secretary Ana Lind". */
export const OCCUPATIONS = words(
  'activist administrator adviser advisor agent aide ambassador analyst author boss captain chair chairman chairperson chairwoman chief clerk commander commissioner coordinator correspondent delegate deputy director doctor driver economist editor engineer envoy executive expert founder governor guard head host inspector judge lawyer leader lecturer manager mayor member minister negotiator officer official organiser organizer owner photographer pilot president producer professor prosecutor representative reporter researcher scientist secretary secretary-general sergeant source specialist speaker spokesman spokesperson spokeswoman strategist superintendent supervisor survivor teacher trader undersecretary veteran volunteer witness worker writer',
);

/** Before the name of a person alone: "Chancellor Ana Lind", "Mr. Lind". */
export const TITLES = words(
  'premier chancellor king queen prince princess emperor emir sheikh sultan pope cardinal archbishop bishop ayatollah senator congressman congresswoman mr mr. mrs mrs. ms ms. dr dr. gov gov. sen sen. rep rep. gen gen. col col. lt lt. adm adm. general admiral colonel marshal',
);

/** First words of offices of two: "Prime Minister Ana Lind". */
export const OFFICE_OPENERS = words('prime vice deputy foreign defence defense interior finance trade home secretary');

/** What is said stands in them, and no name belongs to them: "in a statement | Oslo said". */
export const MEDIA = words(
  'address appearance article briefing broadcast ceremony column commentary communique conference debate editorial email e-mail hearing interview lecture letter meeting message memo note post programme rally release report sermon session show speech statement summit talks telegram testimony tweet visit',
);

/** The title of a programme may stand behind them in quotation marks: "told “Fox News Sunday” that". */
export const BEFORE_TITLES = words('on told show program programme podcast');

/** What was said before, in a word: "a charge | Oslo denies". */
export const CHARGES = words(
  'accusation allegation assertion charge claim contention accusations allegations assertions charges claims contentions',
);

/** Verbs for having, giving and changing an amount, behind which a form in -ing is no deed of the same subject: "cut funding", "provide training". */
export const OF_AMOUNTS = words(
  'cut reduce slash increase boost raise double extend expand provide receive withhold restore approve secure offer give get lose block freeze deny',
);

/** What is cast, put, set or shed, without an article: "cast doubt on it", "put pressure on them". */
export const CAST_AND_PUT = words('doubt pressure emphasis blame fire light stress weight faith trust');

/** Nouns without a plural that are cut, set, hit and put without an article: "cut aid". Own compilation. */
export const COUNTLESS = words(
  'aid support funding output production spending contact cooperation co-operation trade assistance power peace unity reform democracy violence terrorism justice freedom stability growth investment migration immigration aggression dialogue diplomacy restraint',
);

/** By what words are sent: "said by telephone". */
export const MEDIA_OF_SPEECH = words('telephone phone e-mail email fax radio satellite letter text video videolink');

/** Articles behind which an adjective is no noun ("the wounded", but no "a wounded"). */
export const INDEFINITE_ARTICLES = words('a an');

/** Behind "call": "called for talks". */
export const BEHIND_CALL = words('for on upon');

/** Verbs that look like a noun which names no place or body, before what they say: "members of the union | fear Oslo will leave"; own compilation. */
export const BEFORE_BARE_CLAUSES = words(
  'claim fear hope doubt demand note warn wish guess bet reckon worry stress caution',
);

/** Verbs before an infinitive that a noun looks like ("Bern and Rome | vow to"); own compilation. */
export const INTENDING = words('vow plan pledge promise offer hope move aim need');

/** Quantifiers behind which a noun is plural, so that no singular is one: "few back the plan". */
export const OF_SEVERAL = words('many few several both');

/** Those of stuff as well: "some work the team did". */
export const OF_STUFF = words('some all most');

/** Determiners that may stand behind their noun: "the envoys all left". */
export const FLOATING = words('all both each');

/** What is said to rule: "the ruling party". */
export const RULED = words('party parties coalition council junta class elite family front alliance');

/** Words of measures that may be verbs: "700 square miles". */
export const MEASURES = words('square');

/** Between commas behind the verb that they qualify: "they doubt, however, that". */
export const INTERJECTED = words('however though nonetheless nevertheless meanwhile moreover therefore too');

/** Who is briefed and met at the start of a sentence: "Briefing reporters, Lind said". */
export const REPORTERS = words('reporters journalists newsmen correspondents media press');

/** Behind "it" between commas, they tell how sure it is: "Poland, it is understood, intends to stay". */
export const SEEMING = words('seem appear understand say report emerge think believe');

export const OBJECT_PRONOUNS = words('him them me us himself themselves myself ourselves itself');
export const NOMINATIVES = words('he she they we i');

/** Subjects of "like" as a verb. */
export const LIKING = words('i we you they who');

/** Before a short "is" or "has". */
export const BEFORE_SHORT_IS = words('it he she that there here what who');

/** Prepositions that open clauses too. */
export const CLAUSE_OR_OBJECT = words('after before since until than as');

/** How many there are, where "of" tells of whom. */
export const MANY = words('thousands hundreds dozens scores millions billions');

/** What numbers and nouns are compared by: "more than five", "more sanctions". */
export const MORE = words('more fewer less');

/** Forms in -ing whose noun is rare in news. */
export const SPEAKING = words(
  'saying telling asking calling adding railing showing urging accusing referencing recalling arguing claiming insisting refusing wanting promising suggesting noting stating writing',
);

/**
 * Verbs whose passive may keep an object or a clause ("given a chance", "told that"); own compilation from Quirk et al. (1985, 16.55).
 */
export const TWO_OBJECTS = words(
  'give tell offer ask grant award deny show teach send pay promise allow inform notify remind assure reassure warn advise convince persuade satisfy worry concern call name dub deem title consider appoint elect make leave found cost fine owe lend hand read judge think keep hold compare base aim face follow',
);

/** Verbs whose participle often follows its noun ("a poll released Monday shows"). */
export const REDUCED = words(
  'release publish conduct base know call name obtain interview lead back hold make give see take send post air file issue commission involve affiliate associate sign write raise use ask poll survey charge accuse elect appoint quote cite produce bear found form own run seat tap pick compile air leak circulate discover recover uncover unearth seize review post oppose expect design aim host fund finance sponsor organize organise dub title entitle headline identify brief suspect contact reach displace evacuate detain abduct kidnap arrest jail imprison deport exile evict deploy station deliver tape record date distribute email broadcast convene share upload print read fax provide focus pack fill gather assemble cram ally align link tie arm dress',
);

/** Forms in -ing that describe whom a number counts ("the two leading parties"). */
export const DESCRIBING = words(
  'leading remaining competing opposing warring ruling governing neighbouring neighboring outgoing',
);

/** Remarks that begin or end a meeting. */
export const OPENING = words('opening closing concluding');

/** Verbs with a form in -ing for their object; own compilation. */
export const ASPECTUAL = words(
  'keep start begin stop continue avoid finish quit enjoy like love hate resume suggest recommend remember regret',
);

/** Of those with a form in -ing, whose object is a deed before all: "begun pushing rebels out". */
export const BEGINNING = words('start begin stop keep');

/** Forms in -ing that name the kind of what stands behind them before all: "training camps", "voting rights"; own compilation. */
export const FIRST_OF_COMPOUNDS = words(
  'accounting banking bargaining briefing broadcasting building drilling driving earning evening farming fighting fishing founding fundraising governing growing hiring housing hunting including killing landing leading living lobbying manufacturing marketing meeting mining missing morning moving operating opposing outstanding planning policing polling publishing recording remaining rising ruling running shipping shooting shopping speaking spending standing talking teaching testing trading trafficking training visiting voting warning warring winning working writing',
);

/** Forms in -ing that are one deed with the noun behind them: "started raising questions". */
export const OF_ONE_DEED = words('raising making voicing holding');

/** Of verbs whose participle follows its noun, what a name may follow ("a man named Lind"). */
export const BEFORE_NAMES = words('call name dub title entitle headline date make give appoint elect');

/** Verbs for what somebody is held to be, whose participle opens an aside ("Lind, considered a friend, left"). */
export const OF_OPINIONS = words('consider deem regard dub rate rank name appoint elect');

/** Verbs that "by" may follow and that have no passive ("stood by his words"). */
export const INTRANSITIVE = words(
  'stand abide live go come arrive fall rise respond reply react retaliate begin start end',
);

/** Behind a verb they belong to it, and its object may follow. */
export const PARTICLES = words('out down off up over away');

/** What "last" may stand before. */
export const PERIODS = words(
  'week month year night weekend spring summer fall autumn winter season decade century time',
);

/** Adverbs that do not belong to the verb behind them ("on Sunday condemned"). */
export const STANDING_APART = words(
  'monday tuesday wednesday thursday friday saturday sunday yesterday today then however instead meanwhile',
);

/** Particles that are nothing but particles right behind a verb. */
export const PURE_PARTICLES = words('out up down off back forth away');

/** Verbs that are plural nouns as well, and take no clause with "that" ("the talks that it broke off"); own compilation. */
export const TAKE_NO_CLAUSE = words('attack fight force march raid strike talk visit');

/** Verbs behind which another stands without "to" ("helped secure peace"). */
export const BEFORE_BARE_BASE: ReadonlySet<string> = new Set(
  'help helps helped helping let lets letting dare dares dared go goes went come comes came'.split(' '),
);

/** What a name in -ing opens ("Downing Street", "Boeing Corp"), and no object of a verb. Own compilation. */
export const NOUNS_OF_NAMES: ReadonlySet<string> = new Set(
  'street road square avenue county university college corp co inc ltd group'.split(' '),
);

/** Base forms that open a sentence before a comma by themselves ("Look, it works"). */
export const SAID_BY_THEMSELVES: ReadonlySet<string> = new Set(
  'look see wait listen stop please thank say come suppose imagine consider remember forget guess'.split(' '),
);

/** Verbs of which a guest is the object ("told visiting ministers"). */
export const BEFORE_GUESTS: ReadonlySet<string> = new Set(
  'told tells met meets received hosted assured informed urged asked warned thanked welcomed briefed greeted'.split(
    ' ',
  ),
);

/** Nouns for who or what speaks that end as adjectives do, and that the lexicon lacks. Own compilation. */
export const SPEAKERS_LIKE_ADJECTIVES: ReadonlySet<string> = new Set(
  (
    'commentary secretary dignitary emissary intermediary adversary functionary luminary judiciary obituary proposal initiative tribunal critic cleric medic ' +
    'sceptic skeptic heretic admiral politician historian musician physician comedian detective republic'
  ).split(' '),
);

/** Verbs of answers that no clause with "that" follows ("echoing | that view, she called for talks"). */
export const TAKE_ONLY_NOUNS: ReadonlySet<string> = new Set(
  'echo share reject oppose support back second dispute challenge condemn endorse welcome'.split(' '),
);

/** Lemmas of verbs by which somebody or something is seen "as" what it is. */
export const SEEN_AS = words(
  'describe regard portray characterise characterize depict denounce dismiss reject condemn hail treat recognise recognize brand deride decry',
);

/** Lemmas of verbs behind which "that" tells what somebody is to do. */
export const DEMANDING = words('demand insist recommend request propose suggest urge require ask stipulate');
