import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/pipeline';

/** Each statement of a text as "actor | cue | content | content"; a dash where no cue stands. */
function told(text: string): string[] {
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end).replace(/\s+/g, ' ');
  return readDocument(text, {}).statements.map(({ actor, cue, content }) =>
    [actor?.name ?? '-', cue ? words(cue) : '-', ...content.map(words)].join(' | '),
  );
}

describe('speech without marks below its introduction', () => {
  test.each<[string, string, string[]]>([
    [
      'one paragraph',
      'The Foreign Minister, Ana Lind, said:\n\nThe ban will fail. I urge Oslo to lift it.',
      ['Ana Lind | said: | The ban will fail. I urge Oslo to lift it.'],
    ],
    [
      'several paragraphs, of which the last does not say “I”',
      'Speaking today Ana Lind said:\n\nI am sad.\n\nWe will not sign it.\n\nThe ban will fail.',
      ['Ana Lind | said: | I am sad.', 'Ana Lind | - | We will not sign it.', 'Ana Lind | - | The ban will fail.'],
    ],
    [
      'up to somebody who tells again who speaks',
      'Ana Lind said:\n\nOur ban will fail.\n\nTom Sand added that it was late.',
      ['Ana Lind | said: | Our ban will fail.', 'Tom Sand | added | that it was late'],
    ],
    [
      'over what the speaker has said elsewhere',
      'Ana Lind said:\n\nI am sad.\n\nAs I said in Riga, the ban will fail.',
      ['Ana Lind | said: | I am sad.', 'Ana Lind | - | As I said in Riga, the ban will fail.'],
    ],
    [
      'up to the notes',
      'Ana Lind said:\n\nOur ban will fail.\n\nNotes to editors: we made the ban.',
      ['Ana Lind | said: | Our ban will fail.'],
    ],
    [
      'up to a heading',
      'Ana Lind said:\n\nOur ban will fail.\n\nFurther reading\n\nThe ban is new.',
      ['Ana Lind | said: | Our ban will fail.'],
    ],
    [
      'behind the colon, and below',
      'Ana Lind said: The ban will fail. We will not sign it.\n\nThe talks go on.',
      ['Ana Lind | said: | The ban will fail. We will not sign it.', 'Ana Lind | - | The talks go on.'],
    ],
    [
      'behind the colon, and up to somebody who tells again who speaks',
      'Ana Lind said: The ban will fail. We will not sign it.\n\nTom Sand added that it was late.',
      ['Ana Lind | said: | The ban will fail. We will not sign it.', 'Tom Sand | added | that it was late'],
    ],
    [
      'one sentence behind the colon, where the writer goes on',
      'Ana Lind said: We will not sign it. Tom Sand said the ban was late.',
      ['Ana Lind | said: | We will not sign it', 'Tom Sand | said | the ban was late'],
    ],
    ['in marks, as ever', 'Ana Lind said:\n\n“The ban will fail.”', ['Ana Lind | said: | “The ban will fail.”']],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected));

  test.each([
    ['a list', 'Ana Lind said:\n\n- cut our tax\n\n- build our dam'],
    ['what nobody tells as “I”, which may be about a lost picture', 'Ana Lind wrote:\n\nThe talks went on.'],
  ])('no speech is %s', (_, text) => expect(told(text)).toEqual([]));
});

