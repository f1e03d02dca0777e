/** Words by which letters and statements are told, and who wrote them to whom; own compilation. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Nouns for what somebody writes; those of one line may stand for each other ("a letter … the message"). */
export const PAPERS: ReadonlyMap<string, string> = new Map(
  [
    'letter message e-mail email telegram cable note memo memorandum fax',
    'statement communiqué communique declaration text',
    'release',
    'petition appeal',
    'resolution',
    'article op-ed column essay editorial commentary',
    'report study survey document',
  ].flatMap((line) => line.split(' ').map((noun): [string, string] => [noun, line.split(' ')[0] as string])),
);

/** Papers that speak for the body or state before them; a "China report" is about China. Own compilation. */
export const ISSUED_PAPERS = words('statement communiqué communique release');

/** Before "release". */
export const PUBLIC = words('news press');

/** Kinds of paper that go to somebody. */
export const SENT_PAPERS = words('letter petition statement article');

/** What one does with a paper of one's own; "received" and "read" are done with those of others. */
export const MAKING_PAPERS = words(
  'send sends sent hand hands handed deliver delivers delivered submit submits submitted sign signs signed write writes wrote written ' +
    'address addresses addressed present presents presented issue issues issued release releases released publish publishes published ' +
    'circulate circulated forward forwarded post posted fax faxed e-mail e-mailed emailed mail mailed table tabled pass passed adopt ' +
    'adopted approve approved dispatch dispatched draft drafted pen penned distribute distributed sending writing issuing',
);

/** Verbs with the receiver as their first object ("sent Ghana a letter"). */
export const GIVING_PAPERS = words('send sends sent hand hands handed write writes wrote written sending fax faxed');

/** Between a paper and "to": "a letter of protest sent on Monday to". */
export const BEFORE_RECEIVER = words(
  'addressed sent directed written delivered handed submitted forwarded of in on protest support thanks condolence condolences congratulations ' +
    'reply response answer late early earlier last this week month dated',
);

/** Between whoever writes and the verb: "Ghana and Togo have on Wednesday jointly issued". */
export const BEFORE_MAKING = words(
  'have has had also then on last this late early earlier later today yesterday week month year jointly together again recently meanwhile all both who',
);

/** Whoever does this to a paper has not written it ("papers seen | by Radio Sol"). */
export const SEEN_PAPERS = words('seen obtained reviewed viewed examined');

/** Before a paper that was told of already. */
export const KNOWN_PAPER = words('the this that its their');

/** Before examples of those who write ("envoys of five states including Ghana"). */
export const EXAMPLES = words('including like');
