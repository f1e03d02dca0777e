import { describe, expect, test } from 'vitest';
import { draftsOf, raw, readWhole } from './read';

// As "source | cue > addressee | content", with "not" before what is denied and "//" between pieces.
type Case = [string, string[]];

/** Each statement as "actor > addressees | content". */
const spoken = (text: string): string[] =>
  draftsOf(text).map(({ actor, addressees, content }) => {
    const to = addressees.map((addressee) => addressee.actor.name).join(', ');
    const words = content.map(({ start, end }) => text.slice(start, end)).join(' // ');
    return `${actor?.name ?? '-'}${to && ` > ${to}`} | ${words}`;
  });

/** Whom the source of each attribution stands for, or "-". */
const behind = (text: string): string[] => {
  const { layer, attributions } = raw(text);
  return attributions.map(({ antecedent }) =>
    antecedent ? text.slice(layer.tokens[antecedent.first]!.start, layer.tokens[antecedent.last - 1]!.end) : '-',
  );
};

test.each([
  'Lind is unhappy with, and opposed to, the ban by Oslo, Ana Kim said on Monday.',
  'Lind gave hints of, and warned of, a ban, who he said.',
  'Oslo was, it said, unhappy with,',
])('%s: no cue is left without words', (text) => {
  expect(draftsOf(text).every(({ content }) => content.length > 0)).toBe(true);
});

describe('a quotation behind its speaker, whose comma closes it', () => {
  test.each<Case>([
    [
      'Lind said, “It is late,” adding that Oslo had left.',
      ['Lind | said | “It is late,”', 'Lind | adding | that Oslo had left'],
    ],
    [
      'Lind wrote: “It is late,” warning of a “war.”',
      ['Lind | wrote: | “It is late,”', 'Lind | warning of | a “war.”'],
    ],
    [
      'Lind said: “It is late,” while Sand called for talks.',
      ['Lind | said: | “It is late,”', 'Sand | called for | talks'],
    ],
    [
      'Lind said, “It is late,” but Sand called for talks.',
      ['Lind | said | “It is late,”', 'Sand | called for | talks'],
    ],
    ['Lind wrote, “It is late,” along with a map of Oslo.', ['Lind | wrote | “It is late,”']],
    // what goes on with what was said
    [
      'Lind said, “The war,” which began in May, “is late.”',
      ['Lind | said | “The war,” which began in May, “is late.”'],
    ],
    ['Lind said: “It is late,” and that Oslo must go.', ['Lind | said: | “It is late,” and that Oslo must go']],
    ['Lind said, “Do not go,” because it was late.', ['Lind | said | “Do not go,” because it was late']],
  ])('%s', (text, expected) => expect(readWhole(text)).toEqual(expected));
});

describe('what is said behind "that", and not the quotation in a clause in front', () => {
  test.each<Case>([
    [
      'After Lind praised Sand as a man of “great charm,” an envoy said that he was late.',
      ['Lind | praised | Sand as a man of “great charm,”', 'an envoy | said | that he was late'],
    ],
    ['“It is late,” Lind said that day.', ['Lind | said | “It is late,”']],
    ['“It is late,” Lind said that Monday.', ['Lind | said | “It is late,”']],
  ])('%s', (text, expected) => expect(readWhole(text)).toEqual(expected));
});

describe('who is behind a deed, and who is behind a plan', () => {
  test.each<Case>([
    ['Lind said Oslo was behind the raid.', ['Lind | said | Oslo was behind the raid']],
    ['Oslo was behind the raid.', []],
    ['Oslo is firmly behind the plan.', ['Oslo | is firmly behind | the plan']],
    ['Oslo is solidly behind her.', ['Oslo | is solidly behind | her']],
    ['Oslo is behind him.', ['Oslo | is behind | him']],
    ['Oslo stands behind the plan.', ['Oslo | stands behind | the plan']],
  ])('%s', (text, expected) => expect(readWhole(text)).toEqual(expected));
});

