/**
 * Nouns that attribute only behind a verb that lends them their subject ("has doubts about"); in possession of somebody they
 * mostly name a thing.
 * The columns are told in `index.ts`.
 */
export const LIGHT_VERB_NOUNS = `
conversation | assert | about
joke | assert | about
lie | assert | about
quip | assert | about
story | assert | about
testimonial | assert | about
discussion | assert | about of
detail | assert | about on
speech | assert | about on
notice | assert | clause
signal | assert | clause
remark | assert | clause about
rumor | assert | clause about
rumour | assert | clause about
announcement | assert | clause about of
hint | assert | clause about of
point | assert | clause about of
argument | assert | clause for against
case | assert | clause for against
evidence | assert | clause of
proof | assert | clause of
sense | assert | clause of
idea | assert | clause question-clause
indication | assert | clause question-clause
ruling | assert | clause=demand infinitive=demand on against
glimpse | assert | into
insight | assert | into
briefing | assert | on
line | assert | on
position | assert | on
update | assert | on
lecture | assert | on about
presentation | assert | on about
report | assert | on about
talk | assert | on about
word | assert | on about
stance | assert | on against
allusion | assert | to
reference | assert | to
injunction | demand | against
ultimatum | demand | clause
order | demand | clause infinitive
petition | demand | infinitive
curiosity | ask | about
query | ask | about
investigation | ask | into
inquiry | ask | into about
question | ask | question-clause about of
welcome | praise | to
compliment | praise | about
excitement | praise | about over
optimism | praise | clause about
relief | praise | clause at over
affection | praise | for
fondness | praise | for
love | praise | for
passion | praise | for
plaudit | praise | for
respect | praise | for
sympathy | praise | for
zeal | praise | for
enthusiasm | praise | for about
pride | praise | in
delight | praise | in at over
joy | praise | in at over
tribute | praise | to
complaint | criticize | against
lawsuit | criticize | against over
dig | criticize | at
insult | criticize | at
invective | criticize | at
jab | criticize | at
shot | criticize | at
swing | criticize | at
swipe | criticize | at
horror | criticize | at over
indignation | criticize | at over
disgust | criticize | at with over
disappointment | criticize | clause in with at over
regret | criticize | clause over about
distaste | criticize | for
remorse | criticize | for over
criticism | criticize | of at on
dislike | criticize | of for
hatred | criticize | of for
resentment | criticize | of toward at
scorn | criticize | on
attack | criticize | on against
blame | criticize | on for
challenge | criticize | to against
dissatisfaction | criticize | with
impatience | criticize | with
discontent | criticize | with about
unhappiness | criticize | with about
exasperation | criticize | with at
irritation | criticize | with at
backing | support | behind
weight | support | behind
support | support | behind to for
confidence | support | clause in
faith | support | clause in
commitment | support | clause=promise infinitive to
preference | support | for
appreciation | support | for of
interest | support | in
trust | support | in
allegiance | support | to
importance | support | to
agreement | support | with
cynicism | reject | about
misgiving | reject | about
qualm | reject | about | The envoy has qualms about [the truce].
reservation | reject | about
suspicion | reject | clause of about
doubt | reject | clause question-clause about on
distrust | reject | of
mistrust | reject | of
aversion | reject | to
objection | reject | to
antipathy | reject | to toward
issue | reject | with
problem | reject | with
disagreement | reject | with over
apprehension | warn | about
nervousness | warn | about
pessimism | warn | about
trepidation | warn | about
anxiety | warn | about over
panic | warn | about over
unease | warn | about over with
worry | warn | clause about over
concern | warn | clause about over with at
fear | warn | clause of about for
alarm | warn | clause over about at
assurance | promise | clause
guarantee | promise | clause
vow | promise | clause infinitive
pledge | promise | clause infinitive of
promise | promise | clause infinitive of about
hunch | think | clause
impression | think | clause
feeling | think | clause about
belief | think | clause in
hope | think | clause infinitive for of
expectation | think | clause infinitive of
dream | think | clause of
notion | think | clause of
vision | think | clause of for
consensus | think | clause on
opinion | think | clause on about
thought | think | clause on about
view | think | clause on about of
memory | think | of
confusion | think | question-clause about over
desire | want | clause infinitive for
wish | want | clause infinitive for
ambition | want | infinitive
eagerness | want | infinitive
inclination | want | infinitive
readiness | want | infinitive
reluctance | want | infinitive
urge | want | infinitive
willingness | want | infinitive
appetite | want | infinitive for
plan | want | infinitive for
aim | want | infinitive of
intention | want | infinitive of
`;
