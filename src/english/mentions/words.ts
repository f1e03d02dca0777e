/** Small word classes that the passes of this stage look at. Own compilation. */
import { MONTHS, WEEKDAYS } from '../grammar/times';

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words that open sentences with a capital and belong to no name. */
export const openers = set(`
a about above according across actually additionally after afterwards again against ago all almost along already also although always amid among an and another any anybody anyone anything apparently are around as asked at away back based be because been before behind being below beneath beside besides between beyond both but by can certainly clearly could currently dear despite did do does doing don't during each earlier either else elsewhere enough especially even eventually ever every everybody everyone everything except facing few finally first five following for former formerly four from further furthermore generally given had half has have having he hello her here hers herself hi him himself his historically hopefully how however i i'd i'm i've if immediately in increasingly indeed initially inside instead into is isn't it it's its itself just last lastly late later least less let let's like likewise long made many maybe me meanwhile might mine more moreover most mostly much must my myself near nearly neither never nevertheless new next nine no nobody none nonetheless nor not note nothing notably now nowhere obviously of off officially often oh ok okay on once one only onto or other others otherwise our ours out outside over overall own part particularly per perhaps please possibly previously probably quite rather read really recently regarding regardless same say see separately seven several shall she should similarly since six so some somebody someone something sometimes soon speaking still such suddenly sure ten thank thanks that that's the their theirs them then there there's therefore these they they're this those though three through throughout thus till to today together tomorrow tonight too toward towards traditionally twice two ultimately under unfortunately unless unlike until up upon us usually very via was wasn't we we're well were what what's whatever when whenever where whereas wherever whether which while who who's whoever whom whose why will with within without won't would yes yesterday yet you you're your yours yourself zero
asked added calling citing speaking noting saying arguing writing responding referring pressed look listen watch photo video image caption credit file copyright advertisement related updated published share comments editor's editors bottom breaking exclusive live opinion analysis correction sunday's q source sources text story news white black big early late good great old right left real true free open long high low full best only least main key top joint final total recent major minor national international global local federal public private foreign domestic military political economic social human civil general special
`);

/** Capitalised words that are no names of actors: days, months, seasons, points and the like. */
export const calendar: ReadonlySet<string> = new Set([
  ...WEEKDAYS,
  ...MONTHS,
  ...set(`
spring summer autumn winter gmt est edt utc a.m. p.m. am pm ad bc god covid covid-19 internet tv english-language north south east west northern southern eastern western northeast southeast northwest southwest central
`),
]);

/** Nouns that make a run of capitals the name of a place, law, product or event. */
export const thingNouns = set(`
act partnership belt district agreement accord accords treaty protocol convention declaration charter amendment doctrine plan deal pact bill law code programme program show podcast project initiative operation war revolution crisis massacre festival cup games championship prize award medal day week month year street avenue road boulevard lane square park bridge airport station hotel hall tower building stadium river sea ocean lake bay gulf strait channel canal island islands peninsula mountain mountains hills valley desert forest coast county province region city town village beach port harbor harbour field fields cemetery monument memorial theater theatre library cathedral mosque temple ave. st. blvd. airlines-flight summit conference forum-event scandal scheme age era empire dynasty capital campus camp base zone area border wall line strip heights trail island-state pipeline stream reactor plant dam missile tank rocket satellite flight system virus disease syndrome language bible quran koran rights dignity ordinance decree resolution regulations conventions protocols laws constitution elections election referendum talks ceasefire truce reforms reform crimes details status
`);

/** Nouns that make a run of capitals the name of an organisation. */
export const organNouns = set(`
party ministry department agency bureau office commission committee subcommittee council board panel parliament assembly congress senate court tribunal army navy force forces corps guard guards command police union federation confederation association organization organisation group alliance coalition front movement league society club institute institution center centre university college school academy laboratory church foundation fund bank trust company corporation corp corp. inc inc. ltd ltd. llc plc gmbh co co. industries holdings partners airlines airways motors energy petroleum oil steel media news times post herald tribune journal gazette telegraph daily chronicle observer review magazine press network television radio broadcasting service services authority administration secretariat directorate embassy mission campaign pac project watch international initiative forum brigade brigades militia battalion division regiment squadron museum cartel syndicate workers democrats laboratories chemical chemicals stores markets futures foods pharmaceuticals technologies systems electric capital securities insurance analytics research consulting solutions software networks entertainment studios records brands products gas hospital clinic studies affairs program-office caucus conference-board summit-group resistance jihad junta brotherhood tigers legion mujahideen mujahedin chamber exchange inspectorate chancellery diocese synod patriarchate presidium politburo bloc confederations opposition
`);

