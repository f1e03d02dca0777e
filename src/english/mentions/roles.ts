/**
 * Nouns that head the naming of an actor by what it is. Own compilation.
 * In each list an item is `singular` or `singular:plural`; plurals are otherwise made by rule.
 */

/** Persons; gender is not told by the noun. Phrases are roles of more than one word whose last or first word is not free. */
export const personRoles =
  "president-elect|vice president-elect|head of delegation:heads of delegation|head of mission:heads of mission|undersecretary:undersecretaries|under-secretary:under-secretaries|undersecretary of state:undersecretaries of state|under-secretary of state:under-secretaries of state|undersecretary-general:undersecretaries-general|under-secretary-general:under-secretaries-general|prime minister-designate|prime minister-elect|minister-designate|foreign minister-designate|chancellor-designate|ambassador-designate|governor-elect|mayor-elect|chancellor of the exchequer|minister of state:ministers of state|president|vice president|taoiseach|tánaiste|vice-president|prime minister|deputy prime minister|foreign minister|minister|premier|chancellor|vice chancellor|secretary|secretary of state:secretaries of state|secretary general:secretaries general|secretary-general|foreign policy chief|foreign secretary|press secretary|home secretary|Brexit secretary|attorney general:attorneys general|solicitor general|surgeon general|director general|director-general|governor general|inspector general|chief of staff:chiefs of staff|head of state:heads of state|head of government:heads of government|commander in chief|commander-in-chief|supreme leader|opposition leader|majority leader|minority leader|house speaker|party leader|party chief|chief executive|chief executive officer|CEO|CFO|chairperson|chair|chairperson|speaker|spokesperson:spokespeople|spokespeople|spokespersons|ambassador|envoy|diplomat|top diplomat|consul|attaché|representative|delegate|negotiator|mediator|facilitator|convenor|convener|coordinator|co-ordinator|emissary:emissaries|intermediary:intermediaries|mufti|guerrilla|gunman:gunmen|commissioner|high commissioner|high commissioner for refugees:high commissioners for refugees|high commissioner for human rights:high commissioners for human rights|high representative|counsel|counsellor|counselor|official|officer|officeholder|bureaucrat|aide|adviser|advisor|strategist|consultant|operative|surrogate|staffer|staff member|analyst|expert|specialist|observer|commentator|pundit|scholar|academic|professor|lecturer|historian|economist|scientist|researcher|climatologist|political scientist|pollster|critic|skeptic|sceptic|opponent|supporter|backer|ally:allies|rival|adversary:adversaries|partner|neighbor|neighbour|leader|chief|head|boss|deputy:deputies|lawmaker|legislator|parliamentarian|MP|MEP|TD|MSP|MPP|MLA|senator|congressperson|councillor|councilor|council member|member|mayor|governor|lieutenant governor|candidate|nominee|running mate|contender|front-runner|frontrunner|challenger|incumbent|hopeful|politician|statesperson|voter|delegate|superdelegate|donor|citizen|resident|villager|protester|protestor|demonstrator|activist|campaigner|dissident|organizer|organiser|advocate|lobbyist|volunteer|worker|employee|manager|executive|director|deputy director|deputy director general|owner|founder|co-founder|businessperson|investor|banker|trader|farmer|vendor|shopkeeper|driver|mechanic|motorist|shopper|carpenter|fisherman:fishermen|hairdresser|butcher|waiter|merchant|peasant|labourer|laborer|barber|electrician|accountant|bystander|passer-by:passers-by|pilgrim|retiree|pensioner|commuter|tourist|onlooker|teacher|student|doctor|nurse|lawyer|jurist|rancher|columnist|sociologist|theologian|commodore|attorney|prosecutor|judge|justice|chief justice|magistrate|juror|investigator|inspector|detective|police officer|sheriff|soldier|troop|commander|general|admiral|colonel|lieutenant|major|captain|sergeant|veteran|fighter|militant|rebel|insurgent|terrorist|separatist|extremist|jihadist|warlord|dictator|ruler|strongman:strongmen|monarch|king|queen|emperor|prince|princess|crown prince|sultan|emir|sheikh|pope|pontiff|bishop|archbishop|cardinal|patriarch|priest|pastor|rabbi|imam|cleric|ayatollah|journalist|reporter|correspondent|editor|editor-in-chief:editors-in-chief|columnist|anchor|host|author|writer|blogger|photographer|moderator|interviewer|survivor|victim|witness:witnesses|eyewitness:eyewitnesses|refugee|migrant|immigrant|asylum seeker|prisoner|hostage|detainee|suspect|defendant|source|insider|counterpart|successor|predecessor|colleague|friend|spouse|relative|neighbor|parent|child:children|cousin|billionaire|tycoon|mogul|oligarch|entrepreneur|secretary of defense|secretary of defence|secretary of the treasury|national security adviser|national security advisor|campaign manager|campaign chairman|communications director|biographer|whistleblower|physician|psychologist|engineer|pilot|peacekeeper|mercenary:mercenaries|border guard|guard|agent|spy:spies|hacker|translator|interpreter|guest|participant|attendee|panelist|respondent|caller|user|consumer|customer|shareholder|conservative|liberal|progressive|moderate|nationalist|populist|leftist|rightist|centrist|loyalist|hard-liner|hardliner|reformist|royalist|unionist|secessionist|feminist|environmentalist|humanitarian|philanthropist|celebrity:celebrities|actor|singer|musician|artist|athlete|player|coach|referee|firefighter|paramedic|technician|trainer|inmate|widow|widower|heir|native|newcomer|elder|youth|teenager|person:people|individual|counterpart|interlocutor|signatory:signatories|ombudsman:ombudsmen|rapporteur|special rapporteur|whip|majority whip|backbencher|frontbencher|senior figure|leading figure|planner|watcher|treasurer|clerk|comptroller|controller|registrar|dean|provost|rector|principal|superintendent|fellow|senior fellow|apologist|propagandist|caretaker|regent|viceroy|chargé d'affaires|charge d'affaires|plenipotentiary";