describe('where anger is, and whose', () => {
  test.each<Case>([
    [
      'The plan drew criticism in Oslo from ministers who said it was late.',
      ['ministers who said it was late | drew criticism | The plan drew criticism', 'who | said | it was late'],
    ],
    ['The plan met anger in Oslo among ministers.', ['ministers | met anger | The plan met anger']],
    [
      'Oslo said it might leave, drawing criticism from Riga.',
      ['Riga | drawing criticism | Oslo said it might leave, drawing criticism', 'Oslo | said | it might leave'],
    ],
    ['The plan drew criticism in Oslo.', ['Oslo | drew criticism | The plan drew criticism']],
    ['The plan drew criticism from ministers in Oslo.', ['ministers | drew criticism | The plan drew criticism']],
  ])('%s', (text, expected) => expect(readWhole(text)).toEqual(expected));
  test('those behind a place are who spoke', () => {
    expect(behind('There was anger in Oslo from ministers who said it was late.')).toEqual(['ministers']);
    expect(behind('Anna Keller of Oslo, who said it was late, left.')).toEqual(['Anna Keller of Oslo']);
    expect(behind('Critics of Anna Keller, who say it was late, left.')).toEqual(['Critics of Anna Keller']);
    expect(behind('Critics of Anna Keller, who are upset that it was late, left.')).toEqual(['Critics of Anna Keller']);
    expect(behind('Critics of Anna Keller, who says it was late, left.')).toEqual(['Anna Keller']);
    expect(behind('The critics of Anna Keller, who said it was late, left.')).toEqual(['Anna Keller']);
  });
});

describe('what stands between a verb of saying and a clause without "that"', () => {
  test.each<Case>([
    ['Lind confirmed to Radio Sol the dam was dry.', ['Lind | confirmed > Radio Sol | the dam was dry']],
    ['Lind testified to Congress Thursday he was late.', ['Lind | testified > Congress | he was late']],
    ['Lind promised to the crew they would leave.', ['Lind | promised > the crew | they would leave']],
    ['Lind admitted to Radio Sol that it was late.', ['Lind | admitted > Radio Sol | that it was late']],
    ['Lind said on Twitter he would leave.', ['Lind | said | he would leave']],
    ['Lind said multiple times that Oslo had left.', ['Lind | said | that Oslo had left']],
    // what is admitted, to do, or given
    ['Lind admitted to crimes that hurt Oslo.', ['Lind | admitted to | crimes that hurt Oslo']],
    ['Lind threatened also to leave Oslo.', ['Lind | threatened | to leave Oslo']],
    ['Lind said in Rome the plan would fail.', ['Lind | said | in Rome the plan would fail']],
  ])('%s', (text, expected) => expect(readWhole(text)).toEqual(expected));
});

describe('what is relayed behind a comma inside the marks', () => {
  test.each<Case>([
    ['The war is “a crime,” as Lind wrote.', ['Lind | wrote | The war is “a crime,”']],
    ['“The war is a crime,” as Lind put it.', ['Lind | put it | “The war is a crime,”']],
    ['The war is a crime, as Lind wrote.', ['Lind | wrote | The war is a crime']],
  ])('%s', (text, expected) => expect(readWhole(text)).toEqual(expected));
});

describe('the stand of another behind "but"', () => {
  test.each<Case>([
    [
      'Lind said Oslo had lied, but Sand has long been skeptical of it.',
      ['Lind | said | Oslo had lied', 'Sand | has long been skeptical of | it'],
    ],
    ['Lind said the plan was good, but Oslo was ready.', ['Lind | said | the plan was good, but Oslo was ready']],
    ['Lind said Oslo had lied, but it was late.', ['Lind | said | Oslo had lied, but it was late']],
  ])('%s', (text, expected) => expect(readWhole(text)).toEqual(expected));
});

describe('what worries somebody, and whom', () => {
  test.each<Case>([
    ['Lind worries Oslo will win.', ['Lind | worries | Oslo will win']],
    ['Lind worries about Oslo.', ['Lind | worries about | Oslo']],
    ['Lind has worried the envoys with her talk.', []],
    ['Lind laid the blame for the war on Oslo.', ['Lind | laid the blame for | the war on Oslo']],
    ['Lind laid a wreath in Oslo.', []],
    ['Lind left Oslo hoping to sign it.', ['Lind | hoping | to sign it']],
  ])('%s', (text, expected) => expect(readWhole(text)).toEqual(expected));
});

describe('whom or what somebody judges, and not who said the clause before', () => {
  test.each<Case>([
    ['Lind met Sand, then praised Oslo.', ['Lind | praised | Oslo']],
    ['Lind met Sand, then warned Oslo.', ['Lind | warned > Oslo | Oslo']],
    [
      'Lind described Oslo as a liar, then praised Sand.',
      ['Lind | described | Oslo as a liar', 'Lind | praised | Sand'],
    ],
    [
      'Oslo, which Lind called a “trap,” rejected the plan.',
      ['Lind | called | a “trap,”', 'Oslo, which Lind called a “trap,” | rejected | the plan'],
    ],
    [
      'Though Lind called the deal “late,” Sand praised it.',
      ['Lind | called | the deal “late,”', 'Sand | praised | it'],
    ],
    // who does say it
    ['The plan is dead, warned Lind.', ['Lind | warned | The plan is dead']],
    ['The plan is “dead,” said Lind.', ['Lind | said | The plan is “dead,”']],
    ['“The plan is dead,” criticized Lind.', ['Lind | criticized | “The plan is dead,”']],
    ['Lind said the envoys had met, then left and fell.', ['Lind | said | the envoys had met, then left and fell']],
  ])('%s', (text, expected) => expect(readWhole(text)).toEqual(expected));
});

