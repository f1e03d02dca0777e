/**
 * Verbs with their particle or preposition ("rule out", "call for").
 * The columns are told in `index.ts`.
 */
export const PARTICLE_VERBS = `
admit of | particle-verb | assert | object
allude to | particle-verb | assert | object
bandy about | particle-verb | assert | object
bear out | particle-verb | assert | clause object
blurt out | particle-verb | assert | quotation clause object
bring up | particle-verb | assert | object
chat about | particle-verb | assert | question-clause object
chime in | particle-verb | assert | quotation
clue in | particle-verb | assert | addressee on
confer on | particle-verb | assert | object
converse about | particle-verb | assert | object
drone about | particle-verb | assert | object
drone on | particle-verb | assert | object
dwell on | particle-verb | assert | object
expatiate on | particle-verb | assert | object
explain away | particle-verb | assert | object
expound on | particle-verb | assert | object
fill in | particle-verb | assert | addressee on
flag up | particle-verb | assert | clause object
focus on | particle-verb | assert | object gerund
go on | particle-verb | assert | quotation
go on about | particle-verb | assert | object
gossip about | particle-verb | assert | object
hark back to | particle-verb | assert | object
harken back to | particle-verb | assert | object
harp on | particle-verb | assert | object
hearken back to | particle-verb | assert | object
hold forth on | particle-verb | assert | object
home in on | particle-verb | assert | object
lay down | particle-verb | assert | object
lay out | particle-verb | assert | question-clause object
let on | particle-verb | assert | clause
note down | particle-verb | assert | object
offer up | particle-verb | assert | object
open up about | particle-verb | assert | object gerund
opine on | particle-verb | assert | object
orate on | particle-verb | assert | object
play up | particle-verb | assert | object
point out | particle-verb | assert | quotation clause object | Lind pointed out [that the dam holds].
point to | particle-verb | assert | object
preach about | particle-verb | assert | object
push back on | particle-verb | assert | object
put forth | particle-verb | assert | object
put forward | particle-verb | assert | object
rattle off | particle-verb | assert | object
reel off | particle-verb | assert | object
refer to | particle-verb | assert | object
reflect on | particle-verb | assert | object
reminisce about | particle-verb | assert | object
report on | particle-verb | assert | object
riff about on | particle-verb | assert | object
riff on | particle-verb | assert | object
set forth | particle-verb | assert | object
set out | particle-verb | assert | infinitive object
sign off | particle-verb | assert | quotation
sign up | particle-verb | assert | infinitive
single out | particle-verb | assert | object
sketch out | particle-verb | assert | object
sound off on | particle-verb | assert | object against
speak about | particle-verb | assert | question-clause object gerund
speak of | particle-verb | assert | object gerund
speak out | particle-verb | assert | quotation on against
speak out about | particle-verb | assert | object
speak with | particle-verb | assert | object
spell out | particle-verb | assert | question-clause object
sum up | particle-verb | assert | quotation object
talk about | particle-verb | assert | question-clause object gerund
talk of | particle-verb | assert | object gerund
talk over | particle-verb | assert | object
talk through | particle-verb | assert | object
tally up | particle-verb | assert | object
tear up | particle-verb | assert | quotation
tell of | particle-verb | assert | object
throw out | particle-verb | assert | quotation object needs-actor
tick off | particle-verb | assert | object
tip off | particle-verb | assert | clause addressee
toss out | particle-verb | assert | object
touch on | particle-verb | assert | object
trot out | particle-verb | assert | object
warn of | particle-verb | assert | object
weigh in | particle-verb | assert | quotation on
weigh in on | particle-verb | assert | question-clause object
wrap up | particle-verb | assert | quotation
write about | particle-verb | assert | question-clause object
write of | particle-verb | assert | object
zero in on | particle-verb | assert | object gerund
ache for | particle-verb | demand | object
advocate for | particle-verb | demand | object
agitate for | particle-verb | demand | object
appeal for | particle-verb | demand | object
appeal to | particle-verb | demand | object+infinitive object
argue for | particle-verb | demand | object gerund
battle for | particle-verb | demand | object
bay for | particle-verb | demand | object
call for | particle-verb | demand | quotation object | Chad called for [a truce].
call on | particle-verb | demand | object+infinitive for
call to | particle-verb | demand | object
call upon | particle-verb | demand | object+infinitive for
campaign for | particle-verb | demand | object
campaign on | particle-verb | demand | object
canvass for | particle-verb | demand | object
claim back | particle-verb | demand | object
clamor for | particle-verb | demand | object
clamour for | particle-verb | demand | object
crusade against | particle-verb | demand | object
crusade for | particle-verb | demand | object
cry for | particle-verb | demand | object
cry out for | particle-verb | demand | object
egg on | particle-verb | demand | object+infinitive
fight for | particle-verb | demand | object
holler for | particle-verb | demand | object
insist on | particle-verb | demand | object gerund
lean on | particle-verb | demand | object+infinitive
lobby for | particle-verb | demand | infinitive object+infinitive object
plead with | particle-verb | demand | object+infinitive
plump for | particle-verb | demand | object
press for | particle-verb | demand | object gerund
prevail on | particle-verb | demand | object+infinitive
prevail upon | particle-verb | demand | object+infinitive
push for | particle-verb | demand | object
rally for | particle-verb | demand | object
remonstrate with | particle-verb | demand | object
scream for | particle-verb | demand | object
stump for | particle-verb | demand | object
talk into | particle-verb | demand | object
talk out of | particle-verb | demand | object
agonize over | particle-verb | ask | question-clause object
care about | particle-verb | ask | question-clause object
chew over | particle-verb | ask | question-clause object
consult on | particle-verb | ask | object
figure out | particle-verb | ask | question-clause
look at | particle-verb | ask | question-clause
look into | particle-verb | ask | question-clause object
mull over | particle-verb | ask | question-clause object
probe into | particle-verb | ask | object
puzzle over | particle-verb | ask | question-clause object
sound out | particle-verb | ask | object on
weigh up | particle-verb | ask | question-clause object
bask in | particle-verb | praise | object
big up | particle-verb | praise | object
crow about | particle-verb | praise | object
delight in | particle-verb | praise | object
drool over | particle-verb | praise | object
exult in | particle-verb | praise | object
fangirl over | particle-verb | praise | object
fawn over | particle-verb | praise | object
geek out over | particle-verb | praise | object
glory in | particle-verb | praise | object
gush over | particle-verb | praise | object
marvel at | particle-verb | praise | object
rave about | particle-verb | praise | object
revel in | particle-verb | praise | object gerund
rhapsodise about | particle-verb | praise | object
rhapsodize about | particle-verb | praise | object
swoon over | particle-verb | praise | object
talk up | particle-verb | praise | object
thrill at | particle-verb | praise | object gerund
vouch for | particle-verb | praise | object
warm to | particle-verb | praise | object
apologise for | particle-verb | criticize | object
apologize for | particle-verb | criticize | object
bite back | particle-verb | criticize | quotation at
blanch at | particle-verb | criticize | object
bristle at | particle-verb | criticize | object
call down | particle-verb | criticize | object
call out | particle-verb | criticize | object
cavil at | particle-verb | criticize | object
chafe against | particle-verb | criticize | object
come down on | particle-verb | criticize | object
cringe at | particle-verb | criticize | object
despair over | particle-verb | criticize | object
disapprove of | particle-verb | criticize | object
dress down | particle-verb | criticize | object
dump on | particle-verb | criticize | object
dunk on | particle-verb | criticize | object
fire at | particle-verb | criticize | object
frown on | particle-verb | criticize | object
gag at | particle-verb | criticize | object
gloss over | particle-verb | criticize | quotation object
go after | particle-verb | criticize | object
go off on | particle-verb | criticize | object
hit out at | particle-verb | criticize | object
hoot at | particle-verb | criticize | object
inveigh against | particle-verb | criticize | object
jab at | particle-verb | criticize | object
jeer at | particle-verb | criticize | object
lace into | particle-verb | criticize | object
lash out | particle-verb | criticize | quotation object at
laugh at | particle-verb | criticize | object
launch into | particle-verb | criticize | object
lay into | particle-verb | criticize | object
light into | particle-verb | criticize | object
look down on | particle-verb | criticize | object
pick apart | particle-verb | criticize | object
pick on | particle-verb | criticize | object
pile on | particle-verb | criticize | object
pounce on | particle-verb | criticize | object
rag on | particle-verb | criticize | object
rage at | particle-verb | criticize | object against
rail against | particle-verb | criticize | object
rail at | particle-verb | criticize | object
rant about | particle-verb | criticize | object against
rip apart | particle-verb | criticize | object
rip into | particle-verb | criticize | object
scowl at | particle-verb | criticize | object
shout down | particle-verb | criticize | object
shudder at | particle-verb | criticize | object
smart over | particle-verb | criticize | object
sneer at | particle-verb | criticize | object
snicker at | particle-verb | criticize | object
snigger at | particle-verb | criticize | object
sound off against | particle-verb | criticize | object
sour on | particle-verb | criticize | object
swing at | particle-verb | criticize | object
swipe at | particle-verb | criticize | object
talk down | particle-verb | criticize | object
tear apart | particle-verb | criticize | object
tear at | particle-verb | criticize | object
tear into | particle-verb | criticize | object
thunder against | particle-verb | criticize | object
turn against | particle-verb | criticize | object
vent about at | particle-verb | criticize | object
weep over | particle-verb | criticize | object
wince at | particle-verb | criticize | object
blame for | particle-verb | accuse | object
charge in | particle-verb | accuse | object
fault for | particle-verb | accuse | object
rat out | particle-verb | accuse | object
tattle on | particle-verb | accuse | object
accede to | particle-verb | support | object
acquiesce in | particle-verb | support | object
adhere to | particle-verb | support | object
agree with | particle-verb | support | clause object
back up | particle-verb | support | object
be behind | particle-verb | support | object
believe in | particle-verb | support | object gerund
buy into | particle-verb | support | object
campaign with | particle-verb | support | object
caucus for | particle-verb | support | object
cling to | particle-verb | support | object
coalesce around | particle-verb | support | object
coalesce behind | particle-verb | support | object
come out for | particle-verb | support | object
concur with | particle-verb | support | object
cotton to | particle-verb | support | object
empathize with | particle-verb | support | object
fall in behind | particle-verb | support | object
fundraise for | particle-verb | support | object
get behind | particle-verb | support | object
go along with | particle-verb | support | object
go for | particle-verb | support | object
gravitate to | particle-verb | support | object
hew to | particle-verb | support | object
identify with | particle-verb | support | object
line up behind | particle-verb | support | object
opt for | particle-verb | support | object gerund
plead for | particle-verb | support | object
pull for | particle-verb | support | object
rally around | particle-verb | support | object
rally behind | particle-verb | support | object
rally to | particle-verb | support | object
root for | particle-verb | support | object
side with | particle-verb | support | object
sign off on | particle-verb | support | object
sign on to | particle-verb | support | object
sign up for | particle-verb | support | object
speak out for | particle-verb | support | object
speak up for | particle-verb | support | object
stand behind | particle-verb | support | object
stand by | particle-verb | support | object
stand for | particle-verb | support | object needs-actor
stand up for | particle-verb | support | object
stand up with | particle-verb | support | object
stand with | particle-verb | support | object
stick by | particle-verb | support | object
stick to | particle-verb | support | object
stick up for | particle-verb | support | object
stick with | particle-verb | support | object
subscribe to | particle-verb | support | object
swing behind | particle-verb | support | object
sympathise with | particle-verb | support | object
sympathize with | particle-verb | support | object
throw in with | particle-verb | support | object
unite around | particle-verb | support | object
unite behind | particle-verb | support | object
vote for | particle-verb | support | infinitive object
vote with | particle-verb | support | object
warm up to | particle-verb | support | object
argue about | particle-verb | reject | object
argue against | particle-verb | reject | object gerund
argue over | particle-verb | reject | object
argue with | particle-verb | reject | object
back down from | particle-verb | reject | object
back out of | particle-verb | reject | object
bat down | particle-verb | reject | object
battle against | particle-verb | reject | object
be against | particle-verb | reject | object
beat back | particle-verb | reject | object
bicker over | particle-verb | reject | object
break from | particle-verb | reject | object
break with | particle-verb | reject | object over
brush aside | particle-verb | reject | object
brush off | particle-verb | reject | object
campaign against | particle-verb | reject | object
chafe at | particle-verb | reject | object
come out against | particle-verb | reject | object
deadlock on | particle-verb | reject | question-clause object
differ on | particle-verb | reject | question-clause object
differ over | particle-verb | reject | object
differ with | particle-verb | reject | clause object on over
disagree about | particle-verb | reject | question-clause object
disagree on | particle-verb | reject | question-clause object
disagree over | particle-verb | reject | question-clause object
disassociate from | particle-verb | reject | object
dissociate from | particle-verb | reject | object
distance from | particle-verb | reject | object
feud over | particle-verb | reject | object
feud with | particle-verb | reject | object over
fight against | particle-verb | reject | object gerund
fight off | particle-verb | reject | object
fire back | particle-verb | reject | quotation at
give up on | particle-verb | reject | object
hit back | particle-verb | reject | quotation at
keep away from | particle-verb | reject | object
laugh off | particle-verb | reject | object
lobby against | particle-verb | reject | object
play down | particle-verb | reject | object
pull back from | particle-verb | reject | object
push back | particle-verb | reject | quotation on against
push back against | particle-verb | reject | object
quarrel over | particle-verb | reject | object
quarrel with | particle-verb | reject | object over
quibble with | particle-verb | reject | object
rally against | particle-verb | reject | object
recoil at | particle-verb | reject | object
rule out | particle-verb | reject | object gerund | Oslo ruled out [a truce].
shoo away | particle-verb | reject | object
shoot back | particle-verb | reject | quotation
shoot down | particle-verb | reject | object
shrug off | particle-verb | reject | quotation object
slap down | particle-verb | reject | object
snap back | particle-verb | reject | quotation
spar over | particle-verb | reject | object
spar with | particle-verb | reject | object over
speak against | particle-verb | reject | object
split from | particle-verb | reject | object
split with | particle-verb | reject | object over
squabble over | particle-verb | reject | object
stand against | particle-verb | reject | object
stand up to | particle-verb | reject | object
steer away from | particle-verb | reject | object
step back from | particle-verb | reject | object
strike back | particle-verb | reject | quotation at
strike down | particle-verb | reject | object
swat away | particle-verb | reject | object
swat down | particle-verb | reject | object
tamp down | particle-verb | reject | object
tone down | particle-verb | reject | object
turn away from | particle-verb | reject | object
turn back on | particle-verb | reject | object
turn down | particle-verb | reject | object
tussle over | particle-verb | reject | object
tussle with | particle-verb | reject | object over
vote against | particle-verb | reject | object
vote down | particle-verb | reject | object
walk away from | particle-verb | reject | object
warn against | particle-verb | reject | object gerund
wave aside | particle-verb | reject | object
wave away | particle-verb | reject | object
wave off | particle-verb | reject | object
wrangle over | particle-verb | reject | object
back away from | particle-verb | deny | object
back down on | particle-verb | deny | object
back off | particle-verb | deny | object
back off of | particle-verb | deny | object
dance around | particle-verb | deny | object
go back on | particle-verb | deny | object
renege on | particle-verb | deny | object
row back on | particle-verb | deny | object
take back | particle-verb | deny | object
walk back | particle-verb | deny | object
balk at | particle-verb | refuse | object gerund
beg off | particle-verb | refuse | object
bow out of | particle-verb | refuse | object
desist from | particle-verb | refuse | object gerund
hold back | particle-verb | refuse | object
hold off on | particle-verb | refuse | object gerund
hold out against | particle-verb | refuse | object
opt out of | particle-verb | refuse | object
pass on | particle-verb | refuse | object
refrain from | particle-verb | refuse | object gerund
shy away from | particle-verb | refuse | object gerund
advise against | particle-verb | warn | object gerund
caution on | particle-verb | warn | object
despair of | particle-verb | warn | object gerund
fear for | particle-verb | warn | object
fret over | particle-verb | warn | question-clause object
quail at | particle-verb | warn | object
stress about | particle-verb | warn | question-clause object
stress over | particle-verb | warn | object
tremble at | particle-verb | warn | object
commit to | particle-verb | promise | object gerund
swear off | particle-verb | promise | object
bid for | particle-verb | offer | object
volunteer for | particle-verb | offer | object
acquiesce to | particle-verb | agree | object
agree on | particle-verb | agree | question-clause object
agree to | particle-verb | agree | object gerund
assent to | particle-verb | agree | object
bow to | particle-verb | agree | object
capitulate to | particle-verb | agree | object on
cave in to | particle-verb | agree | object
cave on | particle-verb | agree | object
come around to | particle-verb | agree | object gerund
comply with | particle-verb | agree | object
compromise on | particle-verb | agree | object
compromise with | particle-verb | agree | object on
give in on | particle-verb | agree | object
give in to | particle-verb | agree | object
hammer out | particle-verb | agree | object
iron out | particle-verb | agree | object
settle on | particle-verb | agree | object
shake on | particle-verb | agree | object
side against | particle-verb | agree | object
thrash out | particle-verb | agree | object
bank on | particle-verb | think | object gerund
brood about | particle-verb | think | object
brood over | particle-verb | think | object
catch on to | particle-verb | think | object
cotton on to | particle-verb | think | object
count on | particle-verb | think | object gerund
daydream about | particle-verb | think | object
dream of | particle-verb | think | object gerund
fantasise about | particle-verb | think | object
fantasize about | particle-verb | think | object gerund
fixate on | particle-verb | think | object
flirt with | particle-verb | think | object gerund
grapple with | particle-verb | think | object
hear of | particle-verb | think | object
look back on | particle-verb | think | object
look to | particle-verb | think | infinitive object
look up to | particle-verb | think | object
look upon | particle-verb | think | object
obsess about | particle-verb | think | question-clause object
obsess over | particle-verb | think | question-clause object
reckon with | particle-verb | think | object
rule in | particle-verb | think | object
see through | particle-verb | think | object
speculate on | particle-verb | think | question-clause object
stew over | particle-verb | think | object
struggle with | particle-verb | think | object
think back to | particle-verb | think | object on
think over | particle-verb | think | object
think through | particle-verb | think | question-clause object
toy with | particle-verb | think | object gerund
wake up to | particle-verb | think | object
wrestle with | particle-verb | think | object
aim for | particle-verb | want | object
angle for | particle-verb | want | infinitive object
brace for | particle-verb | want | object
hanker for | particle-verb | want | object
hold out for | particle-verb | want | object
hope for | particle-verb | want | object gerund
hunger for | particle-verb | want | object
jockey for | particle-verb | want | infinitive object
jostle for | particle-verb | want | object
long for | particle-verb | want | infinitive object
look forward to | particle-verb | want | object gerund
lust after | particle-verb | want | object
lust for | particle-verb | want | object
pine for | particle-verb | want | object
salivate over | particle-verb | want | object
shoot for | particle-verb | want | object
thirst for | particle-verb | want | object
vie for | particle-verb | want | infinitive object
wish for | particle-verb | want | object
yearn for | particle-verb | want | infinitive object
be out | particle-verb | intend | infinitive
decide against | particle-verb | intend | object gerund
decide on | particle-verb | intend | object
gear up | particle-verb | intend | infinitive for
gun for | particle-verb | intend | object
resolve on | particle-verb | intend | object
set about | particle-verb | intend | gerund
strategize about | particle-verb | intend | object
pull out of | particle-verb | act | object
`;