export const womanRoles =
  'spokeswoman:spokeswomen|chairwoman:chairwomen|congresswoman:congresswomen|businesswoman:businesswomen|stateswoman:stateswomen|councilwoman:councilwomen|assemblywoman:assemblywomen|policewoman:policewomen|first lady:first ladies|queen|princess:princesses|empress|duchess|widow|wife:wives|mother|daughter|sister|grandmother|niece|aunt|woman:women|girl|nun|actress:actresses|mistress|heiress|girlfriend|saleswoman|servicewoman';

export const manRoles =
  'spokesman:spokesmen|chairman:chairmen|congressman:congressmen|businessman:businessmen|statesman:statesmen|councilman:councilmen|assemblyman:assemblymen|policeman:policemen|alderman:aldermen|king|prince|emperor|duke|widower|husband|father|son|brother|grandfather|nephew|uncle|man:men|boy|monk|boyfriend|serviceman:servicemen|gunman:gunmen|strongman:strongmen|pope|pontiff|pastor|imam|ayatollah|sheikh|emir|sultan';

/** Roles of persons, by their singular: "farmer", "spokesman". */
export const PERSON_ROLES: ReadonlySet<string> = new Set(
  [personRoles, womanRoles, manRoles].flatMap((roles) => roles.split('|').map((role) => role.split(':')[0] ?? role)),
);

/** Bodies that speak as one; in the plural they are groups. */
export const organRoles =
  'ministry:ministries|foreign ministry|defence ministry|defense ministry|foreign office|department|agency:agencies|bureau|commission|committee|subcommittee|council|board|panel|parliament|legislature|congress|senate|assembly:assemblies|national assembly|chamber|lower house|upper house|cabinet|junta|monarchy:monarchies|army:armies|military|navy|air force|coast guard|armed forces:armed forces|police|police department|militia|court|supreme court|high court|appeals court|tribunal|jury|grand jury|party:parties|ruling party|coalition|opposition|alliance|bloc|faction|caucus|movement|campaign|union|trade union|federation|confederation|directorate|academy:academies|laboratory:laboratories|association|organization|organisation|group|think tank|institute|institution|center|centre|university:universities|college|school|church|diocese|company:companies|firm|corporation|bank|central bank|fund|foundation|charity:charities|network|broadcaster|state radio:state radio|radio|state television:state television|television|state TV:state TV|state news agency|news service|newspaper|paper|daily|weekly:weeklies|magazine|newswire|news agency|outlet|channel|station|website|site|embassy:embassies|consulate|mission|delegation|presidency|chancellery|palace|office|secretariat|authority:authorities|body:bodies|watchdog|regulator|advisory body|task force|team|staff|leadership|establishment|electorate|public|media|press|industry|community:communities|international community|club|society:societies|league|syndicate|cartel|gang|cell|brigade|battalion|squadron|force|museum|security forces|forces|troops|human rights group|rights group|advocacy group|aid agency|airline|bank|carmaker|maker|manufacturer|retailer|supplier|contractor|operator|provider|giant|lender|insurer|super PAC|PAC|guerrilla group|militant group|terror group|armed group|rebel group|intelligence service|intelligence agency|security service|secret service|administration';