describe('whom a relative pronoun stands for, whatever the cue', () => {
  test.each([
    ['Anna Lind, who is open to talks, left.', ['Anna Lind']],
    ['Anna Lind, who is a supporter of Oslo, left.', ['Anna Lind']],
    ['Voters who expressed concern about it left.', ['Voters']],
    ['Anna Lind, whose party is open to talks, left.', ['-']],
  ])('%s', (text, expected) => expect(behind(text)).toEqual(expected));
});

describe('what somebody is to feel, and what somebody feels', () => {
  test.each<Case>([
    ['Lind urged voters to be angry about it.', ['Lind | urged > voters | voters to be angry about it']],
    ['Lind wants Oslo to be open to talks.', ['Lind | wants | Oslo to be open to talks']],
    ['Lind is said to be wary of it.', ['Lind | is said to be wary of | it']],
    [
      'Lind, who was angry when Sand left, stressed that it was late.',
      ['who | was angry | when Sand left', 'Lind, who was angry when Sand left, | stressed | that it was late'],
    ],
  ])('%s', (text, expected) => expect(readWhole(text)).toEqual(expected));
});

describe('of what somebody makes use to say something', () => {
  test.each<Case>([
    ['Lind used the floods to warn that it was late.', ['Lind | used the floods to warn | that it was late']],
    ['Lind took the stage to announce a ban.', ['Lind | took the stage to announce | a ban']],
    ['It took two hours to explain the ban.', []],
    ['The law is used to denounce Oslo.', []],
  ])('%s', (text, expected) => expect(readWhole(text)).toEqual(expected));
});

describe('clauses in front, and questions before a participle', () => {
  test.each<Case>([
    [
      'Even as Lind left, saying that Oslo had “lied,” she praised Riga.',
      ['Lind | saying | that Oslo had “lied,”', 'she | praised | Riga'],
    ],
    [
      'Lind described what her board would look like, outlining a plan.',
      ['Lind | described | what her board would look like', 'Lind | outlining | a plan'],
    ],
    ['Before the vote, Lind hit back at Oslo, a port.', ['Lind | hit back at | Oslo']],
    [
      'Lind blamed Sand for not quickly and firmly condemning it.',
      ['Lind | blamed | Sand for not quickly and firmly condemning it'],
    ],
    ['Lind congratulated Sand for her win.', ['Lind | congratulated > Sand | Sand for her win']],
  ])('%s', (text, expected) => expect(readWhole(text)).toEqual(expected));
});

describe('another clause behind what somebody feels or claims', () => {
  test.each<Case>([
    [
      'Lind was angry when she heard that Sand had fired her.',
      ['Lind | was angry | when she heard that Sand had fired her'],
    ],
    [
      'If Lind is furious at Sand for leaving Oslo, then she is late.',
      ['Lind | is furious at | Sand for leaving Oslo'],
    ],
    [
      'Asked about claims by Sand that Oslo had lied, she said it was late.',
      ['Sand | claims | that Oslo had lied', 'she | said | it was late'],
    ],
    ['The mayor most recently rejected it.', ['The mayor | most recently rejected | it']],
  ])('%s', (text, expected) => expect(readWhole(text)).toEqual(expected));
});

