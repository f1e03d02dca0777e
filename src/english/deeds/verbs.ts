/**
 * The deed lexicon: verbs by which one actor does something to another, one row a verb and type. To add a deed, add a line and run
 * `npx vitest run tests/attribution/deeds.test.ts`, which names every row that breaks the rules below and executes its example.
 *
 *   lemma | frames | type | example
 *   turn down | @proposal | reject | <Oslo> {turned down} [the offer].
 *
 * **lemma**: the base form, with the words that must follow it ("turn down", "take to the streets").
 *
 * **frames**: what must stand behind the verb (or, of a passive, before it), parted by spaces; any of them will do.
 *   object              any noun group                        @class            a noun group whose head is of that class (`nouns.ts`)
 *   alone               nothing is asked                      alone:@class      nothing, but the subject is of that class
 *   infinitive          "to leave"                            with, against …   a preposition with its noun group
 *   with:@class         the same, and the noun is of the class
 *   object+to           a noun group, and a preposition behind it; object+to:@class the same, and its noun is of the class
 *   object+infinitive   "ordered the army to fire"
 *   object:@class       two noun groups, the second of the class ("gave Riga an ultimatum")
 * To the classes state, place and person every name belongs.
 * Of several rows that fit the one that asks for most decides.
 *
 * **type**: one of PLOVER's sixteen (`EventType`), or `none` where the words look like a deed and are none ("the court heard the call").
 *
 * **example** (may be left out): a sentence of our own with its <source>, {cue} and [content].
 *
 * Own compilation. The inventory starts from the classes of Levin (1993: §13 change of possession, §18 contact, §33 judgement, §36 social
 * interaction, §42 killing, §51 motion) and was filled up by thinking of what governments, armies, parties and crowds do; which type each belongs to
 * follows the descriptions of the types in the PLOVER manual, no coded record was looked at.
 */
