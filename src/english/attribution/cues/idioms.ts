/**
 * Verbs that are cues only with other words ("take issue with", "give voice to").
 * The columns are told in `index.ts`.
 */
export const IDIOMS = `
go on record | assert | clause
go so far as to say | assert | clause
go as far as to say | assert | clause
let it be known | assert | clause
let it be understood | assert | clause
make it known | assert | clause
have this to say | assert | quotation
demand to know | ask | quotation question-clause
want to know | ask | quotation question-clause
make known | assert | clause
make the argument | assert | clause
make the connection | assert | clause
make the point | assert | clause
take the position | assert | clause
take the view | assert | clause
drop hints | assert | clause about
leave no doubt | assert | clause about
drive home | assert | clause object
get across | assert | clause object
hammer home | assert | clause object
let slip | assert | clause object
make a case for | assert | clause object
make the case for | assert | clause object
break the news | assert | clause of
raise the possibility | assert | clause of
raise the prospect | assert | clause of
make it clear | assert | clause question-clause
make it plain | assert | clause question-clause
make plain | assert | clause question-clause
make clear | assert | clause question-clause object
bear witness | assert | clause to
make a point of | assert | gerund
bring attention to | assert | object
call attention to | assert | object
claim credit for | assert | object
claim responsibility for | assert | object
come clean about | assert | object | Lind came clean about [the loan].
draw a distinction between | assert | object
draw a line between | assert | object
draw attention to | assert | object
draw parallels between | assert | object
give an account of | assert | object
give voice to | assert | object | Lind gave voice to [the anger].
go public with | assert | object
keep the focus on | assert | object
lay bare | assert | object
lay claim to | assert | object
lend voice to | assert | object
make light of | assert | object
make mention of | assert | object
make much of | assert | object
make no mention of | assert | object
make no secret of | assert | object
make reference to | assert | object
place emphasis on | assert | object
put emphasis on | assert | object
lay stress on | assert | object
lay emphasis on | assert | object
put stress on | assert | object
put the death toll at | assert | object
put the toll at | assert | object
raise the issue of | assert | object
raise the specter of | assert | object
raise the spectre of | assert | object
read as | assert | object
shed light on | assert | object
speak fondly of | assert | object
speak glowingly of | assert | object
speak highly of | assert | object | Lind spoke highly of [the envoy].
speak ill of | assert | object
speak volumes about | assert | object
spread the word about | assert | object
take credit for | assert | object
take note of | assert | object
take responsibility for | assert | object
talk tough about | assert | object
talk tough on | assert | object
tell tales of | assert | object
tell the story of | assert | object
ask rhetorically | assert | quotation
put it | assert | quotation
put it this way | assert | quotation
take the stand | assert | quotation
press the case | demand | clause for
twist arms | demand | infinitive
call a halt to | demand | object
call an end to | demand | object
call time on | demand | object
make a pitch for | demand | object
make a plea for | demand | object
make a push for | demand | object
make an appeal for | demand | object
pile pressure on | demand | object
put a stop to | demand | object
put pressure on | demand | object
set conditions for | demand | object
step up pressure on | demand | object
raise doubts | ask | clause
raise questions | ask | clause question-clause
ask out loud | ask | question-clause
question aloud | ask | question-clause
wonder aloud | ask | quotation clause question-clause
ask aloud | ask | quotation question-clause
be all for | praise | object
find favor with | praise | object
give a nod to | praise | object
give a shout-out to | praise | object
give credit to | praise | object
give props to | praise | object
give thanks for | praise | object
give thanks to | praise | object
hat tip | praise | object
have kind words for | praise | object
have nothing but praise for | praise | object
have praise for | praise | object
heap praise on | praise | object
heap praise upon | praise | object
lavish praise on | praise | object
pay homage to | praise | object
pay respect to | praise | object
pay respects to | praise | object
pay tribute to | praise | object
pile praise on | praise | object
raise a glass to | praise | object
shower praise on | praise | object
sing praises of | praise | object
sing the praises of | praise | object
single out for praise | praise | object
take heart in | praise | object
take pride in | praise | object
take comfort in | praise | object gerund
take joy in | praise | object gerund
take pleasure in | praise | object gerund
take a bow | praise | quotation
react angrily to | criticize | object | Mali reacted angrily to [the ban].
react furiously to | criticize | object
react coolly to | criticize | object
react sharply to | criticize | object
react strongly to | criticize | object
react harshly to | criticize | object
react with anger to | criticize | object
react with fury to | criticize | object
react with outrage to | criticize | object
react with dismay to | criticize | object
react with alarm to | warn | object
react with caution to | warn | object
react cautiously to | warn | object
react positively to | praise | object
react favourably to | praise | object
react favorably to | praise | object
react warmly to | praise | object
react with joy to | praise | object
react with relief to | praise | object
call foul on | criticize | object
call into question | criticize | object
call on the carpet | criticize | object
call to account | criticize | object
cast aspersions on | criticize | object
cast blame on | criticize | object
cast doubt on | criticize | object
come down hard on | criticize | object
cry foul over | criticize | object
declare war on | criticize | object
dump all over | criticize | object
find fault with | criticize | object
give short shrift to | criticize | object
go hard at | criticize | object
go negative on | criticize | object
have harsh words for | criticize | object
have tough words for | criticize | object
have words with | criticize | object
hurl accusations at | criticize | object
hurl insults at | criticize | object
launch an attack on | criticize | object
lay blame at | criticize | object
lay blame on | criticize | object
lay the blame for | criticize | object
lay the blame on | criticize | object
level accusations against | criticize | object
level charges against | criticize | object
level criticism at | criticize | object
lob accusations at | criticize | object
look askance at | criticize | object
make a mockery of | criticize | object
make fun of | criticize | object
make hay of | criticize | object
mount an attack on | criticize | object
pick a fight with | criticize | object
pin blame on | criticize | object
pin the blame for | criticize | object
pin the blame on | criticize | object
play the blame game with | criticize | object
point a finger at | criticize | object
point fingers at | criticize | object
point the finger at | criticize | object
poke fun at | criticize | object
poke holes in | criticize | object
put blame on | criticize | object
put the blame on | criticize | object
raise a stink about | criticize | object
raise hell about | criticize | object
rake over the coals | criticize | object
roll eyes at | criticize | object
second guess | criticize | object
sling mud at | criticize | object
take a dig at | criticize | object
take a dim view of | criticize | object
take a hard line on | criticize | object
take a jab at | criticize | object
take a shot at | criticize | object
take a swipe at | criticize | object
take aim at | criticize | object
take digs at | criticize | object
take exception to | criticize | object
take strong exception to | criticize | object
chant slogans against | criticize | object
shout slogans against | criticize | object
take issue with | criticize | object
take jabs at | criticize | object
take offence at | criticize | object
take offense at | criticize | object
take pot shots at | criticize | object
take potshots at | criticize | object
take shots at | criticize | object
take swipes at | criticize | object
take to task | criticize | object
take umbrage at | criticize | object
throw shade at | criticize | object
throw under the bus | criticize | object
thumb nose at | criticize | object
trade barbs over | criticize | object
trade barbs with | criticize | object
trade insults with | criticize | object
turn up nose at | criticize | object
turn up noses at | criticize | object
wage war on | criticize | object
cry foul | criticize | quotation
take offense | criticize | quotation
bring charges against | accuse | object
bring suit against | accuse | object
denounce as | accuse | object
file charges against | accuse | object
file suit against | accuse | object
hold accountable | accuse | object
hold liable | accuse | object
hold responsible | accuse | object
hold to account | accuse | object
lay at the feet of | accuse | object
name and shame | accuse | object
press charges against | accuse | object
argue in favor of | support | object
argue in favour of | support | object
cast a ballot for | support | object
cast a vote for | support | object
cast ballot for | support | object
cast lot with | support | object
cast vote for | support | object
close ranks around | support | object
close ranks behind | support | object
come out in favor of | support | object
come out in favour of | support | object
come out in support of | support | object
come to the aid of | support | object
come to the defense of | support | object
fall in line behind | support | object
fall in line with | support | object
get on board with | support | object
give backing to | support | object
give blessing to | support | object
give her blessing to | support | object
give his blessing to | support | object
give its blessing to | support | object
give the green light to | support | object
give the nod to | support | object
go to bat for | support | object
go to the mat for | support | object
gravitate toward | support | object
gravitate towards | support | object
hold fast to | support | object
jump aboard with | support | object
jump on board with | support | object
keep faith with | support | object
lend backing to | support | object
lend her support to | support | object
lend his support to | support | object
lend its support to | support | object
lend support to | support | object
offer support to | support | object
pledge allegiance to | support | object
pledge support for | support | object
pledge support to | support | object
put in a good word for | support | object
rally round | support | object
rise in support of | support | object
rise to the defense of | support | object
sign onto | support | object
speak in favor of | support | object
speak in favour of | support | object
speak in support of | support | object
speak out in favor of | support | object
speak out in favour of | support | object
stand firmly behind | support | object
stand in solidarity with | support | object
stand shoulder to shoulder with | support | object
stand side by side with | support | object
stand squarely behind | support | object
stand united behind | support | object
take sides with | support | object
take the side of | support | object
take up the cause of | support | object
throw backing behind | support | object
throw her support behind | support | object
throw his support behind | support | object
throw support behind | support | object
throw support to | support | object
throw their support behind | support | object
throw weight behind | support | object
tilt toward | support | object
tilt towards | support | object
vote in favor of | support | object
vote in favour of | support | object
vote yes on | support | object
lean toward | support | object gerund
lean towards | support | object gerund
get on board | support | quotation
brush past | reject | object
call bull on | reject | object
cast vote against | reject | object
close the door on | reject | object
dismiss out of hand | reject | object
draw a line at | reject | object
draw the line at | reject | object
look past | reject | object
make short work of | reject | object
part ways with | reject | object
pour cold water on | reject | object
put distance between | reject | object
put the brakes on | reject | object
put the kibosh on | reject | object
say no to | reject | object
shut the door on | reject | object
slam the door on | reject | object
steer clear of | reject | object
take exception | reject | object
throw cold water on | reject | object
throw the brakes on | reject | object
turn a blind eye to | reject | object
turn a deaf ear to | reject | object
vote no on | reject | object
plead innocent to | deny | object
plead not guilty to | deny | object
reverse course on | deny | object
choose not | refuse | infinitive
elect not | refuse | infinitive
have no desire | refuse | infinitive
have no plans | refuse | infinitive
opt not | refuse | infinitive
dig in heels on | refuse | object
drag feet on | refuse | object
keep mum about | refuse | object
keep mum on | refuse | object
keep quiet about | refuse | object
keep silent about | refuse | object
plead the fifth on | refuse | object
remain mum on | refuse | object
remain silent about | refuse | object
remain silent on | refuse | object
resist calls | refuse | object
stay silent about | refuse | object
stay silent on | refuse | object
think better of | refuse | object
have no intention of | refuse | object gerund
have no interest in | refuse | object gerund
stop short of | refuse | object gerund
fall short of | refuse | object gerund
take the fifth | refuse | quotation
express concern | warn | clause
give notice | warn | clause
raise concerns | warn | clause
serve notice | warn | clause
sound a warning | warn | clause about
sound alarm | warn | clause about
voice concern | warn | clause about over
voice concerns | warn | clause about over
put on notice | warn | clause addressee
raise alarms about | warn | clause object
raise fears | warn | clause of
stoke fears | warn | clause of
voice fears | warn | clause of about
be wary of | warn | object
raise a red flag about | warn | object
raise alarm about | warn | object
raise concern about | warn | object
raise concerns about | warn | object
raise objections to | warn | object
raise questions about | warn | object
raise red flags about | warn | object
raise the alarm about | warn | object
ring alarm bells about | warn | object
sound a cautious note on | warn | object | Lind sounded a cautious note on [the deal].
sound alarm bells about | warn | object
sound alarms about | warn | object
sound the alarm about | warn | object
voice alarm about | warn | object
voice alarm at | warn | object
voice alarm over | warn | object
sound a note of caution about | warn | object gerund | Lind sounded a note of caution about [the deal].
raise doubts about | warn | question-clause object
give a guarantee | promise | clause
pinky swear | promise | clause
give a pledge | promise | clause infinitive
give her word | promise | clause infinitive
give his word | promise | clause infinitive
give their word | promise | clause infinitive
make a pledge | promise | clause infinitive
make a promise | promise | clause infinitive
make a vow | promise | clause infinitive
give assurances | promise | clause of
stand ready | promise | infinitive
take pains | promise | infinitive
make a commitment | promise | infinitive to
make good on | promise | object
extend an invitation to | offer | object
extend an offer to | offer | object
extend an olive branch to | offer | object
cut a deal | agree | infinitive
cut a deal with | agree | infinitive object
reach a compromise on | agree | infinitive object
reach a deal on | agree | infinitive object
reach an agreement on | agree | infinitive object
strike a deal on | agree | infinitive object
come to an agreement on | agree | object
come to terms on | agree | object
find common ground on | agree | object
reach a consensus on | agree | object
reach a settlement with | agree | object
reach agreement on | agree | object
see eye to eye on | agree | object
shake hands on | agree | object
strike an agreement with | agree | object
come round to | agree | object gerund
see eye to eye with | agree | object on
arrive at the conclusion | think | clause
come away convinced | think | clause
come to realize | think | clause
come to realise | think | clause
come to the conclusion | think | clause
come to the view | think | clause
feel certain | think | clause
feel strongly about | think | clause
feel sure | think | clause
have a feeling | think | clause
have a hunch | think | clause
jump to the conclusion | think | clause
lose hope of | think | clause
reach the conclusion | think | clause
remain hopeful | think | clause
take it | think | clause
have doubts | think | clause about
have no doubt | think | clause about
have no doubts | think | clause about
come to believe | think | clause in
bear in mind | think | clause object
come to see | think | clause object
feel like | think | clause object
have confidence in | think | clause object
have faith in | think | clause object
keep in mind | think | clause object
take for granted | think | clause object
take to mean | think | clause object
come to think | think | clause of
hold out hope | think | clause of
remain convinced | think | clause of
have no idea | think | clause question-clause
come to terms with | think | object
feel bad about | think | object
feel good about | think | object
get wind of | think | object
give thought to | think | object
have high hopes for | think | object
have hopes of | think | object
have in mind | think | object
have misgivings about | think | object
have no regrets about | think | object
have qualms about | think | object
have second thoughts about | think | object
hold dear | think | object
identify as | think | object
look beyond | think | object
look favorably on | think | object
look favourably on | think | object
look kindly on | think | object
lose confidence in | think | object
lose faith in | think | object
lose patience with | think | object
lose sight of | think | object
lose trust in | think | object
make sense of | think | object
pin hopes on | think | object
place faith in | think | object
put faith in | think | object
put stock in | think | object
set store by | think | object
take seriously | think | object
think highly of | think | object
think ill of | think | object
think little of | think | object
have no qualms about | think | object gerund
think twice about | think | object gerund
change mind about | think | object on
change minds about | think | object on
make up mind | think | question-clause infinitive
make up minds | think | question-clause infinitive
look ahead to | think | question-clause object
think hard about | think | question-clause object
take issue | think | quotation clause
hope against hope | want | clause
hope and pray | want | clause
would rather | want | clause
would prefer | want | clause infinitive object
would like | want | infinitive object+infinitive object
would love | want | infinitive object+infinitive object
have designs on | want | object
push toward | want | object
set sights on | want | object gerund
work toward | want | object gerund
work towards | want | object gerund
be poised | intend | infinitive
be set | intend | infinitive
get ready | intend | infinitive
look for ways | intend | infinitive
reserve the right | intend | infinitive
take action | intend | infinitive
take steps | intend | infinitive
`;
