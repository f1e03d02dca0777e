/**
 * Words of news for which commoner ones are read: the models have met "condemn" and "praise" often and "lambast" and "laud" never. By the classes of Levin,
 * English Verb Classes and Alternations (1993), §33, and words that the written statements have at most seven times, but for "denounce" (see there).
 */

export interface CommonVerb {
  readonly name: string;
  readonly example: string;
  /** The verbs, in any form; a verb in brackets in its past alone, as it is a noun or adjective as well. */
  readonly verbs: string;
  /** One of these words stands behind the verb. */
  readonly before?: string;
  /** None of these words stands within some words behind it. */
  readonly unless?: string;
  readonly reads: string;
}

export const COMMON_VERBS: readonly CommonVerb[] = [
  {
    name: 'to-condemn',
    example: 'Oslo [lambasted] the strikes → Oslo condemned the strikes',
    verbs:
      'assail castigate slam lambast lambaste berate excoriate decry chastise upbraid skewer pillory deride (blast) (trash) (rebuke)',
    reads: 'condemn',
  },
  {
    // With a treaty behind it, as in most written statements that have it, it is to leave it.
    name: 'to-denounce-no-treaty',
    example: 'Oslo [denounced] the strikes → Oslo condemned the strikes',
    verbs: 'denounce',
    unless:
      'treaty treaties convention charter protocol pact pacts agreement agreements accord accords covenant statute',
    reads: 'condemn',
  },
  {
    name: 'to-lash-out',
    example: 'Oslo [lashed] out at the strikes → Oslo condemned out at the strikes',
    verbs: 'lash hit',
    before: 'out',
    reads: 'condemn',
  },
  {
    name: 'to-rail-against',
    example: 'Oslo [railed] against the strikes → Oslo condemned against the strikes',
    verbs: 'rail inveigh',
    before: 'against',
    reads: 'condemn',
  },
  {
    name: 'to-praise',
    example: 'Oslo [lauded] the truce → Oslo praised the truce',
    verbs: 'laud extol tout commend (salute)',
    reads: 'praise',
  },
  {
    name: 'to-reject',
    example: 'Oslo [snubbed] the offer → Oslo rejected the offer',
    verbs: 'nix disavow (snub)',
    reads: 'reject',
  },
  {
    name: 'to-urge',
    example: 'Oslo [implored] Riga to sign → Oslo urged Riga to sign',
    verbs: 'exhort implore beseech entreat',
    reads: 'urge',
  },
];

/** Short names of treaties that no actor bears, and what is read for them: the written statements spell them out. */
export const SHORT_NAMES: ReadonlyMap<string, string> = new Map([
  // Pacts of trade across the Pacific, the Atlantic, North America and Asia
  ...'TPP CPTPP TTIP NAFTA Nafta USMCA CETA RCEP FTAA CAFTA'.split(' ').map((name) => [name, 'trade pact'] as const),
  ['JCPOA', 'nuclear deal'],
  ...'NPT CTBT TPNW'.split(' ').map((name) => [name, 'nuclear treaty'] as const),
]);