describe('a comma that does not end what was said', () => {
  test.each<Case>([
    [
      'Lind said that Oslo had a port, a dam, and a bridge.',
      ['Lind | said | that Oslo had a port, a dam, and a bridge'],
    ],
    ['Lind said that exports fell, leaving Oslo poor.', ['Lind | said | that exports fell, leaving Oslo poor']],
    ['Lind said exports, such as oil, fell.', ['Lind | said | exports, such as oil, fell']],
    ['Lind said all exports fell, even gas.', ['Lind | said | all exports fell, even gas']],
    ['Lind said exports fell everywhere, even Asia.', ['Lind | said | exports fell everywhere, even Asia']],
    [
      'Lind said the talks failed, officials adding new terms each day.',
      ['Lind | said | the talks failed, officials adding new terms each day'],
    ],
    [
      'Lind said that if exports fell, Oslo welcomed it.',
      ['Lind | said | that if exports fell, Oslo welcomed it', 'Oslo | welcomed | it'],
    ],
    [
      'Lind said it was time to leave, and to veto the plan.',
      ['Lind | said | it was time to leave, and to veto the plan'],
    ],
    ['Lind asked who left, what they took and why.', ['Lind | asked | who left, what they took and why']],
    [
      'Lind hailed the plan, by far the best hope of ending the war.',
      ['Lind | hailed | the plan, by far the best hope of ending the war'],
    ],
    [
      'Lind rejected the plan, with all that Oslo had added to it.',
      ['Lind | rejected | the plan, with all that Oslo had added to it'],
    ],
    [
      'The minister vowed to send food, arms that Oslo makes and ships.',
      ['The minister | vowed | to send food, arms that Oslo makes and ships'],
    ],
    [
      'Lind rejected a “plan, which nobody wants” and its costs.',
      ['Lind | rejected | a “plan, which nobody wants” and its costs'],
    ],
    ['Lind said it was over, with talks going on.', ['Lind | said | it was over, with talks going on']],
    ['Lind feels Oslo, while weak, will win.', ['Lind | feels | Oslo, while weak, will win']],
  ])('%j', (text, expected) => expect(readWhole(text)).toEqual(expected));
});

describe('a comma that ends what was said', () => {
  test.each<Case>([
    ['The minister vowed to cut costs, a plan which Oslo had made.', ['The minister | vowed | to cut costs']],
    ['The minister vowed to cut costs, a plan drafted by Oslo.', ['The minister | vowed | to cut costs']],
    ['Lind swore to leave, but Oslo stayed.', ['Lind | swore | to leave']],
    [
      'Lind rejected the plan, with its costs, calling it weak.',
      ['Lind | rejected | the plan, with its costs', 'Lind | calling | it weak'],
    ],
    [
      'Lind said that exports fell, and vetoed the plan.',
      ['Lind | said | that exports fell', 'Lind | vetoed | the plan'],
    ],
    ['Lind said that it was “over”, leaving the room.', ['Lind | said | that it was “over”']],
    ['Lind, who praised the plan, to be signed by Oslo, left.', ['who | praised | the plan, to be signed by Oslo']],
  ])('%j', (text, expected) => expect(readWhole(text)).toEqual(expected));
});

describe('a clause before the main one', () => {
  test.each<Case>([
    ['When she said that it failed, the room fell silent.', ['she | said | that it failed']],
    ['And when she said that it failed, the room fell silent.', ['she | said | that it failed']],
    // The subordinator belongs to another verb.
    [
      'While Oslo waited, Lind said that if the port closed, prices would rise.',
      ['Lind | said | that if the port closed, prices would rise'],
    ],
    [
      'Although in “dire straits”, Oslo said that if the port closed, prices would rise.',
      ['Oslo | said | that if the port closed, prices would rise'],
    ],
    [
      'But Oslo left when Lind said that if the port closed, prices would rise.',
      ['Lind | said | that if the port closed, prices would rise'],
    ],
  ])('%j', (text, expected) => expect(readWhole(text)).toEqual(expected));
});

describe('“and” before a verb', () => {
  test.each<Case>([
    [
      'Lind said the plan failed and felt that Oslo was glad.',
      ['Lind | said | the plan failed', 'Lind | felt | that Oslo was glad'],
    ],
    ['Lind said the plan failed and felt “sad”.', ['Lind | said | the plan failed', 'Lind | felt | “sad”']],
    // No speaker takes over.
    [
      'Lind said exports fell and Oslo knew that prices rose.',
      ['Lind | said | exports fell and Oslo knew that prices rose', 'Oslo | knew | that prices rose'],
    ],
  ])('%j', (text, expected) => expect(readWhole(text)).toEqual(expected));
});

describe('who does it before or after others', () => {
  test.each<Case>([
    ['Lind was among the first to note that it was late.', ['Lind | was among the first to note | that it was late']],
    ['Chad became the third state to condemn the raid.', ['Chad | became the third state to condemn | the raid']],
    [
      'Chad was the first country in Africa to expel the envoy.',
      ['Chad | was the first country in Africa to expel | the envoy'],
    ],
    ['Lind was the only senator to oppose the plan.', ['Lind | was the only senator to oppose | the plan']],
    ['Lind is the third person to say that it is late.', ['Lind | is the third person to say | that it is late']],
    ['Lind was the first envoy to be critical of the plan.', ['Lind | to be critical of | the plan']],
    ['Lind was among the first to be happy with the plan.', ['Lind | to be happy with | the plan']],
    ['Lind appeared to be in favor of the plan.', ['Lind | to be in favor of | the plan']],
    // Who is fit for it has not done it, and a raid does nothing
    ['Lind is the right person to condemn the raid.', []],
    ['It was the first raid to kill a guard.', []],
  ])('%j', (text, expected) => expect(readWhole(text)).toEqual(expected));
});

