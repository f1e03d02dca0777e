/**
 * The words of pattern-en (De Smedt & Daelemans, CLiPS; PDDL) that have a polarity other than 0, by polarity, from
 * `natural/lib/natural/sentiment/English/pattern-sentiment-en.json` (403 kB with its glosses, of which nothing else is
 * needed). A test compares the two.
 */
export const patternPolarities: readonly (readonly [polarity: number, words: string])[] = [
  [
    -1,
    `awful bleak boring brutal claustrophobic cruel deadly devastating disappointed disgusted disgusting dreadful evil grim gruesome horrible horrific hysterical insane insulting menacing miserable nasty outrageous pathetic ridiculous ruthless shocking terrible terrifying tough vicious violent worst`,
  ],
  [
    -0.9,
    `angered barbarian cruddy fearful frigid hated horrifying inhumane malevolent outraged repellent retard retards sickening stupid thick uncivil`,
  ],
  [
    -0.8,
    `annoying appalled atrocious blech bloody crap debauched doubtful filthy grief grievous hate idiot idiots imbecile inapposite merciless moron morons rancorous rank retarded unappetizing worthless`,
  ],
  [
    -0.7,
    `abhorrent anger bad base chicken crude disastrous diseased egoistic frustrated grr grrr grrrr indecipherable painful shocked ugly unchaste unintelligent unpleasant vulgar`,
  ],
  [
    -0.6,
    `afraid aghast agitative appalling artificial awkward battleful blasted bloodstained chilly cold common corruptible cozy crazy cutting cynical dangerous deadpan deplorable depressing desperate destructive dim-witted dirty disappointing disappointment discourteous distraught dramatic fiendish fucked fucking grandiloquent grudging haphazard hapless inconvenient inexplicable infuriating meager measly muggy numb prolix scathing stabbing stinks stupidity subnormal suffers tasteless unbefitting undignified unfaithful unfruitful unhappy unpropitious`,
  ],
  [
    -0.5,
    `absurd addled alien angry anxious ascetic ashen assumptive aweary bland blatant blind bloodthirsty bored brainsick calculable careful careless cheesy chilling churning clever collectible complicated contrived corpulent corrupt creepy dazed delicate didactic difficult distasteful disturbing dowdy drunk duhhh duhhhh dull dumb duuuh edgy eerie effing endless erroneous exaggerated excessive expensive extreme fabricated fail failed fails faint fake fantastic feeble flashy flawed forgettable frightening frostbitten gawky goody-goody gory gratuitous guilty half honest-to-god idiotic ill illegal impossible inauspicious incurable inexpedient infamous insecure irrelevant jackass jackasses lame laughable lousy mad meaningless mediocre mere mess nameless needless nostalgic obsessed odd offbeat over-the-top parade pleonastic poignant pointless powerless pretty psychotic questionable random raunchy sad scarey scary selfish serious shady shaky shallow sharp shy sick silly simple simplistic sinister skeptical slight sloppy smart sorry stale startling stereotypical stinker suffocating tedious tense thin tiresome tragic troubled twisted typical unable unashamed unbelievable uncomfortable uncut unfair unfortunate unilateral uninspired unlikely unrealistic unsettling useless usual vague vulnerable wary weird whimsical wrong wtf yaaawwnnnn`,
  ],
  [
    -0.4,
    `active addicted aeriform alas algid amateurish annoyed approximate arduous behind bootleg broken cacophonous caustic cheesiest confused contestable cow decreased defenseless deficient dusty exhausted exhausting extinct false farce farcical forced frustrating fuck game gluey impassive implicated inflexible irritating maladroit nauseated nerve-racking overexcited peevish poor rip-off secret shrieky shrill slow terminally tired unappealing unfocused ungraded unhealthy unimportant unnecessary unplayable unstirred worse`,
  ],
  [
    -0.3,
    `alienating average badness banal casual clumsy complained complaint complex confusing coriaceous dishonest duh exploitative failure fanatic godforsaken icky idiocy incompetent insultingly late leaden least loses melodrama moralizing narrow negative overboard pale pinheads placid plodding pretentious prissy profitering raucous regurgitates ruins scum shoddy sour soured strutting sucker suckers sucks ugliness undeserved untraceable vapid wonky`,
  ],
  [
    -0.2,
    `autistic bass bogged boilerplate boundless brash bravado childish chitchat choppy cloud-covered cocky criminal critical crying dead destroy destroying dialectal diaphanous diffident disabled disliked drag dried dudsville everyday fatty few firm fluffy frustratingly gimmicky gloom harsh heavy hindered hit-and-miss humble impatient imperceptible incoherent infatuated isn't killed limp long-winded losers mediocrity messy misfire misplaced missing oozes orthodox platitudes plod preachy predictable redundant rightist round sham shapeless shit showery sophomoric tame trapped trouble uncared-for unengaging unnoticed unoriginal unschooled wan waste wasted wastes`,
  ],
  [
    -0.1,
    `adversative aged alarming alleged allusions aphonic arbitrary askew bitter black can't ceaseless center closed cluelessness coma commercialism contingent crushed curious defecates devoid disbelieving dispossessed down drowned dulls excruciatingly expected feverish flat fluff forgetful full-bodied furtive grotesque harder icy immanent inarticulate inconsistencies ineluctable inexperienced intelligentsia jail jammed liable lifelong long military minimal minus monosyllabic partial peppery pink pity propaganda putative regrets robotic rohypnol rough roughage sec secondhand seriously shouldn't sinks slipping soft-boiled spent spoof stereotyped stretched stumble swill toneless tries two-dimensional ugly-duckling unaffected unanswered unbranded uncooked unexplained unfortunately unprocessed urinates victim wet whaddupwitdat wide won't yarn`,
  ],
  [
    -0.05,
    `arrest cardiac gargantuan monkey muzak obstacles perpetually rehash sadism seizures sermon sixth-grade well-intentioned`,
  ],
  [
    0.1,
    `abridged across-the-board action acuate adamant adjectival adult aired alive amatory apparent aroused budding busy ceremonial classy cloudless complete conceivable concise conscious considerable cool cultural developed dim direct early empirical enigmatic epic erudite experimental far fiftieth fixed frequent gettable huge identifiable linguistic literary loud lush manque marked masculine medicative modest multilateral natural naughty near offers old passionate peaky public right-minded sarcastic seamless sensitive sober social soft state-supported subconscious surprised unblemished unexpected unhesitating unread unthinkable vital wild wow young`,
  ],
  [
    0.2,
    `accomplished adoring all-around amenable appetizing appreciated attendant aureate captive concrete consecrated convex empty ethical fast haha hahaha hahahaha hahahahaha inexpressible intense intimate intriguing ironic legal legible mod modern much philosophic promising quixotic real reasonable stainless thanks unpaid unusual very wants whole`,
  ],
  [
    0.3,
    `absorbed ahw apportioned authoritative aww beefy bonny cleanly clear colorful colossal come-at-able compelling complimentary economical elementary enlightening exciting fresh fringy full fun gamechanger high intellectual laugh lifelike mesmerizing proves rare smile straight success uncontroversial useful vocational wins worth`,
  ],
  [
    0.4,
    `accurate advanced amazing applicative apposite attention-getting attentive autonomous available awww balmy bang-up bizarre calm cheap cheerful civilized comfortable comprehensible confirmed crafty credible crushing detailed dry ecological engaging enjoy enormous exuberant fabulous far-out filled fit flippant fortunate free general genuine guarded incomparable indispensable justified licentious lonely lyric mighty naturalistic nonviolent obedient open-minded perplexed precise relevant reputable responsible risk-free secure smooth sound sprightly steadfast superfine supernatural thought-provoking unadulterated unsalted well-off youngish`,
  ],
  [
    0.5,
    `able accessible acquainted adequate adorable adventurous advertent agile airheaded alleviated appealing appropriate artistic authentic awwww becoming believable better bright captivating celebrated challenging charismatic classic coherent comical competent confident convincing creative cute dazzling easy elaborate elegant endearing energetic enjoyable enjoyed enjoying entertaining exact excited exotic extraordinary familiar famous favorite fitting forcible friendly gay gentle gifted glad goofy grand greater gripping handsome hard healthy heroic higher hilarious humorous iconic impeccable important incorruptible ingenious innocent innovative inspirational inspiring interesting inventive large latest lenient light-hearted likable live lovable love lovely loyal lucky magic magical mannerly many married mean meaningful memorable mind-boggling more most new normal notable ok okay particular pivotal plausible pleased potent precious pregnant primary prominent pure quick recognizable redeeming refreshing remarkable respectable respectful rewarding right riveting safe satisfied satisfying sexual sexy sincere skilled sophisticated spirited static stellar straightforward striking stunning stylish supporting supportive sure surreal sweet sympathetic thoughtful top touching truthful unblinking unexcelled vibrant wacky wealthy winning witty workmanlike worthwhile worthy`,
  ],
  [
    0.6,
    `abundant acute adept affirmative appreciative apt astounding astute candid catching charitable courteous deft deluxe deserving effective engrossing enthusiastic fine-looking first-string full-fledged golden handy hazardous honest hot imaginative kind light liked lively lmao loving motley nice noble own popular redoubtable resourceful rose satisyfing smiled spectacular spontaneous strong suitable thrilled tidy trendy true unhampered unprecedented warm`,
  ],
  [
    0.7,
    `affluent amusing applaudable beloved charming cheery controversial delighted exhilarating fabled fair fascinating felicitous good gorgeous happiness laughed loved optimum skittish solicitous succeeds superior surprising talented wise`,
  ],
  [
    0.8,
    `attractive elect erotic experienced expressive favored fly great happy intelligent joy lol lolol mouth-watering proud rofl successful uncommon unforgettable welcome well-advised win`,
  ],
  [0.9, `affable artesian bewitching brave brilliant cast-iron cushy dainty ideal incredible pleasant`],
  [
    1,
    `awesome beautiful best breathtaking consummate delicious delightful excellent exceptional exquisite faultless flawless greatest impressed impressive legendary magnificent marvelous masterful outstanding perfect priceless splendid super superb terrific top-notch wonderful`,
  ],
];