/** What the legal form of a firm is written as behind its name. */
export const FIRMS_FORMS = set('corp corp. inc inc. ltd ltd. llc plc gmbh co co. ag nv n.v. s.a. spa');

/** Words that say that the noun before them speaks, acts or decides; base forms, inflected in `lexicon.ts`. */
export const actVerbs = set(`
say tell ask add argue claim state declare announce insist maintain note warn urge call demand accuse blame condemn denounce criticize criticise praise welcome back support oppose reject deny refuse decline vow pledge promise threaten offer agree accept approve endorse want seek try attempt plan intend aim hope believe think consider view see regard fear expect decide propose suggest recommend request appeal press push pressure force order ban block veto impose lift suspend expel recall summon launch invade attack strike bomb send deploy withdraw pull keep make take give hold meet host visit sign join leave remain become sanction retaliate respond react reply answer react comment describe portray cast dismiss confirm acknowledge admit concede recognize recognise apologize apologise respect violate breach fail need continue begin start stop end cut raise increase reduce sell buy supply provide deliver fund finance train arm negotiate mediate broker talk discuss work cooperate coordinate act move use show signal express voice stress emphasize emphasise underline reiterate repeat reaffirm assert contend allege charge complain protest object lament regret mock ridicule hail celebrate honor honour thank congratulate invite encourage help assist protect defend fight resist undermine isolate punish target control occupy annex claim win lose vote face risk prepare ready stand sit stay rule govern lead head issue publish release report write tweet post read quote cite reveal disclose hint imply predict forecast estimate calculate know learn hear understand realize realise remember forget ignore avoid prevent deter delay postpone cancel scrap abandon drop adopt pass lodge table convene preside file summarise reopen reimpose ratify comply abide break freeze seize detain arrest release free extradite execute ask beg plead return rejoin resume halt renounce implement fulfil fulfill dismantle disarm interfere meddle intervene boycott abstain persist retract relinquish tolerate
`);

/** Forms of auxiliaries; what stands before one acts. */
export const auxiliaries = set(`
is was has had will would should must could may might can cannot can't won't wouldn't shouldn't couldn't isn't wasn't hasn't hadn't does did doesn't didn't shall are were have do don't aren't weren't haven't
`);

/** Adverbs that may stand between a subject and its verb. */
export const midAdverbs = set(`
also now then still already never always often only once later earlier recently repeatedly reportedly long again even not just formally officially publicly strongly firmly sharply consistently finally immediately quickly initially previously currently apparently probably likely itself himself herself themselves both all together clearly simply certainly
`);

/** Verbs and nouns whose object or complement is addressed or concerned as an actor. */
export const addressingVerbs = set(`
promise promised promising promises tell told telling tells urge urged urging urges ask asked asking asks warn warned warning warns accuse accused accusing accuses blame blamed blaming blames press pressed pressing pressure pressured pressuring pressures push pushed pushing condemn condemned condemning condemns criticize criticized criticizing criticise criticised criticising slam slammed slamming praise praised praising thank thanked thanking isolate isolated isolating sanction sanctioned sanctioning punish punished punishing anger angered angering angers irk irked provoke provoked provoking support supported supporting back backed backing oppose opposed opposing defend defended defending appease appeasing appeased deter deterring persuade persuaded persuading convince convinced convincing inform informed informing remind reminded reminding assure assured assuring reassure reassured help helped helping arm arming force forced forcing lobby lobbied invite invited encourage encouraged challenge challenged confront confronted confronting mock denounce denounced denouncing alarm alarmed worry worried trust trusts trusted recognize recognise please pleased pleases pleasing placate placated placating infuriate infuriated infuriating infuriates enrage enraged embarrass embarrassed embarrassing embarrasses humiliate humiliated humiliating antagonize antagonized antagonizing antagonise antagonised antagonising irritate irritated irritating upset upsets upsetting offend offended offending reward rewarded rewarding blackmail blackmailed blackmailing threaten threatened threatening threatens hold holds holding held give gives gave given giving pay paid paying pays deny denied denying grant granted granting allow allowed allowing allows offer offered offering offers sell sold selling sells cost costs costing owe owed owes prevent prevented preventing compel compelled compelling obliged prompt prompted prompting coax nudge nudged nudging bully bullied bullying coerce coerced coercing order ordered ordering notify notified notifying notifies consult consulted consulting alert alerted alerting advise advised advising commend commended commending rebuke rebuked rebuking rebukes lambast lambasted lambasting castigate castigated castigating chide chided chastise chastised congratulate congratulated congratulating implore implored beg begged want wants wanted expect expects expected let lets send sent sending sends rebuff rebuffed defy defied defying defies contain court courted courting woo wooed wooing
`);