/** Bodies that are their state where a state or capital stands by them. */
export const governmentRoles =
  'government|regime|state|nation|country:countries|republic|kingdom|superpower|power|side';

/** Texts that speak. */
export const documentRoles =
  'statement|joint statement|report|study:studies|poll|survey|letter|open letter|memo|email|e-mail|document|paper|position paper|policy paper|communiqué|communique|declaration|resolution|draft|transcript|article|editorial|commentary:commentaries|op-ed|column|essay|book|post|tweet|message|press release|news release|release|filing|lawsuit|complaint|indictment|ruling|verdict|opinion|affidavit|testimony|assessment|analysis:analyses|review|audit|briefing|press briefing|white paper|manifesto|platform|constitution|law|bill|treaty|agreement|accord|ad|advertisement|commercial|video|recording|interview|speech|data|figures|statistics|evidence|records|documents|intelligence';

/** Plurals and singulars that are as often verbs, and so need a determiner or a modifier. */
export const verbLike: ReadonlySet<string> = new Set(
  'heads|head|leads|chairs|chair|hosts|host|guards|guard|judges|judge|reports|report|states|state|studies|study|polls|poll|surveys|survey|statements|letters|papers|powers|sides|forces|force|banks|bank|funds|fund|boards|board|posts|post|tweets|tweet|drafts|draft|releases|release|reviews|review|audits|bills|bill|ads|anchors|anchor|coaches|coach|members|users|partners|partner|rivals|rival|moderates|liberal|liberals|progressive|moderate|conservative|natives|native|principals|guests|calls|campaigns|campaign|networks|centers|offices|office|makes|maker|presses|press|presides|documents|records|record|figures|figure|data|evidence|messages|message|complaints|opinions|opinion|general|major|fellow|whip|whips|elder|heirs|trainers|sources|clerks|regulator|companies|firms|firm|book|books|column|columns|video|videos|site|sites|stations|station|article|articles|agreements|treaties|laws|law|speeches|speech|interviews|interview|parties|schools|school|churches|missions|mission|teams|groups|bodies|networks|network|channels|channel|countries|nations|intelligence|platforms|platform|recordings|constitutions|assessments|people|men|women|children|child|persons|boys|girls|friends|industry|industries|cells|power|side|party|group|team|community|society|club|body|giant|release|release|public|media|opposition|administration|leadership|alliance|coalition|union|unions|league|mother|father|son|daughter|brother|sister|wife|husband|wives|sons|daughters|fathers|mothers|brothers|sisters|palace|staff|center|centre|college'.split(
    '|',
  ),
);

/** Singular bodies that stand without a determiner ("police said"). */
export const bareOrgans: ReadonlySet<string> = new Set(
  'police|parliament|congress|authorities|state media|security forces|armed forces|troops|forces|media|investigators|management'.split(
    '|',
  ),
);

