/**
 * Verbs with their particle or preposition ("rule out", "call for").
 * The columns are told in `index.ts`.
 */
export const PARTICLE_VERBS = `
clue in | assert | addressee on
fill in | assert | addressee on
let on | assert | clause
tip off | assert | clause addressee
bear out | assert | clause object
flag up | assert | clause object
sign up | assert | infinitive
set out | assert | infinitive object
admit of | assert | object
allude to | assert | object
bandy about | assert | object
bring up | assert | object
confer on | assert | object
converse about | assert | object
drone about | assert | object
drone on | assert | object
dwell on | assert | object
expatiate on | assert | object
explain away | assert | object
expound on | assert | object
go on about | assert | object
gossip about | assert | object
hark back to | assert | object
harken back to | assert | object
harp on | assert | object
hearken back to | assert | object
hold forth on | assert | object
home in on | assert | object
lay down | assert | object
note down | assert | object
offer up | assert | object
opine on | assert | object
orate on | assert | object
play up | assert | object
point to | assert | object
preach about | assert | object
push back on | assert | object
put forth | assert | object
put forward | assert | object
rattle off | assert | object
reel off | assert | object
refer to | assert | object
reflect on | assert | object
reminisce about | assert | object
report on | assert | object
riff about on | assert | object
riff on | assert | object
set forth | assert | object
single out | assert | object
sketch out | assert | object
speak out about | assert | object
speak with | assert | object
talk over | assert | object
talk through | assert | object
tally up | assert | object
tell of | assert | object
tick off | assert | object
toss out | assert | object
touch on | assert | object
trot out | assert | object
warn of | assert | object
write of | assert | object
sound off on | assert | object against
focus on | assert | object gerund
open up about | assert | object gerund
speak of | assert | object gerund
talk of | assert | object gerund
zero in on | assert | object gerund
chat about | assert | question-clause object
lay out | assert | question-clause object
spell out | assert | question-clause object
weigh in on | assert | question-clause object
write about | assert | question-clause object
speak about | assert | question-clause object gerund
talk about | assert | question-clause object gerund
chime in | assert | quotation
go on | assert | quotation
sign off | assert | quotation
tear up | assert | quotation
wrap up | assert | quotation
blurt out | assert | quotation clause object
point out | assert | quotation clause object | Lind pointed out [that the dam holds].
sum up | assert | quotation object
throw out | assert | quotation object needs-actor
weigh in | assert | quotation on
speak out | assert | quotation on against
lobby for | demand | infinitive object+infinitive object
ache for | demand | object
advocate for | demand | object
agitate for | demand | object
appeal for | demand | object
battle for | demand | object
bay for | demand | object
call to | demand | object
campaign for | demand | object
campaign on | demand | object
canvass for | demand | object
claim back | demand | object
clamor for | demand | object
clamour for | demand | object
crusade against | demand | object
crusade for | demand | object
cry for | demand | object
cry out for | demand | object
fight for | demand | object
holler for | demand | object
plump for | demand | object
push for | demand | object
rally for | demand | object
remonstrate with | demand | object
scream for | demand | object
stump for | demand | object
talk into | demand | object
talk out of | demand | object
argue for | demand | object gerund
insist on | demand | object gerund
press for | demand | object gerund
egg on | demand | object+infinitive
lean on | demand | object+infinitive
plead with | demand | object+infinitive
prevail on | demand | object+infinitive
prevail upon | demand | object+infinitive
call on | demand | object+infinitive for
call upon | demand | object+infinitive for
appeal to | demand | object+infinitive object
call for | demand | quotation object | Chad called for [a truce].
consult on | ask | object
probe into | ask | object
sound out | ask | object on
figure out | ask | question-clause
look at | ask | question-clause
agonize over | ask | question-clause object
care about | ask | question-clause object
chew over | ask | question-clause object
look into | ask | question-clause object
mull over | ask | question-clause object
puzzle over | ask | question-clause object
weigh up | ask | question-clause object
bask in | praise | object
big up | praise | object
crow about | praise | object
delight in | praise | object
drool over | praise | object
exult in | praise | object
fangirl over | praise | object
fawn over | praise | object
geek out over | praise | object
glory in | praise | object
gush over | praise | object
marvel at | praise | object
rave about | praise | object
rhapsodise about | praise | object
rhapsodize about | praise | object
swoon over | praise | object
talk up | praise | object
vouch for | praise | object
warm to | praise | object
revel in | praise | object gerund
thrill at | praise | object gerund
apologise for | criticize | object
apologize for | criticize | object
blanch at | criticize | object
bristle at | criticize | object
call down | criticize | object
call out | criticize | object
cavil at | criticize | object
chafe against | criticize | object
come down on | criticize | object
cringe at | criticize | object
despair over | criticize | object
disapprove of | criticize | object
dress down | criticize | object
dump on | criticize | object
dunk on | criticize | object
fire at | criticize | object
frown on | criticize | object
gag at | criticize | object
go after | criticize | object
go off on | criticize | object
hit out at | criticize | object
hoot at | criticize | object
inveigh against | criticize | object
jab at | criticize | object
jeer at | criticize | object
lace into | criticize | object
laugh at | criticize | object
launch into | criticize | object
lay into | criticize | object
light into | criticize | object
look down on | criticize | object
pick apart | criticize | object
pick on | criticize | object
pile on | criticize | object
pounce on | criticize | object
rag on | criticize | object
rail against | criticize | object
rail at | criticize | object
rip apart | criticize | object
rip into | criticize | object
scowl at | criticize | object
shout down | criticize | object
shudder at | criticize | object
smart over | criticize | object
sneer at | criticize | object
snicker at | criticize | object
snigger at | criticize | object
sound off against | criticize | object
sour on | criticize | object
swing at | criticize | object
swipe at | criticize | object
talk down | criticize | object
tear apart | criticize | object
tear at | criticize | object
tear into | criticize | object
thunder against | criticize | object
turn against | criticize | object
vent about at | criticize | object
weep over | criticize | object
wince at | criticize | object
rage at | criticize | object against
rant about | criticize | object against
bite back | criticize | quotation at
gloss over | criticize | quotation object
lash out | criticize | quotation object at
blame for | accuse | object
fault for | accuse | object
rat out | accuse | object
tattle on | accuse | object
agree with | support | clause object
vote for | support | infinitive object
accede to | support | object
acquiesce in | support | object
adhere to | support | object
approve of | support | object | Lind approves of [the plan].
back up | support | object
be behind | support | object
buy into | support | object
campaign with | support | object
caucus for | support | object
cling to | support | object
coalesce around | support | object
coalesce behind | support | object
come out for | support | object
concur with | support | object
cotton to | support | object
empathize with | support | object
fall in behind | support | object
fundraise for | support | object
get behind | support | object
go along with | support | object
go for | support | object
gravitate to | support | object
hew to | support | object
identify with | support | object
line up behind | support | object
plead for | support | object
pull for | support | object
rally around | support | object
rally behind | support | object
rally to | support | object
root for | support | object
side with | support | object
sign off on | support | object
sign on to | support | object
sign up for | support | object
speak out for | support | object
speak up for | support | object
stand behind | support | object
stand by | support | object
stand up for | support | object
stand up with | support | object
stand with | support | object
stick by | support | object
stick to | support | object
stick up for | support | object
stick with | support | object
subscribe to | support | object
swing behind | support | object
sympathise with | support | object
sympathize with | support | object
throw in with | support | object
unite around | support | object
unite behind | support | object
vote with | support | object
warm up to | support | object
believe in | support | object gerund
opt for | support | object gerund
stand for | support | object needs-actor
differ with | reject | clause object on over
argue about | reject | question-clause object
argue over | reject | question-clause object
argue with | reject | object
back down from | reject | object
back out of | reject | object
bat down | reject | object
bat away | reject | object
battle against | reject | object
be against | reject | object
beat back | reject | object
bicker over | reject | question-clause object
break from | reject | object
brush aside | reject | object
brush off | reject | object
campaign against | reject | object
chafe at | reject | object
come out against | reject | object
differ over | reject | object
disassociate from | reject | object
dissociate from | reject | object
distance from | reject | object
feud over | reject | object
fight off | reject | object
give up on | reject | object
keep away from | reject | object
laugh off | reject | object
lobby against | reject | object
play down | reject | object
pull back from | reject | object
push back against | reject | object
quarrel over | reject | question-clause object
quibble with | reject | object
rally against | reject | object
recoil at | reject | object
shoo away | reject | object
shoot down | reject | object
slap down | reject | object
spar over | reject | object
speak against | reject | object
split from | reject | object
squabble over | reject | object
stand against | reject | object
stand up to | reject | object
steer away from | reject | object
step back from | reject | object
strike down | reject | object
swat away | reject | object
swat down | reject | object
tamp down | reject | object
tone down | reject | object
turn away from | reject | object
turn back on | reject | object
turn down | reject | object
tussle over | reject | object
vote against | reject | object
vote down | reject | object
walk away from | reject | object
wave aside | reject | object
wave away | reject | object
wave off | reject | object
wrangle over | reject | object
argue against | reject | object gerund
fight against | reject | object gerund
rule out | reject | object gerund clause | Oslo ruled out [a truce].
warn against | reject | object gerund
break with | reject | object over
feud with | reject | object over
quarrel with | reject | object over
spar with | reject | object over
split with | reject | object over
tussle with | reject | object over
deadlock on | reject | question-clause object
differ on | reject | question-clause object
disagree about | reject | question-clause object
disagree on | reject | question-clause object
disagree over | reject | question-clause object
shoot back | reject | quotation clause
snap back | reject | quotation
fire back | reject | quotation at
hit back | reject | quotation at
strike back | reject | quotation at
shrug off | reject | quotation object
push back | reject | quotation on against
back away from | deny | object
back down on | deny | object
back off | deny | object
back off of | deny | object
dance around | deny | object
go back on | deny | object
renege on | deny | object
row back on | deny | object
take back | deny | object
walk back | deny | object
beg off | refuse | object
bow out of | refuse | object
hold back | refuse | object
hold out against | refuse | object
opt out of | refuse | object
pass on | refuse | object
balk at | refuse | object gerund
desist from | refuse | object gerund
hold off on | refuse | object gerund
refrain from | refuse | object gerund
shy away from | refuse | object gerund
caution on | warn | object
fear for | warn | object
quail at | warn | object
stress over | warn | object
tremble at | warn | object
advise against | warn | object gerund
despair of | warn | object gerund
fret over | warn | question-clause object
stress about | warn | question-clause object
swear off | promise | object
commit to | promise | object gerund
bid for | offer | object
volunteer for | offer | object
acquiesce to | agree | object
assent to | agree | object
bow to | agree | object
cave in to | agree | object
cave on | agree | object
comply with | agree | object
compromise on | agree | object
give in on | agree | object
give in to | agree | object
hammer out | agree | object
iron out | agree | object
settle on | agree | object
shake on | agree | object
side against | agree | object
thrash out | agree | object
agree to | agree | object gerund
come around to | agree | object gerund
capitulate to | agree | object on
compromise with | agree | object on
agree on | agree | question-clause object
look to | think | object
brood about | think | object
brood over | think | object
catch on to | think | object
cotton on to | think | object
daydream about | think | object
fantasise about | think | object
fixate on | think | object
grapple with | think | object
hear of | think | object
look back on | think | object
look up to | think | object
look upon | think | object
reckon with | think | object
see through | think | object
stew over | think | object
struggle with | think | object
think over | think | object
wake up to | think | object
wrestle with | think | object
bank on | think | object gerund
count on | think | object gerund
dream of | think | object gerund
fantasize about | think | object gerund
flirt with | think | object gerund
toy with | think | object gerund
think back to | think | object on
obsess about | think | question-clause object
obsess over | think | question-clause object
speculate on | think | question-clause object
think through | think | question-clause object
angle for | want | infinitive object
jockey for | want | infinitive object
long for | want | infinitive object
vie for | want | infinitive object
yearn for | want | infinitive object
aim for | want | object
brace for | want | object
hanker for | want | object
hold out for | want | object
hunger for | want | object
jostle for | want | object
lust after | want | object
lust for | want | object
pine for | want | object
salivate over | want | object
shoot for | want | object
thirst for | want | object
wish for | want | object
hope for | want | object gerund
look forward to | want | object gerund
set about | intend | gerund
be out | intend | infinitive
gear up | intend | infinitive for
decide on | intend | object
gun for | intend | object
resolve on | intend | object
strategize about | intend | object
decide against | intend | object gerund
pull out of | act | object
`;
