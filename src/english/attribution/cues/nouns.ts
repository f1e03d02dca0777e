/**
 * Nouns in possession of their source ("Chad’s claim that", "criticism from Oslo of").
 * The columns are told in `index.ts`.
 */
export const NOUNS = `
joke | assert | about
conclusion | assert | clause
contention | assert | clause
finding | assert | clause
line | assert | clause | The party's line [that the dam is safe] has surprised Oman.
mantra | assert | clause
observation | assert | clause
point | assert | clause
testimony | assert | clause
word | assert | clause
quip | assert | clause about
tweet | assert | clause about
argument | assert | clause for against
case | assert | clause for against
acknowledgement | assert | clause of
acknowledgment | assert | clause of
admission | assert | clause of
announcement | assert | clause of
assertion | assert | clause of
assessment | assert | clause of
claim | assert | clause of | Chad's claim [that it was hit] surprised Oman.
confirmation | assert | clause of
declaration | assert | clause of
disclosure | assert | clause of
estimate | assert | clause of
narrative | assert | clause of
prediction | assert | clause of
proclamation | assert | clause of
recollection | assert | clause of
reminder | assert | clause of
revelation | assert | clause of
suggestion | assert | clause of
explanation | assert | clause of for
opinion | assert | clause of on
report | assert | clause of on
statement | assert | clause of on
view | assert | clause of on
message | assert | clause of to
insistence | assert | clause on
position | assert | clause on
verdict | assert | clause on
comment | assert | clause on about
remark | assert | clause on about
account | assert | of
affirmation | assert | of
characterization | assert | of
comparison | assert | of
depiction | assert | of
description | assert | of
mention | assert | of
portrayal | assert | of
reaffirmation | assert | of
pronouncement | assert | on
speech | assert | on
stance | assert | clause on
rhetoric | assert | on about
answer | assert | to
reference | assert | to
reply | assert | to
response | assert | to
instruction | demand | clause infinitive
recommendation | demand | clause infinitive
demand | demand | clause infinitive for
request | demand | clause infinitive for
campaign | demand | for
order | demand | infinitive
call | demand | infinitive for
plea | demand | infinitive for
push | demand | infinitive for
appeal | demand | infinitive for to
advocacy | demand | of for
query | ask | about
doubt | ask | clause about
inquiry | ask | into
question | ask | question-clause about
admiration | praise | for
applause | praise | for
gratitude | praise | for
appreciation | praise | for of
praise | praise | for of
congratulation | praise | on
tribute | praise | to
broadside | criticize | against
tirade | criticize | against
rant | criticize | against about
dig | criticize | at
jab | criticize | at
shot | criticize | at
swipe | criticize | at
anger | criticize | clause at over
dismay | criticize | clause at over
outrage | criticize | clause at over
complaint | criticize | clause about of
protest | criticize | clause against at over
regret | criticize | clause for over
criticism | criticize | clause of
attack | criticize | clause on
contempt | criticize | for
disdain | criticize | for
scorn | criticize | for
revulsion | criticize | for at
condemnation | criticize | of
critique | criticize | of
denunciation | criticize | of
derision | criticize | of
disapproval | criticize | of
mockery | criticize | of
takedown | criticize | of
rebuke | criticize | of to
objection | criticize | clause to
hostility | criticize | to toward
animosity | criticize | toward
insult | criticize | toward
frustration | criticize | clause with at
accusation | accuse | clause of
allegation | accuse | clause of
charge | accuse | clause of
suspicion | accuse | clause of
enthusiasm | support | for
preference | support | for
backing | support | for of
support | support | for of
sympathy | support | for with
commitment | support | infinitive to
approval | support | of
defence | support | of
defense | support | of
embrace | support | of
endorsement | support | of
allegiance | support | to
loyalty | support | to
skepticism | reject | clause about of toward
scepticism | reject | clause about of towards
dismissal | reject | of
rejection | reject | of
repudiation | reject | of
veto | reject | of
opposition | reject | to
resistance | reject | to
disagreement | reject | with
denial | deny | clause of
disavowal | deny | of
abstention | refuse | from
reluctance | refuse | infinitive
unwillingness | refuse | infinitive
refusal | refuse | infinitive of | Chad's refusal [to sign] delayed the deal.
caution | warn | about
alarm | warn | clause at over
worry | warn | clause about
concern | warn | clause about over
fear | warn | clause of about
warning | warn | clause of about
threat | warn | infinitive of
pledge | promise | clause infinitive of
promise | promise | clause infinitive of
vow | promise | clause infinitive of
assurance | promise | clause of
guarantee | promise | clause of
proposal | offer | clause infinitive for
offer | offer | infinitive of
invitation | offer | infinitive to
agreement | agree | clause infinitive
consent | agree | to
assumption | think | clause
conviction | think | clause
realisation | think | clause
realization | think | clause
feeling | think | clause about
theory | think | clause about
hope | think | clause for of
belief | think | clause in
confidence | think | clause in
expectation | think | clause of
impression | think | clause of
perception | think | clause of
recognition | think | clause of
understanding | think | clause of
thought | think | clause on about
faith | think | in
desire | want | clause infinitive for
wish | want | clause infinitive for
interest | want | in
eagerness | want | infinitive
willingness | want | infinitive
ambition | want | infinitive for
aspiration | want | infinitive for
intention | intend | clause infinitive of
strategy | intend | for
vision | intend | for of
agenda | intend | infinitive
attempt | intend | infinitive
bid | intend | infinitive
decision | intend | infinitive
effort | intend | infinitive
plan | intend | infinitive for
aim | intend | of
goal | intend | of
pursuit | intend | of
policy | intend | of on
`;