describe('“we” of a text in a body’s own voice', () => {
  test.each<[string, string, string[]]>([
    [
      'goes on past what others do',
      'Norway condemns the raids. Peru shelled Chad. We offer help to all.',
      ['Norway | condemns | the raids', 'Peru | shelled | Chad', 'Norway | offer | help to all'],
    ],
    [
      'is named in what they say',
      'As we have made clear, Norway supports the talks.',
      ['Norway | have made clear | Norway supports the talks', 'Norway | supports | the talks'],
    ],
    [
      'is named further on',
      'We condemn in the strongest terms Chad’s raids. We extend our condolences to Riga. Norway stands side by side with Riga.',
      [
        'Norway | condemn | Chad’s raids',
        'Norway | extend | our condolences to Riga',
        'Norway | stands side by side with | Riga',
      ],
    ],
    [
      'is not named where two are',
      'We condemn the raids. Norway rejects it. Chad supports it.',
      ['- | condemn | the raids', 'Norway | rejects | it', 'Chad | supports | it'],
    ],
    ['builds roads, which is nothing said', 'We extend the road to Riga.', []],
    [
      'is named further on, before its minister is quoted',
      'We condemn the raids. Norway stands with Riga.\n\nMinister Ana Lind said: “It is late.”',
      ['Norway | condemn | the raids', 'Norway | stands with | Riga', 'Ana Lind | said: | “It is late.”'],
    ],
    [
      'is not named behind what is quoted',
      '“It is late,” said Ana Lind. We condemn the raids. Norway stands with Riga.',
      ['Ana Lind | said | “It is late,”', '- | condemn | the raids', 'Norway | stands with | Riga'],
    ],
    [
      'sends ships and expels envoys',
      'Norway condemns the raids. We have sent two ships to Chad. We have expelled three diplomats.',
      [
        'Norway | condemns | the raids',
        'Norway | have sent | two ships to Chad',
        'Norway | have expelled | three diplomats',
      ],
    ],
    ['does nothing where nobody tells who it is', 'We have sent two ships to Chad.', []],
    [
      'does nothing behind a person who speaks',
      'Norway condemns the raids. Ana Lind said it was late. We sent two ships to Chad.',
      ['Norway | condemns | the raids', 'Ana Lind | said | it was late'],
    ],
    [
      'is not theirs behind a person who speaks',
      'Norway condemns the raids. Ana Lind said it was late. We offer help to all.',
      ['Norway | condemns | the raids', 'Ana Lind | said | it was late', '- | offer | help to all'],
    ],
    [
      'is theirs again at the head of a paragraph',
      'Norway condemns the raids. Ana Lind said it was late.\n\nWe offer help to all.',
      ['Norway | condemns | the raids', 'Ana Lind | said | it was late', 'Norway | offer | help to all'],
    ],
    [
      'is not theirs there where it is quoted',
      'Norway condemns the raids. Ana Lind said it was late.\n\nWe say “it is late”.',
      ['Norway | condemns | the raids', 'Ana Lind | said | it was late', '- | say | “it is late”'],
    ],
    [
      'is not named behind a person who speaks',
      'We condemn the raids. Ana Lind said it was late. Norway stands with Riga.',
      ['- | condemn | the raids', 'Ana Lind | said | it was late', 'Norway | stands with | Riga'],
    ],
    [
      'is not named behind what a banner says',
      'We condemn the raids. “It is late,” read the banner. Norway stands with Riga.',
      ['- | condemn | the raids', '- | read | “It is late,”', 'Norway | stands with | Riga'],
    ],
    [
      'is not named by what a noun tells of it',
      'Norway’s doubts about the raids are known. We offer help to all.',
      ['Norway | doubts about | the raids', '- | offer | help to all'],
    ],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected));
});

describe('“we” and “I” of whom the heading or the first sentence names', () => {
  const heading = 'Statement by Minister Ana Lind at the talks in Riga\n\n';
  test.each<[string, string, string[]]>([
    [
      'a person',
      `${heading}I condemn it. We urge Peru to wait.`,
      ['Ana Lind | condemn | it', 'Ana Lind | urge | Peru to wait'],
    ],
    [
      'the name behind the office',
      'No. 7, 2 May, Statement of the Spokesperson of the ministry, Mr. Tom Sand, on the raids\n\nWe condemn it.',
      ['Tom Sand | condemn | it'],
    ],
    [
      'several together, whatever one of them does',
      'Joint Statement by Norway and Chad\n\nNorway supports Peru. We reject it.',
      ['Norway | supports | Peru', 'Norway | reject | it', 'Chad | reject | it'],
    ],
    [
      'the first line',
      'The text of the following statement was released by the governments of Chad and Peru:\n\nWe reject it.',
      ['Chad | reject | it', 'Peru | reject | it'],
    ],
    [
      'a body that says so behind “we”',
      'We, the leaders of the African Union, reject it. Norway supports Peru. We urge Peru to wait.',
      ['the leaders of the African Union | reject | it', 'Norway | supports | Peru', 'Norway | urge | Peru to wait'],
    ],
    [
      'ministers of several states behind “we”',
      'We, the foreign ministers of Chad, Peru and Norway, reject it. We urge Togo to wait.',
      [
        'the foreign ministers of Chad, Peru and Norway | reject | it',
        'the foreign ministers of Chad, Peru and Norway | urge | Togo to wait',
      ],
    ],
    [
      'not who is quoted',
      `${heading}The banner read: “We urge Peru to wait.”`,
      ['- | read: | “We urge Peru to wait.”'],
    ],
    [
      'not behind another person',
      `${heading}Tom Sand said it was late. We reject it.`,
      ['Tom Sand | said | it was late', '- | reject | it'],
    ],
    [
      'not where the statement is only spoken of',
      'Doubts over statement by Minister Ana Lind\n\nWe reject it.',
      ['- | reject | it'],
    ],
    ['not where a whole sentence speaks of it', 'Statement by Ana Lind is late.\n\nWe reject it.', ['- | reject | it']],
    ['not beside “we”', 'We, in Oslo, reject it.', ['- | reject | it']],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected));
});

