/**
 * Classes of nouns that decide what a common verb does: "sign @agreement", "impose @sanction". One row a class, its singulars behind it.
 * A class in another's row stands for all of its nouns. Own compilation.
 */
export const DEED_NOUNS = `
agreement | accord agreement treaty pact deal protocol memorandum convention charter compact understanding truce contract settlement
dispute | dispute quarrel row conflict feud difference standoff border
proposal | proposal plan effort attempt offer bill motion resolution draft request initiative roadmap idea measure budget amendment package suggestion overture bid scheme invitation statement communiqué declaration
promise | promise pledge commitment
talk | talk meeting negotiation consultation summit conference dialogue discussion session round conversation congress parley assembly
call | call teleconference videoconference
visit | visit trip tour mission
tie | tie relation link relationship cooperation friendship bond contact
embassy | embassy consulate mission
support | support backing solidarity endorsement weight
praise | praise thanks gratitude congratulation condolence sympathy regret appreciation
apology | apology
membership | membership accession
candidate | candidate candidacy bid nomination
office | post office presidency premiership seat power job chairmanship
restriction | restriction ban curb limit control rule censorship emergency state
sanction | sanction embargo tariff penalty duty boycott restriction quota ban curb freeze
law | law decree legislation bill act reform tax order
party | party movement group organisation organization
convict | prisoner convict dissident activist rebel
charge | charge accusation case
demand | demand pressure request call appeal ultimatum deadline
amnesty | amnesty pardon clemency
curfew | curfew lockdown blackout
minister | minister governor general commander chief cabinet government official
concession | concession
tax | tax levy plan reform increase rise law bill
trade | trade commerce export import traffic service flight
intelligence | intelligence information data
fugitive | fugitive suspect criminal
contract | contract concession licence license
market | market border
partnership | partnership venture alliance bloc nato
goods | oil gas grain wheat barrel uranium electricity power fuel coal arms weapon cotton aircraft
investment | investment
aid | aid food medicine supply money fund funding loan grant assistance help relief ammunition tonne ton blanket tent water million billion dollar euro yen franc rupee rial riyal vaccine doctor vehicle equipment credit parcel fuel rice flour bed truckload medic engineer helicopter ambulance generator drug dose adviser instructor trainer training firefighter rescuer mask helmet uniform radio kit gear ration
asylum | asylum refuge shelter citizenship sanctuary
refugee | refugee migrant survivor victim evacuee asylum-seeker
civilian | civilian villager resident family patient child woman citizen national people passenger crew tourist foreigner
fund | fund money
debt | debt
peacekeeper | peacekeeper observer
weapon | weapon arms rifle missile mine gun tank artillery ammunition munition drone warhead howitzer launcher rocket shell frigate corvette cutter gunboat radar
training | training
troop | troop soldier force army unit battalion brigade regiment division warship destroyer frigate submarine tank police policeman officer jet aircraft bomber reinforcement marine paratrooper navy fleet carrier artillery militia reserve vessel squadron gunboat infantry commando guard contingent ship personnel helicopter drone thousand radar battery armour armor warplane cutter rescue-mission
prisoner | prisoner hostage captive detainee soldier fisherman journalist sailor pilot schoolgirl dissident activist inmate crew reporter leader politician worker nun engineer
ceasefire | ceasefire cease-fire truce armistice
blockade | blockade
siege | siege encirclement
operation | operation offensive attack strike fighting hostility bombing bombardment enrichment programme program
fire | fire shot shell mortar gunfire
protest | protest demonstration rally march strike sit-in vigil riot walkout picket walk-out hunger procession campaign gathering stoppage
territory | territory town city village island province region enclave peninsula land district hill airport stronghold area strip land islet reef shoal
body | body remains
army | army government police force authority troop
extradition | extradition arrest release resignation withdrawal removal
call | call appeal plea request demand
help | help assistance aid support protection
ambassador | ambassador envoy charge-d'affaires diplomat d'affaires commissioner
crime | crime allegation killing murder abuse fraud
complaint | complaint objection protest
criticism | criticism accusation allegation blame
investigation | investigation inquiry enquiry probe trial proceeding
suit | suit lawsuit case complaint proceeding
view | view opinion
delegation | delegation team negotiator mediator peace-mission
instrument | instrument
resolution | resolution motion
visa | visa permit accreditation entry
request | request application petition plea appeal
access | access entry permission
result | result outcome
threat | threat warning
ultimatum | ultimatum
revenge | revenge retaliation vengeance retribution reprisal
deadline | deadline
street | street square avenue plaza
road | road highway street bridge motorway railway access entrance port
flag | flag effigy
tyre | tyre tire
stone | stone rock petrol brick molotov bottle
crowd | crowd protester demonstrator marcher rally mob student people thousand hundred dozen resident villager worker farmer teacher woman activist supporter opponent believer muslim
statue | statue
square | square
diplomat | diplomat ambassador attache attaché consul envoy staff official chargé d'affaires commissioner
asset | asset account holding fund
import | import export shipment sale delivery supply trade flight transit
election | election vote poll session referendum parliament inauguration summit
border | border frontier crossing airspace
airspace | airspace
reservist | reservist conscript reserve recruit
jet | jet plane fighter aircraft warplane
exercise | exercise drill manoeuvre maneuver wargame patrol
deployment | deployment mobilisation mobilization dispatch
missile | missile rocket warhead
test | nuclear-test missile-test weapons-test rocket-test bomb-test
rocket | rocket missile mortar shell grenade
checkpoint | checkpoint roadblock barricade
alert | alert footing standby
war | war aggression
nation | country nation homeland neighbour neighbor kingdom republic
norm | law right sovereignty integrity independence dignity waters
security | security patrol
manoeuvre | manoeuvre maneuver
mobilisation | mobilisation mobilization
militia | militia
ship | ship cutter tanker vessel boat trawler freighter cargo ferry yacht
property | property asset shop factory house home land oilfield equipment passport office newspaper computer farm
building | building office home house headquarters compound mosque church embassy school hospital newsroom warehouse university studio hotel station
media | newspaper station website broadcaster magazine channel radio site
gas | gas cannon bullet grenade baton
emergency | emergency state law
network | network website computer server system
internet | internet access website
arrest | arrest
crackdown | crackdown purge
coup | coup putsch
search | search raid
warrant | warrant
attack | attack strike raid offensive assault airstrike ambush bombing invasion incursion operation bombardment massacre killing barrage counter-offensive counteroffensive assassination atrocity air-strike sortie onslaught insurgency rebellion uprising insurrection
position | position camp outpost target depot hideout facility site refinery stronghold bunker base
convoy | convoy bus car vehicle patrol motorcade checkpoint
base | base barracks camp outpost post garrison airfield
bomb | bomb explosive grenade device
hostage | hostage
village | village town city port home suburb market airport capital district house farm
bullet | bullet
rebel | rebel insurgent militant guerrilla fighter army militia troop soldier force police terrorist gunman jihadist contra mercenary
sabre | sabre saber
person | individual counterpart leader official diplomat president minister premier chancellor king queen prince emir sultan chief head envoy ambassador secretary representative delegate delegation lawmaker deputy senator legislator mayor governor general colonel captain commander officer soldier sailor pilot policeman police guard troop army militia fighter rebel insurgent guerrilla militant jihadist terrorist gunman bomber hijacker kidnapper attacker suspect criminal trafficker smuggler leftist islamist separatist dissident activist campaigner opponent critic supporter follower member figure politician opposition government cabinet parliament junta regime party faction group movement union authority ministry council court committee commission embassy bank company firm journalist reporter editor writer blogger publisher academic professor teacher student pupil lawyer judge prosecutor doctor nurse worker miner farmer trader shopkeeper driver trucker fisherman monk nun priest bishop archbishop cardinal imam cleric rabbi pope villager resident citizen national civilian man woman child boy girl people family person refugee migrant victim hostage prisoner detainee inmate protester demonstrator marcher crowd mob peacekeeper observer inspector mediator negotiator expert scientist engineer businessman executive tycoon banker spy agent defector relative wife husband son daughter brother neighbour neighbor ally rival foe enemy donor investor tourist foreigner passenger settler christian muslim jew shiite sunni kurd hindu sikh minority tribe clan gang cartel kingpin boss warlord ex-president ex-minister predecessor successor guest visitor hacker commando marine paratrooper coalition alliance state country nation republic kingdom town city neighbour side
org | union commonwealth league nato council court commission bloc opec alliance coalition committee association federation organisation organization eu un agency pact treaty cabinet government congress assembly parliament summit conference talk
court | court tribunal
prison | prison jail gaol custody
crossing | crossing checkpoint gate
ruling | ruling decision verdict judgment judgement conviction
parliament | parliament assembly senate congress chamber
ordnance | round shell mortar artillery missile rocket munition torpedo
target | target tank position equipment convoy vehicle installation
enrichment | enrichment reprocessing reactor centrifuge
obligation | obligation term condition commitment provision resolution
reactor | reactor
farm | farm estate plantation
list | list blacklist register
shot | fire artillery gunfire shot
mandate | mandate
`;
