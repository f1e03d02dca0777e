/**
 * Adjectives and participles behind a linking verb, a noun or a comma ("is confident that").
 * The columns are told in `index.ts`.
 */
export const ADJECTIVES = `
boastful | assert | about
candid | assert | about
defiant | assert | about
forthright | assert | about
frank | assert | about
straightforward | assert | about
transparent | assert | about
upfront | assert | about
apologetic | assert | about for
blunt | assert | about in
outspoken | assert | about in
vocal | assert | about in on
evasive | assert | about on
specific | assert | about on
open | assert | about to=support | Oslo is open to [talks].
honest | assert | about with
adamant | assert | clause about
emphatic | assert | clause about
explicit | assert | clause about
positive | assert | clause about
categorical | assert | clause about in
unequivocal | assert | clause about in
vehement | assert | clause about in
definitive | assert | clause about on
firm | assert | clause about on in
wrong | assert | clause infinitive about
insistent | assert | clause on about
clear | assert | clause question-clause=think about on
steadfast | assert | in
unwavering | assert | in
consistent | assert | in about
silent | assert | question-clause on=refuse about=refuse
cynical | criticize | about
guilty | criticize | about
rueful | criticize | about
bitter | criticize | about at
judgmental | criticize | about of
disgruntled | criticize | about over
uneasy | criticize | about with
demoralized | criticize | by
embarrassed | criticize | by
galled | criticize | by
offended | criticize | by
put off | criticize | by | Voters were put off by [the row].
rankled | criticize | by
repelled | criticize | by
repulsed | criticize | by
revolted | criticize | by
turned off | criticize | by | Voters were turned off by [the row].
appalled | criticize | by at
distressed | criticize | by at
outraged | criticize | by at
disgusted | criticize | by with
regretful | criticize | clause about
indignant | criticize | clause about at over
remorseful | criticize | clause about for
aghast | criticize | clause at
mad | criticize | clause at about
angry | criticize | clause at about over
furious | criticize | clause at about over
irate | criticize | clause at about over
livid | criticize | clause at about over
upset | criticize | clause at about with
miffed | criticize | clause at by
peeved | criticize | clause at by
discouraged | criticize | clause by
disheartened | criticize | clause by
hurt | criticize | clause by
insulted | criticize | clause by
sickened | criticize | clause by
aggrieved | criticize | clause by at
chagrined | criticize | clause by at
enraged | criticize | clause by at
incensed | criticize | clause by at
infuriated | criticize | clause by at
mortified | criticize | clause by at
shocked | criticize | clause by at
heartbroken | criticize | clause by over about
sorry | criticize | clause for about
disappointed | criticize | clause in with by
sad | criticize | clause infinitive about
devastated | criticize | clause infinitive by
saddened | criticize | clause infinitive by
horrified | criticize | clause infinitive by at
dismayed | criticize | clause infinitive by at over
resentful | criticize | clause of
unhappy | criticize | clause with about
displeased | criticize | clause with by at
exasperated | criticize | clause with by at
frustrated | criticize | clause with by at
irritated | criticize | clause with by at
annoyed | criticize | clause with by at about
distraught | criticize | clause=warn over about
impatient | criticize | infinitive=want with for=want
ashamed | criticize | of
contemptuous | criticize | of
critical | criticize | of
derisive | criticize | of
dismissive | criticize | of
disparaging | criticize | of
envious | criticize | of
intolerant | criticize | of
jealous | criticize | of
mocking | criticize | of
scornful | criticize | of
sick | criticize | of
tired | criticize | of
weary | criticize | of
disrespectful | criticize | of to toward
sour | criticize | on
fed | criticize | up with
discontented | criticize | with
disenchanted | criticize | with
dissatisfied | criticize | with
bored | criticize | with by
disillusioned | criticize | with by
uncomfortable | criticize | with on about
passionate | praise | about
exuberant | praise | about over
comforted | praise | by
impressed | praise | by with
elated | praise | clause about by at
ecstatic | praise | clause about over
jubilant | praise | clause about over
enthusiastic | praise | clause about=support
reassured | praise | clause by
grateful | praise | clause for to
blessed | praise | clause infinitive
fortunate | praise | clause infinitive
glad | praise | clause infinitive
lucky | praise | clause infinitive
overjoyed | praise | clause infinitive at by
encouraged | praise | clause by
heartened | praise | clause infinitive by
touched | praise | clause infinitive by
thankful | praise | clause infinitive for
pleased | praise | clause infinitive gerund with by
happy | praise | clause infinitive gerund=want with about
proud | praise | clause infinitive of
delighted | praise | clause infinitive with
comfortable | praise | gerund with
honored | praise | infinitive
honoured | praise | infinitive
inspired | praise | infinitive by
moved | praise | infinitive by
tickled | praise | infinitive by
admiring | praise | of
appreciative | praise | of
complimentary | praise | of
fond | praise | of
respectful | praise | of toward=support
enamored | praise | of with by
enamoured | praise | of with by
indebted | praise | to
fine | praise | with
okay | praise | with
smitten | praise | with by
cool | praise | with to=reject toward=reject
invested | support | in
faithful | support | in to
committed | support | infinitive to
supportive | support | of
tolerant | support | of
bullish | support | on
dedicated | support | to
deferential | support | to
devoted | support | to
favorable | support | to
loyal | support | to
partial | support | to
receptive | support | to
friendly | support | to toward
sympathetic | support | to toward
protective | support | toward of
aligned | support | with
full of praise | praise | for | The envoy was full of praise for [the deal].
dead set | reject | against on=want | Oslo is dead set against [the ban].
set | reject | against on=want | Oslo is set on [a deal].
unimpressed | reject | by
unmoved | reject | by
incredulous | reject | clause at about
unpersuaded | reject | clause by of
sceptical | reject | clause of about
skeptical | reject | clause of about
suspicious | reject | clause of about
unconvinced | reject | clause of by
doubtful | reject | clause question-clause=think of about
disinclined | reject | infinitive
disbelieving | reject | of
distrustful | reject | of
leery | reject | of
mistrustful | reject | of
dubious | reject | of about
lukewarm | reject | on toward about=refuse
averse | reject | to
hostile | reject | to
immune | reject | to
opposed | reject | to
resistant | reject | to
unreceptive | reject | to
unsympathetic | reject | to
indifferent | reject | to about
oblivious | reject | to of
ill-disposed | reject | toward
cagey | refuse | about
coy | refuse | about
shy | refuse | about
tentative | refuse | about
unapologetic | refuse | about for
circumspect | refuse | about in
guarded | refuse | about in
tight-lipped | refuse | about on
vague | refuse | about on
ambivalent | refuse | clause=think about
wary | refuse | clause=warn of
hesitant | refuse | infinitive
powerless | refuse | infinitive
reluctant | refuse | infinitive
unwilling | refuse | infinitive
unprepared | refuse | infinitive for
loath | refuse | infinitive gerund=want
mum | refuse | on about
noncommittal | refuse | on about
apprehensive | warn | about
cautious | warn | about
jittery | warn | about
rattled | warn | by
unnerved | warn | by
nervous | warn | clause about
paranoid | warn | clause about
pessimistic | warn | clause about
panicked | warn | clause about by
concerned | warn | clause about by over with
gloomy | warn | clause about on
despondent | warn | clause about over
bothered | warn | clause by
spooked | warn | clause by
disturbed | warn | clause by about
perturbed | warn | clause by about
troubled | warn | clause by about
alarmed | warn | clause by at
worried | warn | clause infinitive about by over
startled | warn | clause infinitive by
afraid | warn | clause infinitive of
scared | warn | clause infinitive of
terrified | warn | clause infinitive of
anxious | warn | clause infinitive=want about
fearful | warn | clause of
frightened | warn | clause of
petrified | warn | clause of
dreading | warn | object
mindful | warn | of
watchful | warn | of for
bearish | warn | on about
alert | warn | to
buoyant | think | about
clear-eyed | think | about
complacent | think | about
naive | think | about
philosophical | think | about
realistic | think | about
unworried | think | about
nostalgic | think | about for
conflicted | think | about over
haunted | think | by
intrigued | think | by
undaunted | think | by
undeterred | think | by
unfazed | think | by
untroubled | think | by
mistaken | think | clause about
optimistic | think | clause about
sanguine | think | clause about
upbeat | think | clause about
unconcerned | think | clause about with by
struck | think | clause by
dumbfounded | think | clause by at
flabbergasted | think | clause by at
resigned | think | clause gerund to
excited | think | clause infinitive about by
relieved | think | clause infinitive by
amazed | think | clause infinitive by at
astonished | think | clause infinitive by at
astounded | think | clause infinitive by at
stunned | think | clause infinitive by at
surprised | think | clause infinitive by at
thrilled | think | clause infinitive with by about
assured | think | clause of
aware | think | clause of
cognizant | think | clause of
conscious | think | clause of
convinced | think | clause of
unaware | think | clause of
hopeful | think | clause of about
sure | think | clause of about
confident | think | clause of in about | Lind is confident [that the truce will hold].
perplexed | think | clause question-clause by
baffled | think | clause question-clause by about
puzzled | think | clause question-clause by about
fascinated | think | clause question-clause by with
certain | think | clause question-clause infinitive of about
uncertain | think | clause question-clause of about
unsure | think | clause question-clause of about
satisfied | think | clause with
pumped | think | infinitive about
unafraid | think | infinitive of=want
split | think | on over
clueless | think | question-clause about
curious | think | question-clause about
confused | think | question-clause about by
undecided | think | question-clause about on
bewildered | think | question-clause by about
mystified | think | question-clause by about
ignorant | think | question-clause of about
agnostic | think | question-clause on about
divided | think | question-clause on over
torn | think | question-clause over about
attentive | think | to
reconciled | think | to
sensitive | think | to
wise | think | to
familiar | think | with
obsessed | think | with by
preoccupied | think | with by
zealous | want | about
determined | want | clause infinitive
thirsty | want | for
interested | want | in
inclined | want | infinitive
prepared | want | infinitive
raring | want | infinitive
willing | want | infinitive
ambitious | want | infinitive for
avid | want | infinitive for
desperate | want | infinitive for
dying | want | infinitive for
eager | want | infinitive for
hungry | want | infinitive for
itching | want | infinitive for
primed | want | infinitive for
ready | want | infinitive for
keen | want | infinitive on
content | want | infinitive with
desirous | want | of
bent | want | on
hellbent | want | on
intent | want | on
`;
