/**
 * Nouns in possession of their source ("Chad’s claim that", "criticism from Oslo of").
 * The columns are told in `index.ts`.
 */
export const NOUNS = `
account | noun | assert | of
acknowledgement | noun | assert | clause of
acknowledgment | noun | assert | clause of
admission | noun | assert | clause of
affirmation | noun | assert | of
announcement | noun | assert | clause of
answer | noun | assert | to
argument | noun | assert | clause for against
assertion | noun | assert | clause of
assessment | noun | assert | clause of
case | noun | assert | clause for against
characterization | noun | assert | of
claim | noun | assert | clause of | Chad's claim [that it was hit] surprised Oman.
comment | noun | assert | clause on about
comparison | noun | assert | of
conclusion | noun | assert | clause
confirmation | noun | assert | clause of
contention | noun | assert | clause
declaration | noun | assert | clause of
depiction | noun | assert | of
description | noun | assert | of
disclosure | noun | assert | clause of
estimate | noun | assert | clause of
explanation | noun | assert | clause of for
finding | noun | assert | clause
insistence | noun | assert | clause on
joke | noun | assert | about
line | noun | assert | clause | The party's line [that the dam is safe] has surprised Oman.
mantra | noun | assert | clause
mention | noun | assert | of
message | noun | assert | clause of to
narrative | noun | assert | clause of
observation | noun | assert | clause
opinion | noun | assert | clause of on
point | noun | assert | clause
portrayal | noun | assert | of
position | noun | assert | clause on
prediction | noun | assert | clause of
proclamation | noun | assert | clause of
pronouncement | noun | assert | on
quip | noun | assert | clause about
reaffirmation | noun | assert | of
recollection | noun | assert | clause of
reference | noun | assert | to
remark | noun | assert | clause on about
reminder | noun | assert | clause of
reply | noun | assert | to
report | noun | assert | clause of on
response | noun | assert | to
revelation | noun | assert | clause of
rhetoric | noun | assert | on about
speech | noun | assert | on
stance | noun | assert | on
statement | noun | assert | clause of on
suggestion | noun | assert | clause of
testimony | noun | assert | clause
tweet | noun | assert | clause about
verdict | noun | assert | clause on
view | noun | assert | clause of on
word | noun | assert | clause
advocacy | noun | demand | of for
appeal | noun | demand | infinitive for to
call | noun | demand | infinitive for
campaign | noun | demand | for
demand | noun | demand | clause infinitive for
instruction | noun | demand | clause infinitive
order | noun | demand | infinitive
plea | noun | demand | infinitive for
push | noun | demand | infinitive for
recommendation | noun | demand | clause infinitive
request | noun | demand | clause infinitive for
doubt | noun | ask | clause about
inquiry | noun | ask | into
query | noun | ask | about
question | noun | ask | question-clause about
admiration | noun | praise | for
applause | noun | praise | for
appreciation | noun | praise | for of
congratulation | noun | praise | on
gratitude | noun | praise | for
praise | noun | praise | for of
tribute | noun | praise | to
anger | noun | criticize | at over
animosity | noun | criticize | toward
attack | noun | criticize | clause on
broadside | noun | criticize | against
complaint | noun | criticize | clause about of
condemnation | noun | criticize | of
contempt | noun | criticize | for
criticism | noun | criticize | clause of
critique | noun | criticize | of
denunciation | noun | criticize | of
derision | noun | criticize | of
dig | noun | criticize | at
disapproval | noun | criticize | of
disdain | noun | criticize | for
dismay | noun | criticize | at over
frustration | noun | criticize | with at
hostility | noun | criticize | to toward
insult | noun | criticize | toward
jab | noun | criticize | at
mockery | noun | criticize | of
objection | noun | criticize | to
outrage | noun | criticize | at over
protest | noun | criticize | clause against at over
rant | noun | criticize | against about
rebuke | noun | criticize | of to
regret | noun | criticize | clause for over
revulsion | noun | criticize | for at
scorn | noun | criticize | for
shot | noun | criticize | at
swipe | noun | criticize | at
takedown | noun | criticize | of
tirade | noun | criticize | against
accusation | noun | accuse | clause of
allegation | noun | accuse | clause of
charge | noun | accuse | clause of
suspicion | noun | accuse | clause of
allegiance | noun | support | to
approval | noun | support | of
backing | noun | support | for of
commitment | noun | support | infinitive to
defence | noun | support | of
defense | noun | support | of
embrace | noun | support | of
endorsement | noun | support | of
enthusiasm | noun | support | for
loyalty | noun | support | to
preference | noun | support | for
support | noun | support | for of
sympathy | noun | support | for with
disagreement | noun | reject | with
dismissal | noun | reject | of
opposition | noun | reject | to
rejection | noun | reject | of
repudiation | noun | reject | of
resistance | noun | reject | to
scepticism | noun | reject | clause about of towards
skepticism | noun | reject | clause about of toward
veto | noun | reject | of
denial | noun | deny | clause of
disavowal | noun | deny | of
abstention | noun | refuse | from
refusal | noun | refuse | infinitive of | Chad's refusal [to sign] delayed the deal.
reluctance | noun | refuse | infinitive
unwillingness | noun | refuse | infinitive
alarm | noun | warn | at over
caution | noun | warn | about
concern | noun | warn | clause about over
fear | noun | warn | clause of about
threat | noun | warn | infinitive of
warning | noun | warn | clause of about
worry | noun | warn | clause about
assurance | noun | promise | clause of
guarantee | noun | promise | clause of
pledge | noun | promise | clause infinitive of
promise | noun | promise | clause infinitive of
vow | noun | promise | clause infinitive of
invitation | noun | offer | infinitive to
offer | noun | offer | infinitive of
proposal | noun | offer | clause infinitive for
agreement | noun | agree | clause infinitive
consent | noun | agree | to
assumption | noun | think | clause
belief | noun | think | clause in
confidence | noun | think | clause in
conviction | noun | think | clause
expectation | noun | think | clause of
faith | noun | think | in
feeling | noun | think | clause about
hope | noun | think | clause for of
impression | noun | think | clause of
perception | noun | think | clause of
realisation | noun | think | clause
realization | noun | think | clause
recognition | noun | think | clause of
theory | noun | think | clause about
thought | noun | think | clause on about
understanding | noun | think | clause of
ambition | noun | want | infinitive for
aspiration | noun | want | infinitive for
desire | noun | want | clause infinitive for
eagerness | noun | want | infinitive
interest | noun | want | in
willingness | noun | want | infinitive
wish | noun | want | clause infinitive for
agenda | noun | intend | infinitive
aim | noun | intend | of
attempt | noun | intend | infinitive
bid | noun | intend | infinitive
decision | noun | intend | infinitive
effort | noun | intend | infinitive
goal | noun | intend | of
intention | noun | intend | clause infinitive of
plan | noun | intend | infinitive for
policy | noun | intend | of on
pursuit | noun | intend | of
strategy | noun | intend | for
vision | noun | intend | for of
`;