/** Prepositions after which a capital is an actor unless a place word stands before. */
export const actorPrepositions = set(
  'with against by between among of for like unlike than towards toward about upon either neither both nor versus on',
);

/** Prepositions after which a capital is a place. */
export const placePrepositions = set(
  'in at near outside inside around across into through via throughout over under beyond above within along en downtown central northern southern eastern western greater north south east west leaving visiting visited left reached toward-city to from off onto',
);

/** Prepositions that say where those before them come from or are, or what those are of: "missions | from Norway, Chad and Peru", "a call | between Lind and Roth". */
export const placing = set('from in of at to between for about on over against with');

/** Words before "to", "from", "on" that make the capital an actor. */
export const relationWords = set(`
pressure pressures support response reaction criticism pushback aid guarantees assurances approval permission funding backing condemnation message messages letter appeal appeals call calls warning warnings threat threats answer reply sanctions weapons arms tariffs loyal loyalty close closer hostile friendly opposed opposition thanks according invitation ambassador envoy adviser offer offers concessions imposed impose exports comment comments statement demands demand signal signals help independence independent autonomy distance relations ties similar alternative crackdown focus attacks attack reliance dependence dependent rely depend word denial owed allied linked tied sympathetic critical respond responded appealed listen spoke speak talk talked wrote belongs due instructions instruction orders rhetoric drumbeat interference provocation provocations provocative aggression advice hard harder harsh harsher tough tougher soft softer easy easier directive directives guidance money loans loan encouragement reassurance reassurances threatening silence bow bowed bowing bows kowtow kowtowed kowtowing submit submitted submitting surrender surrendered surrendering yield yielded cave caved capitulate capitulated pander pandering subservient beholden accountable answerable indebted grateful harmful protest protests complaint complaints rebuke rebukes note notes ultimatum invitations objections scrutiny denunciation denunciations condemnations
`);

/** Words before "of" that make the capital a place. */
export const placeNouns = set(`
city capital streets street suburb suburbs outskirts outside north south east west center centre heart part parts mayor bishop archbishop university siege battle fall suburbs district districts port region town area neighborhood neighbourhood airport residents side kilometers kilometres miles km
`);

/** Words after a capital's possessive or name that make it a city. */
export const cityNouns = set(`
streets street suburbs suburb mayor metro subway airport skyline residents university museum outskirts neighborhoods neighbourhoods districts district restaurant hotel square river olympics marathon fashion opera central downtown hospital police stock cathedral
`);

/** Verbs of speech; who stands beside one is a person or body. */
export const speechVerbs = set(`
said says say saying told tells tell telling added adds adding asked asks wrote writes tweeted argued argues noted notes warned warns insisted insists claimed claims stated states declared declares announced announces explained explains replied replies responded responds acknowledged admitted concluded continued denied suggested urged vowed pledged promised recalled remarked observed complained contended asserted quipped joked predicted testified believes believed thinks thought wants wanted according quoted called calls described describes accused praised criticized condemned slammed blasted
`);

/** Determiners and quantifiers that open a nominal. */
export const determiners = set(`
the a an this that these those some many several few most all both two three four five six seven eight nine ten dozens hundreds thousands any other another each every certain various numerous no one more much multiple countless at-least half
`);

/** Determiners that open something new. */
export const indefinites = set(`
a an some many several few most two three four five six seven eight nine ten dozens hundreds thousands any other another each every certain various numerous no one more multiple countless
`);

/** Function words and common verbs at which a search for a determiner to the left must stop. */
export const stopBack = set(`
and or but nor if that which who whom whose when where why how while as than because although though since until unless of in on at by for with from to into onto over under about against between among through during before after above below up down off out near not is was are were be been being has have had do does did will would can could should must may might shall said says say told tells asked asks added called calls urged warned accused made make makes take took gave give gives get got see saw he she it they we i you his her their its our my your him them us there here so then now very just only also
`);
