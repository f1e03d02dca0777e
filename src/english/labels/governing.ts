/**
 * Words that govern a target and by themselves tell the attitude to it: who demands an inquiry wants it, who sides with Oslo is for Oslo. Own
 * compilation from Levin, English Verb Classes and Alternations (1993), §§31, 32, 37, and Quirk et al. (1985), §16.
 */

/** What a target is, by its words: somebody who can act, a thing, or what somebody is to do ("Oslo to wait"). */
export type TargetKind = 'actor' | 'thing' | 'deed';

export interface Governing {
  readonly name: string;
  /** The words stand between asterisks, the target in brackets. */
  readonly example: string;
  readonly of: readonly TargetKind[];
  /** Of who is spared it is told that the attitude is not negative. */
  readonly attitude: 'positive' | 'negative' | 'spared';
  /** Divided by "|"; of each word the stem counts. */
  readonly words: string;
  /** They tell it only where a hostile verb stands before them: what is said against a deed is not said against whom it is done to. */
  readonly underHostility?: true;
}

/** Every word with every preposition: "attack on", "attack against". */
const each = (words: string, prepositions: string): string =>
  prepositions
    .split('|')
    .flatMap((preposition) => words.split('|').map((word) => `${word} ${preposition}`))
    .join('|');

export const GOVERNING: readonly Governing[] = [
  {
    name: 'who-suffers',
    example: 'Peru condemned the *attacks on* [Chile].',
    of: ['actor'],
    attitude: 'spared',
    underHostility: true,
    words: [
      each(
        'attack|strike|airstrike|assault|offensive|crackdown|aggression|raid|violence|threat|war|siege|incitement|crime|atrocity|abuse|sanction|embargo|' +
          'tariff|ban|action|pressure|campaign|restriction|curb',
        'on|against',
      ),
      each(
        'annexation|invasion|occupation|bombing|bombardment|shelling|killing|murder|assassination|persecution|oppression|repression|suppression|siege|' +
          'blockade|destruction|execution|torture|mistreatment|treatment|massacre|arrest|detention|imprisonment|jailing|kidnapping|abduction|targeting|expulsion',
        'of',
      ),
      each('interference|meddling|intervention|incursion', 'in|into'),
    ].join('|'),
  },
  {
    name: 'whom-somebody-harms',
    example: 'Peru accused the rebels of *bombing* [Chile].',
    of: ['actor'],
    attitude: 'spared',
    underHostility: true,
    words: each(
      'of|for|from|by|stop|halt|cease|end',
      'attacking|bombing|invading|annexing|occupying|shelling|killing|murdering|threatening|bombarding|oppressing|blockading|besieging|targeting|' +
        'torturing|jailing|arresting|kidnapping|abducting|harassing|intimidating|bullying|persecuting|massacring|firing on|firing at',
    ),
  },
  {
    name: 'whom-somebody-abets',
    example: 'Peru condemned the *support for* [the rebels].',
    of: ['actor'],
    attitude: 'negative',
    underHostility: true,
    words: `${each('support|backing|aid|weapon|arm|praise|sympathy', 'for|to')}|backing of|support of|${each('of|for', 'supporting|backing|arming|harbouring|harboring|sheltering|funding|financing|sponsoring|abetting|aiding')}`,
  },
  {
    name: 'what-is-demanded',
    example: 'Peru *demanded* [an inquiry].',
    of: ['thing'],
    attitude: 'positive',
    words:
      'demand|request|seek|sought|want|call for|appeal for|ask for|push for|press for|plead for|pray for|hope for|long for|campaign for|would like|insist on|' +
      'demand that|request that|insist that|ask that|urge that|propose|advocate|recommend',
  },
  {
    name: 'what-somebody-is-to-do',
    example: 'Peru *urged* [Chile to wait].',
    of: ['deed'],
    attitude: 'positive',
    words:
      'urge|ask|call on|call upon|press|pressure|want|expect|appeal to|implore|beg|invite|encourage|exhort|request|would like|need|mandate|look to|demand|' +
      'demand that|ask that|request that|insist that|urge that',
  },
  {
    name: 'whose-side-is-taken',
    example: 'Peru *sided with* [Chile].',
    of: ['actor', 'thing', 'deed'],
    attitude: 'positive',
    words:
      'in favour of|in favor of|side with|stick to|in defence of|in defense of|in support of|solidarity with|sympathy with|sympathize with|sympathise with|' +
      'believe in|faith in|confidence in|trust in|stand by|stand with|stand behind|rally behind|loyal to|committed to|commitment to',
  },
  {
    name: 'what-is-objected-to',
    example: 'Peru *objected to* [the pact].',
    of: ['actor', 'thing', 'deed'],
    attitude: 'negative',
    words:
      'object to|objection to|opposed to|opposition to|hostile to|hostility to|hostility towards|differ over|disagree with|take issue with|protest against|' +
      'outrage at|anger at|angry at|angry with|contempt for|distrust of|condemn|denounce',
  },
  {
    name: 'who-is-fought',
    example: 'They joined forces to *defeat* [the Islamic State].',
    of: ['actor', 'thing'],
    attitude: 'negative',
    words:
      'defeat|fight|combat|destroy|degrade|eliminate|crush|eradicate|rout|topple|oust|overthrow|punish|isolate|counter|confront|deter|stand up to|' +
      'war on|war with|threat from|threat of|threats from|threats like|threat posed by|pressure on|sanctions on',
  },
  {
    name: 'against-whom',
    example: 'They praised the fight *against* [the Islamic State].',
    of: ['actor', 'thing'],
    attitude: 'negative',
    words: 'against',
  },
  {
    name: 'who-is-stood-by',
    example: 'We stand *shoulder to shoulder with* [Iraq].',
    of: ['actor', 'thing'],
    attitude: 'positive',
    words:
      'support|assist|shoulder to shoulder with|side by side with|alongside|grateful to|thankful to|friendship with|ally of|allies in',
  },
  {
    name: 'who-is-backed',
    example: 'Two senators *endorsed* [the premier].',
    of: ['actor'],
    attitude: 'positive',
    words:
      'endorse|back|defend|champion|prefer|vote for|voted for|caucus for|stick with|stick by|rally around|line up behind|fall in line behind|coalesce behind|' +
      'unite behind|get behind|stuck with|stuck by|stood by|stood with|stood behind|fell in line behind|got behind|weight behind|stump for|fundraise for|credit|congratulate|commend|praise|applaud|hail|admire|salute|vouch for',
  },
  {
    name: 'who-is-scolded',
    example: 'Two senators *castigated* [the premier].',
    of: ['actor'],
    attitude: 'negative',
    words:
      'criticize|criticise|castigate|chide|deride|mock|ridicule|taunt|trash|scold|rebuke|berate|assail|lambast|lambaste|excoriate|slam|blast|bash|blame|accuse|denigrate|' +
      'vilify|heckle|distrust|mistrust|disavow|swipe at|swipes at|rail against|lash out at|hit out at|sneer at|scoff at|at odds with',
  },
];

