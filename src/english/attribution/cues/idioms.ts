/**
 * Verbs that are cues only with other words ("take issue with", "give voice to").
 * The columns are told in `index.ts`.
 */
export const IDIOMS = `
ask rhetorically | idiom | assert | quotation
bear witness | idiom | assert | clause to
break the news | idiom | assert | clause of
bring attention to | idiom | assert | object
call attention to | idiom | assert | object
claim credit for | idiom | assert | object
claim responsibility for | idiom | assert | object
come clean about | idiom | assert | object | Lind came clean about [the loan].
draw a distinction between | idiom | assert | object
draw a line between | idiom | assert | object
draw attention to | idiom | assert | object
draw parallels between | idiom | assert | object
drive home | idiom | assert | clause object
drop hints | idiom | assert | clause about
explain how | idiom | assert | question-clause
get across | idiom | assert | clause object
give an account of | idiom | assert | object
give voice to | idiom | assert | object | Lind gave voice to [the anger].
go on record | idiom | assert | clause
go public with | idiom | assert | object
go so far as to say | idiom | assert | clause
hammer home | idiom | assert | clause object
keep the focus on | idiom | assert | object
lay bare | idiom | assert | object
lay claim to | idiom | assert | object
lay emphasis on | idiom | assert | object
lend voice to | idiom | assert | object
let it be known | idiom | assert | clause
let slip | idiom | assert | clause object
make a case for | idiom | assert | clause object
make a point of | idiom | assert | gerund
make clear | idiom | assert | clause question-clause object
make it clear | idiom | assert | clause question-clause
make known | idiom | assert | clause
make light of | idiom | assert | object
make mention of | idiom | assert | object
make much of | idiom | assert | object
make no mention of | idiom | assert | object
make no secret of | idiom | assert | object
make plain | idiom | assert | clause question-clause
make reference to | idiom | assert | object
make the argument | idiom | assert | clause
make the case for | idiom | assert | clause object
make the connection | idiom | assert | clause
make the point | idiom | assert | clause
place emphasis on | idiom | assert | object
put emphasis on | idiom | assert | object
put it | idiom | assert | quotation
raise the issue of | idiom | assert | object
raise the possibility | idiom | assert | clause of
raise the prospect | idiom | assert | clause of
raise the specter of | idiom | assert | object
raise the spectre of | idiom | assert | object
read as | idiom | assert | object
shed light on | idiom | assert | object
speak fondly of | idiom | assert | object
speak glowingly of | idiom | assert | object
speak highly of | idiom | assert | object | Lind spoke highly of [the envoy].
speak ill of | idiom | assert | object
speak volumes about | idiom | assert | object
spread the word about | idiom | assert | object
take credit for | idiom | assert | object
take note of | idiom | assert | object
take responsibility for | idiom | assert | object
take the position | idiom | assert | clause
take the stand | idiom | assert | quotation
take the view | idiom | assert | clause
talk tough about | idiom | assert | object
talk tough on | idiom | assert | object
tell tales of | idiom | assert | object
tell the story of | idiom | assert | object
call a halt to | idiom | demand | object
call an end to | idiom | demand | object
call time on | idiom | demand | object
make a pitch for | idiom | demand | object
make a plea for | idiom | demand | object
make a push for | idiom | demand | object
make an appeal for | idiom | demand | object
pile pressure on | idiom | demand | object
press the case | idiom | demand | clause for
put a stop to | idiom | demand | object
put pressure on | idiom | demand | object
set conditions for | idiom | demand | object
twist arms | idiom | demand | infinitive
ask aloud | idiom | ask | quotation question-clause
ask out loud | idiom | ask | question-clause
question aloud | idiom | ask | question-clause
raise doubts | idiom | ask | clause
raise questions | idiom | ask | clause question-clause
wonder aloud | idiom | ask | quotation clause question-clause
be all for | idiom | praise | object
find favor with | idiom | praise | object
give a nod to | idiom | praise | object
give a shout-out to | idiom | praise | object
give credit to | idiom | praise | object
give props to | idiom | praise | object
give thanks for | idiom | praise | object
give thanks to | idiom | praise | object
hat tip | idiom | praise | object
have kind words for | idiom | praise | object
have nothing but praise for | idiom | praise | object
have praise for | idiom | praise | object
heap praise on | idiom | praise | object
heap praise upon | idiom | praise | object
lavish praise on | idiom | praise | object
pay homage to | idiom | praise | object
pay respect to | idiom | praise | object
pay respects to | idiom | praise | object
pay tribute to | idiom | praise | object
pile praise on | idiom | praise | object
raise a glass to | idiom | praise | object
shower praise on | idiom | praise | object
sing praises of | idiom | praise | object
sing the praises of | idiom | praise | object
single out for praise | idiom | praise | object
take a bow | idiom | praise | quotation
take comfort in | idiom | praise | object gerund
take heart in | idiom | praise | object
take joy in | idiom | praise | object gerund
take pleasure in | idiom | praise | object gerund
take pride in | idiom | praise | object
call foul on | idiom | criticize | object
call into question | idiom | criticize | object
call on the carpet | idiom | criticize | object
call to account | idiom | criticize | object
cast aspersions on | idiom | criticize | object
cast blame on | idiom | criticize | object
cast doubt on | idiom | criticize | object
come down hard on | idiom | criticize | object
cry foul | idiom | criticize | quotation
cry foul over | idiom | criticize | object
declare war on | idiom | criticize | object
dump all over | idiom | criticize | object
find fault with | idiom | criticize | object
give short shrift to | idiom | criticize | object
go hard at | idiom | criticize | object
go negative on | idiom | criticize | object
have harsh words for | idiom | criticize | object
have words with | idiom | criticize | object
hurl accusations at | idiom | criticize | object
hurl insults at | idiom | criticize | object
launch an attack on | idiom | criticize | object
lay blame at | idiom | criticize | object
lay blame on | idiom | criticize | object
lay the blame on | idiom | criticize | object
level accusations against | idiom | criticize | object
level charges against | idiom | criticize | object
level criticism at | idiom | criticize | object
lob accusations at | idiom | criticize | object
look askance at | idiom | criticize | object
make a mockery of | idiom | criticize | object
make fun of | idiom | criticize | object
make hay of | idiom | criticize | object
mount an attack on | idiom | criticize | object
pick a fight with | idiom | criticize | object
pin blame on | idiom | criticize | object
play the blame game with | idiom | criticize | object
point a finger at | idiom | criticize | object
point fingers at | idiom | criticize | object
point the finger at | idiom | criticize | object
poke fun at | idiom | criticize | object
poke holes in | idiom | criticize | object
put blame on | idiom | criticize | object
put the blame on | idiom | criticize | object
raise a stink about | idiom | criticize | object
raise hell about | idiom | criticize | object
rake over the coals | idiom | criticize | object
roll eyes at | idiom | criticize | object
second guess | idiom | criticize | object
sling mud at | idiom | criticize | object
take a dig at | idiom | criticize | object
take a dim view of | idiom | criticize | object
take a hard line on | idiom | criticize | object
take a jab at | idiom | criticize | object
take a shot at | idiom | criticize | object
take a swipe at | idiom | criticize | object
take aim at | idiom | criticize | object
take digs at | idiom | criticize | object
take exception to | idiom | criticize | object
take issue with | idiom | criticize | object
take jabs at | idiom | criticize | object
take offence at | idiom | criticize | object
take offense | idiom | criticize | quotation
take offense at | idiom | criticize | object
take pot shots at | idiom | criticize | object
take potshots at | idiom | criticize | object
take shots at | idiom | criticize | object
take swipes at | idiom | criticize | object
take to task | idiom | criticize | object
take umbrage at | idiom | criticize | object
throw shade at | idiom | criticize | object
throw under the bus | idiom | criticize | object
thumb nose at | idiom | criticize | object
trade barbs over | idiom | criticize | object
trade barbs with | idiom | criticize | object
trade insults with | idiom | criticize | object
turn up nose at | idiom | criticize | object
turn up noses at | idiom | criticize | object
wage war on | idiom | criticize | object
bring charges against | idiom | accuse | object
bring suit against | idiom | accuse | object
denounce as | idiom | accuse | object
file charges against | idiom | accuse | object
file suit against | idiom | accuse | object
hold accountable | idiom | accuse | object
hold liable | idiom | accuse | object
hold responsible | idiom | accuse | object
hold to account | idiom | accuse | object
lay at the feet of | idiom | accuse | object
name and shame | idiom | accuse | object
press charges against | idiom | accuse | object
argue in favor of | idiom | support | object
argue in favour of | idiom | support | object
cast a ballot for | idiom | support | object
cast a vote for | idiom | support | object
cast ballot for | idiom | support | object
cast lot with | idiom | support | object
cast vote for | idiom | support | object
close ranks around | idiom | support | object
close ranks behind | idiom | support | object
come out in favor of | idiom | support | object
come out in support of | idiom | support | object
come to the aid of | idiom | support | object
come to the defense of | idiom | support | object
fall in line behind | idiom | support | object
fall in line with | idiom | support | object
get on board | idiom | support | quotation
get on board with | idiom | support | object
give backing to | idiom | support | object
give blessing to | idiom | support | object
give her blessing to | idiom | support | object
give his blessing to | idiom | support | object
give its blessing to | idiom | support | object
give the green light to | idiom | support | object
give the nod to | idiom | support | object
go to bat for | idiom | support | object
go to the mat for | idiom | support | object
gravitate toward | idiom | support | object
gravitate towards | idiom | support | object
hold fast to | idiom | support | object
jump aboard with | idiom | support | object
jump on board with | idiom | support | object
keep faith with | idiom | support | object
lean toward | idiom | support | object gerund
lean towards | idiom | support | object gerund
lend backing to | idiom | support | object
lend her support to | idiom | support | object
lend his support to | idiom | support | object
lend its support to | idiom | support | object
lend support to | idiom | support | object
offer support to | idiom | support | object
pledge allegiance to | idiom | support | object
pledge support for | idiom | support | object
pledge support to | idiom | support | object
put in a good word for | idiom | support | object
rally round | idiom | support | object
rise in support of | idiom | support | object
rise to the defense of | idiom | support | object
sign onto | idiom | support | object
speak in favor of | idiom | support | object
speak in support of | idiom | support | object
speak on behalf of | idiom | support | object
speak out in favor of | idiom | support | object
stand firmly behind | idiom | support | object
stand in solidarity with | idiom | support | object
stand squarely behind | idiom | support | object
stand united behind | idiom | support | object
take sides with | idiom | support | object
take the side of | idiom | support | object
take up the cause of | idiom | support | object
throw backing behind | idiom | support | object
throw her support behind | idiom | support | object
throw his support behind | idiom | support | object
throw support behind | idiom | support | object
throw support to | idiom | support | object
throw their support behind | idiom | support | object
throw weight behind | idiom | support | object
tilt toward | idiom | support | object
tilt towards | idiom | support | object
vote in favor of | idiom | support | object
vote in favour of | idiom | support | object
vote yes on | idiom | support | object
brush past | idiom | reject | object
call bull on | idiom | reject | object
cast vote against | idiom | reject | object
close the door on | idiom | reject | object
dismiss out of hand | idiom | reject | object
draw a line at | idiom | reject | object
draw the line at | idiom | reject | object
look past | idiom | reject | object
make short work of | idiom | reject | object
part ways with | idiom | reject | object
pour cold water on | idiom | reject | object
put distance between | idiom | reject | object
put the brakes on | idiom | reject | object
put the kibosh on | idiom | reject | object
say no to | idiom | reject | object
shut the door on | idiom | reject | object
slam the door on | idiom | reject | object
steer clear of | idiom | reject | object
take exception | idiom | reject | object
throw cold water on | idiom | reject | object
throw the brakes on | idiom | reject | object
turn a blind eye to | idiom | reject | object
turn a deaf ear to | idiom | reject | object
vote no on | idiom | reject | object
plead innocent to | idiom | deny | object
plead not guilty to | idiom | deny | object
reverse course on | idiom | deny | object
choose not | idiom | refuse | infinitive
dig in heels on | idiom | refuse | object
drag feet on | idiom | refuse | object
elect not | idiom | refuse | infinitive
have no desire | idiom | refuse | infinitive
have no intention of | idiom | refuse | object gerund
have no interest in | idiom | refuse | object gerund
have no plans | idiom | refuse | infinitive
keep mum about | idiom | refuse | object
keep mum on | idiom | refuse | object
keep quiet about | idiom | refuse | object
keep silent about | idiom | refuse | object
opt not | idiom | refuse | infinitive
plead the fifth on | idiom | refuse | object
remain mum on | idiom | refuse | object
remain silent about | idiom | refuse | object
remain silent on | idiom | refuse | object
resist calls | idiom | refuse | object
stay silent about | idiom | refuse | object
stay silent on | idiom | refuse | object
stop short of | idiom | refuse | object gerund
take the fifth | idiom | refuse | quotation
think better of | idiom | refuse | object
be wary of | idiom | warn | object
express concern | idiom | warn | clause
give notice | idiom | warn | clause
put on notice | idiom | warn | clause addressee
raise a red flag about | idiom | warn | object
raise alarm about | idiom | warn | object
raise alarms about | idiom | warn | clause object
raise concern about | idiom | warn | object
raise concerns | idiom | warn | clause
raise concerns about | idiom | warn | object
raise doubts about | idiom | warn | question-clause object
raise fears | idiom | warn | clause of
raise objections to | idiom | warn | object
raise questions about | idiom | warn | object
raise red flags about | idiom | warn | object
raise the alarm about | idiom | warn | object
ring alarm bells about | idiom | warn | object
serve notice | idiom | warn | clause
sound a cautious note on | idiom | warn | object | Lind sounded a cautious note on [the deal].
sound a note of caution about | idiom | warn | object gerund | Lind sounded a note of caution about [the deal].
sound a warning | idiom | warn | clause about
sound alarm | idiom | warn | clause about
sound alarm bells about | idiom | warn | object
sound alarms about | idiom | warn | object
sound the alarm about | idiom | warn | object
stoke fears | idiom | warn | clause of
voice alarm about | idiom | warn | object
voice alarm at | idiom | warn | object
voice alarm over | idiom | warn | object
voice concern | idiom | warn | clause about over
voice concerns | idiom | warn | clause about over
voice fears | idiom | warn | clause of about
give a guarantee | idiom | promise | clause
give a pledge | idiom | promise | clause infinitive
give assurances | idiom | promise | clause of
give her word | idiom | promise | clause infinitive
give his word | idiom | promise | clause infinitive
give their word | idiom | promise | clause infinitive
make a commitment | idiom | promise | infinitive to
make a pledge | idiom | promise | clause infinitive
make a promise | idiom | promise | clause infinitive
make a vow | idiom | promise | clause infinitive
make good on | idiom | promise | object
pinky swear | idiom | promise | clause
stand ready | idiom | promise | infinitive
take pains | idiom | promise | infinitive
extend an invitation to | idiom | offer | object
extend an offer to | idiom | offer | object
extend an olive branch to | idiom | offer | object
come round to | idiom | agree | object gerund
come to an agreement on | idiom | agree | object
come to terms on | idiom | agree | object
cut a deal | idiom | agree | infinitive
cut a deal with | idiom | agree | infinitive object
find common ground on | idiom | agree | object
reach a compromise on | idiom | agree | infinitive object
reach a consensus on | idiom | agree | object
reach a deal on | idiom | agree | infinitive object
reach a settlement with | idiom | agree | object
reach agreement on | idiom | agree | object
reach an agreement on | idiom | agree | infinitive object
see eye to eye on | idiom | agree | object
see eye to eye with | idiom | agree | object on
shake hands on | idiom | agree | object
strike a deal on | idiom | agree | infinitive object
strike an agreement with | idiom | agree | object
arrive at the conclusion | idiom | think | clause
bear in mind | idiom | think | clause object
change mind about | idiom | think | object on
change minds about | idiom | think | object on
come away convinced | idiom | think | clause
come to believe | idiom | think | clause in
come to realize | idiom | think | clause
come to see | idiom | think | clause object
come to terms with | idiom | think | object
come to the conclusion | idiom | think | clause
come to the view | idiom | think | clause
come to think | idiom | think | clause of
feel bad about | idiom | think | object
feel certain | idiom | think | clause
feel good about | idiom | think | object
feel like | idiom | think | clause object
feel strongly about | idiom | think | clause
feel sure | idiom | think | clause
get wind of | idiom | think | object
give thought to | idiom | think | object
have a feeling | idiom | think | clause
have a hunch | idiom | think | clause
have confidence in | idiom | think | clause object
have doubts | idiom | think | clause about
have faith in | idiom | think | clause object
have high hopes for | idiom | think | object
have hopes of | idiom | think | object
have in mind | idiom | think | object
have misgivings about | idiom | think | object
have no doubt | idiom | think | clause about
have no doubts | idiom | think | clause about
have no idea | idiom | think | clause question-clause
have no qualms about | idiom | think | object gerund
have no regrets about | idiom | think | object
have qualms about | idiom | think | object
have second thoughts about | idiom | think | object
hold dear | idiom | think | object
identify as | idiom | think | object
jump to the conclusion | idiom | think | clause
keep in mind | idiom | think | clause object
look ahead to | idiom | think | question-clause object
look beyond | idiom | think | object
look favorably on | idiom | think | object
look favourably on | idiom | think | object
look kindly on | idiom | think | object
lose confidence in | idiom | think | object
lose faith in | idiom | think | object
lose hope of | idiom | think | clause
lose patience with | idiom | think | object
lose sight of | idiom | think | object
lose trust in | idiom | think | object
make sense of | idiom | think | object
make up mind | idiom | think | question-clause infinitive
make up minds | idiom | think | question-clause infinitive
pin hopes on | idiom | think | object
place faith in | idiom | think | object
put faith in | idiom | think | object
put stock in | idiom | think | object
reach the conclusion | idiom | think | clause
remain convinced | idiom | think | clause of
remain hopeful | idiom | think | clause
set store by | idiom | think | object
take for granted | idiom | think | clause object
take issue | idiom | think | quotation clause
take it | idiom | think | clause
take seriously | idiom | think | object
take to mean | idiom | think | clause object
think hard about | idiom | think | question-clause object
think highly of | idiom | think | object
think ill of | idiom | think | object
think little of | idiom | think | object
think twice about | idiom | think | object gerund
have designs on | idiom | want | object
hope against hope | idiom | want | clause
hope and pray | idiom | want | clause
push toward | idiom | want | object
set sights on | idiom | want | object gerund
work toward | idiom | want | object gerund
work towards | idiom | want | object gerund
would like | idiom | want | infinitive object+infinitive object
would love | idiom | want | infinitive object+infinitive object
would prefer | idiom | want | clause infinitive object
would rather | idiom | want | clause
be poised | idiom | intend | infinitive
be set | idiom | intend | infinitive
get ready | idiom | intend | infinitive
look for ways | idiom | intend | infinitive
reserve the right | idiom | intend | infinitive
take action | idiom | intend | infinitive
take steps | idiom | intend | infinitive
`;
