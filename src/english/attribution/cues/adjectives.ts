/**
 * Adjectives and participles behind a linking verb, a noun or a comma ("is confident that").
 * The columns are told in `index.ts`.
 */
export const ADJECTIVES = `
adamant | adjective | assert | clause about
apologetic | adjective | assert | about for
blunt | adjective | assert | about in
boastful | adjective | assert | about
candid | adjective | assert | about
categorical | adjective | assert | clause about in
clear | adjective | assert | clause question-clause=think about on
consistent | adjective | assert | in about
defiant | adjective | assert | about
definitive | adjective | assert | clause about on
dismayed | adjective | criticize | clause infinitive by at over
emphatic | adjective | assert | clause about
evasive | adjective | assert | about on
explicit | adjective | assert | clause about
firm | adjective | assert | clause about on in
forthright | adjective | assert | about
frank | adjective | assert | about
honest | adjective | assert | about with
insistent | adjective | assert | clause on about
open | adjective | assert | about to=support | Oslo is open to [talks].
outspoken | adjective | assert | about in
positive | adjective | assert | clause about
silent | adjective | assert | question-clause on=refuse about=refuse
specific | adjective | assert | about on
steadfast | adjective | assert | in
straightforward | adjective | assert | about
transparent | adjective | assert | about
unequivocal | adjective | assert | clause about in
unwavering | adjective | assert | in
upfront | adjective | assert | about
vehement | adjective | assert | clause about in
vocal | adjective | assert | about in on
wrong | adjective | assert | clause infinitive about
admiring | adjective | praise | of
appreciative | adjective | praise | of
blessed | adjective | praise | clause infinitive
comfortable | adjective | praise | gerund with
comforted | adjective | praise | by
complimentary | adjective | praise | of
cool | adjective | praise | with to=reject toward=reject
delighted | adjective | praise | clause infinitive with
ecstatic | adjective | praise | clause about over
elated | adjective | praise | clause about by at
enamored | adjective | praise | of with by
enamoured | adjective | praise | of with by
encouraged | adjective | praise | clause infinitive by
enthusiastic | adjective | praise | clause about=support
exuberant | adjective | praise | about over
fine | adjective | praise | with
fond | adjective | praise | of
fortunate | adjective | praise | clause infinitive
glad | adjective | praise | clause infinitive
grateful | adjective | praise | clause for to
happy | adjective | praise | clause infinitive gerund=want with about
heartened | adjective | praise | clause infinitive by
honored | adjective | praise | infinitive
honoured | adjective | praise | infinitive
impressed | adjective | praise | by with
indebted | adjective | praise | to
inspired | adjective | praise | infinitive by
jubilant | adjective | praise | clause about over
lucky | adjective | praise | clause infinitive
moved | adjective | praise | infinitive by
okay | adjective | praise | with
overjoyed | adjective | praise | clause infinitive at by
passionate | adjective | praise | about
pleased | adjective | praise | clause infinitive gerund with by
proud | adjective | praise | clause infinitive of
reassured | adjective | praise | clause by
respectful | adjective | praise | of toward=support
smitten | adjective | praise | with by
thankful | adjective | praise | clause infinitive for
tickled | adjective | praise | infinitive by
touched | adjective | praise | clause infinitive by
aggrieved | adjective | criticize | clause by at
aghast | adjective | criticize | clause at
angry | adjective | criticize | clause at about over
annoyed | adjective | criticize | clause with by at about
appalled | adjective | criticize | by at
ashamed | adjective | criticize | of
bitter | adjective | criticize | about at
bored | adjective | criticize | with by
chagrined | adjective | criticize | clause by at
contemptuous | adjective | criticize | of
critical | adjective | criticize | of
cynical | adjective | criticize | about
demoralized | adjective | criticize | by
derisive | adjective | criticize | of
devastated | adjective | criticize | clause infinitive by
disappointed | adjective | criticize | clause in with by
discontented | adjective | criticize | with
discouraged | adjective | criticize | clause by
disenchanted | adjective | criticize | with
disgruntled | adjective | criticize | about over
disgusted | adjective | criticize | by with
disheartened | adjective | criticize | clause by
disillusioned | adjective | criticize | with by
dismissive | adjective | criticize | of
disparaging | adjective | criticize | of
displeased | adjective | criticize | clause with by at
disrespectful | adjective | criticize | of to toward
dissatisfied | adjective | criticize | with
distraught | adjective | criticize | clause=warn over about
distressed | adjective | criticize | by at
embarrassed | adjective | criticize | by
enraged | adjective | criticize | clause by at
envious | adjective | criticize | of
exasperated | adjective | criticize | clause with by at
fed | adjective | criticize | up with
frustrated | adjective | criticize | clause with by at
furious | adjective | criticize | clause at about over
galled | adjective | criticize | by
guilty | adjective | criticize | about
heartbroken | adjective | criticize | clause by over about
horrified | adjective | criticize | clause infinitive by at
hurt | adjective | criticize | clause by
impatient | adjective | criticize | infinitive=want with for=want
incensed | adjective | criticize | clause by at
indignant | adjective | criticize | clause about at over
infuriated | adjective | criticize | clause by at
insulted | adjective | criticize | clause by
intolerant | adjective | criticize | of
irate | adjective | criticize | clause at about over
irritated | adjective | criticize | clause with by at
jealous | adjective | criticize | of
judgmental | adjective | criticize | about of
livid | adjective | criticize | clause at about over
mad | adjective | criticize | clause at about
miffed | adjective | criticize | clause at by
mocking | adjective | criticize | of
mortified | adjective | criticize | clause by at
offended | adjective | criticize | by
outraged | adjective | criticize | by at
peeved | adjective | criticize | clause at by
put off | adjective | criticize | by | Voters were put off by [the row].
rankled | adjective | criticize | by
regretful | adjective | criticize | clause about
remorseful | adjective | criticize | clause about for
repelled | adjective | criticize | by
repulsed | adjective | criticize | by
resentful | adjective | criticize | clause of
revolted | adjective | criticize | by
rueful | adjective | criticize | about
sad | adjective | criticize | clause infinitive about
saddened | adjective | criticize | clause infinitive by
scornful | adjective | criticize | of
shocked | adjective | criticize | clause by at
sick | adjective | criticize | of
sickened | adjective | criticize | clause by
sorry | adjective | criticize | clause for about
sour | adjective | criticize | on
tired | adjective | criticize | of
turned off | adjective | criticize | by | Voters were turned off by [the row].
uncomfortable | adjective | criticize | with on about
uneasy | adjective | criticize | about with
unhappy | adjective | criticize | clause with about
upset | adjective | criticize | clause at about with
weary | adjective | criticize | of
aligned | adjective | support | with
bullish | adjective | support | on
committed | adjective | support | infinitive to
dedicated | adjective | support | to
deferential | adjective | support | to
devoted | adjective | support | to
faithful | adjective | support | in to
favorable | adjective | support | to
friendly | adjective | support | to toward
invested | adjective | support | in
loyal | adjective | support | to
partial | adjective | support | to
protective | adjective | support | toward of
receptive | adjective | support | to
supportive | adjective | support | of
sympathetic | adjective | support | to toward
tolerant | adjective | support | of
averse | adjective | reject | to
dead set | adjective | reject | against on=want | Oslo is dead set against [the ban].
disbelieving | adjective | reject | of
disinclined | adjective | reject | infinitive
distrustful | adjective | reject | of
doubtful | adjective | reject | clause question-clause=think of about
dubious | adjective | reject | of about
hostile | adjective | reject | to
ill-disposed | adjective | reject | toward
immune | adjective | reject | to
incredulous | adjective | reject | clause at about
indifferent | adjective | reject | to about
leery | adjective | reject | of
lukewarm | adjective | reject | on toward about=refuse
mistrustful | adjective | reject | of
oblivious | adjective | reject | to of
opposed | adjective | reject | to
resistant | adjective | reject | to
sceptical | adjective | reject | clause of about
set | adjective | reject | against on=want | Oslo is set on [a deal].
skeptical | adjective | reject | clause of about
suspicious | adjective | reject | clause of about
unconvinced | adjective | reject | clause of by
unimpressed | adjective | reject | by
unmoved | adjective | reject | by
unpersuaded | adjective | reject | clause by of
unreceptive | adjective | reject | to
unsympathetic | adjective | reject | to
ambivalent | adjective | refuse | clause=think about
cagey | adjective | refuse | about
circumspect | adjective | refuse | about in
coy | adjective | refuse | about
guarded | adjective | refuse | about in
hesitant | adjective | refuse | infinitive
loath | adjective | refuse | infinitive gerund=want
mum | adjective | refuse | on about
noncommittal | adjective | refuse | on about
powerless | adjective | refuse | infinitive
reluctant | adjective | refuse | infinitive
shy | adjective | refuse | about
tentative | adjective | refuse | about
tight-lipped | adjective | refuse | about on
unapologetic | adjective | refuse | about for
unprepared | adjective | refuse | infinitive for
unwilling | adjective | refuse | infinitive
vague | adjective | refuse | about on
wary | adjective | refuse | clause=warn of
afraid | adjective | warn | clause infinitive of
alarmed | adjective | warn | clause by at
alert | adjective | warn | to
anxious | adjective | warn | clause infinitive=want about
apprehensive | adjective | warn | about
bearish | adjective | warn | on about
bothered | adjective | warn | clause by
cautious | adjective | warn | about
concerned | adjective | warn | clause about by over with
despondent | adjective | warn | clause about over
disturbed | adjective | warn | clause by about
dreading | adjective | warn | object
fearful | adjective | warn | clause of
frightened | adjective | warn | clause of
gloomy | adjective | warn | clause about on
jittery | adjective | warn | about
mindful | adjective | warn | of
nervous | adjective | warn | clause about
panicked | adjective | warn | clause about by
paranoid | adjective | warn | clause about
perturbed | adjective | warn | clause by about
pessimistic | adjective | warn | clause about
petrified | adjective | warn | clause of
rattled | adjective | warn | by
scared | adjective | warn | clause infinitive of
spooked | adjective | warn | clause by
startled | adjective | warn | clause infinitive by
terrified | adjective | warn | clause infinitive of
troubled | adjective | warn | clause by about
unnerved | adjective | warn | by
watchful | adjective | warn | of for
worried | adjective | warn | clause infinitive about by over
agnostic | adjective | think | question-clause on about
amazed | adjective | think | clause infinitive by at
assured | adjective | think | clause of
astonished | adjective | think | clause infinitive by at
astounded | adjective | think | clause infinitive by at
attentive | adjective | think | to
aware | adjective | think | clause of
baffled | adjective | think | clause question-clause by about
bewildered | adjective | think | question-clause by about
buoyant | adjective | think | about
certain | adjective | think | clause question-clause infinitive of about
clear-eyed | adjective | think | about
clueless | adjective | think | question-clause about
cognizant | adjective | think | clause of
complacent | adjective | think | about
confident | adjective | think | clause of in about | Lind is confident [that the truce will hold].
conflicted | adjective | think | about over
confused | adjective | think | question-clause about by
conscious | adjective | think | clause of
convinced | adjective | think | clause of
curious | adjective | think | question-clause about
divided | adjective | think | question-clause on over
dumbfounded | adjective | think | clause by at
excited | adjective | think | clause infinitive about by
familiar | adjective | think | with
fascinated | adjective | think | clause question-clause by with
flabbergasted | adjective | think | clause by at
haunted | adjective | think | by
hopeful | adjective | think | clause of about
ignorant | adjective | think | question-clause of about
intrigued | adjective | think | by
mistaken | adjective | think | clause about
mystified | adjective | think | question-clause by about
naive | adjective | think | about
nostalgic | adjective | think | about for
obsessed | adjective | think | with by
optimistic | adjective | think | clause about
perplexed | adjective | think | clause question-clause by
philosophical | adjective | think | about
preoccupied | adjective | think | with by
pumped | adjective | think | infinitive about
puzzled | adjective | think | clause question-clause by about
realistic | adjective | think | about
reconciled | adjective | think | to
relieved | adjective | think | clause infinitive by
resigned | adjective | think | clause gerund to
sanguine | adjective | think | clause about
satisfied | adjective | think | clause with
sensitive | adjective | think | to
split | adjective | think | on over
struck | adjective | think | clause by
stunned | adjective | think | clause infinitive by at
sure | adjective | think | clause of about
surprised | adjective | think | clause infinitive by at
thrilled | adjective | think | clause infinitive with by about
torn | adjective | think | question-clause over about
unafraid | adjective | think | infinitive of=want
unaware | adjective | think | clause of
uncertain | adjective | think | clause question-clause of about
unconcerned | adjective | think | clause about with by
undaunted | adjective | think | by
undecided | adjective | think | question-clause about on
undeterred | adjective | think | by
unfazed | adjective | think | by
unsure | adjective | think | clause question-clause of about
untroubled | adjective | think | by
unworried | adjective | think | about
upbeat | adjective | think | clause about
wise | adjective | think | to
ambitious | adjective | want | infinitive for
avid | adjective | want | infinitive for
bent | adjective | want | on
content | adjective | want | infinitive with
desirous | adjective | want | of
desperate | adjective | want | infinitive for
determined | adjective | want | clause infinitive
dying | adjective | want | infinitive for
eager | adjective | want | infinitive for
hellbent | adjective | want | on
hungry | adjective | want | infinitive for
inclined | adjective | want | infinitive
intent | adjective | want | on
interested | adjective | want | in
itching | adjective | want | infinitive for
keen | adjective | want | infinitive on
prepared | adjective | want | infinitive
primed | adjective | want | infinitive for
raring | adjective | want | infinitive
ready | adjective | want | infinitive for
thirsty | adjective | want | for
willing | adjective | want | infinitive
zealous | adjective | want | about
`;