describe('members of a body with a name', () => {
  test.each([
    ['The Members of the Security Council urge the board to wait.', 'urge', 'the board to wait'],
    ['The Ministers of the Gulf Council call for restraint.', 'call for', 'restraint'],
    ['The leaders of the African Union welcome the accord.', 'welcome', 'the accord'],
    ['The members of the Contact Group support the plan.', 'support', 'the plan'],
  ])('%s', (text, cue, content) => {
    expect(told(text)).toEqual([`${text.slice(0, text.indexOf(cue) - 1)} | ${cue} | ${content}`]);
  });
});

describe('statements of releases', () => {
  test.each([
    [
      'Norway is encouraged by the decision of Peru to sign.',
      ['Norway | is encouraged by | the decision of Peru to sign'],
    ],
    ['Norway is willing to host the talks.', ['Norway | is willing | to host the talks']],
    [
      'Norway condemns raids which have killed and maimed many.',
      ['Norway | condemns | raids which have killed and maimed many'],
    ],
    [
      'Norway deplored the raids that killed ten and called for calm.',
      ['Norway | deplored | the raids that killed ten', 'Norway | called for | calm'],
    ],
    ['The dam is safe, Ana Lind told reporters on board the ship.', ['Ana Lind | told | The dam is safe']],
    ['The dam is safe, Ana Lind told reporters aboard the ship.', ['Ana Lind | told | The dam is safe']],
    ['Norway fell short of proposing a ban.', ['Norway | fell short of | proposing a ban']],
    [
      'According to the ministry over ten people have died near Riga.',
      ['ministry | According to | over ten people have died near Riga'],
    ],
    [
      'According to the team’s coach, Tom Sand, in the match the robot failed.',
      ['Tom Sand | According to | in the match the robot failed'],
    ],
    ['I welcome today’s news that the army left.', ['- | welcome | today’s news that the army left']],
    [
      'Norway condemned the March attacks in Peru and others.',
      ['Norway | condemned | the March attacks in Peru and others'],
    ],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));

  test.each(['Image: Tom Sand.', 'Categories: Norway and Peru.', 'Author: Tom Sand.'])('nobody says “%s”', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('whoever speaks for a state tells its mind', () => {
  test.each([
    [
      'The Norwegian foreign minister, Ana Lind, said Norway was willing to host the talks.',
      ['Ana Lind | said | Norway was willing to host the talks'],
    ],
    [
      'The Norwegian foreign minister, Ana Lind, said Peru wanted to leave the pact.',
      ['Ana Lind | said | Peru wanted to leave the pact', 'Peru | wanted | to leave the pact'],
    ],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('a state of which only the half is written', () => {
  test.each([
    [
      'North and South Korea condemned the raid.',
      ['North Korea | condemned | the raid', 'South Korea | condemned | the raid'],
    ],
    ['North and South Peru condemned the raid.', ['Peru | condemned | the raid']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('what is no speaker', () => {
  test.each([
    ['The year saw prices slump.', []],
    ['The market believes that prices will slump.', ['- | believes | that prices will slump']],
    ['Tom Sand, 24, was held and charged in the death of a girl.', []],
    ['Senator accused of theft.', []],
    ['Tom Sand accused Peru of theft.', ['Tom Sand | accused | Peru of theft']],
    ['Ana Lind praised Tom Sand on a show called “Bern”.', ['Ana Lind | praised | Tom Sand']],
    ['“It is a sad day,” Tom Sand said on the show “Good Morning Oslo.”', ['Tom Sand | said | “It is a sad day,”']],
    [
      'Ana Lind hopes Thursday will be a proud day for Peru.',
      ['Ana Lind | hopes | Thursday will be a proud day for Peru'],
    ],
    [
      'Well over a dozen senators have called for Tom Sand to go.',
      ['a dozen senators | have called for | Tom Sand to go'],
    ],
    ['Special coverage: Oslo has a new minister.', []],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});
