/**
 * What papers call a thing once it has been named: "the pact" after "the Arctic fishing treaty". Words of one row may stand for each other, and a word
 * for itself. Own list, read twice; each row with two sentences in which the second speaks of what the first has named.
 */
export interface KindOfThing {
  readonly name: string;
  /** In the singular, but for those that have none ("talks"). */
  readonly words: readonly string[];
  /** What is meant stands in brackets. */
  readonly example: string;
}

const kind = (name: string, words: string, example: string): KindOfThing => ({
  name,
  words: words.split(' '),
  example,
});

export const KINDS_OF_THINGS: readonly KindOfThing[] = [
  kind(
    'treaty',
    'treaty pact accord agreement deal convention protocol',
    'Peru signed [the Arctic fishing treaty] on Monday. Chile said that the pact was unfair.',
  ),
  kind('law', 'law bill act legislation', 'Chad passed [a press bill] in May. Mali condemned the law.'),
  kind('ban', 'ban embargo sanction restriction', 'Oslo wants [a new oil embargo]. Riga said the ban came too late.'),
  kind('duty', 'tariff duty levy', 'Lima announced [new steel tariffs]. Quito said these duties were illegal.'),
  kind(
    'fighting',
    'war conflict invasion offensive operation campaign fighting',
    'Oslo deplored [the border war]. Riga said the fighting must end.',
  ),
  kind('strike', 'strike attack raid bombing', 'Two died in [a missile strike on Riga]. Oslo condemned the attack.'),
  kind(
    'plan',
    'plan proposal initiative scheme programme program',
    'Cairo has drafted [a ceasefire plan]. Oslo welcomed the proposal.',
  ),
  kind(
    'talks',
    'talk negotiation dialogue',
    'Lima broke off [the negotiations with Chile]. Quito said the talks were useless.',
  ),
  kind(
    'summit',
    'summit meeting conference',
    'Rome prepares [an arms summit]. Oslo said it would not attend the meeting.',
  ),
  kind(
    'mission',
    'mission force deployment',
    'Accra sends [a peacekeeping mission]. Lomé said the mission was needed.',
  ),
  kind(
    'resolution',
    'resolution motion',
    'Peru tabled [a resolution on mines]. Chile said it would oppose the motion.',
  ),
  kind(
    'ruling',
    'ruling verdict judgment',
    'The court published [its ruling on the border]. Mali rejected the verdict.',
  ),
  kind('test', 'test launch', 'Pyongyang carried out [a missile test]. Seoul said the launch was a provocation.'),
  kind('base', 'base', 'Chad closes [a French air base]. Paris said the base had served its purpose.'),
];

/** Before a thing that is known. */
export const KNOWN = new Set('the this that these those such'.split(' '));

/** Behind a noun, what tells which one it is ("the talks on grain"). */
export const TELLING = new Set('of on against for over with between about'.split(' '));
