/** Who speaks, where an office without article, letters behind a name or a part of the world stand beside it. */
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/pipeline';

const lastSpeaker = (text: string): string | undefined => readDocument(text, {}).statements.at(-1)?.actor?.name;

describe('who speaks', () => {
  test.each<[string, string]>([
    // An office that opens the sentence
    ['Chairman of the committee, Tom Lund, said it was late.', 'Tom Lund'],
    ['Spokesman for the army, Tom Lund, said it was late.', 'Tom Lund'],
    ['Adviser to the president, Tom Lund, said it was late.', 'Tom Lund'],
    ['Counsel for the committee, Adv Tom Lund SC, said it was late.', 'Tom Lund'],
    ['Managing Director of the Ports Authority, Mr Tom Lund, told reporters it was late.', 'Tom Lund'],
    ['Acting Director of the Ports Authority, Mr Tom Lund, said it was late.', 'Tom Lund'],
    ['Minister for the Middle East Tom Lund said it was late.', 'Tom Lund'],
    ['Leader of the protest, Lund said, was Ana Sand.', 'Lund'],
    ['Members of the committee, Tom Lund said, were late.', 'Tom Lund'],
    // Letters behind a name
    ['Ana Lind MP said it was late. Lind added that it failed.', 'Ana Lind'],
    ['“It was late,” Tom Lund KC told the court.', 'Tom Lund'],
    ['Chief Wole Lund SAN, who chairs the bar, condemned the raid.', 'Wole Lund'],
    // Parts of the world in the names of bodies
    ['The West Africa Rice Association condemned the ban.', 'West Africa Rice Association'],
    ['The Southern Africa Litigation Forum condemned the ban.', 'Southern Africa Litigation Forum'],
    ['The Middle East Institute said it was late.', 'Middle East Institute'],
    ['The Eastern Europe Policy Centre said it was late.', 'Eastern Europe Policy Centre'],
    ['He left for the Middle East. Ghana said it was late.', 'Ghana'],
  ])('%s', (text, name) => {
    expect(lastSpeaker(text)).toBe(name);
  });
});
