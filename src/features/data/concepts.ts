/**
 * Kinds of things that international politics is about, with words that name them: "howitzer" and "frigate" are weapons,
 * "soybean" and "lithium" goods. They tie rare words together which no word vector and no labelled statement holds. Own
 * lists from general knowledge; that they pay was seen on dev batches (see models/README.md). Lower case, found in any
 * inflection; what has one hyphen is found as two words too.
 */
export const concepts: Readonly<Record<string, string>> = {
  weapon:
    'howitzer cannon mortar tank artillery gun rifle grenade bullet munition ammunition shell rocket drone frigate destroyer submarine corvette warship gunboat flotilla armada carrier bomber jet fighter warplane helicopter gunship landmine mine torpedo himars javelin stinger patriot leopard abrams iskander katyusha kalashnikov bayonet armour armor weaponry arms weapon battery s-300 s-400 f-16 mig sukhoi tomahawk interceptor minesweeper gunpowder flamethrower',
  troops:
    'troop soldier brigade battalion division regiment platoon squadron marine paratrooper commando conscript conscription reservist draft recruit mercenary militia fighter gunman guerrilla insurgent rebel legion garrison contingent general colonel admiral commander sergeant sailor airman army navy infantry cavalry draftee deserter volunteer wagner',
  assault:
    'bomb bombard bombardment shelling airstrike strike raid attack assault invade invasion offensive incursion storm ambush counteroffensive retaliate retaliation fire fighting combat battle siege besiege war warfare strafe torpedo shoot kill pound hit destroy blast explosion clash skirmish hostilities bloodshed escalate onslaught barrage',
  restraint:
    'de-escalate de-escalation restraint disengage disengagement pullback stand-down demilitarise demilitarize lull calm',
  peacekeeping:
    'peacekeeper peacekeeping monitor observer patrol buffer blue-helmet mandate stabilisation stabilization',
  military:
    'military defence defense armed-force mobilise mobilize mobilisation mobilization deploy deployment exercise drill manoeuvre maneuver rearm rearmament militarise militarize airspace no-fly intervention intervene airlift',
  alliance:
    'alliance ally allied pact bloc treaty-ally interoperability interoperable burden-sharing umbrella transatlantic euro-atlantic membership accession enlargement enlarge expansion eastward article-five collective-defence collective-defense mutual-defence mutual-defense two-percent bases basing host-nation rotational staging tripwire non-ally warplan summiteer quadrilateral trilateral minilateral partnership partner deterrence flank eastern-flank forward-presence candidate candidacy',
  apart:
    'neutral neutrality non-aligned nonaligned unaligned non-alignment impartial impartiality even-handed equidistant equidistance abstain abstention bystander aloof sideline fence-sitter fence-sitting finlandise finlandize finlandization hedge hedging uncommitted uninvolved go-between balancer',
  sides:
    'side camp quarrel rivalry rival choose-side take-side two-camp either-camp superpower great-power big-power bloc polarise polarize cold-war',
  frontier:
    'border frontier boundary boundaries territory territorial checkpoint crossing fence island islet reef shoal atoll strait shelf seabed waters enclave exclave corridor zone demarcate demarcation airspace coastline archipelago buffer-zone maritime map plateau valley river-bank exclusive-zone baseline',
  seizure:
    'annex annexation occupy occupation occupier seize seizure conquer conquest colonise colonize colony colonial colonialism settler settlement partition dismember swallow grab garrison usurp reclaim irredentist irredentism encroach encroachment trespass violate-border invader aggressor aggression expansionism expansionist landgrab russify',
  selfrule:
    'independence independent sovereign sovereignty secede secession secessionist separatist separatism breakaway autonomy autonomous self-determination self-rule self-government statehood nationhood homeland referendum plebiscite recognise recognize recognition inalienable indivisible integrity unity reunification reunify unification unify one-china flag home-rule decolonise decolonize liberation master-own non-recognition',
  meddling:
    'interfere interference meddle meddling puppet stooge dictate diktat lecture tutelage vassal satellite foreign-agent subvert subversion regime-change destabilise destabilize proxy infiltrate influence-operation hegemon hegemony hegemonic domination overlord internal-affair domestic-affair own-affair overfly encirclement sphere-influence',
  talks:
    'talk negotiate negotiation negotiator dialogue diplomacy diplomat diplomatic envoy mediate mediation mediator mediators broker summit parley roundtable conference-table compromise concession rapprochement thaw detente reconciliation reconcile normalise normalize normalization consult consultation backchannel channel hotline roadmap facilitator facilitate good-office shuttle emissary intermediary delegation negotiable overture outreach handshake reengage re-engage meeting round sit-down embassy ambassador consul expel recall persona-non',
  truce:
    'truce ceasefire cease-fire armistice peace peaceful settlement accord agreement disarm laydown lay-down withdraw withdrawal pullout pull-out prisoner-exchange swap hostage-deal amnesty',
  penalty:
    'sanction embargo blacklist freeze frozen asset oligarch visa-ban travel-ban price-cap penalty penalise penalize punitive blockade boycott ostracise isolate isolation delist unfreeze confiscate impound yacht swift listing designate designation waiver exemption carve-out snapback evade evasion circumvent circumvention loophole sanctions-buster secondary-sanction export-control restrictive-measure arms-ban frontman shell-company front-company treasury ofac reprisal squeeze tighten lift',
  trade:
    'trade tariff duty duties quota levy import export exporter importer customs dumping anti-dumping subsidy subsidies subsidise subsidize protectionism protectionist free-trade market investor investment invest commerce commercial merchant buyer seller purchase contract surplus deficit supply-chain decouple decoupling derisk de-risk de-risking onshore reshoring friendshoring procurement tender licence license most-favoured single-market freight cargo shipment consignment container shipping port harbour railway toll factory manufacturer wholesaler retailer turnover billion',
  goods:
    'steel aluminium aluminum copper lithium cobalt nickel iron-ore rare-earth coal timber rubber cotton wool textile garment shoe car vehicle battery chip semiconductor solar-panel wafer laptop phone soybean soy wheat grain maize corn barley rice sugar banana coffee cocoa tea beef pork poultry lamb dairy milk cheese butter wine whisky whiskey spirits beer tuna salmon shrimp fish fruit avocado flower fertiliser fertilizer diamond gold machinery toy furniture medicine vaccine software 5g telecoms',
  energy:
    'gas lng oil crude pipeline petroleum fuel diesel petrol refinery tanker barrel electricity interconnector grid kilowatt megawatt gigawatt uranium-supply valve transit energy coalmine opec',
  nuclear:
    'nuclear atomic warhead uranium plutonium enrich enrichment centrifuge reactor yellowcake fissile fallout deterrent deterrence arsenal silo icbm ballistic missile denuclearise denuclearize denuclearization denuclearisation trident minuteman hydrogen-bomb thermonuclear nuke a-bomb h-bomb tritium first-use no-first megaton kiloton isotope hiroshima nagasaki bomb test-ban test-site nuclear-test radiation',
  disarmament:
    'disarmament non-proliferation nonproliferation proliferation safeguard inspector inspection verification verify stockpile dismantle moratorium test-ban treaty-limit strategic-arms arms-control arms-race inspect declaration-site seal additional-protocol nuclear-free weapon-free zone-free cap-number',
  poison:
    'chemical biological nerve-agent sarin novichok mustard-gas chlorine anthrax toxin precursor germ-weapon bioweapon polonium vx',
  court:
    'court tribunal judge jurist jurisdiction prosecutor prosecute prosecution indict indictment warrant verdict ruling judgment judgement acquit convict conviction trial arbitration arbitrator arbitral arbiter extradite extradition surrender-suspect defendant lawsuit plaintiff appeal litigation magistrate chamber bench docket complicity culpable impunity accountability justice',
  lawtext:
    'law legal legality illegal illegality lawful unlawful lawless charter convention covenant statute protocol article clause paragraph resolution provision norm precedent breach binding non-binding obligation ratify ratification signatory accede accession treaty multilateralism rules-based rule-law customary-law immunity immunities diplomatic-immunity jurisprudence lawyer legitimacy legitimate violation war-crime crime-humanity',
  captive:
    'jail jailed prison prisoner imprison imprisonment cell detain detention detainee arrest custody inmate hostage dissident captive gulag camp internment house-arrest political-prisoner incommunicado solitary shackle handcuff behind-bar labour-camp',
  cruelty:
    'torture torturer abuse beat beating flog flogging lash execution execute hang hanging behead stoning amputation mutilate rape massacre slaughter atrocity atrocities genocide genocidal ethnic-cleansing pogrom disappear disappearance disappeared extrajudicial death-squad mass-grave starvation famine starve persecute persecution enslave slavery forced-labour forced-labor apartheid waterboarding maim lynch death-penalty',
  liberty:
    'freedom liberty liberties right democracy democratic democratise censorship censor press journalist reporter editor newspaper blogger broadcaster activist campaigner protester protest demonstration demonstrator march assembly ballot vote rigged election opposition dissent dissenter crackdown repress repression repressive autocrat autocracy dictator dictatorship tyranny junta free-speech civil-society ngo watchdog surveillance spyware conscience worship believer church mosque monk union gender woman women girl schoolgirl veil hijab gay lesbian lgbt homosexual transgender minority minorities indigenous tribe caste discrimination racism racist equality dignity',
  refugee:
    'refugee asylum migrant deport deportation deportee displaced displacement refoulement exile stateless smuggler boat-people pushback resettle resettlement shelter humanitarian aid-worker convoy civilian',
};