describe('what somebody is told is no clause about the noun before it', () => {
  test.each<Case>([
    // What is told to somebody, and somebody of whom a clause tells
    ['Lind told the panel that she protested in Oslo.', ['Lind | told > the panel | that she protested in Oslo']],
    ['Lind led the panel that she praised in Oslo.', ['she | praised | the panel']],
    ['Lind told Roth by phone that his men had withdrawn.', ['Lind | told > Roth | that his men had withdrawn']],
    ['Lind warned Chad in May that Mali had left.', ['Lind | warned > Chad | that Mali had left']],
    ['Lind drafted a plan in May that Mali rejected.', ['Mali | rejected | a plan in May']],
  ])('%j', (text, expected) => expect(readWhole(text)).toEqual(expected));
});

describe('what a message or an answer is, behind a colon', () => {
  test.each<Case>([
    ["Lind's message to Chad was simple: leave the base.", ["Lind's | message > Chad | leave the base"]],
    ["Oslo's answer was very blunt: the plan is late.", ["Oslo's | answer | the plan is late"]],
    ["Oslo's answer was blunt.", []],
    ["Oslo's road was clear: the snow had gone.", []],
  ])('%j', (text, expected) => expect(readWhole(text)).toEqual(expected));
});

describe('what opens a sentence stands for nobody', () => {
  test.each<Case>([
    ['What worries Lind is that the plan is late.', []],
    ['Who wants the plan is not known.', []],
    ['Lind, who wants the plan, left.', ['who | wants | the plan']],
  ])('%j', (text, expected) => expect(readWhole(text)).toEqual(expected));
});

describe('circumstances of the cue, and circumstances of what was said', () => {
  test.each<Case>([
    ['Lind demanded a vote within days.', ['Lind | demanded | a vote within days']],
    ['Lind said exports fell during the war.', ['Lind | said | exports fell during the war']],
    [
      'Lind said that ships (adding to the queue) were late.',
      ['Lind | said | that ships (adding to the queue) were late'],
    ],
    [
      'Lind said the plan had two parts: a vote and a seat.',
      ['Lind | said | the plan had two parts: a vote and a seat'],
    ],
    [
      'Lind praised police and bystanders helping the crew.',
      ['Lind | praised | police and bystanders helping the crew'],
    ],
    ['Lind demanded a truce into June.', ['Lind | demanded | a truce into June']],
    // Why somebody takes a side, and why somebody does something
    ['Lind condemned the plan because it was late.', ['Lind | condemned | the plan because it was late']],
    [
      'Lind and Roth praised the truce because Oslo kept it.',
      ['Lind and Roth | praised | the truce because Oslo kept it'],
    ],
    ['Lind announced a vote because Oslo was late.', ['Lind | announced | a vote']],
    ['Lind condemned the plan when Oslo was late.', ['Lind | condemned | the plan']],
  ])('%j', (text, expected) => expect(readWhole(text)).toEqual(expected));
});

describe('the clause around a cue goes on', () => {
  test.each<Case>([
    [
      "Lind's criticism of the plan shows that it failed.",
      ["Lind's | criticism of | the plan", "Lind's criticism of the plan | shows | that it failed"],
    ],
    ["Oslo's claim that Riga oversees talks upset Roth.", ["Oslo's | claim | that Riga oversees talks"]],
  ])('%j', (text, expected) => expect(readWhole(text)).toEqual(expected));
});

describe('what may be a cue', () => {
  test.each<Case>([
    ['Lind pointed out again that it was over.', ['Lind | pointed out | that it was over']],
    ['Lind was heard Monday saying it was over.', ['Lind | saying | it was over']],
    ['Lind opened the talks calling for peace.', ['Lind | calling for | peace']],
    ['Oslo wants to issue a statement saying it is over.', ['Oslo | wants | to issue a statement saying it is over']],
    ['Lind, who left, however, said it was over.', ['Lind, who left | said | it was over']],
    // In somebody's speech only what it reports of a named other.
    [
      '“He says that it has left; we are waiting,” Lind said.',
      ['Lind | said | “He says that it has left; we are waiting,”'],
    ],
    [
      '“Those who say that it failed are wrong,” Lind said.',
      ['Lind | said | “Those who say that it failed are wrong,”'],
    ],
  ])('%j', (text, expected) => expect(readWhole(text)).toEqual(expected));
});