/** Words that may stand between such words and the target. */
export const BEFORE_TARGETS: ReadonlySet<string> = new Set(
  'the a an any all its his her their our this these those " “ ‘ \''.split(' '),
);

/** Words by which a deed is to end or not to begin, beside hostile verbs, of which "lash out" is told by two words. */
export const ENDING: ReadonlySet<string> = new Set(
  'lash lashed lashing stop stopping end ending halt cease refrain prevent avoid against oppose opposes opposed opposing reject rejects rejected rejecting'.split(
    ' ',
  ),
);

/** Words before them that turn them, beside those that negate. */
export const LESSENING: ReadonlySet<string> = new Set(['little', 'lack', 'scant', 'against', 'lost', 'lose']);

/** Nouns for those who can act; any other noun in small letters is a thing. */
export const ACTOR_NOUNS: ReadonlySet<string> = new Set(
  (
    'government governments opposition army military police party parties people regime administration authority authorities ministry court council ' +
    'leader leaders leadership president minister ministers rebels rebel militants insurgents fighters troops forces force officials official critics ' +
    'supporters protesters demonstrators journalists media press parliament congress senate house commission committee union group groups company ' +
    'companies country countries state states nation nations community communities residents citizens workers voters men women man woman children ' +
    'alliance coalition bloc movement organisation organization mission team judge judges candidate candidates politician politicians terrorists ' +
    'extremists refugees migrants settlers soldiers soldier side sides ally allies enemy enemies premier king queen pope governor senator mayor ' +
    'sheriff prince officer officers husband wife son daughter audience crowd i you he she it we they me him her us them my your his its our their ' +
    'myself yourself himself herself itself ourselves themselves'
  ).split(' '),
);
