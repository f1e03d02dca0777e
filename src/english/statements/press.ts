/** Those who only hear or pass on what is said to all: the press, its people, crowds and conferences. Own compilation. */

const rows = (list: string): ReadonlySet<string> => new Set(list.split('|'));

/** Those who only hear or pass on what is said to all: no addressees, but an audience. */
export const AUDIENCE =
  /\b(?:reporters?|journalists?|press|media|newsmen|newspapers?|dail(?:y|ies)|weekly|magazine|correspondents?|interviewers?|broadcasters?|agency|radio|television|tv|channel|audience|crowds?|rally|onlookers|viewers|listeners|(?:news|press|media) (?:conference|briefing)|briefing|attendees|editorial board|news agency|by-?standers|readers|supporters|followers|fans)\b/i;

/** Names of the press by their last word, where no person has it for a surname, and where one may. */
export const PRESS_NAMES =
  /(?:^|\s)\p{Lu}\S* (?:News|Post|Times|Herald|Tribune|Gazette|Journal|Telegraph|Guardian|Chronicle|Daily|Network|Radio|Television|TV|Sentinel|Observer|Examiner|Inquirer|Globe|Insider|Magazine|Dispatch|Digest|Show|Podcast)$|\bDaily \p{Lu}\p{Ll}{1,20}$/u;
export const PRESS_ALONE =
  /\s(?:News|Herald|Tribune|Gazette|Telegraph|Chronicle|Daily|Weekly|Radio|Television|TV|Sentinel|Examiner|Inquirer|Insider|Magazine|Digest)$/u;

/** Broadcasters and agencies, which also stand beside the names of their people ("CNN’s Anna Lind"). */
export const BROADCASTERS =
  /\b(?:BBC|CNN|NBC|ABC|CBS|MSNBC|CNBC|NPR|PBS|ITV|Fox News|Fox Business|Sky News|Yahoo|NTV|Sapa|Al[- ]Jazeera|Al[- ]Arabiya)\b/u;
/** Between a name and the broadcaster that somebody works for. */
export const BELONGING = /^,? (?:of|from|with) (?:the )?/;

/** Papers, magazines and sites whose name is a common word or somebody's; the whole name. */
export const PRESS_TITLES = rows(
  'Fox|Sky|Yahoo|Vogue|Forbes|Fortune|People|Time|Rolling Stone|Esquire|Playboy|Variety|Billboard|Elle|Wired|Glamour|Cosmopolitan|Vanity Fair|Slate|Salon|Vox|Vice|Mother Jones|The Nation|' +
    "National Review|Weekly Standard|Daily Caller|Drudge|Barron’s|Barron's|MarketWatch|ProPublica|Stars and Stripes|USA|C-SPAN|Euronews|Stern|Focus|ABC|" +
    'Ha’aretz|Al-Mayadeen|Rossiya|Dozhd|Meduza|Caixin|Sina|Dawn|Geo|Reforma|Milenio|Sabah',
);

/** What somebody is who interviews. */
export const INTERVIEWERS = rows(
  'host|co-host|anchor|anchorman|anchorwoman|moderator|presenter|interviewer|journalist|reporter|correspondent|columnist|broadcaster',
);
/** Right before the name of one ("the show’s host, "), right behind it (", host of the show"), and before whoever is not said to be one. */
export const BEFORE_INTERVIEWER =
  /\b(?:host|co-host|anchor|anchorman|anchorwoman|moderator|presenter|interviewer|journalist|reporter|correspondent|columnist|broadcaster),?\s$/i;
export const BEHIND_INTERVIEWER =
  /^, (?:an? |the )?(?:[a-z-]{1,20} ){0,2}(?:host|co-host|anchor|anchorman|anchorwoman|moderator|presenter|interviewer|journalist|reporter|correspondent|columnist|broadcaster)\b/i;
export const INTERVIEW_WITH = /\binterviews?(?: \p{Ll}+| on \p{Lu}\p{Ll}+){0,2} (?:with|by)(?: the)?\s$/u;

/** Meetings to which many come to hear: by their last words. */
export const CONFERENCES =
  /\b(?:Dialogue|Symposium|Seminar|(?:Security|Peace|Economic|Party|National|Annual|Investment|Policy|Political Action|Defen[cs]e|Energy|Business|Trade) (?:Forum|Conference|Convention|Summit))$/u;