describe('who is spoken to', () => {
  test.each<Case>([
    ['Lind told Oslo “it is over”.', ['Lind | told > Oslo | “it is over”']],
    ['Lind told aides for years that it was over.', ['Lind | told > aides | that it was over']],
    ['Writing to Ghana, proposing a truce, Lind left.', ['Lind | proposing > Ghana | a truce']],
    // A subject, a place, a thing, a target.
    ['Lind warned Oslo would pay.', ['Lind | warned | Oslo would pay']],
    ['Lind hit back in Riga: “It is over.”', ['Lind | hit back in Riga: | “It is over.”']],
    ['Lind spoke into a microphone, proposing a truce.', ['Lind | proposing | a truce']],
    ['Lind spoke toward the end, proposing a truce.', ['Lind | proposing | a truce']],
    ['Lind urged calm again to the crowd.', ['Lind | urged | calm again to the crowd']],
    ['Lind hit back at Oslo over “lies”.', ['Lind | hit back at | Oslo over “lies”']],
    // No talk with somebody, or no speech.
    ['Lind decided at a meeting with Oslo that it was over.', ['Lind | decided | that it was over']],
    ['Lind said in talks within the party that it was over.', ['Lind | said | that it was over']],
    ['Lind said in a call into Riga that it was over.', ['Lind | said in a call | that it was over']],
  ])('%j', (text, expected) => expect(readWhole(text)).toEqual(expected));
});

describe('what stands between a cue and its content', () => {
  test.each<Case>([
    ['Lind complained in Riga about the plan.', ['Lind | complained in Riga about | the plan']],
    ['Lind said — nobody knew why — that it was over.', ['nobody | not knew | why', 'Lind | said | that it was over']],
    ['Lind said — on Monday, in Riga — that it was over.', ['Lind | said | that it was over']],
    ['Lind said, speaking in Riga, that it was over.', ['Lind | said | that it was over']],
    ['Lind said, among other things, “it is over”.', ['Lind | said | “it is over”']],
    ['Lind did not say as part of her plea whether it was over.', ['Lind | not did not say | whether it was over']],
    ['Lind admitted as head of the party there that it was over.', ['Lind | admitted | that it was over']],
    ['Lind admitted as head of a team new to Riga that it was over.', ['Lind | admitted | that it was over']],
    // It is itself content.
    ['Lind said a rise to 40 was near.', ['Lind | said | a rise to 40 was near']],
    ['Lind said 40 of 50 had left.', ['Lind | said | 40 of 50 had left']],
    ['Lind said officers, “the best of men”, had left.', ['Lind | said | officers, “the best of men”, had left']],
    ['Lind said Honduras, “the heart of it”, was poor.', ['Lind | said | Honduras, “the heart of it”, was poor']],
    [
      'Exports, Lind said, had fallen, the port was shut and prices were high.',
      ['Lind | said | Exports // had fallen, the port was shut and prices were high'],
    ],
    ['Exports fell, Lind said, in Riga, Turku and Oslo.', ['Lind | said | Exports fell // in Riga, Turku and Oslo']],
  ])('%j', (text, expected) => expect(readWhole(text)).toEqual(expected));
});

describe('“so”, “no” and “the same”', () => {
  test.each<Case>([
    ['Lind said so', ['Lind | said | so']],
    ['Lind said no was the answer.', ['Lind | said | no was the answer']],
    ['Lind said nobody in Oslo knew.', ['Lind | said | nobody in Oslo knew']],
    ['Lind said Milano in May was full.', ['Lind | said | Milano in May was full']],
    ['Lind said the same of Oslo when she left.', ['Lind | said | the same of Oslo']],
    ['Lind said the same before leaving Riga.', ['Lind | said | the same']],
    ['Lind wants the same as Oslo and Riga.', ['Lind | wants | the same as Oslo and Riga']],
  ])('%j', (text, expected) => expect(readWhole(text)).toEqual(expected));
});