/** Nouns by which those in other offices are called too, and the ends of these offices. Own compilation. */
export const CALLED_BY: ReadonlyMap<string, RegExp> = new Map(
  [
    'lawmaker legislator parliamentarian|senator|representative|MP|MEP|TD|MSP|MPP|MLA|deputy|member|speaker|whip|backbencher',
    'backbencher frontbencher|MP|MEP|lawmaker|minister|cabinet minister',
    'cleric clergyman|imam|bishop|archbishop|cardinal|pope|pontiff|priest|pastor|patriarch|rabbi|ayatollah|mufti',
    'pontiff|pope',
    'monarch|king|queen|emperor|sultan|emir',
    'general officer soldier commander|commander|general|admiral|colonel|major|captain|lieutenant|brigadier|commodore|chief of staff|army chief|military ruler',
    'strongman ruler|president|military ruler|junta leader|leader|general|colonel|dictator',
    'academic scholar|professor|lecturer|historian|economist|sociologist|political scientist|researcher|analyst',
    'jurist|judge|justice|chief justice|lawyer|prosecutor',
    'prelate|bishop|archbishop|cardinal',
    'guerrilla rebel insurgent|rebel leader|commander|guerrilla leader',
    'chair|chairperson',
    'secretary|secretary of state|secretary of defence|secretary of the treasury|secretary of homeland security|secretary of energy',
    'activist|unionist|dissident|campaigner',
  ].flatMap((line) => {
    const [nouns = '', ...offices] = line.split('|');
    return nouns
      .split(' ')
      .map((noun): [string, RegExp] => [noun, new RegExp(`(?:^|[ -])(?:${offices.join('|')})$`, 'u')]);
  }),
);

/** Roles that "diplomat" and "envoy" may stand for, with or without words before them. Own compilation. */
export const envoyRoles: readonly string[] = [
  'ambassador',
  'envoy',
  'high commissioner',
  'consul',
  'consul general',
  "chargé d'affaires",
];

/** Roles that "leader" may stand for. */
export const leaderRoles: ReadonlySet<string> = new Set(
  'president|prime minister|premier|chancellor|supreme leader|leader|king|queen|emperor|emir|sultan|crown prince|head of state|head of government|opposition leader|party leader|pope|prince'.split(
    '|',
  ),
);

/** Roles that "top diplomat" may stand for. */
export const diplomatRoles: ReadonlySet<string> = new Set(
  'foreign minister|secretary of state|foreign secretary|foreign policy chief|minister of foreign affairs|external affairs minister'.split(
    '|',
  ),
);

/** Words that stand between determiner and role noun. They stay in the role unless they are in `passingModifiers`. */
export const roleModifiers: ReadonlySet<string> = new Set(
  'floor|official|bench|wing|faction|youth|student|militant|militia|gang|tribal|community|protest|foreign|defence|defense|interior|justice|finance|economy|economic|trade|shadow|energy|health|education|environment|labor|labour|transport|transportation|agriculture|culture|information|communications|oil|home|external|internal|affairs|european|treasury|commerce|state|police|army|navy|military|naval|air|force|intelligence|security|national|federal|local|regional|provincial|municipal|city|county|district|town|village|government|governmental|parliamentary|congressional|presidential|prime|ministerial|vice-presidential|gubernatorial|senatorial|senate|house|cabinet|party|campaign|union|trade|opposition|coalition|ruling|governing|political|policy|press|media|news|chief|deputy|vice|assistant|under|associate|executive|managing|general|supreme|high|special|permanent|lead|senior|principal|top|high-ranking|high-level|ranking|mid-level|low-level|junior|former|ex|then|current|outgoing|incoming|acting|interim|caretaker|new|newly|elected|re-elected|president-elect|longtime|long-time|veteran|late|retired|old|young|embattled|powerful|influential|prominent|leading|outspoken|moderate|conservative|liberal|progressive|far-right|far-left|right-wing|left-wing|hard-line|hardline|centrist|populist|nationalist|independent|libertarian|socialist|communist|unnamed|anonymous|unidentified|elderly|only|first|second|third|next|last|key|main|major|close|closest|staunch|fierce|vocal|fellow|fervent|likely|presumptive|primary|potential|possible|rival|religious|spiritual|human|rights|aid|relief|humanitarian|civil|legal|constitutional|criminal|appeals|district|circuit|central|northern|southern|eastern|western|global|international|regional|world|public|private|nuclear|climate|border|immigration|tax|electoral|election|exit|opinion|independent|joint|written|recent|latest|annual|online|daily|weekly|evening|financial|investment|business|tech|technology|medical|scientific|academic|university|labor|student|church|catholic|muslim|christian|jewish|islamic|islamist|christian|jihadist|separatist|rebel|armed|pro-government|anti-government|pro-democracy|anti-war|anti-corruption|pro-russian|kremlin-backed|state-run|state-owned|state-controlled|russian-backed|advocacy|watchdog|lobby|think|tank|grassroots|powerful|influential|respected|renowned|well-known|famous|noted|self-declared|self-proclaimed|de|facto|longest-serving|billionaire|republican|democratic|democrat|gop|swing|undecided|white|black|hispanic|latino|female|male|working-class|middle-class|big|small|large|largest|biggest|rich|poor|poorest|richest|western|allied|african|asian|arab|european|persian|soviet|colonial|royal|imperial|crown|front|line|spokes|anti-apartheid|peace|antiwar|development|emergency|disaster|weapons|arms|missile|cyber|cybersecurity|digital|space|sports|football|olympic|film|rights|women|workers|voting|county|precinct|grand|special|prosecuting|defending|defence|junior|counter-terrorism|counterterrorism|diplomatic|consular|strategic|tactical|technical|industrial|commercial|monetary|fiscal|budget|banking|central|regulatory|statistical|transitional|provisional|unity|exile|breakaway|neighboring|neighbouring|nearby|same|other|good|longstanding|principal'.split(
    '|',
  ),
);

