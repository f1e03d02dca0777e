/** What somebody is for or against in a statement, and how a model hears it. */
import { describe, expect, it, test } from 'vitest';
import { LIKING_PAIRS, LIKING_WORDS } from '../../../src/english/labels/liking';
import { createAnalyzer } from '../../../src/index';
import { maskStatement, oppositeCell, statementCell, viewOf } from '../../../src/labels/features';
import { likedWords } from '../../../src/labels/features/liking';
import { eachFeature } from '../../../src/labels/features/views';
import { defaultModel } from '../../../src/labels/files';

const { words } = defaultModel();
const analyzer = createAnalyzer();

/** The words that are liked ("+truce") and disliked ("-embargo") in a text. */
function liked(text: string): string {
  const statement = maskStatement({ text, names: [] }, words);
  return likedWords(statement)
    .map(({ at, liking }) => (liking > 0 ? '+' : '-') + statement.words[at]?.word)
    .join(' ');
}

describe('the rows', () => {
  test.each(
    [...LIKING_WORDS, ...LIKING_PAIRS].flatMap(({ name, example, liking }) =>
      example.split('; ').map((part) => [name, part.replace(/[[\]]/g, ''), liking] as const),
    ),
  )('%s: %s', (_, text, liking) => {
    expect(liked(text)).toMatch(liking > 0 ? /^\+(truce|embargo|ruling)$/ : /^-(truce|embargo)$/);
  });
});

describe('what is liked', () => {
  it.each([
    ['Oslo opposes the tariffs.', '-tariffs'],
    ['Oslo does not oppose the tariffs.', '+tariffs'],
    ['Oslo opposes lifting the embargo.', '+embargo'],
    ['Oslo backed the lifting of the embargo.', '+lifting -embargo'],
    ['Oslo backs lifting the embargo.', '+lifting -embargo'],
    ['The truce was hailed in Lima.', '+truce'],
    ['The embargo was also criticised.', '-embargo'],
    ['They were opposed to the war.', '-war'],
    ['She praised the breach of the treaty.', '+breach -treaty'],
    ['Her approval of the sanctions waiver', '-sanctions +waiver'],
    ['He deplored the rejection of the truce.', '-rejection +truce'],
    ['Peru is against the treaty.', '-treaty'],
    ['Deputies voted against the bill.', '-bill'],
    ['He stands by the tariffs and the base.', '+tariffs'],
    ['She criticised the envoy who had signed the pact.', '-envoy +pact'],
    // "against" of what is held against somebody says nothing of who speaks
    ['Oslo extended the sanctions against Lima.', '+sanctions'],
    // what is to end is disliked, and what is to stay liked
    ['The sanctions against Lima must be lifted.', '-sanctions -lima'],
    ['The talks should end.', '-talks'],
    ['The truce reached by Oslo must end.', '-truce -reached -oslo'],
    ['The talks must not end.', '+talks'],
    ['The truce must hold.', '+truce'],
    ['They must hold talks.', ''],
    ['Oslo must end the war.', ''],
    ['Oslo called for the embargo to be lifted.', '-embargo'],
    ['She wants the embargo lifted by May.', '-embargo'],
    ['She wants lifted embargoes.', '+lifted -embargoes'],
    ['The sanctions do not work.', '-sanctions'],
    ['The envoys do not work in Lima.', ''],
    ['Their work ended.', ''],
    ['The truce has failed.', '-truce'],
    ['The truce has failed to hold.', ''],
    ['The embargo had to be lifted.', '-embargo'],
    ['Oslo pledged to end the embargo.', '-embargo'],
    ['Oslo had to end the embargo.', ''],
    ['She questioned the truce.', '-truce'],
    // judgements
    ['The embargo was a grave mistake.', '-embargo'],
    ['The embargo was no mistake.', '+embargo'],
    ['She called the truce a mistake.', '-truce'],
    ['He described the truce as necessary.', '+truce'],
    ['A mistake was made.', ''],
    ['The envoys met in Lima.', ''],
    ['The talks ended.', ''],
    ['', ''],
  ])('%s', (text, expected) => {
    expect(liked(text)).toBe(expected);
  });
});

describe('the view', () => {
  it('names what is liked by its stem', () => {
    const features: string[] = [];
    eachFeature('liking', maskStatement({ text: 'Oslo rejects the howitzers.', names: [] }, words), (f) =>
      features.push(f),
    );
    expect(features).toEqual(['-howitz']);
  });

  it('knows the opposite of each feature', () => {
    const view = viewOf('liking');
    const opposite = view.kind === 'names' ? view.opposite : undefined;
    expect(['+truce', '-tariff'].map((feature) => opposite?.(feature))).toEqual(['-truce', '+tariff']);
  });

  it('counts the opposite on the other side of the same issue', () => {
    const cells = [statementCell(3, 0), statementCell(3, 1), statementCell(3, 2), 0];
    expect(cells.map(oppositeCell)).toEqual([statementCell(3, 1), statementCell(3, 0), statementCell(3, 2), 0]);
  });
});

/** Neither the verb nor the thing tells the side. */
describe('verb and thing together', () => {
  it.each([
    ['Lund opposes the tariffs.', 'trade', 'favor'],
    ['Lund opposes the air strikes.', 'military-force', 'against'],
    ['Lund supports the ABM treaty.', 'nonproliferation', 'favor'],
    ['Lund opposes the ABM treaty.', 'nonproliferation', 'against'],
    ['Lund supports the trade deal.', 'trade', 'favor'],
    ['Lund condemned the trade deal.', 'trade', 'against'],
    ['Lund condemned the peace talks.', 'diplomacy', 'against'],
    ['Lund hailed the peace talks.', 'diplomacy', 'favor'],
    ['Lund backed the crackdown on protesters.', 'human-rights', 'against'],
    ['Lund condemned the crackdown on protesters.', 'human-rights', 'favor'],
    ['Lund opposes lifting the sanctions.', 'sanctions', 'favor'],
    ['Lund supports lifting the sanctions.', 'sanctions', 'against'],
  ] as const)('%s', (text, issue, stance) => {
    expect(analyzer.classify({ text, issue }).issues).toEqual([expect.objectContaining({ issue, stance })]);
  });
});