describe('what each cue takes', () => {
  test.each<Case>([
    ['Lind intoned “it is over”.', ['Lind | intoned | “it is over”']],
    ['Lind aspires “to lead”.', ['Lind | aspires | “to lead”']],
    ['Lind embraced sharing the port.', ['Lind | embraced | sharing the port']],
    ['Lind argued the case for talks.', ['Lind | argued | the case for talks']],
    ['Lind said: “It is over” — and left.', ['Lind | said: | “It is over”']],
    ['Lind said: “The port is shut” and the dam is full.', ['Lind | said: | “The port is shut” and the dam is full']],
    // Not what is allowed, nor where it was said.
    ['Lind allowed a plan that failed.', []],
    ['Lind allowed ships, if they paid, to land.', []],
    ['Lind allowed ships because Oslo, a friend, had asked.', []],
    ["Lind's remarks in the town that Oslo built upset Riga.", []],
  ])('%j', (text, expected) => expect(readWhole(text)).toEqual(expected));
});

describe('turns and capitals', () => {
  test.each<Case>([
    [
      'NOURI: Oslo told us “no”. Roth said that it was over.\n\nROTH: “No”? Never.\n\nLind said “it is over”.',
      [
        'NOURI | : | Oslo told us “no”. Roth said that it was over.',
        'Roth | said | that it was over.',
        'ROTH | : | “No”? Never.',
        'Lind | said | “it is over”',
      ],
    ],
    [
      'Talks failed. Oslo left.\n\nRiga stayed.\n\nIt rained.\n\nNATO: We said that it was over.',
      ['NATO | : | We said that it was over', 'We | said | that it was over'],
    ],
    [
      'Talks failed. NATO — a pact of 32 states — said it was over.',
      ['NATO — a pact of 32 states — | said | it was over'],
    ],
    ['Talks failed.\n\nOslo left.\n\nNEW DELHI: The minister said it was over.', ['The minister | said | it was over']],
  ])('%j', (text, expected) => expect(readWhole(text)).toEqual(expected));
});

describe('whom a quotation calls by name', () => {
  test.each<Case>([
    ['“It is your plan, Tom Sand”, Anna Keller said.', ['Anna Keller > Tom Sand | “It is your plan, Tom Sand”']],
    ['“Tom Sand, do you know it?” Anna Keller asked.', ['Anna Keller > Tom Sand | “Tom Sand, do you know it?”']],
    [
      'KELLER: You know it is over, Tom Sand.\n\nSAND: I do.',
      ['KELLER > Tom Sand | You know it is over, Tom Sand.', 'Tom Sand | I do.'],
    ],
    ['Anna Keller came in and said: “You know it, Tom Sand.”', ['Anna Keller > Tom Sand | “You know it, Tom Sand.”']],
    // Who is one of a list, only talked of, described, unknown, or the speaker.
    [
      '“You forgot Eva Lind, Rolf Berg, Tom Sand,” Anna Keller said.',
      ['Anna Keller | “You forgot Eva Lind, Rolf Berg, Tom Sand,”'],
    ],
    ['“A diplomat, you know, has left,” Anna Keller said.', ['Anna Keller | “A diplomat, you know, has left,”']],
    ['“Trust Tom Sand, your friend,” Anna Keller said.', ['Anna Keller | “Trust Tom Sand, your friend,”']],
    ['“After all, you know Tom Sand,” Anna Keller said.', ['Anna Keller | “After all, you know Tom Sand,”']],
    [
      '“Anna Keller, I said to myself, go home,” Anna Keller said.',
      ['Anna Keller | “Anna Keller, I said to myself, go home,”'],
    ],
    [
      'The French government left. “The government, you know, is weak,” Anna Keller said.',
      ['Anna Keller | “The government, you know, is weak,”'],
    ],
  ])('%j', (text, expected) => expect(spoken(text)).toEqual(expected));
});

describe('whom an answer answers', () => {
  test.each<Case>([
    [
      'Eva Lind told Tom Sand that it was over. Anna Keller told Tom Sand that it was not. Sand replied that he knew.',
      [
        'Eva Lind > Tom Sand | that it was over',
        'Anna Keller > Tom Sand | that it was not',
        'Tom Sand > Anna Keller | that he knew',
      ],
    ],
    [
      'Anna Keller told Tom Sand and Eva Lind that it was over. Sand replied that he knew.',
      ['Anna Keller > Tom Sand, Eva Lind | that it was over', 'Tom Sand > Anna Keller | that he knew'],
    ],
    // Nobody is known to have spoken to the one who answers.
    [
      'Anna Keller told Tom Sand that it was over. Rolf Berg replied that he knew.',
      ['Anna Keller > Tom Sand | that it was over', 'Rolf Berg | that he knew'],
    ],
    [
      'They told Tom Sand that it was over. Sand replied that he knew.',
      ['- > Tom Sand | that it was over', 'Tom Sand | that he knew'],
    ],
  ])('%j', (text, expected) => expect(spoken(text)).toEqual(expected));
});