/** Modifiers that say nothing of the role itself. */
export const passingModifiers: ReadonlySet<string> = new Set(
  'former|ex|then|current|outgoing|incoming|acting|interim|new|newly|elected|re-elected|longtime|long-time|veteran|late|retired|old|young|embattled|powerful|influential|prominent|leading|outspoken|unnamed|anonymous|unidentified|elderly|only|first|second|third|next|last|key|main|close|closest|staunch|fierce|vocal|fellow|fervent|likely|presumptive|potential|possible|respected|renowned|well-known|famous|noted|big|small|large|largest|biggest|same|other|good|recent|latest|longest-serving|longstanding|top|leading|major|official'.split(
    '|',
  ),
);

/** What somebody is beside an office: "the senator and | presidential candidate". Own compilation. */
export const SECOND_ROLES = new Set('candidate nominee hopeful contender front-runner frontrunner'.split(' '));

/** Offices that are named with what they are for: "Minister of State for External Affairs". Own compilation. */
export const portfolioOffices: readonly string[] = [
  'minister',
  'minister of state',
  'secretary of state',
  'deputy minister',
  'state secretary',
];
export const PORTFOLIO_OFFICES: ReadonlySet<string> = new Set([
  'minister',
  'secretary',
  'undersecretary',
  'under-secretary',
  'commissioner',
  'affairs',
  'trade',
]);
export const PORTFOLIO_NOUNS: ReadonlySet<string> = new Set(
  'affairs|security|trade|defence|defense|finance|economy|planning|development|cooperation|co-operation|resources|energy|industry|commerce|health|welfare|education|labour|labor|employment|transport|communications|information|broadcasting|tourism|culture|sport|sports|youth|environment|fisheries|forestry|agriculture|lands|housing|works|justice|interior|immigration|integration|reform|technology|science|services|mines|water|investment|relations|reconciliation|reconstruction|equality|children|families|pensions|heritage|food|law|order|territories|enterprise|infrastructure|innovation|budget|treasury|privatization|privatisation|negotiations|policy'.split(
    '|',
  ),
);
export const portfolios =
  'foreign affairs|external affairs|foreign affairs and trade|european affairs|international cooperation|international trade|international development|foreign trade|trade|commerce|trade and industry|industry|defence|defense|national defence|national defense|the interior|interior|home affairs|internal affairs|finance|the economy|economy|energy|justice|the environment|environment|climate change|agriculture|fisheries|health|education|transport|information|communications|labour|women|migration|immigration|security|national security|planning|science|culture';

/** What a state or a body is to others: "its ally Chad", "NATO member Peru". Own compilation. */
export const STANDINGS: ReadonlySet<string> = new Set(
  'ally|allies|neighbour|neighbours|neighbor|neighbors|rival|rivals|partner|partners|adversary|adversaries|member|members|candidate|candidates|supporter|backer|chair|host|signatory|signatories|opponent|opponents'.split(
    '|',
  ),
);

/** Offices that one state alone calls so, wherever a text is at home. */
export const OFFICES_OF_ONE: ReadonlyMap<string, string> = new Map([
  ['taoiseach', 'IE'],
  ['tánaiste', 'IE'],
]);
