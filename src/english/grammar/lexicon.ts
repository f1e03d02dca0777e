// Made by makeLexicon.mjs from WordNet 3.1 (Princeton University; see THIRD_PARTY_NOTICES.md). Do not edit by hand.
// Word classes of lemmas, likeliest first: n noun, v verb, a adjective, r adverb.
export const LEXICON: Readonly<Record<string, string>> = {
  a: `abandoned abbreviated abducting abiding abject ablaze able abnormal abortive abridged abrupt absorbed absorbing
absurd abundant abused abusive abysmal accelerated accented acceptable accepted accepting accessible
accommodating accompanied accompanying accomplished according accountable accredited accrued accumulated
accurate accusing accustomed achievable acidic acknowledged acquainted acquired acquitted acrimonious acrobatic
activated actual acute adaptable adapted adaptive addicted addictive additional addressed adequate adjacent
adjustable adjusted administrative admirable admired admissible adopted adoptive adorable adored adoring
adorned advanced advancing advantageous adventurous adverse advertised advised aerobic aerodynamic aeronautic
aeronautical aesthetic affable affected affecting affectionate affiliated affixed afflicted affordable afire
afloat aforementioned afoul afraid african aggravated aggravating aggressive agile agitated agonizing agrarian
agreeable agreed agricultural aided ailing ain air-breathing airborne aired airtight airy akin alarmed alarming
algebraic alienated alienating aligned aligning alive alkaline all-around all-time alleged allegorical allergic
allied allotted allowable alluring alluvial alphabetical alpine altered alternating amalgamated amazed amazing
ambient ambiguous ambitious ambivalent amenable amended amiable amicable amorphous amphibious ample amused
amusing anabolic anal analogous analytic analytical analyzed anarchic ancestral ancient ancillary andean
anecdotal anemic angered angled angry anguished angular animated announced annoyed anonymous another answering
antagonistic antebellum anthropological anti anti-semitic anticipated antiquated antitrust anxious apocalyptic
apolitical apologetic apostolic appalled apparent appealing appellate applicable applied appointed appreciated
appreciative apprehended apprehensive apprenticed approved apt aqueous arable arbitrary arcane archaeological
archaic arched archeological archetypal architectural archival arco ardent arduous arid aristocratic armed
armored armoured aromatic aroused arranged arrayed arresting arrogant arterial artful articulated artificial
artistic ashamed aspiring assassinated asserted asserting assertive assigned assisted assorted assumed assuming
assured assuring astonished astonishing astounded astounding astronomical astute asymmetric asymmetrical
athletic atmospheric atomic atrocious attached attacking attainable attained attempted attended attentive
attested attractive attributable atypical auburn audacious auditory augmented auspicious austere australasian
authentic authenticated authorised authoritative authorized autistic autobiographical autocratic autographed
autoimmune automated automatic automotive autonomous available avenged averse avian avid avowed awaited
awakened award-winning aware awash awed awesome awkward axial back-to-back backed bacterial bad baffling baggy
baked balanced balding ballistic bally balmy banal bandaged banded banned baptised baptized barbaric barbed
bared barred barreled barricaded basal based baseless basic bats battered beaded beaming bearded bearish beaten
beatified beautiful becoming befitting behavioral beheaded beholden belated believable beloved belted bemused
beneficial benevolent benign bereft besieged bespectacled best-known best-selling betting bewildered biannual
biased biblical big bigger bilateral billed billowing biochemical biographical biological biomedical bipartisan
bipolar biting bitter bizarre black-and-white blackened blamed bland blanketed blasphemous blasted blasting
blatant bleak blended blessed blighted blinded blindfolded blinding blockaded blockading blocked blooded
bloodless bloody blown blurred blurry blustery bodied bogus boiled boisterous bold boneless bonnie bony booked
booming booted bordered bored born bosnian botanic botched both bothered bottomed bouncy bounded boundless
bountiful bowed boxed boxy boyish braced brainwashed branched branded brash breakneck breathed breathless
breathtaking breezy bright brilliant brimming bristled broached broad broadband broke broken browned brownish
bruising brushed brutal bubbling budgetary buffeted built built-in bulging bulky bullish bumbling bumpy bungled
buoyant burdened burdensome bureaucratic buried burly burned burnt bushy businesslike busted bustling busy
buzzing calculated calculating calibrated camouflaged campy cancelled cancerous candid canned canonical
canonized capable capped captivated captivating carbonated cardiac cardiovascular carefree careful careless
carnivorous caroline carved cashed casual catalytic catastrophic catchy categorical categorized causal
cautionary cavernous ccc celebrated celebratory celestial cellular censored centered central centralized
centric cerebral certain certified cervical chained challenging changed changing chanted chaotic charged
charismatic charitable charmed charming chartered chatty cheap checked checkered cheeky cheerful cheery cheesy
cherished childish childless childlike chipper choked chopped choppy chromatic chronic chronological chubby
chunky churning cinematic circular circulating circumspect circumstantial citywide civic civil civilized clad
clandestine clarifying clashing classical classy clawed cleared clement clenched clerical clever climactic
climatic clinched clinical clipped cloaked clogged clogging closed clothed clouded cloudy clueless clumsy
clustered cluttered coarse coastal coated cocky codified coeducational coercive cognitive coherent cohesive
coiled coincidental coinciding collaborative collected collegiate colloquial colonized colorectal colored
colorful colorless colossal coloured colourful columbian comatose combative combed combined comfortable
comforted comforting comic comical commanding commemorating commensurate commissioned committed common communal
communicable comparable compatible compelling compensated competent competitive complacent complaining
completed completing compliant complicated complimentary composed compositional compounded comprehensive
compressed compromising compulsory computational concave concealed conceivable concentrated concentric
conceptual concerned concerted conciliatory concise concluded concluding conclusive concurrent condemning
conditional conditioned conducive confident confidential configured confined confining confirmed confirming
conflicting conforming confounded confounding confrontational confused confusing congenital congested
congestive congratulatory congregational congressional conical conjoined connected conscientious conscious
consecrated consensual consequent conserved considerable considered consistent consolidated conspicuous
constituted constrained constructive consular consultative consuming consummated contagious contained
contaminated contentious contested contiguous continental continual continued continuing continuous contracted
contractual contrasting contributing contrived controlled controlling controversial convenient conventional
conversational convex convinced convincing convoluted cooked coordinated coordinating copious copyrighted
cornered corny corporate corrected correctional correlated corresponding corrugated corrupted corrupting
corsican cosmic costly costumed counterproductive countless countrywide coupled courageous courteous covered
coveted cowardly coy cracked crackers crafty craggy cramped cranky crashing crass crazed crazy creamy creative
credible credited creepy crested crippled crippling crispy critical crooked cropped crossed crowded crowned
crowning crucial cruciate crude cruel crumpled crushed crusty cryptic crystalline cuban cubic culinary culpable
cultivated cultural cultured cumbersome cumulative cured curious curled curly cursed curt curved curving
custodial customary cute cyclic cyclical cylindrical cynical cystic daft damaged damaging damning dangerous
darkened dashed dashing dated daunting day-to-day dazed dazzled dazzling deadlocked deafening debatable
debilitating decapitated decayed decentralized deceptive decided deciduous decisive declared declassified
decorated decorative decreased decreasing decreed decrepit dedicated defective defending defensive defiant
deficient defined definite definitive deflated deflationary deformed deft defunct degenerative degraded
degrading dehydrated dejected delayed delicate delighted delightful delirious delusional deluxe demanding
demeaning democratic demolished demonic demonstrated demoralized dense dented departmental dependable depicted
depleted deplorable depressed depressing deprived deranged derived derogatory descending described descriptive
deserted deserved deserving designed desirable desired despicable despised despondent destined destitute
destroyed destructive detached detailed detectable detected determined determining detrimental devalued
devastating developed developmental devoid devoted devout dexter diagnostic dictated dictatorial different
differentiated difficult digital dignified dilapidated diligent diluted dimensional diminished diminishing
dimmed diplomatic dipped dire directed directing directional dirty disabling disadvantaged disaffected
disappointed disappointing disastrous discarded discernible discerning discharged disciplinary disciplined
disclosed disconcerting disconnected discontinued discouraged discouraging discovered discredited discreet
discrete discretionary discriminating discriminatory diseased disenchanted disenfranchised disfigured disgraced
disgraceful disgruntled disguised disgusted disgusting disheartening dishonest disillusioned disingenuous
disjointed disliked dislocated dismal dismantled dismayed dismissed dismissive disorderly disorganized
disoriented disparaging disparate dispensed dispersed displeased disposed disproportionate disputed
disqualified disregarded disrespectful disrupted disruptive dissatisfied dissected dissenting dissipated
dissolved distal distant distasteful distinct distinctive distinguishable distinguished distorted distracted
distraught distressed distressing distributed disturbed disturbing disused divergent divers diverse diversified
diverted diverting divided divisional divisive divorced doctoral doctrinal documented dogged domed domestic
domesticated dominant dominated dominating done dormant dorsal dotted doubled doubtful doubting dour dovish
downtrodden draconian dragging drained draining dramatic draped drastic drawn dreaded dreadful dreamed dreamy
dreary drenched dressed dried drilled driven dropping drugged drunken dual dubious ducal dumb durable dusty
dyed dynastic dysfunctional eager earned earthen earthly earthy eased east-central eastbound eastern
easternmost easygoing ebullient ecclesiastical echoing ecological economic economical ecstatic ecumenical edged
edgy edited educated educational eerie effected effective efficient effortless egregious eight eighteen
eighteenth eighth eighty elaborated elapsed elated elderly elected electoral electric electrical electrifying
electromagnetic electronic elegant elemental elementary eleven elicited eligible elliptic elliptical elongated
eloquent elusive embarrassed embarrassing embattled embedded embezzled emblematic embodied emboldened embroiled
embryonic emergent emerging eminent emotional emphasised emphasized emphatic empirical employed empowered
enabling enamored encased enchanted encircled encircling enclosed encompassing encouraged encouraging
encroaching encrusted endangered endearing ended endless endowed enduring energetic enforceable enforced
engaged engaging english-speaking engraved enhanced enigmatic enjoyable enlarged enormous enraged ensuing
entangled enterprising entertained entertaining enthralled enthusiastic enticing entire entitled entrenched
entrepreneurial enviable environmental envisioned epidemiological episcopal episodic eponymous equipped
equitable eroded errant erratic erroneous escaped esoteric essential established esteemed estranged etched
eternal ethereal ethical ethnographic euclidean euphoric evangelical evaporated evasive eventful eventual every
everyday evidenced evident evocative evoked evolutionary exacerbating exacting exaggerated exalted exasperated
exceeding excellent exceptional excessive exchanged excited exciting exclusive excruciating excused executed
exemplary exhausted exhausting exhaustive exhilarating existent existential existing exonerated exorbitant
exotic expanded expansive expectant expected expeditionary expendable expensive experienced experimental
expired explanatory explicit exploded exploited exploratory explosive exposed expressed expressive exquisite
extant extended extensive external extinct extinguished extracellular extracurricular extrajudicial
extramarital extraneous extraordinary extravagant exuberant eyed fab fabled fabricated fabulous faced faceless
factual faded fallen falling false famed familial familiar famous fanatical fanciful fanned fantastic faraway
fascinated fascinating fashionable fashioned fastened fatal fated fateful fatigued faulty faux favorable
favored favourable fearful fearless fearsome feasible feathered featured federal federated feeble feisty
feminine feral ferocious fertile fervent festive fetal fetching feudal feverish few fewer fewest fey fickle
fictional fictitious fierce fiery fifteenth figurative figured filled filmed filthy final financial finer
fingered finished finite fired first-class fiscal fissile fitted fixed flagrant flammable flashy flattened
flattering flavorful flawed flawless fledged fleeting fleshy flexible flickering flooded floored floral
flourishing fluctuating fluent fluffy flushed focal focused focussed foggy foiled folksy following fond fooling
foolish footed forbidden forced forceful forcible foregone foreign forensic foreseeable forested forfeited
forged forgettable forgiving forgotten forlorn formal formalized formed former formidable formulated
forthcoming fortified fortunate forty fossilized fouled four-lane fractional fractious fragile fragmentary
fragmented fragrant framed frankish frantic fraternal fraudulent fraught frayed freewheeling frenetic frenzied
fresh fretted fried friendly frightened frightening frigid frivolous frosty frozen frugal fruitful fruitless
fruity frustrated frustrating fueled fulfilled full full-length full-scale fumed functional fundamental funded
funerary fungal funky funny furious furnished furry fused futile futuristic fuzzy gaga galactic gallic gaping
gargantuan gaseous gastric gastrointestinal gathered gaunt gay geared genealogical generalized generational
generous genetic genial genital genovese genteel genuine geographic geographical geologic geological geometric
geophysical geopolitical geothermal geriatric german-speaking ghanaian ghastly ghostly giddy gifted gigantic
gilded glacial glad glamorous glaring glazed glistening glittering global gloomy glorified glorious glued
goalless golden gone gorgeous gory governmental graceful gracious graded gradual graduated grainy grammatical
grandiose granted granular granulated graphical grassroots grassy grateful gratified gratifying gratuitous
gravitational grazed greasy great greater greatest greco-roman greedy greenish gregarious gregorian grieving
grievous grilled grim gripping grisly gritty groomed groping gross groundless grouped grown grueling gruelling
gruesome gruff grumpy guarded gubernatorial guided guiding guilty gushing gusty gutsy habitual haired hairy
hallowed halting hammered handed handheld handled handmade hands-on handsome handwritten hapless happy harassed
hardcore hardened hardline hardworking harmful harmless harmonious harried harrowing harsh hasidic hasty
hatched hated hateful haunted haunting hawkish hazardous hazy headed headless heady healed healthful healthier
healthy heard heartbreaking heartbroken heartfelt heartless hearty heated heavenly heavy hectic hedged hefty
heightening heinous held hellenistic helpful helpless hemispheric heralded heraldic herbaceous hereditary
heretical heroic hesitant het heterogeneous hexagonal hidden hideous hierarchical high-altitude high-level
high-ranking high-speed high-tech higher hilarious hilly himalayan hindering hired historic historical hitless
holistic homegrown homemade homogeneous homophobic honest honorable honorary honored honourable hooked hopeless
hormonal horned horrendous horrible horrific horrified horrifying horticultural hospitable hostile hot hourlong
huddled huge hulking humane humanistic humbled humbling humid humiliated humiliating humorous hunched hungry
hunted hurried hurtful hushed hydraulic hydroelectric hyperbolic hypocritical hysterical iconic icy idealistic
idealized identical identifiable identified ideological idiosyncratic idyllic ignited ignorant ignored
ill-fated illegal illicit illogical illuminated illuminating illustrious imaginable imaginary imaginative
immaculate immature immediate immense imminent immoral impacted impaired impartial impassable impassioned
impatient impeccable impeded impeding impending impenetrable impersonal impervious implanted implausible
implemented implicated implicit important imported imposed imposing impossible impotent impoverished
impractical impressed impressive imprisoned improbable improper improved improving improvised impulsive
inaccessible inaccurate inactive inadequate inadmissible inadvertent inalienable inappropriate inbound
incandescent incapable incapacitated incensed incessant inclined included inclusive incoherent incompatible
incomplete incomprehensible inconceivable inconclusive inconsistent inconvenient incorporated incorrect
increased increasing incredible incremental incriminating indebted indecent indecisive indefinite indelible
indentured independent indifferent indigenous indigent indignant indirect indiscriminate indispensable
indisputable indistinguishable individualized indomitable indoor induced indulgent industrial industrialised
industrialized ineffective ineffectual inefficient ineligible inept inert inertial inescapable inexcusable
inexpensive inexperienced inexplicable infamous infected infectious infertile infinite inflamed inflammatory
inflatable inflated inflationary inflexible influential informal informational informative informed infrequent
infuriated infuriating ingenious ingrained inhabited inherent inherited inheriting inhibited inhospitable
inhuman inhumane injured innate inner innocent innocuous innovative innumerable inorganic insane insatiable
inscribed insecure insensitive inseparable insidious insightful insignificant insistent inspirational inspired
inspiring instantaneous instinctive institutional institutionalized instructional instructive instrumental
insufficient insular insulting insurmountable intact integrated intelligent intended intense intensified
intensifying intentional interactive interchangeable intercollegiate interconnected intercontinental
interdisciplinary interested interesting interfaith interfering intermittent internal international
interpersonal interpreted interpretive interracial interred interrupted interscholastic intersecting
interstellar intervening intestinal intimidated intimidating intolerable intolerant intoxicated intractable
intravenous intrepid intricate intriguing intrinsic introductory introspective intrusive intuitive inundated
invading invalidated invaluable invasive inventive inverted investigative invincible invisible invitational
inviting involuntary involved irate ironed ironic irreconcilable irrelevant irreparable irreplaceable
irresistible irresponsible irreverent irreversible irritated irritating islamic isolated isolating jaded jagged
jailed jain jammed jarring jazzy jealous jewish jittery jobless joined joking jolted journalistic joyful joyous
jubilant judicial juicy jumbo justifiable justified kept keyed kinetic knowledgeable known labeled labelled
labored laboring laborious laced lacking lackluster lacklustre lacy laid lamented lamenting landed landless
landlocked landscaped lanky lapsed large large-scale larger larval lasting latent latter latter-day laughable
laughing lawful lawless lax layered lazy leading leafy leaky learned leased leery left-handed left-wing legal
legendary legged legislative lengthened lengthy lenient lessened lesser lethal lethargic lettered lewd lexical
liable liberated licensed lifeless lifelong lifted lighted lighthearted likable liked limited limitless linear
lined linguistic linked lipped liquefied listed listless lite literal literary littered liturgical liv lively
loaded loath localized located loco lofty logical logistic logistical lone lonely lonesome long-distance
long-range long-standing long-term long-time longitudinal longstanding longtime loosened looted lopsided loud
lousy lovable loved lovely loving low low-cost low-level lowered lowly loyal lucent lucid lucky lucrative
ludicrous lukewarm luminous lunar lurid luxurious lyrical macabre macroeconomic mad maddening made magical
magnetic magnificent magnified mailed main maintained majestic major malevolent malfunctioning malicious
malignant malnourished man-made manageable managerial mangled manic manipulative manned mannered manufactured
many marginal marian marital maritime marked marketable marooned marred married marshy marvelous masked masonic
massive mastered masterful matched matching maternal mathematical matured maximal maximizing mayoral meager
meagre meandering meaningful meaningless measurable measured mechanical mechanized mediaeval medial mediated
medical medicinal medieval mediocre medium-sized meek melodic melodramatic melted memorable menacing menstrual
mental mercantile merciless mercurial mere merged merited meritorious merry mesic mesmerizing messianic messy
metabolic metallurgical metaphorical metaphysical meteoric meteorological methodical meticulous metropolitan
micro microbial microscopic mid mid-atlantic middle-class midwestern miffed migratory mild military milky
milled millennial minded mindful mindless mined minimal minimized ministerial miraculous mired mirrored
miscellaneous mischievous miserable misguided misleading misplaced misrepresented missed missing mistaken
mistreated misty misunderstood misused mitigated mixed mocking modeled moderating modern modern-day modernized
modest modified modular moist molded moldovan molecular molten momentary momentous monastic monetary monolithic
monotypic monstrous montane monthlong monumental moravian morbid moribund morphological motionless motivated
motivational motorized mountainous mounted mournful moved moving muddled multicolored multicultural multiethnic
multifaceted multilateral multilingual multinational multiple multiplied multipurpose multiracial mundane
municipal murdered murderous murky muscular muted mutilated mutual mysterious mystical mystified mythic
mythical mythological nagging naive naked nameless napoleonic narrowed nascent nasty national nationalistic
natural naturalistic naturalized naughty nautical naval navigable navigational neat necessary nee needed
needless nefarious neglected negligent negligible negotiable neighboring neighborly neither neo neoclassical
neonatal nervous nestled netted neural neurological neutral neutralized new newborn newfound nice nifty
nightmarish nimble nineteenth nitric noble nocturnal nodding noisy nomadic nominated nonexistent nonlinear
nonstick nontraditional nonviolent normal north-central northbound northeastern northern northernmost
northwestern nosed nostalgic notched noted noteworthy noticeable noticed notorious noxious nuclear nullified
numbing numeric numerical numerous nursed nutritional nutritious nuts nutty obese objectionable obligated
obligatory obliged obliterated oblivious obnoxious obscene observable observant observational observed
observing obsessed obsolete obstructed obvious occasional occupational occupied octagonal odd offended
offending oiled oily old old-fashioned older olfactory olympic ominous omnipresent on-line on-site one-man
one-time one-way one-year onerous onetime ongoing online opaque open-air open-source opened operatic operating
operational opportune opportunistic opposed opposing oppressed oppressive optical optimal optimistic optional
opulent oral orbital orchestral orchestrated ordained ordered organic organisational organised organizational
organized oriental oriented ornate orphaned orthodox orthogonal orthopedic otc other otherworldly outbound
outclassed outdated outdoor outer outfitted outgoing outlandish outlawed outlined outlying outmoded outraged
outrageous outsized outspoken outstanding outstretched ovarian overbearing overblown overdone overdue
overflowing overgrown overheated overjoyed overland overloaded overlooked overlooking overpowering overpriced
overriding oversize oversized overstated overt overturned overwhelming overzealous owing owned owner-occupied
packaged packed padded paid pained painful painless painstaking painted paired palatable pale palpable paltry
pancreatic paneled panicked panoramic papal paradoxical paralyzed paramount paranormal parasitic parched
parental parked parliamentary parochial part-time parted participating participatory passionate passive pasted
patched patchy patented paternal pathetic pathogenic pathological patriarchal patriotic patterned pauline paved
paying peaceful peaked peculiar pedagogical pediatric peeled pelvic penal pending penetrating peninsular
penniless pent perceived perfected perforated perilous periodic perky permanent permissible perpetual perplexed
perplexing persistent persisting personal personalized persuasive pertinent pervasive perverse pesky
pessimistic phenomenal philanthropic philatelic philosophical phonetic photographic photovoltaic phylogenetic
physical physiological pickled pictured picturesque pied pierced piercing pilar pinched pious pitched pitiful
pitted pivotal placed placid planar planetary planned planted plastered plausible playable played playful
pleasant pleased pleasing pledged plenary plentiful plotted ploughed plowed plucked plugged plundered pneumatic
poached poetic poignant pointed pointless poised poisonous polar polished polite political polluted pondering
poor popular populated populous pornographic porous portrayed posed posh positive possessed possible postal
posted posthumous postmodern postwar potent potted pouring powdered powered powerful powerless practical
practiced practised praising pre-existing precarious precautionary preceding precious precipitous precise
precocious predatory predetermined predictable predictive predominant preeminent preemptive prefectural
preferable preferential preferred pregnant prehistoric prejudiced preliminary premature premeditated prenatal
preoccupied prepaid preparatory prepared preposterous prescribed present-day preserved presidential pressed
prestigious presumptive pretended pretentious prevailing prevalent preventable previous prewar priceless pricey
prickly priestly primal primed primordial princely principled prior pristine privileged proactive probable
probing problematic procedural processed proclaimed prodigious productive professed proficient profitable
profound prohibited prohibitive projected projecting prolific prolonged prominent promising promotional
promulgated prone pronged pronounced propelling proper prophetic proportional proportionate prospective
prosperous prosthetic protected protecting protective protracted protruding proud proved proven proverbial
provident provisional provocative provoked provoking prudent prudential pseudo psychedelic psychiatric
psychological publicised publicized published puffed puffy pulmonary pumped punctured pungent punishable
punished punishing punitive pure purpose-built purposeful pursuant pursuing putative puzzled puzzling quaint
qualified qualitative quantitative quarantined quasi quelled questionable quintessential quirky quits rabbinic
rabbinical rabid racial racking racy radiant radiating radioactive radiological ragged raging raiding raining
rainy raised rambling rampant ramshackle random randomized randy ranging ranked ransacked raped rapid rare
ratified rational rattled raucous raunchy ravaged raw razed reachable reactive readable ready real-time
realised realistic realized reasonable reasoned reassured reassuring rebellious reborn recalcitrant received
recent receptive recessed reckless reclaimed reclusive recognised recognizable recognized reconciled
reconciling reconstructed reconstructive recorded recoverable recovered recovering recreational rectangular
rectified recurrent recurring reddish redeemed redistributed reduced redundant referenced refined reflected
reflecting reflective reformed refreshed refreshing refrigerated regal regimental regional registered
regrettable regulated regulatory reigning reinforced rejected related relational relaxed relaxing releasing
relentless relevant reliable reliant relieved religious relinquished relocated reluctant remaining remarkable
remedial reminiscent remote removable removed renal renewable renewed renewing renowned reorganised reorganized
repeated repetitive reported reprehensible represented repressed repressive reproductive repugnant reputable
requested required rescued resentful reserved resettled residential resilient resistant resolute resolved
resonant resounding resourceful respectable respected respectful respective respiratory responsible responsive
rested restive restless restrained restricted restricting restrictive resurgent retained retaliatory reticent
retired retiring retractable retracted retroactive returning reusable revered reversed revised revitalized
revitalizing revived reviving revolutionary revolved rewarding rhetorical rheumatoid rhodesian rhythmic rich
rickety riddled ridiculous rife rifled rigged right-hand right-handed right-wing righteous rightful rigid
rigorous rimmed ringed riparian ripe ripped ripping risen risky riveting roasted robotic robust rocky roiled
roiling rolled roofed rooted rosy rotated rotational rotten rounded rude rudimentary ruffled rugged ruined
ruinous ruled rural rushed rusted rusty ruthless sacked sacred sacrificial sad saddled sadistic sagging said
salaried salted salty same sanctioned sanctioning sandy sane sanitary sapiens sarcastic sassy satanic satirical
satisfactory satisfied satisfying saturated sauteed saved scaled scandalous scared scarred scary scathing
scattered scenic scented sceptical scheduled scheming scholarly scientific scorched scoreless scorned scoured
scrambled scrappy scripted scrubbed sculpted sculptural scurrying sealed seamless searching seared searing
seasoned seated secluded secondary secretive sedentary sedimentary seductive seeded seedy seeming seeping
seething segmented segregated seismic seismological selected selective selfish selfless semantic seminal
senatorial sensational sensed senseless sensible sensitive sensory sensual sentient sentimental separated
septic sequential sequestered serene serious serpentine settled seventeen several severe severed sewn sexual
sexy shabby shackled shaded shadowed shadowy shady shaggy shaken shaky shameful shameless shaped shared sharp
sharpened shattered shaved shelled sheltered shielded shiny shocked shocking short-lived short-term shortened
shouldered shouted showy shredded shrewd shuttered sickening sickly sighted signed significant silenced silent
silky silly silvery similar simple simplistic simulated simultaneous sincere sinful singular sinister situated
sixteen sixty sizable sizeable sized sizzling skeletal skeptical sketchy skewed skilled skillful skimpy skinned
skittish slashed slashing sleazy sleepless sleepy slender sliced sliding slippery slipping sloping sloppy
slovakian sluggish sly small small-scale smaller smashed smitten smoked smoky smoldering smoothed smothered
smug smuggled snappy snarled sneaking snowy so-called soaked sobering social societal socioeconomic
sociological soft softened soggy solar sold solemn solidified soluble solved somber some sonic soothing
sophisticated sordid sorry sorted sought soulful soured south-central southbound southeastern southern
southernmost soviet sown spaced spacey spacious spangled sparing sparse spatial special specialised specialized
specific specified spectacular spectral speculative speechless speedy spent spherical spicy spiked spiny
spiraling spirited splashed splattered splendid splitting spoiled spoken spontaneous spooky sporadic sporting
sporty spotted spotty spousal sprouted spurious spurned squalid squandered squared squeaky stabbing stabilised
stabilising stabilized stabilizing stacked staged staggering stagnant staid stained stalked stand-alone
stand-up standardized staring starred starring starry startled startling starved state-of-the-art stated
stateless stately statewide stationary statistical statutory steadfast steadied steamed steamy steely stellar
stemmed stereotypical sterile sticking sticky stifled stimulated stimulating stingy stirred stitched stochastic
stocked stocky stoned stony stopped storied stormy straightforward strained stranded strange strangled
strapping strategic straying streaked streamlined strengthened strenuous stressed stressful stretched stricken
strict strident striking stringent striped stripped strong struck structural structured struggling strung
stubborn stuck studded studied stuffed stuffy stung stunned stunning stunted sturdy stylish stylistic stylized
suave sub-saharan subdued subjective submerged subscribed subsequent subsidized substandard substantial
subterranean subtle subtropical suburban succeeding successful successive sudden sufficient suffocating
suggestive suicidal suitable suited sullen sultry sumptuous sunk sunken sunny superb superficial superfluous
superhuman superimposed supersonic superstitious supervised supervisory supplemental supplementary supported
supportive supposed suppressed supreme surgical surging surmounted surpassing surprised surprising surreal
surrounded surrounding surviving susceptible suspected suspended suspicious sustainable sustained swampy
swedish sweetened swelled sweltering swept swollen sworn symbolic symmetric symmetrical sympathetic symphonic
symptomatic synchronized synchronous synonymous synthetic systematic systemic tacit tacky tactical tagged
tailed tailored tainted taken talented tall tamed tangible tangled tantalizing tantamount taped tapered tapped
tasmanian tasteless tasty tattered taut taxable taxing taxonomic tearful teary teased technical technological
tectonic tedious teeming teen teenage temperamental temperate tempered temporary tempting tenacious tentative
tenuous tenured tepid terminated terrestrial terrible terrific terrified terrifying terse tested testicular
testy tethered teutonic textual textured thankful thawed thematic theological theoretical therapeutic thermal
thermodynamic thick thickened thinned thirsty thoracic thorny thorough thoughtful threaded threatened
threatening three-dimensional three-year-old thrifty thrilled thrilling thriving thronged thrown thundering
thunderous thwarted tidal tied tiered tiled tilted timed timeless tiny tipped tired tireless tiring titanic
titled titular toasted tolerable tolerant tonal toned toothed toothless topical topless topographic topological
topped tops tormented torn torrential torrid tortuous tortured totaled touched touchy tough toughened towering
toxic tracked traditional tragic trained tranquil transatlantic transcendent transcendental transcontinental
transcribed transformed transgender transitional translucent transmitted transnational transparent transverse
trapped traumatic traveled travelled treacherous treasured treated tremendous trendy trespassing triangular
tribal tricky tried trimmed tripartite tripping triumphant trivial tropical troubled troublesome troubling true
truncated trusted trusting trustworthy truthful trying tubular tucked tumultuous turbulent turned twenty-five
twinned twisted two-dimensional two-lane two-part two-way two-year two-year-old typical tyrannical ubiquitous
ugly ultimate ultra unabashed unabated unable unacceptable unaffected unaffiliated unambiguous unanimous
unannounced unanswered unapologetic unarmed unassailable unassuming unattended unattractive unauthorised
unauthorized unavailable unavoidable unaware unbalanced unbearable unbeatable unbeaten unbelievable unbiased
unborn unbridled unbroken uncanny uncapped uncensored uncertain unchallenged unchanged uncharacteristic
uncharted unchecked unclaimed unclassified unclear uncomfortable uncommon uncompromising unconcerned
unconditional unconfirmed unconnected unconscionable unconstitutional uncontested uncontrollable uncontrolled
unconventional unconvinced unconvincing uncooperative uncovered uncut undamaged undated undaunted undecided
undeclared undefeated undefined undemocratic undeniable underage undercover underdeveloped underlying
underprivileged undersea understandable understated understood underwater underway undetected undetermined
undeterred undeveloped undisclosed undiscovered undisputed undisturbed undivided undocumented undone undue
unearned uneasy uneducated unending unequal unequivocal unethical uneven uneventful unexpected unexplained
unexploded unfair unfaithful unfamiliar unfavorable unfettered unfilled unfinished unflattering unforced
unforeseen unforgettable unforgiving unfounded unfriendly unfulfilled unguarded unhappy unharmed unhealthy
unheard unhelpful unheralded unhindered unhurt unidentified unified uniformed unifying unilateral unimaginable
unimpeded unimportant unimpressed unimpressive unincorporated uninhabited uninjured uninsured unintended
unintentional uninterested uninterrupted uninvited unionized unique unitary united universal unjust unjustified
unlawful unleaded unlicensed unlike unlikely unlimited unlisted unloaded unlocked unlucky unmanned unmarked
unmarried unmatched unmistakable unmoved unnamed unnatural unnecessary unnerved unnerving unnoticed unoccupied
unofficial unopposed unorganized unorthodox unpaid unparalleled unpaved unplanned unpleasant unpopular
unprecedented unpredictable unprepared unproductive unprofitable unprotected unproven unprovoked unpublished
unpunished unqualified unreal unrealistic unreasonable unrecognized unregistered unregulated unrelated
unreleased unrelenting unreliable unremarkable unrepentant unreported unresolved unresponsive unrestricted
unruly unsafe unsalted unsatisfactory unsatisfied unsavory unscathed unscheduled unscrupulous unsealed
unsecured unseeded unseemly unsettled unsigned unskilled unsold unsolicited unsolved unspeakable unspecified
unspoken unstable unstoppable unsubstantiated unsuccessful unsuitable unsung unsure unsuspecting untapped
untenable untested unthinkable untitled untold untouched untrained untreated untrue unusable unused unusual
unveiled unwanted unwarranted unwavering unwelcome unwieldy unwilling unwise unwitting unworkable unworthy
unwritten unyielding upcoming upended upfront upmarket upper upscale upsetting urban urgent urinary usable used
useful useless usual uterine utilised utilized uttered vacant vaccinated vaginal vague vain valiant valid
validated valuable valued vanished varied various varying vascular vast vaulted vedic vegetative vehement
vehicular veiled venerable vengeful venomous vented ventral verbal verifiable verified verifying veritable
versatile vertical vested vexing viable vibrant vicious victimized victorious viennese vigilant vigorous vile
villainous vindicated violated violent viral virtual virtuous virulent visceral visible visual vital vivid
vocational vociferous voiced volcanic voluminous voracious vulgar vulnerable wacky wanted wanting warmed warped
warring wary washed wasted wasteful watchful watered waterlogged watery wavy waxed wayward weak weakened
wealthy weathered wedged weeklong weighted weighty weird welcoming well-defined well-known west-central
westbound westernmost westside whacked whatever whatsoever wheeled whimsical whispered whitewashed whitish
wholesome wicked widespread widowed wild willful wilted wily windy winged winless wintry wired wishful wistful
withdrawn withered witty woeful wonderful wondering wooded wooden woody woolly workable working working-class
world-class worldly worldwide worn worried worrisome worsened worshipped worthless worthwhile worthy woven
wrapped wrecked wrenching wretched wrinkled written wrongful wrought wry xenophobic year-round yearlong yelled
yellowish younger youthful zealous zoological`,
  an: `abdominal aboriginal abrasive absolute academic accidental aching active adamant adept adolescent affirmative
aged alcoholic algerian alien amber american anatomical anesthetic anglican annoying annual anterior antibiotic
antiquarian appalling aquatic ascending ascetic audible authoritarian avant-garde baroque barren belgian
belligerent biennial bilingual billion bisexual bittersweet black blazing blinking blistering blond blue
borderline boring bourgeois bovine branching brazilian bridal british brittle brooding brown bubbly byzantine
caesarean canadian capitalist cardinal cartesian catholic caustic cautious celtic centenary ceramic cheating
chemical chic chief chilling chilly chinese christian civilian classified cleansing closing cold collateral
collective colombian colonial combatant coming commercial commonplace communist comparative complementary
complex compulsive connective conservative constant constitutional contemplative contemporary contraband
contradictory contrary cooperative cordial corrective corrosive cosmetic cosmopolitan cozy craven cretaceous
crimson crushing crying cunning danish dark dead deaf dear decadent deceased deductible defeated delicious
delinquent dental departed dependent derelict desperate developing devotional diagonal dietary digestive
diminutive disabled disposable dissident doomed downtown drab driving drunk due dutch dwindling dying dynamic
earnest eccentric eclectic elastic eldest elective elevated eleventh emeritus endemic english enlightened
ephemeral epic equatorial equestrian equine erotic ethnic eurasian european everlasting extra extraterrestrial
extreme fabian faithful fallow fascist fat fatty feline fifteen fifth fifty firm fitting five flamboyant
flaming flat fledgling flimsy floating florentine fluorescent flying forbidding four fourteen fourteenth frail
frontal functioning fundamentalist gaelic gallant gaudy general generic gentile germanic gilt given gleaming
glossy glowing gothic governing grand graphic gray greek green grotesque guatemalan haggard halal handicapped
handy hardy harmonic hazel hellenic hopeful horizontal human humanist humanitarian hundred hungarian husky
hypnotic hypothetical ideal illegitimate illiterate immortal immune imperative imperfect imperial inaugural
incendiary incidental incoming incumbent incurable indian indicative inevitable inferior infrared initial
inquiring insured integral intellectual intensive interim interlocking intermediate interstate invariant
inverse ionic irish ironclad irrational irregular isolationist italian japanese jerky juvenile khaki kindred
knowing kosher kuwaiti lao lateral latest lavender leaning left limiting liquid lit literate local looking lost
lowering lunatic lush lutheran makeshift malayan mammalian mammoth mandatory marine martial martian marxist
masculine maximum meddling median menial metallic methodist militant million minimum minor minus minuscule
mobile modal molar moral moroccan mortal mortuary motivating movable mozambican mum musical myriad mystic
narcotic nasal natal native neanderthal needy negative neurotic nigerian nine nineteen ninety ninth nominal
nondescript nordic notable null oblique oceanic offbeat offensive olive olympian oncoming one operative
opposite optic optimum orderly ordinary original oval overall overweight pandemic paranoid parisian partial
particular particulate pastel pastoral payable penitentiary pentecostal perennial peripheral petite petty
pharmaceutical philharmonic phony pictorial pink plain plural plush pontifical portable posterior potential
pragmatic pressing preventive primary primitive principal private pro professional progressive protestant
provincial psychic psychotic public purple radial radical raising reciprocal red regular relative residual
resultant retarded retinal revealing reversible rising rolling roman romantic rotary roundabout rousing royal
runaway russian rustic sabbatical safe salient sanguine sapphire savage savory scalar scandinavian
schizophrenic scholastic screaming seasonal secret sectarian sectional secular semiautomatic semitic senior
serial seven seventeenth seventh seventy shattering shifting shining shoddy short sick silver singaporean six
sixteenth sixth skinny smiling soaring solid solitary sore sounding southwestern sovereign sparkling spartan
spiritual stalwart standing starving static sterling stern stout streaming stupid subconscious substantive
superior supernatural supporting sweeping swift syrian tai taoist tart taunting telling telltale temporal ten
tenth territorial thai theatrical third thirteen thirteenth thirty three timid tonic torturing totalitarian
touching trembling tributary trilateral tunisian turkish twelfth twelve twentieth twenty twenty-four twenty-one
twenty-six twenty-three two unconscious undesirable unemployed unfortunate unknown unseen untouchable upbeat
upland upright utilitarian utmost utopian variable veterinary victorian vocal volatile voluntary walking
wandering warming weeping western white whole willing winding winning wise withering wobbly worst worth wounded
wrong yawning yielding young`,
  anr: `damned downhill easterly good nonstop northerly second stiff underground`,
  anv: `aggregate antique backhand blank blind brief compact confederate crisp divine fair fake fleet frank freelance
grey joint keen moot mute net parallel prime quiet single stable taboo tidy total wan waterproof wee yellow`,
  anvr: `jolly okay`,
  ar: `aground all aloof any asleep awful barefoot better brotherly clockwise commendable consecutive deadly decent
deep defenseless downward each earliest early easy fast fine first firsthand foremost forthright full-time
halfway haphazard hard high ill inland inward kindly late likely long manly mighty nearby next onshore onstage
outward quick real scorching secondhand stark steaming straight super sure sweet tight timely twofold
unaccompanied untimely wide wondrous`,
  arn: `best fourth little midway no outside quarterly worse`,
  arv: `near out rough`,
  av: `absent alternate appropriate awake bald bare blunt brave brazen brisk bulletproof callous clean clear complete
cool corrupt damp deliberate desolate dim dizzy dull elaborate empty equal exact exempt faint foolproof foul
free frequent gentle humble idle intimate laden last lavish legitimate mature muddy narrow numb own perfect
profane queer replete scant sedate shallow sheer shrill sleek slim smart smooth sober stale staunch steady
steep sublime thin unfit warm weary`,
  avn: `average bound calm moderate slack tender treble void wet`,
  avnr: `plump`,
  avr: `damn loose mellow slow`,
  n: `accounting accused acquiring advertising affirmed airing alerting alfred altering angling appearing arguing
arming arranging asking assembling assigning attending averting awakening awarding backing balancing ballooning
balloting banking banning bargaining baring barring bathing battering batting beating bed bedding begging
beginning beheading beijing being believing belonging bending bering besieging bickering bicycling bidding
billing bleeding blending blessing blocking bloodletting bloodshed blossoming blowing boarding boasting boating
bodybuilding bombing bonding booking bookkeeping borrowing bowling boxing branding breaking brewing briefing
bringing broadcasting broadening browning browsing brushing building bullfighting bundling bunting burying
buying calling calming campaigning camping canvassing carpeting carving casing casting catering causing ceding
ceiling centering chanting chased chewing chipping choking chongqing clamoring clapping cleaning clearing
climbing clipping clocking cloning clothing clotting coaching coating coding collecting coloring combing
combining commissioning communicating commuting comparing compiling composing compounding computing conceding
conditioning conducting conquering contracting convening converging conveying cooking cooling coping copying
costing coughing counseling counselling counting coupling courting covering craving crawling creed creeping
crossing crowding curbing curing cushing cycling dampening dancing dangling dating dealing deathbed decoding
deed defining defusing demolishing depicting deriving detailing detecting devising digging dining disappearing
dismantling dissolving diving docking dodging doubling downing downsizing drafting drawing dreaming dressing
dribbling drilling drinking drubbing drumming dubbing ducking dumping dwelling easing eating ed edging editing
elbowing embracing emphasizing emptying encoding ending engineering engraving enlisting entering equipping
erecting eroding etching evening executing exercising expelling exporting facing factoring fading falsifying
farming fasting fed feeding feeling fencing ferrying festering fielding figuring filing filling filming
financing finding fingerprinting finishing firing fishing fixing flapping flashing fleming flirting flooding
flooring fluttering focusing focussing footing foraging forecasting forging forwarding fostering founding
framing freeing freezing frosting frying fueling funding furnishing gambling gaming gardening gathering gearing
getting gliding golding golfing governed grading grappling grazing greed greeting grilling grinding grinning
grooming grounding grouping guessing guzzling haggling hammering handling handwriting hanging happening
hardening harding harvesting hatching hatred hauling hawking heading hearing heating hedging helping herring
hiding highlighting hijacking hiking hitting hoarding holding homecoming honoring hooking hotbed housekeeping
housing hugging humming hunting hurling hurting icing idling ied imaging importing incurring indexing inducing
indulging informing inning insisting installing integrating interpreting investigating investing irving issuing
itching jamming jogging joining jostling judging juggling jumping keeping kettering kicking kidnapping killing
king kipling kissing kneeling knitting knocking lagging landing landscaping lansing launching laundering laying
leaping learning leaving lecturing led lending lengthening lessening lettering letting leveling leveraging
licking lied lifesaving lighting lightning likening liking limping ling lingering lining listening listing
loading loathing locating locking lodging logging longing looping loosening looting lying lynching mailing
making manufacturing mapping marching marketing marking masking mastering mating meaning measuring med meeting
mending merchandising messaging milling ming mingling mining mistaking misunderstanding mixing modeling
modelling mohammed molding monitoring mopping morning motorcycling motoring mountaineering mounting nanjing
nanning netting nothing numbering nursing offering officiating offing offspring olmsted ordering ousting outing
outpouring overheating overlapping overtaking pacing packaging packing padding paging painting pairing paring
parking parting paving peddling peeling peking performing pershing phrasing picking piling pillaging piloting
pinning pitching pitting planning planting playing plowing plumbing poaching poisoning poking polishing popping
portraying posing posting posturing pounding preaching pretending pricing printing proceeding processing
prodding profiling programming prompting pruning publicizing publishing pudding pulling purchasing pushing
putting qing qualifying quelling racing racketeering railing ranching rating rationing reaching reading
readying reasoning rebuilding reckoning recording recounting recycling redding reducing reed refereeing
refining refueling regaining regulating relinquishing remaking remembering rendering renting repeating
replacing reporting resolving retailing retraining retreated revising rewriting riding rigging ringing rioting
roasting roofing rooting rotting rounding rowing rubbing ruining rushing rusting sacking sailing sampling
saying scaffolding scaling scanning scattering scheduling schilling schooling scoring scouring scouting
scraping scratching screening seabed sealing seasoning seating seaweed seeking seizing selling sending sensing
servicing serving setting settling severing sewing shaking shareholding shaving shedding sheeting shelling
shielding shilling shipbuilding shipping shooting shoplifting shopping shoring shortening shouting showing
shrinking shuffling shunning shutting sibling siding siegfried sifting sighting sightseeing signaling signified
signing simmering singing sinking sizing skateboarding skating skiing skimming slaying slicing slowing smarting
smattering smuggling snowboarding sobbing socializing solving sorting spacing sparring speeding spelling
spending spinning spitting splashing spoiling spotting spraying spreading sprinkling sprouting spurring
sputtering spying squandering squeezing staging stalking stalling stealing steed steering stocking stockpiling
stoning stopping strangling strengthening stretching stripping striving studying stuffing stumping substituting
sucking summoning supervising supplying surfacing surfing surveying swearing sweating swelling switching
symbolizing tailoring talking tampering tanning taping tapping tasting teaching ted telemarketing testing
thanksgiving thawing thing thinking thinning thrashing ticking tightening timing tracing tracking trading
trailing training trampling transmitting trapping traveling travelling trimming tripling trucking tubing
tumbling tuning turing turning tweed tying typing uncovering understanding undertaking undoing unfolding
uniting unloading unveiling upbringing updating uplifting uprising urging using vacationing vanishing vending
venting viewing viking visiting voicing vomiting voting wading warehousing warning washing wasting watching
watering watershed waving weaving wedding weighing weighting weightlifting welding well-being wheeling
whistling whiting widening winemaking wiring wishing withholding wooing wording wrangling wrapping wrecking
wrestling writing wrongdoing wyoming yachting yearning yelling zoning`,
  na: `abkhaz abkhazian accessory acid acoustic acting activating activist additive adhesive adjective adjunct adult
advisory aegean aerial affluent afghan african-american afrikaans afrikaner ageing aging agnostic alaskan
albanian algonquin almighty alpha alternative alto amateur amino amphibian analog analogue anglo-saxon angolan
animist antarctic antiviral appalachian approaching approving arabian arabic aramaic arctic argent argentine
argentinian arithmetic armenian aryan asian asiatic assistant asteroid atheist athenian atlantic attendant
attic audiovisual australian austrian auxiliary azerbaijani babylonian baffled bahamian bahraini baking baltic
banging bangladeshi banner bantam bantu barbarian baritone bass bavarian bearing beige belarusian benedictine
beneficiary bengali bent bereaved beta bhutanese bicentennial binary binding blaring blonde blooming bohemian
bolivian bolshevik boon botanical bouncing bowery bowing bracing bragging breakaway breathing breeding briton
brunette brute buddhist budding buggy bulgarian bullying burmese burning burundi burundian butch bygone
californian caller calvinist cambodian cambrian cameroonian canary canine captive caramel cardboard caring
catalan catching cathedral caucasian cavalier cc cd centennial centrist cereal ceremonial chadian chaldean
characteristic chechen cheering cherry chestnut chilean choice choral ci cl classic cleft collectible
combustible commemorative composite concealing concrete confucian congolese consonant continent contingent
contraceptive convertible coptic coral corinthian cornish coronary corporal covert cracking creole crescent
criminal croatian curling current cutthroat cutting cypriot cyrillic czech dandy daredevil daring darling
deciding decimal deepening demographic derivative descendant designing determinant deterrent diabetic dickey
differential diocesan directive disarming documentary dominican dorian dozen drifting ebony ecuadorian edible
editorial edwardian egalitarian egyptian elder elizabethan epidemic eritrean estonian ethiopian evergreen evil
ex excess executive expert exponential expressionist exterior extremist facial fahrenheit failing faltering
fanatic favorite favourite female feminist fiduciary fighting fijian filipino finnish flagging flemish flint
floppy flowering flowing fluid folding forehand formative fossil franciscan french freshman fugitive future
gabonese gambian georgian german giant giving going gold goofy grasping grave greenhouse grizzly groundbreaking
growing grumbling gu guinean guyanese haitian hardcover hawaiian healing hearsay hebrew herbal heterosexual
hick high-rise highland hind hindi hindu hispanic hmong hollywood holy homeless homosexual honduran honey
honorific howling hundredth hybrid iberian ic icelandic ii iii il imitation imperialist impressionist incident
incompetent indie indigo individual indo-european indonesian insolvent instant instinct insurgent intangible
intent interior ionian iranian iraqi israeli itinerant iv ix jamaican javanese jesuit jordanian julian junior
jurassic kashmiri kenyan kin knockout korean kurdish laotian lashing latin latino latvian laureate lebanese lee
leftist leftover legion lesbian li liberal liberian libyan liege lightweight lilac lithuanian littoral livery
living locomotive lowland lumbering lyric macedonian macho macro magic maiden maimed malawian malay malaysian
male malian maltese manifold manual manx maoist material matt mauritanian maverick maxi mechanic mediterranean
medium melancholy melting mercenary merging meridian metal metric mexican middle midget midi midland migrant
mineral mini miniature minimalist minute missionary mod mongol mongolian mono moody moorish mormon mosaic
moslem motive mourning multiplex mural muslim must mutant namibian naming narrative narrowing nationalist nazi
neapolitan negro neolithic nepalese nepali nicaraguan nonessential nonpartisan nonprofit nonsense norman norse
norwegian novel nude nutrient objective obsessive occidental official omani omnibus opening opponent orange
ornamental ottoman outback outcast pacific pacifist pagan pakistani palatine paleolithic palestinian panamanian
paperback paraguayan paramilitary partisan partizan passerine passing patient patrician peacekeeping peanut
pedestrian pedigree penultimate peregrine periodical perpendicular persian peruvian phantom philippine piggy
plastic pleading plodding plundering plus polynesian portuguese positioning postdoctoral postgraduate potable
premium prerequisite prescription preventative prima primo privy projectile propellant proprietary prostate
prussian punk purging pursued qatari quadratic quebecois questioning racist rallying ranking rash ravaging
reactionary rearing receding reformist regent regulation rental repellent representative republican requisite
resident respondent retro retrospective reverend reverting rightist romani romanian rose routine roving rowdy
ruby ruling rum rumbling running rwandan sabine sable sage saharan salmon salvadoran samoan saudi saving saxon
scarlet scots scottish sec seeing self senegalese sent separatist serbian sexist shakedown shakespearean
shaping sharing shinto shivering shorthand siamese siberian sicilian sikh silvan sinhala sinhalese sitting
slain slapstick slavic sleeping slovenian smashing smelling smoking socialist softening sole solvent somali
sophomore soprano spanish speaking spinal sprawling stainless stalinist standard standby starting stereo
stifling stimulant stinging stirring stoic straining strait straw subsidiary subversive sudanese suffering sufi
summary sunrise sunset surplus surrogate swimming swinging swiss taiwanese takeout taking tamil tanzanian teal
tearing teasing tending tenor terminal tertiary testimonial texan textbook thoroughbred thousand throwback
thumping thwarting tibetan timorese tod togolese token tongan topping transient transsexual triassic trillion
trojan tudor turkic turkmen tuscan tutorial twenty-two twilight twisting ugandan ukrainian ultraviolet
umbilical umbrella uniform union unitarian upstart uruguayan utility vanilla variant velvet venetian venezuelan
vernacular versed vertebrate veteran vi vietnamese vii viii violet virgin virtuoso visionary wailing waiting
waking waning wavering weakening wearing weather wesleyan whipping whispering wildcat wireless wizard won
woolen worrying worsening wounding xi xii xiii xiv xl xv xvi xx xxiii xxx yankee yemeni yugoslav yugoslavian
zairean zambian zany zero zimbabwean zionist`,
  nar: `east fore forte half impromptu leeward northeast northwest offside past rattling right south southwest uptown
west windward`,
  nav: `bronze bully chance crescendo dun duplex front hollow key lame light motor overcast slick slight subordinate
top twin`,
  navr: `round`,
  nr: `alias boiling ce cf dripping heaps horseback ie meantime midweek nay nowadays overtime part piping plenty
soaking tandem today tomorrow yesterday`,
  nra: `backstage home largo monthly north roaring southeast weekly yearly`,
  nv: `accent access accession ace act addict address adventure affiliate affront airlift alarm alibi alligator alloy
allure ally ambush amnesty amount anger angle anguish ante ape apparel appeal apprentice arbitrage archive arm
armor armour array ash asphalt assault assent asterisk attire auction auctioneer audit autograph autopsy
avalanche award awe ax axe baa babbitt bach bachelor backfire backlash backlog backpack backstroke bag balance
bale ballast balloon ballot band bandage bank bankroll banquet banter bar barb barber bard bargain barge bark
barrage barricade barter bash basset batch battle bay beacon bead beak beam bean beard beaver beggar belt bench
benefit berry berth bike bill bin binge bitch blackberry blackjack blacklist blanket blaze blazon bleach blight
blitz block blockade blog blossom blow blueprint blunder bluster board bobsled bomb bond bong bonnet boogie
book booze bop border bottleneck bower bowl bracket brad braille brake brand bravo brawl bread breakfast breast
breaststroke breeze bribe bridge brine broadcast broker brood brook broom brunch bubble bucket bud budget
buffalo buffer bug bugle bulk bull bulletin bulwark bum bunch bundle bunker bunt bur burke burr burrow bus
bushel buss butter cab cabbage cable cache caddie cake calendar camp campaign canal candle candy cane canoe
canopy canton cap caper capsule caption caravan carbonate career carol carp carpet cart cartoon cash cashier
casket castle catalog catalogue caution cave cavern cement censor censure census center centre certificate
chagrin chalk chamber champ champion channel char charcoal chariot charleston charm chart charter chauffeur
checker cheer cheese cheque chill chin chip choir chord chorus chrome chunk chute cipher circle clam clash
class claw climax clip cloak clock clone closure cloud clout clown cluster clutter coach coal coast coat
cobblestone cocker cocoon code coffin cog coin coke collar comb combat comfort command comment commission
commune compass complement complexion compliment compost concert concord condition conflict conjecture consent
contact content contest contract contrast control convoy cooper copy copyright cord core cork corn corral cost
costume couch counsel counterattack counterbalance counterpoint counterweight couple court covenant cox crab
crap crate craze cream credit crepe crib cricket crimp critique crook crop crowd crown crumb crusade crust cub
cube cuckoo cue cuff cup curb curve cycle dam damage date dateline dawn daze debate debit debut decay deck
decoy decree default delight deluge demise demo desire despair detail detour diagram dice diet dike din ding
disadvantage disarray discharge discipline disco discord discourse disguise disk dismay disorder disrespect
dissent distress ditch ditto dive divorce dj dock document dog dong dope dose dot doubt draught dream drizzle
drone drudge drug drum duel dung dust dyke dynamite e-mail eagle earmark edge effect elbow email embargo enamel
encore end endeavor endeavour essay esteem evert evidence excerpt exchange excuse exercise exit experience
experiment eyeball eyewitness face facsimile factor falcon fan farce fare farm farrow fashion fatigue fault
favour fax fear feast feather feature fence feud figure filibuster fin financier finger fire fish flag flare
flavour flaw fleece flock flood flour flow fluff flurry flute foam focus fodder foil fool footnote forage foray
force ford forearm foreground fork form fort founder fowl fox frame franchise freak freight fresco fright frog
frost fuck fuel fullback function funk funnel gad gag gage gall garage garb garden garment garnish garrison
garter gazette gee gel gesture ghost gift gin glamour glimmer glimpse glory gloss gong google goose gossip
grace grade graft grain grandstand graph grass grate gravel grease grill grit groin groove ground grouse grudge
guard gum gut gutter hack halter ham hammer hand handicap hap harbinger harbor hare harm harp hash hassle hat
hawk hazard haze head headline heap heat hector hedge heel helm hem hemorrhage herd hike hinge hive hoax
homestead honour hood hoof hoop hoover horseshoe hose hound house howl hue hulk hull humor humour hunch hunger
hymn hype import incense inconvenience index influence ink input interchange interest interlude intrigue jack
jacket jag jail jaw jazz jelly jet jewel jinx joke jolt journey jug jumble junk kayak keel kennel kern kid kip
kit kite knight knot knuckle labor labour lack lance land lap lapse lark layer league leak leapfrog leash
lecture leech levant lever leverage libel licence license lighter lime limit line lipstick list litter load
loaf loan lobby loft log loop loot luge lull lumber lump lunch lust malfunction mandate maneuver manoeuvre
mantle manure map marcel marinade market marshal martyr master mat mate matter menace mentor merchandise merit
meter microwave milk mill mime mind mine minister mirror misconduct mismatch mist mistake model monkey mortar
mortgage motion motorbike motorcycle mould mountaineer mouth mug munch murder mushroom mutiny muzzle name nap
needle neighbour nest nickname nitrate nix noose nose number object occasion oil omen orb orbit order orphan
outcry output outrage overhang oversupply overuse oyster pace package pad page pain pair pal palm palsy pan
panel panhandle panic pantomime par parachute parade paragraph parcel park parody parole parrot partition
partner paste pasture patch patrol patronage pattern pave paw pawn peach peak pearl pee peek peg pen pension
perfume peril perk perm peroxide petition phone photograph phrase picket pickle picnic picture pig pigment pile
pilot pimp pinnacle pip pipe pique pirate pit pitchfork pity place plank plant plaster plight plot plough plug
pocket pod point pole police polka poll pollard pool pore port porter post pot potter pouch pound practice
prank preamble preface prefix prejudice prelude premise preview prey price pride prize probate process proctor
profit program programme progress promenade proof prop proposition prostitute psalm pulp pulse pun pup puree
purse quake quarantine quarry quarter quest question queue quilt quirk quiz race rack racket raft rafter rag
rage rail railroad rain ramp rampage ranch range ransom rant rat ratchet rate ration ray reason rebel receipt
record redress reef reel referee refit reform refrain refund rein relish remedy rendezvous reprieve reprint
repurchase reshuffle respect rest result retrospect revenge revolt reward rhyme rib rick ridge riff rim riot
ripple roach robe rock rocket romance rook root rope rouge route row rubbish rue ruff ruin rule rumble rumor
rumour rut saber sabotage sabre sack saddle saint salaam samba sample sand sandwich sauce scale scalp scam
scarf scent scheme scoop score scorn scourge scrabble scrap screen screw scrimmage scroll scuffle sculpture
scum seam seaplane seat sediment seed segment seine sense sentence sequence serenade service shack shade shadow
shaft shame shampoo shanghai shape shark shear shell shepherd shield shin shingle ship shipwreck shirt shit
shoal shock shop shortlist shoulder shovel shower shred shrimp shrine sideline sight signal silence silhouette
silt sin siphon skate skateboard sketch ski skipper skirmish skirt skunk slalom slander sled sleet sleigh slice
slit slot slough slum smear smoke snack snail snake snare snow snowball snowboard snowmobile sock sojourn
solace sonnet soot soup space spade spam span spark speck speed spell spice spike spiral spite spoof spoon
sport spot spotlight spray spree spring spur squabble squire stack staff stage stalemate stall starch stash
state station stave steamer steel stem step stick stint stitch stock stockpile stool stopper store storm strain
strand strap streak stream stress stride string strip stripe stroke stroll struggle strut stucco study stuff
stump stunt subject submarine suction suffix sugar suit sulfate sulfur summit summons supplement surf swamp
swat sweat syndicate syringe tail taint tally tangle tango tank tape tar tariff tarmac taste tattoo tax taxi
teargas tee telecast telegraph telephone telex temper tenant tenure term terrace thatch thirst thrill throne
throng throttle thumb thunder ticket tide tile till tiller tin tip tire title toe toll tool torch torment
torpedo tote tour tourney tout tow tower toy track trade trademark tram transit trap trash travesty treasure
trek tremor trench trick trigger trip triumph troll trouble truck truss tucker tune turf turtle tusk twitter
umpire undercut understudy vacation vacuum valet vault vein veneer vent verge verse vet veto videotape view
volley voodoo waddle waffle wage wager waitress wallpaper waltz ware water wave wax web wedge weed weight welt
whale wharf wheel whiff whirlpool whitewash whittle whore widow will wind wing winter wire wiretap wolf worship
wound wow wrinkle x-ray xerox yacht yak yank yarn yen yip yoke zest zone`,
  nva: `azure beetle bias birch bluff bootleg buff burlesque carmine color colour conglomerate counterfeit degenerate
discontent dummy gi ginger hale hex invalid iron jade level matte mimic mint motley patent pedal pet plane
premier premiere radio rank rear renegade salt scotch sham snuff sound spruce staple star starboard swank tan
tense welsh`,
  nvar: `counter square`,
  nvr: `bolt con`,
  nvra: `broadside cod solo`,
  r: `aback abed abnormally aboard about abruptly absolutely abundantly academically accidentally accordingly
accurately across actively actually acutely adamantly additionally adequately administratively admirably
admittedly adversely aesthetically afar affectionately afield after afterward afterwards again aggressively ago
ahead alas allegedly almost aloft along alongside aloud alphabetically already also alternately alternatively
altogether always amazingly amicably anew angrily annually anonymously anxiously anymore anyway anywhere apiece
apparently appropriately approximately aptly arbitrarily architecturally arguably around artificially
artistically as ashore aside astonishingly astray atop automatically away awfully awhile awkwardly backwards
badly barely basically bc bce beautifully before belatedly below beneath besides between beyond biologically
bitterly blatantly blindly bluntly boldly bravely briefly brightly brilliantly briskly broadly brutally but by
calmly candidly carefully casually categorically cautiously centrally certainly characteristically cheaply
cheerfully chemically chiefly chronically chronologically classically clearly cleverly clinically closely
closest coarsely coincidentally collectively colloquially comfortably commercially commonly comparatively
competitively completely comprehensively conceivably conclusively concurrently confidently consciously
consecutively consequently conservatively considerably consistently conspicuously constantly constitutionally
constructively continually continuously controversially conveniently conventionally conversely convincingly
coolly correctly covertly creatively criminally critically cross-country crucially cruelly culturally curiously
currently customarily daily dangerously darkly dearly deceptively decidedly decisively deeply defensively
defiantly definitely deftly deliberately delicately democratically densely desperately diagonally differently
digitally diligently diplomatically directly discreetly disproportionately disregarding distinctly dolce
domestically doubly doubtless downstairs downwards dramatically drastically duly dutifully eagerly earlier
earnestly easily eastwards ecologically economically eerily effectively efficiently effortlessly either
elaborately electrically electronically elegantly elsewhere eminently emotionally emphatically endlessly
energetically enormously enthusiastically entirely environmentally equally erroneously especially essentially
eternally ethically ethnically even evenly eventually ever everywhere evidently exactly exceedingly
exceptionally excessively excitedly exclusively expeditiously experimentally expertly explicitly exponentially
expressly exquisitely extensively externally extraordinarily extremely fairly faithfully falsely famously
faster fastest fatally favorably favourably federally fervently feverishly fiercely finally financially finely
firmly firstly fiscally fittingly flatly fluently fondly forcefully forcibly forever formally formerly forth
fortunately forwards frankly frantically fraudulently freely frequently freshly fully functionally
fundamentally furiously furthermore generally generously genetically gently genuinely geographically gladly
gleefully globally gracefully graciously gradually graphically gravely greatly grossly grudgingly handily
handsomely happily hardly harshly hastily heavily helplessly hence henceforth here hereby herein highly
historically hitherto honestly honorably hopefully hopelessly horizontally horribly hotly however hugely
humanely hurriedly ideally ideologically idly illegally immediately immensely implicitly importantly impossibly
impressively improperly inadvertently inappropriately incidentally incorrectly increasingly incredibly indeed
indefinitely independently indirectly indiscriminately individually indoors inevitably inexplicably
inextricably infinitely informally infrequently inherently initially insofar instantly instead instinctively
insufficiently intellectually intensely intensively intentionally intently interchangeably interestingly
intermittently internally internationally intimately intricately invariably ironically irregularly irrespective
jointly jokingly just keenly kinda knowingly largely lastly lately lavishly lawfully legally legitimately
liberally lightly likewise literally locally logically longer longest loosely loudly lovingly luckily lyrically
magically mainly manually marginally markedly massively materially mathematically maybe meanwhile mechanically
medically memorably mentally mercilessly merely methodically meticulously mightily mildly militarily minimally
miraculously miserably mistakenly moderately modestly momentarily morally moreover mortally mostly musically
mutually mysteriously namely narrowly nationally naturally nearer nearest nearly neatly necessarily needlessly
needs negatively nervously never nevertheless newly nicely nominally non nonetheless normally north-east
north-west northwards not notably noticeably notoriously notwithstanding now objectively obviously occasionally
oddly offensively officially oft often ominously once only onward onwards openly operationally orally
ordinarily originally ostensibly otherwise outwardly overboard overly overtly overwhelmingly painfully
painstakingly paradoxically partially particularly partly passionately passively patently patiently peacefully
perfectly perhaps periodically permanently perpetually persistently personally physically plainly playfully
pleasantly pointedly politely politically poorly popularly positively possibly posthumously potentially
powerfully practically precisely predictably predominantly preferably prematurely presently presumably
previously primarily principally privately probably professionally profoundly profusely progressively
prominently promptly properly proudly provisionally psychologically publicly purely purportedly purposefully
purposely quicker quickest quickly quietly quite racially radically randomly rapidly rarely rather rationally
readily realistically really reasonably recently recklessly regardless regionally regrettably regularly
relatively relentlessly reliably religiously reluctantly remarkably remotely repeatedly reportedly reputedly
resolutely respectfully respectively responsibly retroactively richly ridiculously rightfully rightly
rigorously romantically roughly roundly routinely ruthlessly sadly safely sarcastically satisfactorily scarcely
scientifically seasonally secondly secretly securely seemingly seldom selectively separately seriously severely
sexually sharply shockingly shortly significantly silently similarly simply simultaneously sincerely skillfully
slightly slower slowest slowly smartly smoothly so socially softly solely solemnly solidly someday somehow
someplace sometime sometimes somewhat somewhere soon sorely soundly south-east south-west southwards sparingly
sparsely specially specifically spectacularly speedily spiritually spontaneously sporadically squarely starkly
statistically staunchly steadfastly steadily steeply sternly strangely strategically strenuously strictly
strikingly strongly structurally stubbornly stunningly subsequently substantially subtly successfully
successively suddenly sufficiently suitably summarily superbly superficially supposedly supremely surely
surgically surprisingly surreptitiously suspiciously sweetly swiftly symbolically systematically tacitly
tactically tearfully technically technologically temporarily tentatively terminally terribly thankfully
theatrically then thence theoretically there thereafter thereby therefore therein thereof thinly thoroughly
though thrice throughout thus tightly tirelessly together too totally traditionally tragically tremendously
triumphantly truly twice typically ultimately unabashedly unanimously unbelievably uncharacteristically
uncomfortably unconditionally undeniably underneath understandably undoubtedly unduly unequivocally
unexpectedly unfairly unfortunately uniformly unilaterally unintentionally uniquely universally unjustly
unknowingly unlawfully unnecessarily unofficially unquestionably unseasonably unsuccessfully unusually
unwittingly upriver upstate upwards urgently usually utterly vaguely variously vastly vehemently verbally
vertically vigorously violently virtually visibly visually vitally vividly vocally voluntarily warily warmly
westwards whence wherever wholeheartedly wholly widely wildly willfully willingly wisely within woefully
wonderfully wrongfully wrongly yeah yet`,
  ra: `above abreast abroad adrift afoot aft alike alone alright amok apart askew awry backward beforehand bodily
cleanly crosstown daylong deadpan downfield downright downstream erstwhile far farther farthest furthest
gingerly headlong hourly later least leisurely lengthwise less lowest more most nationwide nightly off offshore
on outright over overnight overseas piecemeal pretty scarce sideways skyward still such tenfold through
unbeknownst under up upstairs upstream upward very weakly whopping`,
  ran: `bimonthly eastward enough much southerly well westerly`,
  rav: `down forward`,
  rn: `closer in nowhere outdoors plum sooner tonight`,
  rna: `behind inside none northward ok overhead southward uphill westward`,
  rnva: `back wholesale`,
  rv: `further sic`,
  rvna: `plumb`,
  v: `abate abduct abide abolish abound absorb abstain accede accelerate accept accommodate accompany accomplish
accord accumulate accuse achieve acknowledge acquire activate adapt add adhere adjourn adjust administer admire
admit adopt adore adorn advertise advise affect affirm afford aggravate agree alienate align allay allege
alleviate allocate allow alter amass amend amplify analyse analyze announce annul anticipate apologise
apologize appear appease applaud apply appoint appreciate apprehend approve argue arise arouse arrange arrive
ascend ascertain ask aspire assassinate assemble assert assess assign assimilate assuage assume assure attach
attain attend attest attract augment authorize avenge avert avoid await awaken bake banish bathe be bear become
beg begin behave behold believe belong beset bestow betray beware bind bleed bless blink bode boil borrow
bother breathe bring broaden build bury buy calculate cancel capitalise capitalize carry carve catch cater
cease cede celebrate certify chant characterize cherish chevy chew choke choose circulate circumvent cite clamp
clarify classify cleanse climb cling co-author coax coexist coincide collaborate collect collide combine come
commemorate commence commend commit communicate commute compare compel compensate compete compile complain
complicate comply compose comprehend comprise compute conceal concede conceive conclude condemn condone confer
confess confine confirm conform confront confuse congratulate congregate conjure conn connect conquer consider
consist consolidate constitute construct consult consume contain contemplate contend continue contradict
contribute convene converge convey convince cooperate correspond cough counteract cram crave create cringe
criticise criticize cruise crumble culminate cultivate curtail customize dampen dare deceive decide decipher
declare decode decorate dedicate deduct deem deepen defend defer define deflect defraud defuse defy degrade
delete deliver delve demolish demonstrate denote denounce deny depart depend depict deplore deploy deport
depose depress deprive derail deregulate derive descend describe deserve designate desist despise destabilise
destabilize destroy detain detect deter deteriorate determine detonate detract devalue devastate develop devise
devote diagnose differ differentiate diminish dine disable disagree disappear disappoint disapprove disarm
disband discern disclose discontinue discourage discover discuss disintegrate dislodge dismantle dismiss dispel
dispense disperse displace dispose disqualify disrupt disseminate dissipate dissuade distinguish distort
distract distribute disturb diverge diversify divert divest divide divulge do dominate donate douse download
downplay drill drown dwell dwindle earn eat edit educate eject elect elevate elicit eliminate elude embark
embarrass embody embolden emerge emigrate emit emphasise emphasize employ empower emulate enable enact
encompass encourage endanger endorse endure energize enforce engage engulf enhance enjoy enlarge enlist enrich
enroll ensue ensure entail enter entertain entice envisage envision equalize equate equip eradicate erase erode
err erupt escalate espy establish evacuate evade evaluate evaporate evict evoke evolve exacerbate exaggerate
examine exceed excel except excite exclude execute exert exist expand expect expedite expel expire explain
explode explore expose express extend extinguish extort extradite extricate facilitate fade fail falter feel
fend finalise finalize find flatten flatter flee fling fluctuate follow foment forbid forego foresee forestall
forget forgive forgo formulate fortify foster frighten frustrate fulfil fulfill furnish galvanize gather
generate get give go govern grab grasp greet grieve grow halve hang happen harass harden harmonize harry hasten
have heal hear heighten hesitate hinder hire hold hover hug humiliate hurl identify ignite ignore illuminate
illustrate imagine imitate impair impart impeach impede implicate imply impose impress imprison improve
improvise inaugurate incite include incorporate incur indicate indict induce indulge infect infiltrate inflame
inflate inflict inform infringe inhabit inhale inherit inhibit initiate inject injure innovate inquire insert
insist inspect inspire install instill instruct insulate insure integrate intend intensify inter interact
interfere interpret interrogate interrupt intersect intervene intimidate introduce intuit invade invalidate
invent invest investigate invite invoke involve isolate jeopardize join josh jump justify keep kidnap kindle
kneel know languish launch launder lay learn leave legalize legislate legitimize lend lengthen lessen let
liberalize liberate lick lighten linger liquidate listen live loathe locate loosen lose lower lynch madden
mainline maintain make manage manifest manipulate marry materialize maximize meddle meet melt merge migrate
mingle minimise minimize mislead mitigate mobilise mobilize modernize modify morph motivate mourn multiply
mutate nab nationalize navigate negotiate nestle neutralize nominate normalize notify nullify obey oblige
observe obstruct obtain occupy occur offend offer omit operate oppose opt optimize orchestrate organise
organize originate oust outnumber outperform outrun outweigh overcome overdose overlook overpower overrule
oversee overshadow overtake overwhelm owe pacify paralyze pare partake participate pat penalize penetrate
perceive perform perish perpetuate persist persuade placate plead please podcast pollute ponder popularize
populate portray possess postpone pour practise pray preach precede preclude predict prefer preheat prepare
prescribe preserve preside presume pretend prevail prevent prioritize privatize proceed proclaim procure
produce profess prohibit prolong promote pronk pronounce propagate propel propose prosecute prosper protect
prove provide provoke pry publicize publish punish purify pursue put qualify quantify quash quell quicken quit
quote raise ratify reach react reactivate read reaffirm realise realize reap reappear reassert reassess
reassure reboot rebuild rebut recall recast recede receive recharge reciprocate recite reckon reclaim recognise
recognize recommend reconcile reconsider reconstruct reconvene recount recoup recover recreate rectify
recuperate recycle redeem redefine redeploy redesign redirect rediscover redistribute redouble reduce
reestablish refer refinance refine reflect refocus refresh refrigerate refuel refurbish refuse refute regain
regroup regulate rehabilitate rehearse reimburse reinforce reinstate reintroduce reinvent reinvigorate
reiterate reject rejoice rejoin rejuvenate rekindle relate relax relieve relinquish relive relocate rely remain
remember remind remove rename render renegotiate renew renounce renovate reopen reorganize repay repeat repel
repent replace replenish replicate represent reprise reproduce republish require reschedule rescind resell
resemble resent resettle reshape reside resign resist resonate respond restart restate restore restrain
restrict restructure resurrect resuscitate ret retain retaliate retire retract retrieve reunify reunite reuse
revamp reveal revert revise revisit revitalize revive revolutionize revolve rid roam rob rotate rouse rove rub
sag satisfy save savor say scatter scrutinize secede seduce see seek seem seize select sell send serve settle
sever sew shake sharpen shatter shave shelve shine shoo shoot shorten shove shrink shun sift signify simmer
simplify simulate sing sit skip slap slay smuggle sniff soar socialize soften solicit solidify solve soothe sow
spacewalk speak specialize specify speculate spend sprawl stabilise stabilize standardize starve stay steal
stet stimulate stipulate stir stoke stonewall straighten strangle streamline strengthen strive stumble stun
subdue submit subscribe subside subsidize substantiate subvert succeed succumb sue suffer suffice suggest
summon supervise supplant suppose suppress surpass surround survive suspend sustain swear swim symbolize
sympathize sync tailor take teach tell tempt tend terminate terrorize testify thank think threaten thrive
tighten tolerate topple toughen transcend transform translate transmit treat try tut two-time uncover undergo
underline undermine underpin understand undertake underwrite undo unearth unfold unify unite unleash unload
unlock unravel unseat unveil unwind uphold upload uproot utilize vacate vaccinate validate vanish vary veer
verify vie violate visualize wait waive wander want warn weaken wean wear weep weigh welch widen wield wiggle
win wipe withdraw withhold withstand woo worsen wreak wrest write yearn`,
  va: `alert alight approximate articulate compassionate confiscate consummate converse correct diffuse dilute direct
discriminate dry erect lean like limp mean mediate mock obscure open prompt regenerate secure separate shut
skew spare tame utter`,
  van: `abstract bankrupt cross double fancy fit forfeit maroon present shy sour squat stray suspect upset wanton
welcome`,
  varn: `close`,
  vn: `abandon abort abuse acclaim ache advance advert advocate aid aim anchor annex answer approach arrest assist
associate attack attempt attribute audition avail badger bail bait balk ban barbecue bat batter beat bellow
bend bet bid birdie bite blackmail blame blast blend blister bloom blur blush boast bob bog bogey bolster
bombard boo boom boomerang boost bore bounce bow boycott brace braid bray breach break breed brew browse bruise
brush buck buckle budge buffet bulge bulldog bump buoy burn burst bustle butcher butt butterfly buttress buzz
bypass call camouflage can capture care caricature cascade cast catapult caucus cause causeway centrifuge
challenge change charge chase chat chatter cheat check chop chronicle chuck chuckle churn claim clamor clap
click clinch clog cloister clot clutch co-star cobble cock coil collapse compound compress compromise
concentrate concern conduct conserve console consort convert convict coo cook cope count cover cradle crane
crash crawl crease creep cripple crouch crow crunch crush cry cull cure curl curry curse cushion dab dance darn
dart dash dazzle deal decline decrease defeat degas delay delegate demand dent deposit desert design dial
dictate die dig digest dip discard disconnect discount discredit disdain disgrace disgust dislike dispatch
display dispute disregard dissolve distrust dodge don doom downgrade draft drag drain draw dread dredge dress
dribble drift drink drip drive drop dub duck dump dunk dwarf dye ease ebb echo eclipse eddy embrace encounter
envy escape escort estimate excise exhaust exhibit exile expatriate exploit export extract fall fathom favor
feed fell felt ferret ferry fetch fiddle fight file fill filter finance finish fink fix flake flank flap flash
flex flick flicker flip flirt float flourish fly fold forecast forge format fracture fray freeze fret fry fudge
fumble furlough fuse fuss gain gallop gamble garland garner gash gasp gauge gaze gear glance glare glaze glide
glitter glow glue glut gore gorge grant grapple graze grin grind grip groom guarantee guess guide gull gush
hail halt hamper hamstring handle harbour harness harrow harvest hatch hate haul haunt heed heft heist help
herald hide highlight hijack hint hiss hit hitch hoard hock hog hoist hone honeymoon honor hook hoot hop hope
huddle huff hum hump hunt hurdle hurry hush hustle implant implement imprint incline increase institute insult
intercept intern interview issue itch jab jam jar jerk jimmy jingle jive jockey jog judge juggle keynote kick
kill kiss knit knock label lace lag lam lament lampoon lash latch laugh leach lead leap lease levy lie lift
link lob lock lodge look loom lounge love lug lurch lure mail malt manufacture mar march mark marvel mash mask
masquerade massacre massage mastermind match measure mend mention mesh miss mistrust misuse mix mold monitor
moo moor mop mount move muck mull muse muster nag nail need neglect nick nip nod notch note notice nudge nuke
nurse nurture offset orient ornament outline overdrive overflow overhaul overlap overlay overload override
overrun overthrow overturn overwork pack paddle paint pall pardon parry pass pause pay peck peel peep peer pelt
pepper perch permit pick pierce pin pinch ping pinpoint pioneer pitch pivot placard plague plan play pledge
plow pluck plume plummet plunder plunge ply poise poison poke pop pose praise precipitate precondition press
print probe prod project promise protest prune puddle puff pull pump punch puncture punt purchase purge push
putt putter puzzle pyramid quail quarrel query raid rake rally ram rap rape rattle rave raven rebate rebound
rebuff rebuke recapture recess recoil recruit reeve regard register regret reign reissue relapse relay release
remake remand remark remit rent repair repatriate repeal replay reply report reprimand request rerun rescue
reserve reset resolve resort resume retake rethink retreat return rev revel revere reverence review revoke
rewrite riddle ride ridicule rig ring rinse rip rise risk rival roar roast roll romp roost rot rout run rupture
rush sacrifice safeguard sail salute salvage sanction sap savvy saw scan scare schedule scour scout scramble
scrape scratch scream scribe scrub scud scurry scuttle seal search share shed shift shout show shroud shrug
shudder shuffle shuttle sidestep sigh sign sink sip sire skid slam slang slant slash slate slaughter sledge
sleep slew slide slime sling slip sliver slug slumber slump slur slush smack smash smell smile snag snap snatch
snooker snoop snub soak spar sparkle spat spawn spear spearhead spill spin spit splash splinter spoil sponge
sponsor sprain sprinkle sprint sprout spurt spy squash squeeze stab stag stain stake stalk stamp stampede stand
stare start steam steer stew stifle sting stink stomp stoop stop stretch strike stud sub subpoena substitute
subtitle suck sully sulphur supply support surcharge surge surprise surrender survey swallow swan swap swarm
swathe sway sweep swing swipe swirl switch swoon swoop tack tackle tag talk tamper tap taper tarnish tat taunt
tear tease telescope test thaw thrash thread throw thrust thud thwart tick tie tilt ting tinker toast toil
tomahawk torture toss touch trace trail train tramp transfer transplant transport travel traverse tread
trespass trickle trot trump trumpet trust tuck tug tumble tunnel turn tussle tutor tweak twinkle twist
underestimate underscore update upgrade uplift urge use usher veil venture vest visa visit volunteer vomit vote
vow wade wake walk wane warp warrant wash waste watch weave weld whack whine whip whisk whisper whistle whiz
wilt wink wish witness wonder work worry wrangle wrap wreck wrench wrestle yap yell yield zip zoom`,
  vna: `arch base brag bust clarion coordinate crack crank cut deviate duplicate found graduate hurt occult outlaw
polish quadruple reverse rust saute set skim sneak split spread swagger swell trim triple wed`,
  vnr: `bang flop retail`,
  vnra: `flush`,
};