export const DEED_VERBS = `
accept | @proposal | agree
acquiesce | alone | agree
adopt | @proposal | agree
agree | alone infinitive | agree
announce | @aid | agree
approve | @proposal | agree
assent | alone | agree
back down | alone @proposal | agree
back off | alone @proposal | agree
clinch | @agreement | agree
commit | infinitive | agree
conclude | @agreement | agree
consent | alone infinitive | agree
cut | @agreement | agree
end | @dispute | agree
finalise | @agreement | agree
finalize | @agreement | agree
give | @promise | agree
hammer out | @agreement | agree
initial | @agreement | agree
make | @promise | agree
negotiate | @agreement | agree
offer | infinitive | agree
patch up | @dispute | agree
pass | @resolution | agree
pledge | infinitive object @aid | agree
promise | infinitive object @aid | agree | <Oslo> {promised} [Riga a new bridge].
reach | @agreement @ceasefire | agree | <Oslo> {reached} [a deal with Riga].
renew | @promise | agree
resolve | @dispute | agree
seal | @agreement | agree
secure | @agreement | agree
settle | @dispute | agree
strike | @agreement | agree
thrash out | @agreement | agree
undertake | infinitive | agree
volunteer | infinitive | agree
arrange | @talk | consult
arrive | @visit for:@talk in:@place in | consult
assemble | for:@talk | consult
attend | @talk | consult
begin | @talk @visit | consult
brief | @person | consult
broker | @agreement @ceasefire @talk | consult
call telephone | alone | consult
chair | @talk | consult
complete | @talk @visit | consult
conclude | @talk @visit | consult
conduct | @talk | consult
confer | with alone | consult
consult | @person with | consult
continue | @talk | consult
convene | @talk in | consult
dine | with | consult
dispatch | @ambassador @delegation | consult
end | @visit | consult
enter into | @talk | consult
enter | @talk | consult
exchange | @view | consult
finish | @talk | consult
fly out | to | consult
fly | to:@place | consult
gather | for:@talk | consult
go | to:@place | consult
greet | @person | consult
have | @talk @call | consult
head | to:@place | consult
hold | @talk @call | consult | <Chad and Mali> {held} [talks in Oslo].
host | @talk @person | consult
huddle | with | consult
join | @talk | consult
journey | to:@place | consult
launch | @talk | consult
lead | @talk | consult
lunch | with | consult
make | @visit | consult
mediate | with between | consult
meet | @person with | consult | <The minister> {met with} [rebels on Monday].
negotiate | with | consult
open | @talk | consult
organise | @talk | consult
organize | @talk | consult
parley | with alone | consult
pay | @visit object:@visit | consult
phone | @person | consult
receive | @person | consult
reopen | @talk | consult
resume | @talk | consult
return | to:@talk | consult | <The rebels> {returned} [to the talks].
schedule | @talk | consult
see | @person | consult
send | @ambassador @delegation | consult
shake hands | with | consult | <Lind> {shook hands} [with the president of Chad].
sit down | with | consult
speak | with | consult
start | @talk @visit | consult
talk | with | consult
telephone | @person | consult
tour | @state | consult
travel | to for:@talk to:@place | consult
undertake | @visit | consult
visit | @person @state | consult
welcome | @person | consult
wrap up | @talk @visit | consult
accede | to:@agreement to:@org | support
acclaim | @person | support
apologise | to for alone | support | <Oslo> {apologised} [to Riga].
apologize | to for alone | support
applaud | @person | support
approve | @agreement @proposal @membership | support
back | @person @state @proposal @membership @candidate | support
boost | @tie | support
cement | @tie | support
commend | @person | support
congratulate | @person | support
convey | @praise | support
countersign | @agreement | support
declare | @support | support
decorate | @person | support
deepen | @tie | support
defend | @person | support
deliver | @apology | support
deposit | @instrument | support
endorse | @agreement @person @proposal @candidate | support
establish | @tie @embassy | support
expand | @tie | support
express | @support @praise | support
extend | @praise @apology @agreement | support
forge | @tie | support
give | @support | support
grant | @membership | support
hail | @person | support
hand over | @instrument | support
heap | @praise | support
honor | @person | support
honour | @person | support
improve | @tie | support
initial | @agreement | support
ink | @agreement | support
issue | @apology | support
join | @agreement | support | <Chad> {joined} [the treaty].
laud | @person | support
lavish | @praise | support
lend | @support | support
make | @apology | support
mend | @tie | support
move | @embassy | support
nominate | @candidate | support
normalise | @tie | support
normalize | @tie | support
offer | @support @praise @apology | support
open | @embassy @tie | support
pledge | @support | support
praise | @person @state @proposal | support
present | @apology | support
pronounce | @support | support
rally | behind | support
ratify | @agreement | support
re-establish | @tie | support
reaffirm | @support | support
rebuild | @tie | support
recognise | @person @state | support
recognize | @person @state | support
reestablish | @tie | support
reiterate | @support | support
renew | @tie @agreement | support
reopen | @embassy | support
repair | @tie | support
restore | @tie | support
resume | @tie | support
salute | @person | support
send | @praise | support
side | with | support
sign | @agreement | support | <Chad and Mali> {signed} [a treaty on water].
strengthen | @tie | support
support | @proposal @membership @candidate | support
switch recognition | alone | support
sympathise | with | support
sympathize | with | support
thank | @person | support
throw | @support | support
upgrade | @tie | support
voice | @support | support
vote in favor | alone | support
vote in favour | alone | support
welcome | @proposal | support
abdicate | alone | concede
abolish | @law | concede
accede | to:@demand | concede
accept | @demand | concede
acquit | @person | concede
amend | @law | concede
amnesty | @convict | concede
announce | @amnesty | concede
bow | to:@demand | concede
cancel | @tax | concede
cave in | to:@demand | concede
cave | in | concede
commute | @convict | concede
cut | @tax | concede
declare | @amnesty | concede
dismiss | @minister | concede
drop | @restriction @sanction @charge @tax @complaint | concede
ease | @restriction @sanction @curfew | concede
end | @restriction @sanction @curfew | concede
fire | @minister | concede
give in | to:@demand | concede
give | in | concede
grant | @demand @amnesty @concession | concede
leave | @office | concede
legalise | @party object | concede
legalize | @party object | concede
lift | @restriction @sanction @curfew | concede | <Mali> {lifted} [the curfew in two towns].
loosen | @restriction @sanction | concede
make | @concession | concede
meet | @demand | concede
offer | @amnesty @concession | concede
pardon | @convict object | concede
proclaim | @amnesty | concede
quit | @office over as | concede
relax | @restriction @sanction @curfew | concede
relinquish | @office | concede
remove | @restriction @sanction @minister object+from:@list | concede
repeal | @restriction @law | concede
reprieve | @convict | concede
rescind | @restriction | concede
resign | alone @office from:@office over | concede
sack | @minister @person | concede
scrap | @restriction @sanction @law @tax | concede
shorten | @curfew | concede
soften | @restriction @sanction | concede
step aside | alone | concede
step down | alone | concede | <The president> {stepped down} [on Monday].
submit | to:@demand | concede
suspend | @curfew | concede
unban | @party object | concede
vacate | @office | concede
waive | @sanction | concede
withdraw | @law @charge @tax | concede
yield | to:@demand | concede
abide by | @agreement @ceasefire | cooperate
award | @contract object:@contract | cooperate
begin | @trade @partnership | cooperate
boost | @trade | cooperate
buy | @goods @weapon @jet | cooperate
collaborate | with alone | cooperate
cooperate | with in alone | cooperate
enter | @partnership | cooperate
exchange | @intelligence | cooperate
expand | @trade | cooperate
export | to object+to @goods | cooperate
extradite | to object+to @fugitive object | cooperate
forge | @partnership | cooperate
form | @partnership | cooperate
fulfill | @agreement @promise @demand @obligation | cooperate | <Iran> {fulfilled} [its promise].
grant | @contract @access | cooperate
hand over | to object+to @fugitive | cooperate | <Chad> {handed over} [the suspect to Mali].
hand | object+to object:@fugitive | cooperate
implement | @agreement @ceasefire | cooperate
import | @goods | cooperate
increase | @trade @investment | cooperate
invest | in | cooperate
join | @partnership | cooperate
join forces | with | cooperate
launch | @partnership | cooperate
make | @investment | cooperate
open | @trade @market @crossing @border | cooperate
partner | with | cooperate
pool | @intelligence | cooperate
purchase | @goods | cooperate
reopen | @border @crossing @market | cooperate | <Egypt> {reopened} [its border].
restart | @trade | cooperate
resume | @trade | cooperate
sell | to object+to @goods object:@goods object:@weapon @weapon @jet object:@jet | cooperate
share | @intelligence | cooperate | <Oslo> {shared} [intelligence with Riga].
ship | @goods | cooperate
sign | @contract | cooperate
supply | @goods | cooperate
swap | @intelligence | cooperate
team up | with | cooperate
trade | with | cooperate
win | @contract | cooperate
work together | alone | cooperate
work | with:@state | cooperate
accept | @refugee | aid
admit | @refugee | aid
aid | @state @rebel | aid
airdrop | @aid | aid
airlift | @aid @civilian object | aid
allocate | @aid | aid
allot | @aid | aid
approve | @aid | aid
arm | @state @rebel @person | aid
assist | @state @rebel | aid
bail out | @state object | aid
bankroll | @rebel object | aid
bring | @aid | aid
cancel | @debt | aid
channel | @aid | aid
contribute | @aid @peacekeeper | aid
deliver | @goods @aid @weapon @jet | aid
deploy | @peacekeeper | aid
disburse | @aid | aid
dispatch | @aid @peacekeeper | aid
distribute | @aid | aid
donate | @aid @weapon | aid
double | @aid | aid
earmark | @aid | aid
equip | @rebel object+with | aid
evacuate | @refugee @civilian object | aid
extend | @aid @mandate | aid
feed | @refugee @civilian | aid
finance | @state @rebel object @training | aid
fly | @aid | aid
forgive | @debt | aid
fund | @state @rebel object @training | aid
furnish | object+with | aid
give | @aid @asylum @weapon object:@aid object:@weapon object:@ship object:@jet | aid | <Oslo> {gave} [the rebels money].
grant | @aid @asylum object:@asylum object:@aid | aid | <Oslo> {granted} [two poets asylum].
hand out | @aid | aid
harbor | @refugee @rebel | aid
harbour | @refugee @rebel | aid
help | @state @rebel | aid
host | @refugee | aid
house | @refugee | aid
increase | @aid | aid
lend | object:@aid | aid
offer | @aid @asylum object:@aid | aid
pour | @aid | aid
protect | @refugee @civilian | aid
provide | @aid @asylum @peacekeeper @weapon @training object+with object+to:@rebel | aid
pump | @aid | aid
receive | @refugee | aid
release | @aid @fund | aid
renew | @mandate | aid | <The council> {renewed} [its mandate].
rescue | @refugee @civilian object | aid
resettle | @refugee object | aid
resume | @aid | aid
save | @refugee @civilian | aid
send | @aid @peacekeeper @weapon | aid | <Oslo> {sent} [food to Chad].
shelter | @refugee @civilian object | aid
ship | @aid @weapon | aid
subsidise | @state @rebel | aid
subsidize | @state @rebel | aid
supply | @aid @weapon object+with object:@aid | aid
take in | @refugee | aid
take | in:@refugee | aid
train | @rebel | aid
transfer | @aid @weapon | aid
treat | @refugee @civilian | aid
vaccinate | @refugee @civilian object | aid
welcome | @refugee | aid
write off | @debt | aid
agree | @ceasefire | retreat
announce | @ceasefire | retreat
begin | @ceasefire | retreat
bring home | @troop | retreat
call off | @operation @protest @exercise | retreat
call | @ceasefire | retreat
capitulate | alone | retreat
cease | @operation @fire | retreat
cede | @territory | retreat
declare | @ceasefire | retreat
decommission | @weapon | retreat
demobilise | alone @troop | retreat
demobilize | alone @troop | retreat
destroy | @weapon | retreat
disarm | alone | retreat
disband | @troop | retreat
disengage | from | retreat
dismantle | @weapon @reactor | retreat
ease | @blockade | retreat
end | @blockade @siege @operation @protest @war | retreat
exchange | @prisoner | retreat
free | @prisoner object | retreat | <The rebels> {freed} [two hostages].
give up | @weapon | retreat
halt | @operation @exercise @enrichment | retreat
hand in | @weapon | retreat
hand over | @prisoner @weapon @body | retreat
hold | @fire | retreat
honor | @ceasefire | retreat
honour | @ceasefire | retreat
implement | @ceasefire | retreat
lay arms down | alone | retreat
lay down | @weapon | retreat | <The rebels> {laid down} [their weapons].
liberate | @prisoner object | retreat
lift | @blockade @siege | retreat
observe | @ceasefire | retreat
proclaim | @ceasefire | retreat
pull | @troop | retreat
pull back | from @troop alone | retreat
pull out | from of @troop | retreat
put down | @weapon | retreat
recall | @troop | retreat
reduce | @troop | retreat
release | @prisoner | retreat
remove | @troop | retreat
repatriate | @prisoner | retreat
respect | @ceasefire | retreat
retreat | from alone | retreat
return | @prisoner @territory @body | retreat
scrap | @weapon | retreat
set free | @prisoner object | retreat
sign | @ceasefire | retreat
stop | @operation | retreat
surrender | alone @weapon to:@army | retreat
suspend | @operation @protest @exercise @enrichment | retreat
swap | @prisoner | retreat
withdraw | from @troop | retreat
appeal | for to | request
apply for | @membership | request
apply | for:@membership | request
ask for | @apology @help | request
ask | @person @state for object+infinitive | request
beg | @person | request
beseech | @person | request
call | for on in:@ambassador | request
canvass | @support | request
clamor | for | request
clamour | for | request
command | @person | request
demand | @apology object @extradition | request
entreat | @person | request
exhort | @person | request
implore | @person @state | request
introduce | @resolution | request
instruct | @person | request
issue | @call | request
launch | @call | request
lobby | @person @state for | request
make | @call | request
order | @person @state object+infinitive | request | <The president> {ordered} [the army to leave the town].
petition | @person | request
plead | for | request
press | @person @state | request
pressure | @person @state | request
push | for | request
renew | @call | request
repeat | @call | request
request | @apology object @extradition @help @support | request
seek | @apology @extradition @help @support @membership | request
set | @deadline | request
solicit | object | request
sponsor | @resolution | request
submit | @resolution | request
summon | @person @ambassador | request
table | @proposal | request | <Chad> {tabled} [an amendment].
urge | @person @state | request
accuse | object | accuse
admonish | object | accuse
allege | @crime | accuse
announce | @investigation | accuse
assail | object | accuse
begin | @investigation | accuse
berate | object | accuse
blame | object | accuse
bring | @complaint @charge @suit | accuse
castigate | object | accuse
censure | object | accuse
charge | object | accuse
chastise | @person | accuse
chide | object | accuse
complain | against about | accuse
condemn | object | accuse
criticise | object | accuse
criticize | object | accuse
decry | object | accuse
denounce | object @agreement | accuse
deplore | object | accuse
direct | @criticism | accuse
exchange | @criticism | accuse
excoriate | object | accuse
fault | object | accuse
file | @complaint @charge @suit | accuse
heap | @criticism | accuse
hit out | at | accuse
impeach | object | accuse
implicate | object | accuse
indict | object | accuse
investigate | @person @crime | accuse
join | @suit | accuse
lambast | object | accuse
lambaste | object | accuse
lash out | at | accuse
launch | @investigation | accuse
level | @charge @criticism | accuse
lodge | @complaint @protest | accuse | <Oslo> {lodged} [a complaint against Riga].
make | @complaint | accuse
open | @investigation | accuse
order | @investigation | accuse
pillory | object | accuse
press | @charge | accuse
prosecute | object | accuse
rebuke | object | accuse
reprimand | object | accuse
reproach | object | accuse
revile | object | accuse
scold | object | accuse
slam | object | accuse
start | @investigation | accuse
submit | @complaint | accuse
sue | object | accuse
take to court | alone | accuse
take | object+to:@court | accuse
testify | against | accuse
trade | @criticism | accuse
try | @person | accuse
upbraid | object | accuse
vilify | object | accuse
voice | @criticism | accuse
abstain | alone | reject
annul | @result | reject
bar | @access | reject
block | @proposal @law @membership | reject
breach | @agreement @ceasefire | reject
break | @agreement @ceasefire @obligation | reject
brush aside | @proposal | reject
brush off | @proposal | reject
cast its veto | alone | reject
contest | @result | reject
decline | @proposal @request infinitive | reject
defeat | @proposal @law | reject
defy | object | reject
deny | @visa @request @access object:@visa | reject
dismiss | object @proposal @request @demand | reject
disobey | object | reject
dispute | @result | reject
disregard | object | reject
flout | object | reject
hold up | @membership | reject
ignore | object @request @demand | reject
keep its distance | from | reject | <Chad> {kept its distance} [from both blocs].
keep out | of:@dispute of:@war of:@org | reject | <Chad> {kept out} [of the dispute].
kill | @law | reject
oppose | @proposal | reject
overrule | object | reject
overturn | @law @ruling | reject
quash | @ruling | reject
rebuff | object @demand @state | reject
refuse | @proposal @talk @visa @request @demand @access @result infinitive | reject
reject | object @proposal @law @talk @request @demand @result | reject
remain neutral | alone | reject
resist | @demand | reject
reverse | @ruling | reject | <The court> {reversed} [the ruling].
rule out | @proposal @talk | reject
scorn | object | reject
shelve | @proposal @agreement | reject
snub | @state | reject
spurn | object | reject
stay away | from:@talk | reject
stay neutral | alone | reject
stay out | of:@dispute of:@war of:@org | reject
strike down | @law | reject
throw out | @proposal @law | reject
turn away | @ship @refugee @convoy @troop | reject | <Malta> {turned away} [a ship].
turn back | @ship @refugee @convoy @troop | reject
turn down | @proposal @request | reject | <Oslo> {turned down} [the offer].
use its veto | alone | reject
veto | object @proposal @law | reject
violate | @agreement @ceasefire @airspace @border @obligation @norm | reject | <Chad> {violated} [the truce].
vote down | @proposal @law | reject
vote | against:@proposal | reject
vote against | alone | reject | <Peru> {[voted against]}.
blackmail | @person | threaten
deliver | @ultimatum | threaten
exchange | @threat | threaten
give | @ultimatum object:@ultimatum | threaten | <Oslo> {gave} [Riga an ultimatum].
issue | @threat @ultimatum | threaten
make | @threat | threaten
menace | object | threaten
pledge | @revenge | threaten
present | @ultimatum | threaten
promise | @revenge | threaten
rattle | @sabre | threaten | <Oslo> {rattled} [its sabre].
renew | @threat | threaten
repeat | @threat | threaten
send | @threat object:@ultimatum | threaten
set | @ultimatum | threaten
swear | @revenge | threaten
threaten | object infinitive @revenge | threaten
trade | @threat | threaten
vow | infinitive @revenge | threaten
warn | @person of:@sanction | threaten
agitate | against | protest
attend | @protest | protest
barricade | @road | protest
begin | @protest | protest
block | @street @road | protest
blockade | @road | protest
blocked | @road | protest
burn | @flag @tyre | protest
call | @protest | protest
clog | @street | protest
continue | @protest | protest
deface | @statue | protest
demonstrate | alone against in outside | protest
fill | @street | protest
flood | @street | protest
gather | outside | protest
go on strike | alone | protest
hold a | @protest | protest
hold | @protest | protest
hurl stones | at | protest
hurl | @stone | protest
join | @protest | protest
launch | @protest | protest
lead | @protest | protest
march | against through in outside on alone:@crowd to:@place | protest | <Students> {marched} [against the tax].
mount | @protest | protest
occupy | @street @square | protest
organise | @protest | protest
organize | @protest | protest
pack | @square | protest
parade | through | protest
pelt | @stone | protest
picket | against object | protest
protest | alone against object in outside | protest
rally | against in outside alone:@crowd | protest
riot | alone in | protest
set fire | @tyre | protest
stage | @protest | protest
start | @protest | protest
strike | alone:@crowd | protest
take to the streets | alone | protest | <Farmers> {took to the streets} [of Oslo].
throng | @street | protest
throw stones | at | protest
throw | @stone | protest
topple | @statue | protest
torch | @tyre @convoy | protest
walk out | alone | protest
abandon | @agreement | sanction
abrogate | @agreement | sanction
add | object+to:@list | sanction
adopt | @sanction | sanction
annul | @agreement | sanction
approve | @sanction | sanction
ban | @import @jet @ship | sanction
bar | @import @jet @ship | sanction
blacklist | object @person | sanction
block | @asset @aid @import | sanction
boycott | @talk object @state @election | sanction
break off | @tie @talk | sanction
break | @tie | sanction
call home | @diplomat | sanction
call off | @talk @visit | sanction
cancel | @talk @agreement @visit @visa @exercise @import | sanction
clamp | @sanction | sanction
close | @embassy @border @airspace | sanction
cut off | @tie @talk @aid | sanction
cut short | @talk | sanction
cut | @tie @aid @import | sanction
downgrade | @tie | sanction
embargo | object | sanction
end | @tie @agreement | sanction
enforce | @sanction | sanction
expel | @diplomat @org from:@org | sanction | <Oslo> {expelled} [two diplomats].
extend | @sanction | sanction
freeze | @tie @asset @aid @talk @agreement @import | sanction
halt | @talk @aid @import | sanction
impose | @sanction | sanction | <Oslo> {imposed} [an embargo on Chad].
increase | @sanction | sanction
isolate | @state | sanction
join | @sanction | sanction
keep in place | @sanction | sanction | <Oslo> {kept in place} [an embargo on Chad].
leave | @agreement @org @partnership | sanction
maintain | @sanction | sanction
order | @sanction | sanction
ostracise | object | sanction
ostracize | object | sanction
oust | @diplomat | sanction
pull | @diplomat | sanction
place | @sanction object+on:@list | sanction
postpone | @talk @visit | sanction
prolong | @sanction | sanction
pull out | @diplomat from:@agreement of:@agreement | sanction
quit | @agreement @org @partnership @talk | sanction
raise | @sanction | sanction
recall | @diplomat | sanction
reimpose | @sanction | sanction
reinstate | @sanction | sanction
renew | @sanction | sanction
renounce | @agreement | sanction
repudiate | @agreement | sanction
revoke | @agreement @visa | sanction
rupture | @tie | sanction
sanction | @state @person | sanction
scrap | @agreement | sanction
seal | @border | sanction
sever | @tie | sanction
shut | @embassy @border | sanction
slap | @sanction | sanction
skip | @talk | sanction
stop | @aid @import | sanction
stop funding | object | sanction | <Oslo> {stopped funding} [the agency].
suspend | @tie @talk @aid @agreement @org from:@org @state @person @import | sanction
tear up | @agreement | sanction
tighten | @sanction | sanction
toughen | @sanction | sanction
walk out | @talk of:@talk | sanction
widen | @sanction | sanction
withdraw | @diplomat from:@agreement from:@org | sanction
withhold | @aid | sanction
advance | alone:@troop alone:@rebel | mobilize
amass | @troop | mobilize
announce | @deployment @mobilisation | mobilize
approve | @deployment | mobilize
assemble | @troop | mobilize
authorise | @deployment | mobilize
authorize | @deployment | mobilize
beef up | @security | mobilize
begin | @exercise @deployment @manoeuvre @mobilisation | mobilize
boost | @troop | mobilize
build up | @troop | mobilize
call up | @troop @reservist | mobilize
carry out | @exercise @test | mobilize
concentrate | @troop | mobilize
conduct | @exercise @manoeuvre @test | mobilize
cross | alone:@troop alone:@rebel | mobilize
declare | @war @mobilisation | mobilize
deploy | @troop @jet @missile | mobilize | <Chad> {deployed} [troops on the border].
dispatch | @troop @jet | mobilize
double | @troop | mobilize
enrich | @goods | mobilize
enter | alone:@troop alone:@rebel | mobilize | <Troops> {entered} [the town].
erect | @checkpoint | mobilize
establish | @checkpoint | mobilize
fly | @jet | mobilize
form | @militia | mobilize
fortify | @border | mobilize
gather | @troop | mobilize
hold | @exercise @manoeuvre @test | mobilize
increase | @troop | mobilize
launch | @exercise | mobilize
man | @checkpoint | mobilize
mass troops | alone | mobilize
mass | @troop | mobilize
mobilise | @troop @reservist | mobilize
mobilize | @troop @reservist | mobilize
move | @troop alone:@troop alone:@rebel into:@territory into:@position | mobilize
muster | @troop | mobilize
order | @troop @deployment @mobilisation | mobilize
patrol | @border | mobilize
place | on:@alert object+on:@alert | mobilize
position | @troop @missile | mobilize
post | @troop | mobilize
prepare for | @war | mobilize
put | on:@alert object+on:@alert | mobilize | <Chad> {put} [its army on alert].
raise | @troop @alert | mobilize
recruit | @militia | mobilize
redeploy | @troop | mobilize
reinforce | @troop @border | mobilize
restart | @enrichment @reactor | mobilize
resume | @enrichment @exercise | mobilize
rush | @troop | mobilize
scramble | @jet | mobilize
send | @troop @jet | mobilize
send in | @troop | mobilize
set up | @checkpoint | mobilize
stage | @exercise @manoeuvre @test | mobilize
start | @exercise | mobilize
station | @troop @missile | mobilize
step up | @security | mobilize
stockpile | @weapon | mobilize
summon | @reservist | mobilize
test fire | @missile | mobilize
test | @missile | mobilize
test-fire | @missile | mobilize
tighten | @security | mobilize
adopt | @law | coerce
annex | @territory @state @nation | coerce
announce | @curfew | coerce
apprehend | object | coerce
arrest | object @person | coerce
attack | @network | coerce
ban | @person @party @media @protest | coerce
banish | object | coerce
bar | @person | coerce
begin | @crackdown | coerce
block | @media @internet | coerce
blockade | @state @nation @territory | coerce
board | @ship | coerce
break up | @protest | coerce
bulldoze | @property @building | coerce
capture | @ship | coerce
carry out | @arrest | coerce
censor | object @media | coerce
clamp down | on | coerce
clamp | @curfew | coerce
close | @property @building @media @base | coerce
colonise | @state @nation @territory | coerce
colonize | @state @nation @territory | coerce
conduct | @search | coerce
confiscate | object @ship @property | coerce
convict | @person | coerce
crack down | on | coerce | <Police> {cracked down} [on the crowd].
crush | @protest | coerce
cut | @internet | coerce
declare | @curfew @emergency | coerce
demolish | @property @building | coerce
deport | object | coerce
depose | @person | coerce
destroy | @property | coerce
detain | object @person | coerce
dictate | to | coerce
disperse | @protest @crowd | coerce
displace | @civilian | coerce
disrupt | @network | coerce
dissolve | @party @parliament | coerce | <The king> {dissolved} [parliament].
enact | @law | coerce
enforce | @curfew @blockade | coerce
evict | object | coerce
exile | @person | coerce
expel | @person | coerce
expropriate | object | coerce
extend | @curfew @emergency | coerce
extort | @person | coerce
fine | @person | coerce
fire | @gas | coerce
force | object+from:@office | coerce
gag | @person | coerce
hack | object @network | coerce
handcuff | object | coerce
harass | @person | coerce
hold | @person | coerce
impose | @curfew @emergency @blockade | coerce | <Mali> {imposed} [a curfew].
impound | @ship @property | coerce
imprison | object | coerce
incarcerate | object | coerce
intercept | @ship @jet | coerce
interfere | in | coerce
intern | object | coerce
interrogate | object | coerce
intimidate | @person | coerce
invade | @farm | coerce
issue | @warrant | coerce
jail | object | coerce
jam | @media | coerce
launch | @crackdown @coup | coerce
lay | @blockade @siege | coerce
lob | @gas | coerce
make | @arrest | coerce
mount | @blockade @siege @crackdown @coup | coerce
muzzle | object | coerce
occupy | @building @territory @farm @state @nation | coerce | <Veterans> {occupied} [a farm].
order | @curfew @crackdown @arrest | coerce
oust | @person | coerce
outlaw | @party @protest | coerce
overthrow | @person | coerce
pass | @law | coerce
persecute | object | coerce
place | under:@arrest object+under:@arrest | coerce
proclaim | @emergency | coerce
put down | @protest | coerce
put | under:@arrest object+under:@arrest | coerce
quell | @protest | coerce
question | @person | coerce
raid | @person @property @building | coerce
ransack | @property @building | coerce
repress | object | coerce
round up | @person | coerce
scatter | @crowd | coerce
search | @property @building @ship | coerce
seize power | alone | coerce
seize control | of alone | coerce
seize | @person @ship @property @weapon @village | coerce
send back | @person @refugee | coerce
send to jail | alone | coerce
send to prison | alone | coerce
send | object+to:@prison | coerce | <The court> {sent} [a poet to prison].
sentence | @person | coerce
shut down | @media @internet @base @reactor | coerce
shut | @property @building @media | coerce
sign | @law | coerce | <Oslo> {signed} [an order on visas].
sign into law | object | coerce
stage | @coup | coerce
storm | @building | coerce
suppress | @protest | coerce
surround | @building @village | coerce
suspend | @party @media @parliament | coerce
take control | of alone | coerce
throw | object+in:@prison | coerce
tighten | @blockade @restriction | coerce
topple | @person | coerce
use | @gas | coerce
usurp | object | coerce
abduct | object | assault
advance | on | assault
ambush | object @convoy | assault
assassinate | object | assault
attack | object @position @territory @state @convoy @base @ship @village | assault
authorise | @attack | assault
authorize | @attack | assault
battle | with @rebel in | assault
beat up | @person | assault
beat | @person | assault
begin | @attack @war | assault
behead | object | assault
besiege | object | assault | <Rebels> {besieged} [the town].
blow himself up | alone | assault
blow up | object | assault
bomb | object @position @state @building | assault | <Chad> {bombed} [a camp].
bombard | object | assault
booby-trap | object | assault
burn down | @building | assault
burn | @village | assault
butcher | object | assault
capture | @position @territory @base | assault
carry out | @attack | assault
clash | with alone in | assault | <The army> {clashed} [with rebels].
commit | @attack | assault
conduct | @attack | assault
conquer | @territory | assault
continue | @attack | assault | <The army> {continued} [its operations against rebels].
decapitate | object | assault
destroy | @building @weapon @target @village @state @nation | assault | <Chad> has {destroyed} [the towns of Mali].
detonate | @bomb | assault
drop | @bomb | assault
duel | with | assault
encircle | object | assault
engage | @rebel | assault
escalate | @attack | assault
exchange | @fire @shot | assault
execute | @person object @attack | assault
explode | @bomb | assault
fight | with @rebel @state against @person | assault
fire | at:@person on:@person into:@crowd @missile @rocket @bullet @ordnance | assault | <Chad> {fired} [rockets into the town].
firebomb | object | assault
gun down | object | assault
hang | @person | assault
hit | @rebel @position @state @convoy @building @base @ship @village @target | assault
hold | @hostage | assault
hurl | @bomb | assault
injure | object @person | assault
intensify | @attack | assault
invade | @territory @state @nation | assault
kidnap | object | assault
kill | object @rebel | assault
launch | @attack @missile @rocket @war | assault | <The rebels> {launched} [an attack on the town].
lead | @attack | assault
lob | @missile @rocket | assault
loot | @village @state @nation | assault
lynch | object | assault
maim | object | assault
massacre | object | assault
mount | @attack | assault
mow down | object | assault
murder | object | assault
napalm | object | assault
open fire | on | assault | <Soldiers> {opened fire} [on the crowd].
open | @attack @fire | assault
order | @attack | assault
overrun | @position @territory @base | assault
perpetrate | @attack | assault
pillage | object | assault
plant | @bomb | assault
plunder | object | assault | <Chad> {plundered} [the farms of Mali].
poison | @person | assault
pound | object @position | assault
pummel | object | assault
raid | @rebel @territory @convoy @base @village | assault
ramp up | @attack | assault
rape | object | assault
raze | @village | assault
recapture | @territory @position @base | assault
repel | @rebel | assault
resume | @attack @operation | assault
retake | @territory @position @base | assault
retaliate | alone | assault
return | @fire | assault
seize | @territory @hostage @base | assault
set ablaze | @building | assault
set off | @bomb | assault
shell | object @position @village | assault
shoot dead | @person | assault
shoot down | object | assault
shoot | object at:@person on:@person into:@crowd @person | assault
sink | @ship | assault
skirmish | with | assault
slaughter | object | assault
start | @attack @war | assault
slay | object | assault
stab | object | assault
stage | @attack | assault
step up | @attack @operation | assault
stone | @person | assault
storm | @position @territory @building @base | assault
strafe | object | assault
strike | @rebel @position @state @convoy @building @base @ship @village | assault
take hostage | alone | assault
take | @hostage | assault
take up arms | alone against | assault | <Tribes> {took up arms} [against the king].
target | @rebel @position @convoy @building @base @village @civilian | assault | <Chad> {targeted} [a camp of rebels].
throw | @bomb | assault
torch | @building @village | assault
torpedo | object | assault
torture | @person object | assault
trade | @fire | assault
unleash | @attack @war | assault
wage | @attack @war object+against:@state | assault | <Chad> {waged} [a dirty campaign against Mali].
wound | object @person | assault
assemble | in | none
call | by:@talk | none
descend | on | none
flee | from | none
hold | @office | none
impose | @law | none
mark | @protest | none
nationalise | object | none
nationalize | object | none
plot | @attack | none
return | to:@place | none
set | @fire | none
stand aside | alone | none
suffer | @attack | none
take | @territory | none
vote | for | none
`;
