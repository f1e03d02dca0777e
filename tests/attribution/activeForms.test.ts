/** Forms that could be a participle or a noun and are cues: what stands behind them decides. */
import { describe, expect, it } from 'vitest';
import { attribute } from '../../src/attribution';
import { readGrammar } from '../../src/grammar';
import { readText } from '../../src/text';

/** "source | cue | content" of every attribution. */
function read(text: string): string[] {
  const layer = readText(text);
  const { tokens } = layer;
  return attribute(layer, readGrammar(layer)).map(({ source, cue, content }) =>
    [
      source ? text.slice(tokens[source.first]!.start, tokens[source.last - 1]!.end) : '',
      cue ? text.slice(tokens[cue.first]!.start, tokens[cue.last - 1]!.end) : '',
      content.map(({ start, end }) => text.slice(start, end)).join(' … '),
    ].join(' | '),
  );
}

describe('cues read as what they are', () => {
  it.each([
    // A participle between commas leaves the verb behind it its subject.
    ['Brandt, asked about the ferry, had said it was late.', 'Brandt, asked about the ferry, | had said | it was late'],
    // A plural that opens its clause is no verb.
    ['Reports indicate the ferry was late.', 'Reports | indicate | the ferry was late'],
    // An object behind a parenthesis is no inverted subject.
    ['Brandt, who left, reiterated his view.', 'Brandt, who left, | reiterated | his view'],
    // "so" stands for what was said.
    ['Half of them said so in May.', 'Half of them | said | so'],
    // A period before the verb is no verb.
    ['Brandt, who last year threatened to resign, stayed.', 'who | threatened | to resign'],
    // "as" before a pronoun in the nominative opens a clause.
    ['Even as he accused the harbour board of waste, he left.', 'he | accused | the harbour board of waste'],
    // A lemma under two forces takes the frames of both.
    ['Brandt cautioned “let us not hurry.”', 'Brandt | cautioned | “let us not hurry.”'],
    // Verbs that lend their subject, also behind an adjective.
    ['Brandt tried to explain why the ferry was late.', 'Brandt | tried to explain | why the ferry was late'],
    ['Brandt was quick to note that the ferry was late.', 'Brandt | was quick to note | that the ferry was late'],
    // What is felt or made clear in a clause, and what may be done in it, lend theirs over that clause.
    [
      'Brandt voiced fears that the ferry had sunk and demanded that it be found.',
      'Brandt | demanded | that it be found',
    ],
    ['Brandt made clear that Oslo would not sign, and accused Riga of haste.', 'Brandt | accused | Riga of haste'],
    ['Brandt read a letter that asked for time and demanded an answer.', 'that | demanded | an answer'],
    // Whoever spoke adds to it, and not who is told to have signed; who is told to have sued says why.
    ['Brandt noted that Oslo had signed the pact, adding that it was late.', 'Brandt | adding | that it was late'],
    ['Brandt noted that Oslo had sued the club, saying that it was late.', 'Oslo | saying | that it was late'],
    // A question is no answer, whatever its marks.
    ['Asked if Oslo had “lied,” Brandt said yes.', 'Brandt | said | yes'],
    ['Asked if Oslo would sign, Brandt answered in the negative. “It is late.”', 'Brandt | answered | “It is late.”'],
    // What somebody had to say it, and how it was said.
    [
      'Brandt had the courage to say that the ferry was late.',
      'Brandt | had the courage to say | that the ferry was late',
    ],
    ['Brandt was right to add that the ferry was late.', 'Brandt | was right to add | that the ferry was late'],
    ['Brandt assumed that the office was shut.', 'Brandt | assumed | that the office was shut'],
    ['Students marched, chanting slogans against Oslo.', 'Students | chanting slogans against | Oslo'],
    // When it was said stands between a noun and its content.
    ["Oslo's pledge last month to widen the canal was kept.", "Oslo's | pledge | to widen the canal"],
  ])('%s', (text, expected) => {
    expect(read(text)).toContainEqual(expect.stringContaining(expected));
  });

  it.each([
    // Its passive keeps an object: still a participle.
    ['The clerk, given a choice, left early.'],
    // A question without an answer, an office, a right.
    ['Asked if Oslo would sign, Brandt answered in the negative.'],
    ['Brandt assumed the presidency in May.'],
    ['Brandt has a right to add that it was late.'],
    // No manner of speaking.
    ['The clerk was unlikely to note that the ferry was late.'],
  ])('%s: nothing said', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('a form in -ed behind a comma', () => {
  it.each([
    ['Others, pressed on the toll, responded that the bridge was safe.', 'responded', 'verb'],
    ['Brandt, as he is known at home, described a day at sea.', 'described', 'verb'],
    ['The clerk sang well, given a choice of songs.', 'given', 'part'],
    ['The clerk left early, told that the ferry was late.', 'told', 'part'],
  ])('%s: %s is %s', (text, word, tag) => {
    const layer = readText(text);
    expect(readGrammar(layer).tags[layer.tokens.findIndex(({ lower }) => lower === word)]).toBe(tag);
  });
});
