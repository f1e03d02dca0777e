/**
 * Verbs of one word ("deny").
 * The columns are told in `index.ts`.
 */
export const VERBS = `
acknowledge | verb | assert | quotation clause object gerund
add | verb | assert | quotation clause
address | verb | assert | question-clause object
admit | verb | assert | quotation clause object gerund to | Lind admitted [taking the money].
advise | verb | assert | quotation clause object+infinitive addressee against
affirm | verb | assert | quotation clause object
allow | verb | assert | clause
amplify | verb | assert | object
analyse | verb | assert | question-clause object
analyze | verb | assert | question-clause object
announce | verb | assert | quotation clause question-clause object to-addressee
answer | verb | assert | quotation clause
anticipate | verb | assert | clause object gerund
appoint | verb | assert | object
apprise | verb | assert | clause addressee of
argue | verb | assert | quotation clause for against
articulate | verb | assert | question-clause object
ascribe | verb | assert | object
assert | verb | assert | quotation clause object
assess | verb | assert | clause question-clause object
asseverate | verb | assert | clause
attest | verb | assert | clause object to
attribute | verb | assert | object
aver | verb | assert | quotation clause
avow | verb | assert | clause object
banter | verb | assert | quotation about
bark | verb | assert | quotation
bawl | verb | assert | quotation
bellow | verb | assert | quotation
bill | verb | assert | object
blare | verb | assert | quotation
blog | verb | assert | quotation clause
bloviate | verb | assert | quotation about
blurt | verb | assert | quotation
boast | verb | assert | quotation clause of about
boom | verb | assert | quotation
brag | verb | assert | quotation clause about
brand | verb | assert | object
brief | verb | assert | clause addressee on
broadcast | verb | assert | clause object
cackle | verb | assert | quotation
calculate | verb | assert | clause question-clause
call | verb | assert | object
caption | verb | assert | quotation
cast | verb | assert | as
catalog | verb | assert | object
catalogue | verb | assert | object
categorise | verb | assert | object
categorize | verb | assert | object
certify | verb | assert | clause object
chant | verb | assert | quotation
characterise | verb | assert | object
characterize | verb | assert | object
chirp | verb | assert | quotation
christen | verb | assert | object
chronicle | verb | assert | question-clause object
chuckle | verb | assert | quotation
cite | verb | assert | object
claim | verb | assert | quotation clause infinitive object
clarify | verb | assert | quotation clause question-clause object
classify | verb | assert | object
coin | verb | assert | object
comment | verb | assert | quotation clause on
communicate | verb | assert | clause object to-addressee
compare | verb | assert | object
concede | verb | assert | quotation clause object
conclude | verb | assert | quotation clause
confess | verb | assert | quotation clause to
confide | verb | assert | quotation clause
confirm | verb | assert | quotation clause question-clause object
conflate | verb | assert | object
conjecture | verb | assert | clause
construe | verb | assert | object
contend | verb | assert | quotation clause
continue | verb | assert | quotation clause
contrast | verb | assert | object
convey | verb | assert | clause object to-addressee
coo | verb | assert | quotation
corroborate | verb | assert | clause object
couch | verb | assert | object as
counsel | verb | assert | quotation clause object+infinitive against
counter | verb | assert | quotation clause object
counterclaim | verb | assert | clause
credit | verb | assert | object with
croak | verb | assert | quotation
crow | verb | assert | quotation clause about
cry | verb | assert | quotation
deadpan | verb | assert | quotation
decide | verb | assert | clause question-clause infinitive
declaim | verb | assert | quotation
declare | verb | assert | quotation clause object to-addressee
deduce | verb | assert | clause
deem | verb | assert | clause object
demonstrate | verb | assert | clause question-clause object
depict | verb | assert | object
describe | verb | assert | question-clause object
detail | verb | assert | question-clause object
determine | verb | assert | clause question-clause infinitive
diagnose | verb | assert | object
disclose | verb | assert | quotation clause question-clause object
discuss | verb | assert | question-clause object gerund
disprove | verb | assert | object
divulge | verb | assert | quotation clause question-clause object
document | verb | assert | question-clause object
drawl | verb | assert | quotation
dub | verb | assert | object
e-mail | verb | assert | quotation clause to-addressee
echo | verb | assert | clause object
editorialise | verb | assert | quotation clause
editorialize | verb | assert | quotation clause about
effuse | verb | assert | quotation about
elaborate | verb | assert | quotation on
email | verb | assert | quotation to-addressee
emote | verb | assert | quotation
emphasise | verb | assert | quotation clause object
emphasize | verb | assert | quotation clause object
enthuse | verb | assert | quotation clause about
enumerate | verb | assert | object
enunciate | verb | assert | object
equate | verb | assert | object
estimate | verb | assert | clause object
eulogize | verb | assert | object
evaluate | verb | assert | question-clause object
exaggerate | verb | assert | quotation object
exclaim | verb | assert | quotation clause
explain | verb | assert | quotation clause question-clause object to-addressee to | Lind explained to reporters [that the dam holds].
explicate | verb | assert | object
express | verb | assert | object
extrapolate | verb | assert | clause
find | verb | assert | clause object needs-actor
flag | verb | assert | clause object
float | verb | assert | object
forecast | verb | assert | clause object
foresee | verb | assert | clause object
foreshadow | verb | assert | object
formulate | verb | assert | object
frame | verb | assert | object
gasp | verb | assert | quotation
gesture | verb | assert | quotation
giggle | verb | assert | quotation
gloat | verb | assert | quotation clause about
grant | verb | assert | clause
greet | verb | assert | quotation object
grin | verb | assert | quotation
groan | verb | assert | quotation
growl | verb | assert | quotation
grunt | verb | assert | quotation
guess | verb | assert | clause question-clause
gulp | verb | assert | quotation
hail | verb | assert | quotation object
headline | verb | assert | quotation
highlight | verb | assert | clause object
hint | verb | assert | quotation clause at
hiss | verb | assert | quotation object
holler | verb | assert | quotation
hoot | verb | assert | quotation
howl | verb | assert | quotation
hype | verb | assert | object
hypothesize | verb | assert | clause
illustrate | verb | assert | question-clause object
imply | verb | assert | clause object
indicate | verb | assert | quotation clause question-clause object
infer | verb | assert | clause
inform | verb | assert | clause addressee of
insinuate | verb | assert | clause object
insist | verb | assert | quotation clause on
interject | verb | assert | quotation
interpret | verb | assert | object
interrupt | verb | assert | quotation
intimate | verb | assert | clause
intone | verb | assert | quotation
introduce | verb | assert | object
invoke | verb | assert | object
itemise | verb | assert | object
itemize | verb | assert | object
joke | verb | assert | quotation clause about
justify | verb | assert | object gerund
juxtapose | verb | assert | object
label | verb | assert | object
laugh | verb | assert | quotation
liken | verb | assert | object
list | verb | assert | object
maintain | verb | assert | quotation clause
memorialize | verb | assert | object
mention | verb | assert | clause object gerund
message | verb | assert | quotation clause
moralize | verb | assert | quotation about
mouth | verb | assert | quotation
mumble | verb | assert | quotation clause
murmur | verb | assert | quotation clause
muse | verb | assert | quotation clause about
mutter | verb | assert | quotation clause
name | verb | assert | object
narrate | verb | assert | object
nickname | verb | assert | quotation object
nod | verb | assert | quotation
note | verb | assert | quotation clause question-clause object
notify | verb | assert | clause addressee of
observe | verb | assert | quotation clause
opine | verb | assert | quotation clause question-clause
orate | verb | assert | quotation
outline | verb | assert | question-clause object
overemphasize | verb | assert | object
oversell | verb | assert | object
overstate | verb | assert | object
paint | verb | assert | object as
pant | verb | assert | quotation
paraphrase | verb | assert | object
parrot | verb | assert | object
philosophise | verb | assert | quotation about
philosophize | verb | assert | quotation about
pitch | verb | assert | object
plead | verb | assert | quotation infinitive object for with
plug | verb | assert | object
pontificate | verb | assert | quotation on about
portray | verb | assert | object
posit | verb | assert | clause object
post | verb | assert | quotation clause object
postulate | verb | assert | clause object
preach | verb | assert | quotation clause object
predict | verb | assert | quotation clause object
preface | verb | assert | object
presage | verb | assert | clause object
proclaim | verb | assert | quotation clause object to-addressee
profess | verb | assert | clause infinitive object
profile | verb | assert | object
project | verb | assert | clause
promote | verb | assert | object
promulgate | verb | assert | object
pronounce | verb | assert | clause object
prophesy | verb | assert | clause object
propose | verb | assert | quotation clause infinitive object gerund
propound | verb | assert | object
publicise | verb | assert | object
publicize | verb | assert | clause object
publish | verb | assert | clause object
purr | verb | assert | quotation
quip | verb | assert | quotation clause
quote | verb | assert | quotation object
rant | verb | assert | quotation about
rasp | verb | assert | quotation
rationalize | verb | assert | clause object
read | verb | assert | quotation clause needs-actor
reaffirm | verb | assert | quotation clause object
reason | verb | assert | quotation clause
reassert | verb | assert | clause object
recall | verb | assert | quotation clause question-clause object gerund needs-actor
recap | verb | assert | object
recapitulate | verb | assert | object
rechristen | verb | assert | object
reckon | verb | assert | clause
recommend | verb | assert | quotation clause object gerund
recount | verb | assert | quotation clause question-clause object
reference | verb | assert | clause object
regurgitate | verb | assert | object
rehash | verb | assert | object
reiterate | verb | assert | quotation clause object
rejoin | verb | assert | quotation clause
relate | verb | assert | quotation clause question-clause
relay | verb | assert | clause object
remark | verb | assert | quotation clause on
remember | verb | assert | clause question-clause object gerund
remind | verb | assert | quotation clause addressee of
repeat | verb | assert | quotation clause object
rephrase | verb | assert | object
reply | verb | assert | quotation clause | [“The dam holds,”] Lind replied.
report | verb | assert | quotation clause object
reprise | verb | assert | object
respond | verb | assert | quotation clause to
restate | verb | assert | object
retell | verb | assert | object
retort | verb | assert | quotation clause
retweet | verb | assert | object
reveal | verb | assert | quotation clause question-clause object
roar | verb | assert | quotation
rule | verb | assert | clause needs-actor for against
ruminate | verb | assert | quotation clause on about
salute | verb | assert | object
say | verb | assert | quotation clause question-clause to-addressee | Oslo said [the dam holds].
scream | verb | assert | quotation
screech | verb | assert | quotation
sermonize | verb | assert | quotation about
shout | verb | assert | quotation clause
show | verb | assert | clause question-clause object
shriek | verb | assert | quotation
shrug | verb | assert | quotation
sigh | verb | assert | quotation
signal | verb | assert | clause question-clause object
signpost | verb | assert | object
sketch | verb | assert | object
smirk | verb | assert | quotation
snort | verb | assert | quotation
sob | verb | assert | quotation
sound | verb | assert | object needs-actor
speak | verb | assert | quotation to-addressee
specify | verb | assert | clause question-clause object
speculate | verb | assert | quotation clause question-clause about
splutter | verb | assert | quotation
sputter | verb | assert | quotation
squeal | verb | assert | quotation
stammer | verb | assert | quotation
state | verb | assert | quotation clause needs-actor
stereotype | verb | assert | object
stipulate | verb | assert | clause object
stress | verb | assert | quotation clause object
stump | verb | assert | quotation
stutter | verb | assert | quotation
submit | verb | assert | clause
substantiate | verb | assert | object
suggest | verb | assert | quotation clause question-clause infinitive object+infinitive object gerund
summarise | verb | assert | quotation object
summarize | verb | assert | quotation object
surmise | verb | assert | clause
swear | verb | assert | quotation clause infinitive
tally | verb | assert | object
teach | verb | assert | clause object
tease | verb | assert | quotation object
telegraph | verb | assert | clause object
televise | verb | assert | object
tell | verb | assert | quotation clause question-clause object+infinitive addressee about | Lind told Oslo [that the dam holds].
term | verb | assert | object
testify | verb | assert | quotation clause about
text | verb | assert | quotation clause
theorise | verb | assert | quotation clause about
theorize | verb | assert | clause
thunder | verb | assert | quotation clause
toast | verb | assert | object
tout | verb | assert | object
translate | verb | assert | object
trumpet | verb | assert | clause object
tweet | verb | assert | quotation clause object
underline | verb | assert | quotation clause question-clause object
underscore | verb | assert | quotation clause object
understate | verb | assert | object
unveil | verb | assert | object
update | verb | assert | addressee on
utter | verb | assert | quotation object
vent | verb | assert | quotation about at
venture | verb | assert | quotation clause
verbalise | verb | assert | object
verbalize | verb | assert | object
vocalise | verb | assert | object
vocalize | verb | assert | object
voice | verb | assert | object
volunteer | verb | assert | quotation clause infinitive object
vouch | verb | assert | clause
wail | verb | assert | quotation
wax | verb | assert | quotation about
whimper | verb | assert | quotation
whisper | verb | assert | quotation clause
whoop | verb | assert | quotation
wisecrack | verb | assert | quotation
write | verb | assert | quotation clause to-addressee about of
yell | verb | assert | quotation
adjure | verb | demand | object+infinitive
admonish | verb | demand | quotation clause object+infinitive object
advocate | verb | demand | clause infinitive object gerund for
arm-twist | verb | demand | object
badger | verb | demand | object+infinitive
beg | verb | demand | quotation object+infinitive for
beseech | verb | demand | object+infinitive
browbeat | verb | demand | object+infinitive into
bully | verb | demand | object+infinitive object into
cajole | verb | demand | object+infinitive object into
campaign | verb | demand | infinitive
clamor | verb | demand | infinitive
clamour | verb | demand | infinitive
coax | verb | demand | object+infinitive
command | verb | demand | clause object+infinitive object
compel | verb | demand | object+infinitive object
convince | verb | demand | clause object+infinitive object addressee of
crusade | verb | demand | infinitive
dare | verb | demand | object+infinitive
decree | verb | demand | clause object
demand | verb | demand | quotation clause infinitive object
deter | verb | demand | object from
dictate | verb | demand | clause question-clause object
direct | verb | demand | clause object+infinitive
dissuade | verb | demand | object from
encourage | verb | demand | clause object+infinitive object
enjoin | verb | demand | object+infinitive
entice | verb | demand | object+infinitive
entreat | verb | demand | quotation object+infinitive
exhort | verb | demand | quotation object+infinitive
forbid | verb | demand | object+infinitive object
goad | verb | demand | object+infinitive
hector | verb | demand | object+infinitive
hound | verb | demand | object+infinitive
implore | verb | demand | quotation object+infinitive
importune | verb | demand | object+infinitive
instruct | verb | demand | clause object+infinitive
lobby | verb | demand | infinitive object+infinitive for against
mandate | verb | demand | clause object
needle | verb | demand | object+infinitive object
nudge | verb | demand | object+infinitive
oblige | verb | demand | object+infinitive
ordain | verb | demand | clause
order | verb | demand | clause object+infinitive object
persuade | verb | demand | object+infinitive
pester | verb | demand | quotation object+infinitive
petition | verb | demand | infinitive object+infinitive for
prescribe | verb | demand | object
press | verb | demand | object+infinitive object for on about
pressure | verb | demand | object+infinitive
prioritise | verb | demand | object gerund
prioritize | verb | demand | object gerund
prod | verb | demand | object+infinitive
push | verb | demand | infinitive object+infinitive object for
rally | verb | demand | object+infinitive needs-actor behind for against
recruit | verb | demand | object+infinitive
request | verb | demand | quotation clause object+infinitive object
requisition | verb | demand | object
seek | verb | demand | infinitive object gerund
solicit | verb | demand | object+infinitive object
subpoena | verb | demand | object+infinitive object
summon | verb | demand | object
urge | verb | demand | quotation clause object+infinitive object | Lind urged [Oslo to act].
wheedle | verb | demand | object+infinitive
ask | verb | ask | quotation question-clause object+infinitive object addressee for about
consider | verb | ask | clause question-clause object gerund
contemplate | verb | ask | clause question-clause object gerund
cross-examine | verb | ask | object
debate | verb | ask | question-clause object gerund
deliberate | verb | ask | question-clause
enquire | verb | ask | quotation question-clause about
examine | verb | ask | question-clause object
explore | verb | ask | question-clause object gerund
grill | verb | ask | object on about over
inquire | verb | ask | quotation question-clause about
interrogate | verb | ask | object
mull | verb | ask | question-clause object gerund
pepper | verb | ask | addressee with
ponder | verb | ask | clause question-clause object gerund
pose | verb | ask | object
probe | verb | ask | question-clause object
query | verb | ask | quotation question-clause object
question | verb | ask | quotation question-clause object
quiz | verb | ask | question-clause object addressee about on
re-examine | verb | ask | object
reassess | verb | ask | question-clause object
reconsider | verb | ask | question-clause object
reevaluate | verb | ask | question-clause object
reexamine | verb | ask | object
rethink | verb | ask | object gerund
review | verb | ask | object needs-actor
revisit | verb | ask | object
scrutinise | verb | ask | object
scrutinize | verb | ask | question-clause object
weigh | verb | ask | question-clause object gerund
wonder | verb | ask | quotation question-clause about | Lind wondered [whether the dam holds].
acclaim | verb | praise | object
admire | verb | praise | object
adore | verb | praise | object
applaud | verb | praise | object
appreciate | verb | praise | clause object
beam | verb | praise | quotation clause
celebrate | verb | praise | object
cheer | verb | praise | object
cherish | verb | praise | object
commend | verb | praise | object
compliment | verb | praise | object
congratulate | verb | praise | quotation object on
doff | verb | praise | object
enjoy | verb | praise | object gerund
esteem | verb | praise | clause object
exalt | verb | praise | object
extol | verb | praise | object
extoll | verb | praise | object
exult | verb | praise | quotation
fete | verb | praise | object
feted | verb | praise | object
flatter | verb | praise | object
glamorize | verb | praise | object
glorify | verb | praise | object
gush | verb | praise | quotation clause about
honor | verb | praise | object needs-actor
honour | verb | praise | object needs-actor
idealise | verb | praise | object
idealize | verb | praise | object
idolise | verb | praise | object
idolize | verb | praise | object
laud | verb | praise | quotation object
like | verb | praise | infinitive object
lionize | verb | praise | object
love | verb | praise | infinitive object+infinitive object
marvel | verb | praise | quotation clause
praise | verb | praise | quotation object gerund | Oslo praised [the plan].
prize | verb | praise | object
rejoice | verb | praise | quotation clause in over at
relish | verb | praise | object gerund
respect | verb | praise | object
revere | verb | praise | object
romanticize | verb | praise | object
sanctify | verb | praise | object
savor | verb | praise | object
savour | verb | praise | object
thank | verb | praise | quotation object for
tip | verb | praise | object
treasure | verb | praise | object
trust | verb | praise | clause object
value | verb | praise | object
venerate | verb | praise | object
welcome | verb | praise | quotation object
worship | verb | praise | object
abhor | verb | criticize | object
assail | verb | criticize | quotation object
attack | verb | criticize | quotation object needs-actor
bad-mouth | verb | criticize | object
badmouth | verb | criticize | object
bash | verb | criticize | object
beef | verb | criticize | about
begrudge | verb | criticize | object
belittle | verb | criticize | object
bellyache | verb | criticize | about
bemoan | verb | criticize | quotation clause object
berate | verb | criticize | quotation object
besmirch | verb | criticize | object
blame | verb | criticize | object on | Lind blamed [Oslo for the delay].
blast | verb | criticize | quotation object
bludgeon | verb | criticize | object
boo | verb | criticize | quotation object
bristle | verb | criticize | quotation at
caricature | verb | criticize | quotation object
carp | verb | criticize | quotation object about
castigate | verb | criticize | quotation object
censure | verb | criticize | object
chasten | verb | criticize | object
chastise | verb | criticize | quotation object
chide | verb | criticize | quotation object
complain | verb | criticize | quotation clause to-addressee about of
condemn | verb | criticize | quotation object gerund
crab | verb | criticize | about
criticise | verb | criticize | quotation object gerund
criticize | verb | criticize | quotation object gerund
decry | verb | criticize | quotation clause object
defame | verb | criticize | object
demean | verb | criticize | object
demonise | verb | criticize | object
demonize | verb | criticize | object
denigrate | verb | criticize | object
denounce | verb | criticize | quotation clause object
deplore | verb | criticize | quotation clause object
deprecate | verb | criticize | object
deride | verb | criticize | quotation object
despise | verb | criticize | object
detest | verb | criticize | object
ding | verb | criticize | object
discredit | verb | criticize | object
disdain | verb | criticize | object
dislike | verb | criticize | object gerund
dismiss | verb | criticize | quotation object as
disparage | verb | criticize | object
diss | verb | criticize | object
eviscerate | verb | criticize | quotation object
excoriate | verb | criticize | object
execrate | verb | criticize | object
fault | verb | criticize | object
flay | verb | criticize | object
fulminate | verb | criticize | quotation against about
fume | verb | criticize | quotation clause at over
grieve | verb | criticize | object over
gripe | verb | criticize | quotation clause about
grouch | verb | criticize | quotation about
grouse | verb | criticize | quotation clause about
grumble | verb | criticize | quotation clause about
hate | verb | criticize | infinitive object gerund
heckle | verb | criticize | quotation object
hit | verb | criticize | object for
huff | verb | criticize | quotation
impersonate | verb | criticize | object
impugn | verb | criticize | object
insult | verb | criticize | quotation object
jab | verb | criticize | quotation object
jeer | verb | criticize | quotation object
knock | verb | criticize | quotation object for
kvetch | verb | criticize | quotation about
lambast | verb | criticize | quotation object
lambaste | verb | criticize | quotation object
lament | verb | criticize | quotation clause object
lampoon | verb | criticize | object
lecture | verb | criticize | quotation object addressee on
libel | verb | criticize | object
loathe | verb | criticize | object gerund
lob | verb | criticize | object at
malign | verb | criticize | clause object
mischaracterise | verb | criticize | object
mischaracterize | verb | criticize | object
misrepresent | verb | criticize | object
moan | verb | criticize | quotation about
mock | verb | criticize | quotation object
mope | verb | criticize | about
mourn | verb | criticize | object
nitpick | verb | criticize | object
object | verb | criticize | quotation clause to
pan | verb | criticize | object
parody | verb | criticize | quotation object
patronize | verb | criticize | object
pillory | verb | criticize | object
pin | verb | criticize | object on
pound | verb | criticize | object
protest | verb | criticize | quotation clause object against
rage | verb | criticize | quotation over
rap | verb | criticize | object for
rebuke | verb | criticize | quotation object
regret | verb | criticize | clause object gerund
reprimand | verb | criticize | object
reproach | verb | criticize | object
reprove | verb | criticize | object
resent | verb | criticize | object gerund
revile | verb | criticize | object
rib | verb | criticize | object
ridicule | verb | criticize | object
rip | verb | criticize | object
roast | verb | criticize | quotation object
rubbish | verb | criticize | object
rue | verb | criticize | object
satirise | verb | criticize | object
satirize | verb | criticize | object
savage | verb | criticize | object
scoff | verb | criticize | quotation clause at
scold | verb | criticize | quotation object
second-guess | verb | criticize | question-clause object
seethe | verb | criticize | quotation at over
shame | verb | criticize | object
skewer | verb | criticize | object
slam | verb | criticize | quotation object
slander | verb | criticize | object
slight | verb | criticize | object
slime | verb | criticize | object
smear | verb | criticize | object
snap | verb | criticize | quotation at
snarl | verb | criticize | quotation
sneer | verb | criticize | quotation clause at
sniff | verb | criticize | quotation
snipe | verb | criticize | quotation at
snub | verb | criticize | object
spew | verb | criticize | object
spurn | verb | criticize | quotation object
stigmatize | verb | criticize | object
tar | verb | criticize | object as
taunt | verb | criticize | quotation object
trash | verb | criticize | object
trash-talk | verb | criticize | object
troll | verb | criticize | object
tsk-tsk | verb | criticize | object
tut-tut | verb | criticize | object
undercut | verb | criticize | object
unleash | verb | criticize | object on
upbraid | verb | criticize | object for
vilify | verb | criticize | object
whine | verb | criticize | quotation clause about
whinge | verb | criticize | quotation about
zing | verb | criticize | object
accuse | verb | accuse | object of
allege | verb | accuse | quotation clause object
arraign | verb | accuse | object
charge | verb | accuse | clause object needs-actor with
finger | verb | accuse | object
impeach | verb | accuse | object
implicate | verb | accuse | object
impute | verb | accuse | object
incriminate | verb | accuse | object
indict | verb | accuse | object
prosecute | verb | accuse | object
scapegoat | verb | accuse | object
sue | verb | accuse | infinitive object needs-actor for
suspect | verb | accuse | clause object of
accept | verb | support | clause object
acquiesce | verb | support | infinitive
assent | verb | support | quotation
back | verb | support | object gerund needs-actor
bless | verb | support | object
bolster | verb | support | object
champion | verb | support | object
condone | verb | support | object
defend | verb | support | quotation object gerund
embrace | verb | support | object
endorse | verb | support | quotation object
espouse | verb | support | object
excuse | verb | support | object
favor | verb | support | object gerund
favour | verb | support | object gerund
green-light | verb | support | object
greenlight | verb | support | object
legitimise | verb | support | object
legitimize | verb | support | object
normalize | verb | support | object
ok | verb | support | object
okay | verb | support | object
patronise | verb | support | object
plump | verb | support | object
prefer | verb | support | clause infinitive object+infinitive object gerund
ratify | verb | support | object
rationalise | verb | support | object
recognise | verb | support | clause object
recognize | verb | support | clause question-clause object
rubber-stamp | verb | support | object
second | verb | support | object
side | verb | support | clause
support | verb | support | quotation object gerund
tolerate | verb | support | object
uphold | verb | support | object
vindicate | verb | support | object
vote | verb | support | infinitive needs-actor
abandon | verb | reject | object needs-actor
balk | verb | reject | quotation at
boycott | verb | reject | object
buck | verb | reject | object
challenge | verb | reject | object
contest | verb | reject | object
contradict | verb | reject | quotation object
contravene | verb | reject | object
countermand | verb | reject | object
debunk | verb | reject | object
defy | verb | reject | object
demur | verb | reject | quotation clause
disagree | verb | reject | quotation clause with
disavow | verb | reject | object
disbelieve | verb | reject | clause object
discount | verb | reject | clause object
discourage | verb | reject | object+infinitive object from
disown | verb | reject | object
dispute | verb | reject | quotation clause object
disregard | verb | reject | object
dissent | verb | reject | quotation from
distrust | verb | reject | object
doubt | verb | reject | clause question-clause object
downplay | verb | reject | quotation object
eschew | verb | reject | object
fact-check | verb | reject | object
filibuster | verb | reject | object
gainsay | verb | reject | clause object
ignore | verb | reject | object
invalidate | verb | reject | object
minimize | verb | reject | object
mistrust | verb | reject | clause object
nix | verb | reject | object
nullify | verb | reject | object
oppose | verb | reject | quotation object gerund
outlaw | verb | reject | object
overrule | verb | reject | object
overturn | verb | reject | object
picket | verb | reject | object
poo-poo | verb | reject | object
pooh-pooh | verb | reject | quotation object
quash | verb | reject | object
rail | verb | reject | object
rebuff | verb | reject | quotation object
rebut | verb | reject | quotation object
refute | verb | reject | quotation object
reject | verb | reject | quotation clause object
renounce | verb | reject | object
repudiate | verb | reject | object
rescind | verb | reject | object
resist | verb | reject | quotation object gerund
scorn | verb | reject | quotation object
scrap | verb | reject | object needs-actor
scuttle | verb | reject | object
shun | verb | reject | object
spar | verb | reject | quotation
stonewall | verb | reject | object
stymie | verb | reject | object
trivialize | verb | reject | object
veto | verb | reject | object
backtrack | verb | deny | quotation on
deflect | verb | deny | object
deny | verb | deny | quotation clause object gerund | Oslo denied [any part in the raid].
disclaim | verb | deny | object
distance | verb | deny | object from
dodge | verb | deny | object
equivocate | verb | deny | quotation on
evade | verb | deny | object
hedge | verb | deny | quotation on
negate | verb | deny | object
recant | verb | deny | object
retract | verb | deny | object
skirt | verb | deny | object
withdraw | verb | deny | object needs-actor from
abstain | verb | refuse | quotation from
decline | verb | refuse | quotation infinitive object+infinitive object
forbear | verb | refuse | infinitive
forgo | verb | refuse | object
forswear | verb | refuse | object
hesitate | verb | refuse | infinitive
refuse | verb | refuse | quotation infinitive object | Chad refused [to sign].
sidestep | verb | refuse | object
withhold | verb | refuse | object
agonize | verb | warn | quotation about
alert | verb | warn | clause addressee to
bode | verb | warn | object
caution | verb | warn | quotation clause object+infinitive addressee against about
despair | verb | warn | quotation clause
dread | verb | warn | clause object gerund
fear | verb | warn | quotation clause object for
fearmonger | verb | warn | about
forewarn | verb | warn | clause addressee of
fret | verb | warn | quotation clause about
panic | verb | warn | about
scaremonger | verb | warn | about
shudder | verb | warn | clause
threaten | verb | warn | quotation clause infinitive object
tremble | verb | warn | clause
warn | verb | warn | quotation clause object+infinitive addressee of about against
worry | verb | warn | quotation clause object about
assure | verb | promise | quotation clause addressee of
commit | verb | promise | infinitive
dedicate | verb | promise | object
guarantee | verb | promise | clause infinitive object addressee
pledge | verb | promise | quotation clause infinitive object
promise | verb | promise | quotation clause infinitive object addressee
reassure | verb | promise | quotation clause addressee
resolve | verb | promise | clause infinitive
undertake | verb | promise | clause infinitive object
vouchsafe | verb | promise | object
vow | verb | promise | quotation clause infinitive object
blackmail | verb | threaten | object
extort | verb | threaten | object
intimidate | verb | threaten | object
menace | verb | threaten | object
strong-arm | verb | threaten | object
bid | verb | offer | infinitive object+infinitive needs-actor for
extend | verb | offer | object needs-actor
invite | verb | offer | quotation object+infinitive object
moot | verb | offer | object
offer | verb | offer | quotation infinitive object
proffer | verb | offer | object
accede | verb | agree | object
agree | verb | agree | quotation clause question-clause infinitive object with on
concur | verb | agree | quotation clause with in
consent | verb | agree | infinitive to
negotiate | verb | agree | object
relent | verb | agree | quotation
ascertain | verb | think | clause question-clause
assume | verb | think | clause object
believe | verb | think | quotation clause question-clause object
bet | verb | think | clause
care | verb | think | question-clause infinitive
comprehend | verb | think | clause question-clause object
conceive | verb | think | object of
conceptualize | verb | think | object
confuse | verb | think | with
daresay | verb | think | clause
dawn | verb | think | clause
discern | verb | think | clause question-clause object
discover | verb | think | clause question-clause
disremember | verb | think | object
envisage | verb | think | clause object
envision | verb | think | clause object gerund
expect | verb | think | clause infinitive object+infinitive object
fancy | verb | think | clause object
fathom | verb | think | clause question-clause object
feel | verb | think | clause
figure | verb | think | clause question-clause
foretell | verb | think | clause object
forget | verb | think | clause question-clause infinitive
gamble | verb | think | clause
hold | verb | think | clause needs-actor
hope | verb | think | quotation clause infinitive for
hypothesise | verb | think | clause
imagine | verb | think | clause question-clause object
intuit | verb | think | clause object
judge | verb | think | clause question-clause object needs-actor
know | verb | think | clause question-clause object needs-actor
learn | verb | think | clause question-clause of
mind | verb | think | question-clause object gerund
misconstrue | verb | think | object
misjudge | verb | think | question-clause object
misperceive | verb | think | object
misread | verb | think | object
misremember | verb | think | clause object
mistake | verb | think | object for
misunderstand | verb | think | question-clause object
notice | verb | think | clause question-clause object
overestimate | verb | think | object
perceive | verb | think | object
picture | verb | think | object
prejudge | verb | think | object
presume | verb | think | clause infinitive
presuppose | verb | think | clause
purport | verb | think | infinitive object
realise | verb | think | clause question-clause object
realize | verb | think | clause question-clause object
recollect | verb | think | clause question-clause object
regard | verb | think | object
reminisce | verb | think | quotation
see | verb | think | clause question-clause object needs-actor
sense | verb | think | clause object
suppose | verb | think | clause
think | verb | think | quotation clause question-clause about of
underestimate | verb | think | object
understand | verb | think | clause question-clause needs-actor
view | verb | think | object
visualise | verb | think | question-clause object
visualize | verb | think | question-clause object
wager | verb | think | clause
ache | verb | want | infinitive for
aspire | verb | want | infinitive to
covet | verb | want | object
crave | verb | want | object
desire | verb | want | infinitive object
dream | verb | want | clause
hunger | verb | want | for
long | verb | want | clause for
look | verb | want | infinitive
pray | verb | want | clause infinitive for
strive | verb | want | infinitive for
want | verb | want | infinitive object+infinitive object
wish | verb | want | clause infinitive object for
aim | verb | intend | infinitive at
arrange | verb | intend | infinitive for
attempt | verb | intend | infinitive
conspire | verb | intend | infinitive
contrive | verb | intend | infinitive
elect | verb | intend | infinitive needs-actor
endeavor | verb | intend | infinitive
endeavour | verb | intend | infinitive
eye | verb | intend | object
eyeball | verb | intend | object
intend | verb | intend | clause infinitive object
mean | verb | intend | infinitive needs-actor
plan | verb | intend | infinitive object gerund on
plot | verb | intend | infinitive object
scheme | verb | intend | infinitive
adopt | verb | act | object needs-actor
annex | verb | act | object
approve | verb | act | object needs-actor of
authorise | verb | act | object+infinitive object
authorize | verb | act | object+infinitive object
ban | verb | act | object
deploy | verb | act | object
expel | verb | act | object
impose | verb | act | object
invade | verb | act | object
launch | verb | act | object needs-actor
lift | verb | act | object needs-actor
mediate | verb | act | object in between
quit | verb | act | object needs-actor
release | verb | act | object needs-actor
sanction | verb | act | object
seal | verb | act | object needs-actor
sign | verb | act | object needs-actor | Chad signed [the pact].
suspend | verb | act | object needs-actor
`;