describe('whom a speech goes on to', () => {
  test.each<Case>([
    [
      'Anna Keller told Tom Sand that it was over. It rained. It snowed. “I know you,” she said.',
      ['Anna Keller > Tom Sand | that it was over', 'Anna Keller > Tom Sand | “I know you,”'],
    ],
    // Somebody else speaks, or it is too far on, indirect, or not to “you”.
    [
      'Anna Keller told Tom Sand that it was over. “I know you,” Eva Lind said.',
      ['Anna Keller > Tom Sand | that it was over', 'Eva Lind | “I know you,”'],
    ],
    [
      'Anna Keller told Tom Sand that you never know. “It is over,” she said.',
      ['Anna Keller > Tom Sand | that you never know', 'Anna Keller | “It is over,”'],
    ],
    [
      'Anna Keller told Tom Sand that it was over. It rained. It snowed. It froze. “I know you,” she said.',
      ['Anna Keller > Tom Sand | that it was over', 'Anna Keller | “I know you,”'],
    ],
    [
      'Anna Keller told Tom Sand that it was over. She said that you never know.',
      ['Anna Keller > Tom Sand | that it was over', 'Anna Keller | that you never know'],
    ],
    [
      'Anna Keller told Tom Sand it was over. Eva Lind said it was, France said it was not and Turkey said no. “I know you,” Keller said.',
      [
        'Anna Keller > Tom Sand | it was over',
        'Eva Lind | it was',
        'France | it was not',
        'Turkey | no',
        'Anna Keller | “I know you,”',
      ],
    ],
  ])('%j', (text, expected) => expect(spoken(text)).toEqual(expected));
});

describe('to whom the question of an interview is put', () => {
  test.each<Case>([
    [
      'Minister Kofi Adu of Ghana met us in Accra.\n\nQ: Is it over?\n\nQ: Is it?\n\nA: It is.',
      ['Q > Kofi Adu | Is it over?', 'Q > Kofi Adu | Is it?', 'Kofi Adu | It is.'],
    ],
    [
      'Minister Kofi Adu of Ghana met us in Accra.\n\nQ: Is it over?\n\nFrance said it was.\n\nA: It is.',
      ['Q > Kofi Adu | Is it over?', 'France | it was', 'Kofi Adu | It is.'],
    ],
    [
      'Minister Kofi Adu of Ghana met us in Accra.\n\nQ: Is it over?\n\nA: It is.\n\nQ: Is it?',
      ['Q > Kofi Adu | Is it over?', 'Kofi Adu | It is.', 'Q | Is it?'],
    ],
    [
      'Minister Kofi Adu of Ghana met us in Accra.\n\nQuestion: Is it over?\n\nAnswer: It is.\n\nQuestion: Is it?\n\nAnswer: Yes.',
      ['Question > Kofi Adu | Is it over?', 'Kofi Adu | It is.', 'Question > Kofi Adu | Is it?', 'Kofi Adu | Yes.'],
    ],
    [
      'Minister Kofi Adu of Ghana met our reporter Tom Sand.\n\n[Sand] Is it over?\n\n[Adu] It is. Go.\n\n[Sand] Is it?\n\n[Adu] Yes.',
      ['Tom Sand | Is it over?', 'Kofi Adu | It is. Go.', 'Tom Sand | Is it?', 'Kofi Adu | Yes.'],
    ],
  ])('%j', (text, expected) => expect(spoken(text)).toEqual(expected));
});

describe('for whom a relative pronoun or a paper stands', () => {
  test.each<Case>([
    ['The man who praised the plan left.', ['The man']],
    ['It was Oslo that praised the plan.', ['Oslo']],
    ['Comments by Lind said it was over.', ['Lind']],
    ['Among those calling for a truce was Lind.', ['Lind']],
    ['Among those who denied it were Chad and Mali.', ['Chad and Mali']],
    ['Among those killed was a guard who had denied it.', ['a guard']],
    // A question, and a paper without an author.
    ['He asked who praised the plan.', ['-', '-']],
    ['Lind left Riga\n\nWho praised the plan?', []],
    ['A report on Oslo said it was over.', ['-']],
  ])('%j', (text, expected) => expect(behind(text)).toEqual(expected));
});

describe('speech is believed further than a word in quotation marks', () => {
  test.each<[string, number]>([
    ['Lind said: “It is over.”', 0.9],
    ['Lind said: “No”.', 0.7],
  ])('%s', (text, expected) => expect(raw(text).attributions[0]!.confidence).toBe(expected));
});
