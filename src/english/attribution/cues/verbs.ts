/**
 * Verbs of one word ("deny").
 * The columns are told in `index.ts`.
 */
export const VERBS = `
cast | assert | as
allow | assert | clause
asseverate | assert | clause
conjecture | assert | clause
counterclaim | assert | clause
deduce | assert | clause
extrapolate | assert | clause
grant | assert | clause
hypothesize | assert | clause
infer | assert | clause
intimate | assert | clause
project | assert | clause
reckon | assert | clause
submit | assert | clause
surmise | assert | quotation clause
theorize | assert | quotation clause
vouch | assert | clause
apprise | assert | clause addressee of
inform | assert | clause addressee of about
notify | assert | clause addressee of about
brief | assert | clause addressee on about
update | assert | clause addressee on about
profess | assert | clause infinitive object
rule | assert | clause needs-actor for against
avow | assert | clause object
broadcast | assert | clause object
certify | assert | clause object
corroborate | assert | clause object
deem | assert | clause object
echo | assert | quotation clause object
estimate | assert | clause object
flag | assert | clause object
forecast | assert | clause object
foresee | assert | clause object
highlight | assert | clause object
imply | assert | clause object
insinuate | assert | clause object
posit | assert | quotation clause object
postulate | assert | clause object
presage | assert | clause object
pronounce | assert | quotation clause object
prophesy | assert | clause object
publicize | assert | clause object
publish | assert | clause object
rationalize | assert | clause object
reassert | assert | clause object
reference | assert | clause object
relay | assert | clause object
stipulate | assert | clause object
teach | assert | clause object
telegraph | assert | clause object
trumpet | assert | clause object
anticipate | assert | clause object gerund
mention | assert | clause object gerund
find | assert | clause object needs-actor
attest | assert | clause object to
communicate | assert | clause object to-addressee
convey | assert | clause object to-addressee
calculate | assert | clause question-clause
guess | assert | quotation clause question-clause
decide | assert | clause question-clause infinitive
determine | assert | clause question-clause infinitive
assess | assert | clause question-clause object
demonstrate | assert | clause question-clause object
document | assert | clause question-clause object
show | assert | clause question-clause object
signal | assert | clause question-clause object
specify | assert | clause question-clause object
remember | assert | quotation clause question-clause object gerund
amplify | assert | object
appoint | assert | object
ascribe | assert | object
attribute | assert | object
bill | assert | object
brand | assert | object
call | assert | object
catalog | assert | object
catalogue | assert | object
categorise | assert | object
categorize | assert | object
characterise | assert | object
characterize | assert | object
christen | assert | object
cite | assert | object
classify | assert | object
coin | assert | object
compare | assert | object
conflate | assert | object
construe | assert | object
contrast | assert | object
depict | assert | object
diagnose | assert | object
disprove | assert | object
dub | assert | object
enumerate | assert | object
enunciate | assert | object
equate | assert | object
eulogize | assert | object
explicate | assert | object
express | assert | object
float | assert | object
foreshadow | assert | object
formulate | assert | object
frame | assert | object
hype | assert | object
interpret | assert | object
introduce | assert | object
invoke | assert | object
itemise | assert | object
itemize | assert | object
juxtapose | assert | object
label | assert | object
liken | assert | object
list | assert | object
memorialize | assert | object
name | assert | object
narrate | assert | object
overemphasize | assert | object
oversell | assert | object
overstate | assert | object
paraphrase | assert | object
parrot | assert | object
pitch | assert | object
plug | assert | object
portray | assert | object
preface | assert | object
profile | assert | object
promote | assert | object
promulgate | assert | object
propound | assert | object
publicise | assert | object
recap | assert | object
recapitulate | assert | object
rechristen | assert | object
regurgitate | assert | object
rehash | assert | object
rephrase | assert | object
reprise | assert | object
restate | assert | object
retell | assert | object
retweet | assert | object
salute | assert | object
signpost | assert | object
sketch | assert | object
stereotype | assert | object
substantiate | assert | object
tally | assert | object
televise | assert | object
term | assert | object
toast | assert | object
tout | assert | object
translate | assert | object
understate | assert | object
unveil | assert | object
verbalise | assert | object
verbalize | assert | object
vocalise | assert | object
vocalize | assert | object
voice | assert | object
couch | assert | object as
paint | assert | object as
justify | assert | object gerund
sound | assert | object needs-actor
credit | assert | object with
address | assert | question-clause object
analyse | assert | question-clause object
analyze | assert | question-clause object
articulate | assert | question-clause object
chronicle | assert | question-clause object
describe | assert | question-clause object
detail | assert | question-clause object
evaluate | assert | question-clause object
illustrate | assert | question-clause object
outline | assert | question-clause object
discuss | assert | question-clause object gerund
bark | assert | quotation
bawl | assert | quotation
bellow | assert | quotation
blare | assert | quotation
blurt | assert | quotation
boom | assert | quotation
cackle | assert | quotation
caption | assert | quotation
chant | assert | quotation
chirp | assert | quotation
chuckle | assert | quotation
coo | assert | quotation
croak | assert | quotation
cry | assert | quotation
deadpan | assert | quotation
declaim | assert | quotation
drawl | assert | quotation
emote | assert | quotation
gasp | assert | quotation
gesture | assert | quotation
giggle | assert | quotation
grin | assert | quotation
groan | assert | quotation
growl | assert | quotation
grunt | assert | quotation
gulp | assert | quotation
headline | assert | quotation
holler | assert | quotation
hoot | assert | quotation
howl | assert | quotation
interject | assert | quotation
interrupt | assert | quotation
intone | assert | quotation
reflect | think | quotation
laugh | assert | quotation clause
mouth | assert | quotation
nod | assert | quotation
orate | assert | quotation
pant | assert | quotation
purr | assert | quotation
rasp | assert | quotation
roar | assert | quotation
scream | assert | quotation
screech | assert | quotation
shriek | assert | quotation
shrug | assert | quotation
sigh | assert | quotation
smirk | assert | quotation
snort | assert | quotation
sob | assert | quotation
splutter | assert | quotation
sputter | assert | quotation
squeal | assert | quotation
stammer | assert | quotation
stump | assert | quotation
stutter | assert | quotation
wail | assert | quotation
whimper | assert | quotation
whoop | assert | quotation
wisecrack | assert | quotation
yell | assert | quotation
banter | assert | quotation about
bloviate | assert | quotation about
effuse | assert | quotation about
moralize | assert | quotation about
philosophise | assert | quotation about
philosophize | assert | quotation about
rant | assert | quotation about
sermonize | assert | quotation about
wax | assert | quotation about
vent | assert | quotation about at
add | assert | quotation clause
answer | assert | quotation clause
aver | assert | quotation clause
blog | assert | quotation clause
conclude | assert | quotation clause
confide | assert | quotation clause
contend | assert | quotation clause
continue | assert | quotation clause
editorialise | assert | quotation clause
exclaim | assert | quotation clause
maintain | assert | quotation clause
message | assert | quotation clause
mumble | assert | quotation clause
murmur | assert | quotation clause
mutter | assert | quotation clause
observe | assert | quotation clause
quip | assert | quotation clause
reason | assert | quotation clause
rejoin | assert | quotation clause
reply | assert | quotation clause | [“The dam holds,”] Lind replied.
retort | assert | quotation clause
shout | assert | quotation clause
text | assert | quotation clause
thunder | assert | quotation clause
venture | assert | quotation clause
whisper | assert | quotation clause
brag | assert | quotation clause about
crow | assert | quotation clause about
editorialize | assert | quotation clause about
enthuse | assert | quotation clause about
lie | assert | quotation
gloat | assert | quotation clause about
joke | assert | quotation clause about
muse | assert | quotation clause about
testify | assert | quotation clause about
theorise | assert | quotation clause about
remind | assert | quotation clause addressee of
hint | assert | quotation clause at
argue | assert | quotation clause for against
swear | assert | quotation clause infinitive
claim | assert | quotation clause infinitive object
volunteer | assert | quotation clause infinitive object
propose | assert | quotation clause infinitive object gerund
read | assert | quotation clause needs-actor
state | assert | quotation clause needs-actor
affirm | assert | quotation clause object
assert | assert | quotation clause object
concede | assert | quotation clause object
counter | assert | quotation clause object
emphasise | assert | quotation clause object
emphasize | assert | quotation clause object
post | assert | quotation clause object
preach | assert | quotation clause object
predict | assert | quotation clause object
reaffirm | assert | quotation clause object
reiterate | assert | quotation clause object
repeat | assert | quotation clause object
report | assert | quotation clause object
stress | assert | quotation clause object
tweet | assert | quotation clause object
underscore | assert | quotation clause object
acknowledge | assert | quotation clause object gerund
recommend | assert | quotation clause object+infinitive object gerund
admit | assert | quotation clause object gerund to | Lind admitted [taking the money].
declare | assert | quotation clause object to-addressee
proclaim | assert | quotation clause object to-addressee
advise | assert | quotation clause object+infinitive addressee against
counsel | assert | quotation clause object+infinitive object against
boast | assert | quotation clause of about
comment | assert | quotation clause on
insist | assert | quotation clause on
remark | assert | quotation clause on
ruminate | assert | quotation clause on about
opine | assert | quotation clause question-clause
relate | assert | quotation clause question-clause
speculate | assert | quotation clause question-clause about
suggest | assert | quotation clause question-clause infinitive object+infinitive object gerund
clarify | assert | quotation clause question-clause object
confirm | assert | quotation clause question-clause object
disclose | assert | quotation clause question-clause object
divulge | assert | quotation clause question-clause object
indicate | assert | quotation clause question-clause object
note | assert | quotation clause question-clause object
recount | assert | quotation clause question-clause object
reveal | assert | quotation clause question-clause object
underline | assert | quotation clause question-clause object
recall | assert | quotation clause question-clause object gerund needs-actor
announce | assert | quotation clause question-clause object to-addressee
explain | assert | quotation clause question-clause object to-addressee to | Lind explained to reporters [that the dam holds].
tell | assert | quotation clause question-clause object+infinitive addressee about of | Lind told Oslo [that the dam holds].
say | assert | quotation clause question-clause to-addressee | Oslo said [the dam holds].
confess | assert | quotation clause to
conceal | assert | clause object
hide | assert | clause object
disguise | assert | clause object
respond | assert | quotation clause to
e-mail | assert | quotation clause to-addressee
write | assert | quotation clause to-addressee about of
plead | assert | quotation infinitive object for with
exaggerate | assert | quotation object
greet | assert | quotation object
hail | assert | quotation object
hiss | assert | quotation object
nickname | assert | quotation object
quote | assert | quotation object
summarise | assert | quotation object
summarize | assert | quotation object
tease | assert | quotation object
utter | assert | quotation object
elaborate | assert | quotation on
pontificate | assert | quotation on about
email | assert | quotation to-addressee
speak | assert | quotation to-addressee
ordain | demand | clause
advocate | demand | clause infinitive object gerund for
decree | demand | quotation clause object
mandate | demand | clause object
direct | demand | clause object+infinitive
instruct | demand | clause object+infinitive
command | demand | quotation clause object+infinitive object
encourage | demand | clause object+infinitive object
order | demand | quotation clause object+infinitive object
convince | demand | clause object+infinitive object addressee of
dictate | demand | clause question-clause object
campaign | demand | infinitive
clamor | demand | infinitive
clamour | demand | infinitive
crusade | demand | infinitive
seek | demand | infinitive object gerund
petition | demand | infinitive object+infinitive for
lobby | demand | infinitive object+infinitive for against
push | demand | infinitive object+infinitive object for
arm-twist | demand | object
prescribe | demand | object
requisition | demand | object
summon | demand | object
deter | demand | object from
dissuade | demand | object from
prioritise | demand | object gerund
prioritize | demand | object gerund
adjure | demand | object+infinitive
badger | demand | object+infinitive
beseech | demand | object+infinitive
coax | demand | object+infinitive
dare | demand | object+infinitive
enjoin | demand | object+infinitive
entice | demand | object+infinitive
goad | demand | object+infinitive
hector | demand | object+infinitive
hound | demand | object+infinitive
importune | demand | object+infinitive
nudge | demand | object+infinitive
oblige | demand | object+infinitive
persuade | demand | object+infinitive
pressure | demand | object+infinitive
prod | demand | object+infinitive
recruit | demand | object+infinitive
wheedle | demand | object+infinitive
browbeat | demand | object+infinitive into
rally | demand | object+infinitive needs-actor behind for against
compel | demand | object+infinitive object
forbid | demand | object+infinitive object
needle | demand | object+infinitive object
solicit | demand | object+infinitive object
subpoena | demand | object+infinitive object
press | demand | object+infinitive object for on about
bully | demand | object+infinitive object into
cajole | demand | object+infinitive object into
demand | demand | quotation clause infinitive object
admonish | demand | quotation clause object+infinitive object
request | demand | quotation clause object+infinitive object
urge | demand | quotation clause object+infinitive object | Lind urged [Oslo to act].
entreat | demand | quotation object+infinitive
exhort | demand | quotation object+infinitive
implore | demand | quotation object+infinitive
pester | demand | quotation object+infinitive
beg | demand | quotation object+infinitive for
pepper | ask | addressee with
consider | ask | clause question-clause object gerund
contemplate | ask | clause question-clause object gerund
ponder | ask | clause question-clause object gerund
cross-examine | ask | object
interrogate | ask | object
re-examine | ask | object
reexamine | ask | object
revisit | ask | object
scrutinise | ask | object
rethink | ask | object gerund
review | ask | object needs-actor
grill | ask | object on about over
deliberate | ask | question-clause
examine | ask | question-clause object
probe | ask | question-clause object
reassess | ask | question-clause object
reconsider | ask | question-clause object
reevaluate | ask | question-clause object
scrutinize | ask | question-clause object
quiz | ask | question-clause object addressee about on
debate | ask | question-clause object gerund
explore | ask | question-clause object gerund
mull | ask | question-clause object gerund
weigh | ask | question-clause object gerund
enquire | ask | quotation question-clause about
inquire | ask | quotation question-clause about
wonder | ask | quotation question-clause about | Lind wondered [whether the dam holds].
query | ask | quotation question-clause object
question | ask | quotation question-clause object
ask | ask | quotation clause question-clause object+infinitive object addressee for about
appreciate | praise | clause object
esteem | praise | clause object
trust | praise | clause object
like | praise | infinitive object object+infinitive
love | praise | infinitive object+infinitive object
acclaim | praise | object
admire | praise | object
adore | praise | object
applaud | praise | object
celebrate | praise | object
cheer | praise | object
cherish | praise | object
commend | praise | object
compliment | praise | object
doff | praise | object
exalt | praise | object
extol | praise | object
extoll | praise | object
fete | praise | object
feted | praise | object
flatter | praise | object
glamorize | praise | object
glorify | praise | object
idealise | praise | object
idealize | praise | object
idolise | praise | object
idolize | praise | object
lionize | praise | object
lionise | praise | object
prize | praise | object
respect | praise | object
revere | praise | object
romanticize | praise | object
sanctify | praise | object
savor | praise | object
savour | praise | object
tip | praise | object
treasure | praise | object
value | praise | object
venerate | praise | object
worship | praise | object
enjoy | praise | object gerund
relish | praise | object gerund
honor | praise | object needs-actor
honour | praise | object needs-actor
exult | praise | quotation
beam | praise | quotation clause
marvel | praise | quotation clause
gush | praise | quotation clause about
rejoice | praise | quotation clause in over at
laud | praise | quotation object
welcome | praise | quotation object
thank | praise | quotation object for
praise | praise | quotation object gerund | Oslo praised [the plan].
congratulate | praise | quotation object on for
beef | criticize | about
bellyache | criticize | about
crab | criticize | about
mope | criticize | about
malign | criticize | clause object
regret | criticize | clause object gerund
hate | criticize | infinitive object gerund
abhor | criticize | object
bad-mouth | criticize | object
badmouth | criticize | object
bash | criticize | object
begrudge | criticize | object
belittle | criticize | object
besmirch | criticize | object
bludgeon | criticize | object
censure | criticize | object
chasten | criticize | object
defame | criticize | object
demean | criticize | object
demonise | criticize | object
demonize | criticize | object
denigrate | criticize | object
deprecate | criticize | object
despise | criticize | object
detest | criticize | object
ding | criticize | object
discredit | criticize | object
disdain | criticize | object
disparage | criticize | object
diss | criticize | object
excoriate | criticize | object
execrate | criticize | object
fault | criticize | object
flay | criticize | object
impersonate | criticize | object
impugn | criticize | object
lampoon | criticize | object
libel | criticize | object
mischaracterise | criticize | object
mischaracterize | criticize | object
misrepresent | criticize | object
mourn | criticize | object
nitpick | criticize | object
pan | criticize | object
patronize | criticize | object
pillory | criticize | object
pound | criticize | object
reprimand | criticize | object
reproach | criticize | object
reprove | criticize | object
revile | criticize | object
rib | criticize | object
ridicule | criticize | object
rip | criticize | object
rubbish | criticize | object
rue | criticize | object
satirise | criticize | object
satirize | criticize | object
savage | criticize | object
shame | criticize | object
skewer | criticize | object
slander | criticize | object
slight | criticize | object
slime | criticize | object
smear | criticize | object
snub | criticize | object
spew | criticize | object
stigmatize | criticize | object
trash | criticize | object
trash-talk | criticize | object
troll | criticize | object
tsk-tsk | criticize | object
tut-tut | criticize | object
undercut | criticize | object
vilify | criticize | object
zing | criticize | object
tar | criticize | object as
lob | criticize | object at
hit | criticize | object for
rap | criticize | object for
upbraid | criticize | object for
dislike | criticize | object gerund
loathe | criticize | object gerund
resent | criticize | object gerund
blame | criticize | object on | Lind blamed [Oslo for the delay].
pin | criticize | object on
unleash | criticize | object on
grieve | criticize | object over
second-guess | criticize | question-clause object
huff | criticize | quotation
snarl | criticize | quotation
sniff | criticize | quotation
grouch | criticize | quotation about
kvetch | criticize | quotation about
moan | criticize | quotation about
whinge | criticize | quotation about
fulminate | criticize | quotation against about
bristle | criticize | quotation at
snap | criticize | quotation at
snipe | criticize | quotation at
seethe | criticize | quotation at over
gripe | criticize | quotation clause about
grouse | criticize | quotation clause about
grumble | criticize | quotation clause about
whine | criticize | quotation clause about
scoff | criticize | quotation clause at
sneer | criticize | quotation clause at
fume | criticize | quotation clause at over
bemoan | criticize | quotation clause object
decry | criticize | quotation clause object
denounce | criticize | quotation clause object
deplore | criticize | quotation clause object
lament | criticize | quotation clause object
protest | criticize | quotation clause object against
object | criticize | quotation clause to
complain | criticize | quotation clause to-addressee about of
assail | criticize | quotation object
berate | criticize | quotation object
blast | criticize | quotation object
boo | criticize | quotation object
caricature | criticize | quotation object
castigate | criticize | quotation object
chastise | criticize | quotation object
chide | criticize | quotation object
deride | criticize | quotation object
eviscerate | criticize | quotation object
heckle | criticize | quotation object
insult | criticize | quotation object
jab | criticize | quotation object
jeer | criticize | quotation object
lambast | criticize | quotation object
lambaste | criticize | quotation object
mock | criticize | quotation object
parody | criticize | quotation object
rebuke | criticize | quotation object
roast | criticize | quotation object
scold | criticize | quotation object
slam | criticize | quotation object
slate | criticize | object
spurn | criticize | quotation object
taunt | criticize | quotation object
carp | criticize | quotation object about
lecture | criticize | quotation object addressee on
dismiss | criticize | quotation object as
knock | criticize | quotation object for
condemn | criticize | quotation object gerund
criticise | criticize | quotation object gerund
exclude | reject | clause object
criticize | criticize | quotation object gerund
attack | criticize | quotation object needs-actor
rage | criticize | quotation over
charge | accuse | clause object needs-actor with
suspect | accuse | clause object of
sue | accuse | infinitive object needs-actor for
arraign | accuse | object
finger | accuse | object
impeach | accuse | object
implicate | accuse | object
impute | accuse | object
incriminate | accuse | object
indict | accuse | object
prosecute | accuse | object
scapegoat | accuse | object
accuse | accuse | object of
allege | accuse | quotation clause object
side | support | clause
prefer | support | clause infinitive object+infinitive object gerund
accept | support | clause object
recognise | support | clause object
recognize | support | clause question-clause object
acquiesce | support | infinitive
vote | support | infinitive needs-actor
bless | support | object
bolster | support | object
champion | support | object
condone | support | object
embrace | support | object
espouse | support | object
excuse | support | object
green-light | support | object
greenlight | support | object
legitimise | support | object
legitimize | support | object
normalize | support | object
normalise | support | object
ok | support | object
okay | support | object
patronise | support | object
plump | support | object
ratify | support | object
rationalise | support | object
rubber-stamp | support | object
second | support | object
tolerate | support | object
uphold | support | object
vindicate | support | object
favor | support | object gerund
favour | support | object gerund
back | support | object gerund needs-actor
assent | support | quotation
endorse | support | quotation object
defend | support | quotation object gerund
support | support | quotation object gerund
disbelieve | reject | clause object
discount | reject | clause object
gainsay | reject | clause object
mistrust | reject | clause object
doubt | reject | clause question-clause object
boycott | reject | object
buck | reject | object
challenge | reject | object
contest | reject | object
contravene | reject | object
countermand | reject | object
debunk | reject | object
defy | reject | object
disavow | reject | object
disown | reject | object
disregard | reject | object
distrust | reject | object
eschew | reject | object
fact-check | reject | object
filibuster | reject | object
ignore | reject | object
invalidate | reject | object
minimize | reject | object
minimise | reject | object
nix | reject | object
nullify | reject | object
outlaw | reject | object
overrule | reject | object
overturn | reject | object
picket | reject | object
poo-poo | reject | object
quash | reject | object
rail | reject | object
renounce | reject | object
repudiate | reject | object
rescind | reject | object
scuttle | reject | object
shun | reject | object
stonewall | reject | object
stymie | reject | object
trivialize | reject | object
trivialise | reject | object
veto | reject | object
abandon | reject | object needs-actor
scrap | reject | object needs-actor
discourage | reject | object+infinitive object from
spar | reject | quotation
balk | reject | quotation at
demur | reject | quotation clause
dispute | reject | quotation clause object
reject | reject | quotation clause object
disagree | reject | quotation clause with
dissent | reject | quotation from
contradict | reject | quotation object
downplay | reject | quotation object
pooh-pooh | reject | quotation object
rebuff | reject | quotation object
rebut | reject | quotation object
refute | reject | quotation object
scorn | reject | quotation object
oppose | reject | quotation object gerund
resist | reject | quotation object gerund
deflect | deny | object
disclaim | deny | object
dodge | deny | object
evade | deny | object
negate | deny | object
recant | deny | object
retract | deny | object
skirt | deny | object
distance | deny | object from
disassociate | deny | object from
dissociate | deny | object from
withdraw | deny | object needs-actor from
deny | deny | quotation clause object gerund | Oslo denied [any part in the raid].
backtrack | deny | quotation on
equivocate | deny | quotation on
hedge | deny | quotation on
forbear | refuse | infinitive
hesitate | refuse | infinitive
forgo | refuse | object
forswear | refuse | object
sidestep | refuse | object
withhold | refuse | object
abstain | refuse | quotation from
refuse | refuse | quotation infinitive object | Chad refused [to sign].
decline | refuse | quotation infinitive object+infinitive object
fearmonger | warn | about
panic | warn | about
scaremonger | warn | about
shudder | warn | clause
tremble | warn | clause
forewarn | warn | clause addressee of
alert | warn | clause addressee to
dread | warn | clause object gerund
bode | warn | object
agonize | warn | quotation about
despair | warn | quotation clause
fret | warn | quotation clause about
threaten | warn | quotation clause infinitive object
worry | warn | quotation clause about
fear | warn | quotation clause object for
caution | warn | quotation clause object+infinitive addressee against about
warn | warn | quotation clause object+infinitive addressee of about against
resolve | promise | clause infinitive
undertake | promise | clause infinitive object
guarantee | promise | clause infinitive object addressee
commit | promise | infinitive
dedicate | promise | object
vouchsafe | promise | object
reassure | promise | quotation clause addressee
assure | promise | quotation clause addressee of
pledge | promise | quotation clause infinitive object
vow | promise | quotation clause infinitive object
promise | promise | quotation clause infinitive object addressee
blackmail | threaten | object
extort | threaten | object
intimidate | threaten | object
menace | threaten | object
strong-arm | threaten | object
bid | offer | infinitive object+infinitive needs-actor for
moot | offer | object
proffer | offer | object
extend | offer | object needs-actor
offer | offer | quotation infinitive object
invite | offer | quotation object+infinitive object
consent | agree | infinitive to
accede | agree | object
negotiate | agree | object
relent | agree | quotation
agree | agree | quotation clause question-clause infinitive object with on
concur | agree | quotation clause with in on
bet | think | clause
daresay | think | clause
dawn | think | clause
feel | think | clause
gamble | think | clause
hypothesise | think | clause
presuppose | think | clause
suppose | think | clause
wager | think | clause
presume | think | clause infinitive
expect | think | clause infinitive object+infinitive object
hold | think | clause needs-actor
assume | think | clause object
envisage | think | clause object
fancy | think | clause object
foretell | think | clause object
intuit | think | clause object
misremember | think | clause object
sense | think | clause object
envision | think | clause object gerund
ascertain | think | clause question-clause
discover | think | clause question-clause
figure | think | clause question-clause
forget | think | clause question-clause infinitive
understand | think | clause question-clause needs-actor
comprehend | think | clause question-clause object
discern | think | clause question-clause object
fathom | think | clause question-clause object
imagine | think | clause question-clause object
notice | think | clause question-clause object
realise | think | clause question-clause object
realize | think | clause question-clause object
recollect | think | clause question-clause object
judge | think | clause question-clause object needs-actor
know | think | clause question-clause object needs-actor
see | think | clause question-clause object needs-actor
learn | think | clause question-clause of
purport | think | infinitive object
conceptualize | think | object
disremember | think | object
misconstrue | think | object
misperceive | think | object
misread | think | object
perceive | think | object
picture | think | object
prejudge | think | object
regard | think | object
view | think | object
mistake | think | object for
conceive | think | object of
care | think | question-clause infinitive
misjudge | think | question-clause object
misunderstand | think | question-clause object
visualise | think | question-clause object
visualize | think | question-clause object
mind | think | question-clause object gerund
reminisce | think | quotation
hope | think | quotation clause infinitive for
think | think | quotation clause question-clause about of
believe | think | quotation clause question-clause object
confuse | think | with
dream | want | clause
long | want | clause for
pray | want | clause infinitive for
wish | want | clause infinitive object for
hunger | want | for
look | want | infinitive
ache | want | infinitive for
strive | want | infinitive for
desire | want | infinitive object
want | want | infinitive object+infinitive object
aspire | want | infinitive to
covet | want | object
crave | want | object
intend | intend | clause infinitive object
attempt | intend | infinitive
conspire | intend | infinitive
contrive | intend | infinitive
endeavor | intend | infinitive
endeavour | intend | infinitive
scheme | intend | infinitive
aim | intend | infinitive at
arrange | intend | infinitive for
elect | intend | infinitive needs-actor
mean | intend | infinitive needs-actor
plot | intend | infinitive object
plan | intend | infinitive object gerund on
eye | intend | object
eyeball | intend | object
annex | act | object
ban | act | object
deploy | act | object
expel | act | object
impose | act | object
invade | act | object
sanction | act | object
mediate | act | object in between
adopt | act | object needs-actor
launch | act | object needs-actor
lift | act | object needs-actor
quit | act | object needs-actor
release | act | object needs-actor
seal | act | object needs-actor
sign | act | object needs-actor | Chad signed [the pact].
suspend | act | object needs-actor
approve | act | object needs-actor of
authorise | act | object+infinitive object
authorize | act | object+infinitive object
`;
