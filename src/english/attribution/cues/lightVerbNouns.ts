/**
 * Nouns that attribute only behind a verb that lends them their subject ("has doubts about"); in possession of somebody they
 * mostly name a thing.
 * The columns are told in `index.ts`.
 */
export const LIGHT_VERB_NOUNS = `
allusion | light-verb-noun | assert | to
announcement | light-verb-noun | assert | clause about of
argument | light-verb-noun | assert | clause for against
briefing | light-verb-noun | assert | on
case | light-verb-noun | assert | clause for against
conversation | light-verb-noun | assert | about
detail | light-verb-noun | assert | about on
discussion | light-verb-noun | assert | about of
evidence | light-verb-noun | assert | clause of
glimpse | light-verb-noun | assert | into
hint | light-verb-noun | assert | clause about of
idea | light-verb-noun | assert | clause question-clause
indication | light-verb-noun | assert | clause question-clause
insight | light-verb-noun | assert | into
joke | light-verb-noun | assert | about
lecture | light-verb-noun | assert | on about
lie | light-verb-noun | assert | about
line | light-verb-noun | assert | on
notice | light-verb-noun | assert | clause
petition | light-verb-noun | demand | infinitive
point | light-verb-noun | assert | clause about of
position | light-verb-noun | assert | on
presentation | light-verb-noun | assert | on about
proof | light-verb-noun | assert | clause of
quip | light-verb-noun | assert | about
reference | light-verb-noun | assert | to
remark | light-verb-noun | assert | clause about
report | light-verb-noun | assert | on about
ruling | light-verb-noun | assert | clause=demand infinitive=demand on against
rumor | light-verb-noun | assert | clause about
rumour | light-verb-noun | assert | clause about
sense | light-verb-noun | assert | clause of
signal | light-verb-noun | assert | clause
speech | light-verb-noun | assert | about on
stance | light-verb-noun | assert | on against
story | light-verb-noun | assert | about
talk | light-verb-noun | assert | on about
testimonial | light-verb-noun | assert | about
update | light-verb-noun | assert | on
word | light-verb-noun | assert | on about
injunction | light-verb-noun | demand | against
order | light-verb-noun | demand | clause infinitive
ultimatum | light-verb-noun | demand | clause
curiosity | light-verb-noun | ask | about
inquiry | light-verb-noun | ask | into about
investigation | light-verb-noun | ask | into
query | light-verb-noun | ask | about
question | light-verb-noun | ask | question-clause about of
affection | light-verb-noun | praise | for
compliment | light-verb-noun | praise | about
delight | light-verb-noun | praise | in at over
enthusiasm | light-verb-noun | praise | for about
excitement | light-verb-noun | praise | about over
fondness | light-verb-noun | praise | for
joy | light-verb-noun | praise | in at over
love | light-verb-noun | praise | for
optimism | light-verb-noun | praise | clause about
passion | light-verb-noun | praise | for
plaudit | light-verb-noun | praise | for
pride | light-verb-noun | praise | in
relief | light-verb-noun | praise | clause at over
respect | light-verb-noun | praise | for
sympathy | light-verb-noun | praise | for
tribute | light-verb-noun | praise | to
zeal | light-verb-noun | praise | for
attack | light-verb-noun | criticize | on against
blame | light-verb-noun | criticize | on for
challenge | light-verb-noun | criticize | to against
complaint | light-verb-noun | criticize | against
criticism | light-verb-noun | criticize | of at on
dig | light-verb-noun | criticize | at
disappointment | light-verb-noun | criticize | clause in with at over
discontent | light-verb-noun | criticize | with about
disgust | light-verb-noun | criticize | at with over
dislike | light-verb-noun | criticize | of for
dissatisfaction | light-verb-noun | criticize | with
distaste | light-verb-noun | criticize | for
exasperation | light-verb-noun | criticize | with at
hatred | light-verb-noun | criticize | of for
horror | light-verb-noun | criticize | at over
impatience | light-verb-noun | criticize | with
indignation | light-verb-noun | criticize | at over
insult | light-verb-noun | criticize | at
invective | light-verb-noun | criticize | at
irritation | light-verb-noun | criticize | with at
jab | light-verb-noun | criticize | at
lawsuit | light-verb-noun | criticize | against over
regret | light-verb-noun | criticize | clause over about
remorse | light-verb-noun | criticize | for over
resentment | light-verb-noun | criticize | of toward at
scorn | light-verb-noun | criticize | on
shot | light-verb-noun | criticize | at
swing | light-verb-noun | criticize | at
swipe | light-verb-noun | criticize | at
unhappiness | light-verb-noun | criticize | with about
agreement | light-verb-noun | support | with
allegiance | light-verb-noun | support | to
appreciation | light-verb-noun | support | for of
backing | light-verb-noun | support | behind
commitment | light-verb-noun | support | clause=promise infinitive to
confidence | light-verb-noun | support | clause in
faith | light-verb-noun | support | clause in
interest | light-verb-noun | support | in
preference | light-verb-noun | support | for
support | light-verb-noun | support | behind to for
trust | light-verb-noun | support | in
weight | light-verb-noun | support | behind
antipathy | light-verb-noun | reject | to toward
aversion | light-verb-noun | reject | to
cynicism | light-verb-noun | reject | about
disagreement | light-verb-noun | reject | with over
distrust | light-verb-noun | reject | of
doubt | light-verb-noun | reject | clause question-clause about on
issue | light-verb-noun | reject | with
misgiving | light-verb-noun | reject | about
mistrust | light-verb-noun | reject | of
objection | light-verb-noun | reject | to
problem | light-verb-noun | reject | with
qualm | light-verb-noun | reject | about | The envoy has qualms about [the truce].
reservation | light-verb-noun | reject | about
suspicion | light-verb-noun | reject | clause of about
alarm | light-verb-noun | warn | over about at
anxiety | light-verb-noun | warn | about over
apprehension | light-verb-noun | warn | about
concern | light-verb-noun | warn | clause about over with
fear | light-verb-noun | warn | clause of about for
nervousness | light-verb-noun | warn | about
panic | light-verb-noun | warn | about over
pessimism | light-verb-noun | warn | about
trepidation | light-verb-noun | warn | about
unease | light-verb-noun | warn | about over with
worry | light-verb-noun | warn | clause about over
assurance | light-verb-noun | promise | clause
guarantee | light-verb-noun | promise | clause
pledge | light-verb-noun | promise | clause infinitive of
promise | light-verb-noun | promise | clause infinitive of about
vow | light-verb-noun | promise | clause infinitive
belief | light-verb-noun | think | clause in
confusion | light-verb-noun | think | question-clause about over
consensus | light-verb-noun | think | clause on
dream | light-verb-noun | think | clause of
expectation | light-verb-noun | think | clause infinitive of
feeling | light-verb-noun | think | clause about
hope | light-verb-noun | think | clause infinitive for of
hunch | light-verb-noun | think | clause
impression | light-verb-noun | think | clause
memory | light-verb-noun | think | of
notion | light-verb-noun | think | clause of
opinion | light-verb-noun | think | clause on about
thought | light-verb-noun | think | clause on about
view | light-verb-noun | think | clause on about of
vision | light-verb-noun | think | clause of for
aim | light-verb-noun | want | infinitive of
ambition | light-verb-noun | want | infinitive
appetite | light-verb-noun | want | infinitive for
desire | light-verb-noun | want | clause infinitive for
eagerness | light-verb-noun | want | infinitive
inclination | light-verb-noun | want | infinitive
intention | light-verb-noun | want | infinitive of
plan | light-verb-noun | want | infinitive for
readiness | light-verb-noun | want | infinitive
reluctance | light-verb-noun | want | infinitive
urge | light-verb-noun | want | infinitive
willingness | light-verb-noun | want | infinitive
wish | light-verb-noun | want | clause infinitive for
`;
