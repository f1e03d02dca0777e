/**
 * Names that say what is talked about rather than who talks: a treaty organisation, a court. Masking them as actors
 * would hide the issue itself ("joining NATO"), so each is replaced by what it is. Own list; lower case.
 */
export const institutions: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '<alliance>': [
      'nato',
      'aukus',
      'csto',
      'quad',
      'anzus',
      'seato',
      'warsaw pact',
      'north atlantic treaty organization',
      'atlantic alliance',
      'collective security treaty organization',
    ],
    '<union>': ['eu', 'european union', 'asean', 'african union', 'arab league', 'eurasian economic union', 'mercosur'],
    '<un>': [
      'un',
      'u.n.',
      'united nations',
      'security council',
      'un security council',
      'u.n. security council',
      'general assembly',
    ],
    '<court>': [
      'icc',
      'icj',
      'international criminal court',
      'international court of justice',
      'european court of human rights',
      'hague',
    ],
    '<inspectors>': ['iaea', 'opcw', 'international atomic energy agency'],
    '<tradebody>': ['wto', 'world trade organization', 'imf', 'world bank'],
  }).flatMap(([mask, names]) => names.map((name) => [name, mask] as const)),
);
