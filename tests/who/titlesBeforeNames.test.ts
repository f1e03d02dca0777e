/** Offices that are spelled out before a name: under whom, of what party, with its short name in brackets. */
import { check, who } from './who';

check(
  [
    ['wire', 'US Undersecretary of State Karl Brandt said that the road was open.', ['Karl Brandt (US)']],
    ['wire', 'Norway’s Undersecretary of Defense Karl Brandt said that the road was open.', ['Karl Brandt (NO)']],
    ['wire', 'The union’s head of delegation, Vera Lund, and three others were late, a guard said.', ['a guard']],
    ['wire', 'Kenya’s head of delegation Vera Lund said that the road was open.', ['Vera Lund (KE)']],
    ['wire', 'The leader of the opposition Velvet Party Vera Lund said that the road was open.', ['Vera Lund']],
    ['wire', 'A member of the main opposition Velvet Party, Vera Lund, said that the road was open.', ['Vera Lund']],
    ['wire', 'Deputy leader of ruling Velvet Party (VP) Vera Lund said that the road was open.', ['Vera Lund']],
    ['wire', 'Chairman of the Lake Council (LC) Vera Lund left. The LC said no.', ['Lake Council']],
    ['wire', 'Zambia’s Labour Minister Vera Lund said that the road was open.', ['Vera Lund (ZM)']],
    ['wire', 'Chad told the chairman of the Belgian Senate, Karl Lund, that it was late.', ['Chad → Karl Lund (TD)']],
    [
      'wire',
      'TIRANA, May 3 (News) - Chad told the chairman of the Belgian Senate, Karl Lund, that it was late. “No,” Lund said.',
      ['Chad → Karl Lund (TD)', 'Karl Lund (BE)'],
    ],
    // Behind the names of a body and one noun it is the person who speaks.
    ['wire', 'Former FBI Harbour Center instructor Vera Lund said that the road was open.', ['Vera Lund']],
    ['wire', 'NATO and Vera Lund said that the road was open.', ['NATO', 'Vera Lund']],
    // Who leads others than a state
    ['wire', 'Prime Minister Karl Lund left. The militant leader said no.', ['The militant leader']],
    ['wire', 'Prime Minister Karl Lund left. The union leader said no.', ['The union leader']],
    ['wire', 'Prime Minister Karl Lund left. The leader said no.', ['Karl Lund']],
    // Two offices of one
    ['wire', 'Kenya’s Vice President and Defense Minister Karl Lund said no.', ['Karl Lund (KE)']],
    ['wire', 'Kenya’s Deputy Prime Minister and Minister of Foreign Affairs Karl Lund said no.', ['Karl Lund (KE)']],
    ['wire', 'The deputy prime minister and foreign minister of Kenya, Anna Lund, said no.', ['Anna Lund (KE)']],
    ['wire', 'Kenya’s foreign minister and deputy prime minister, Anna Lund, said no.', ['Anna Lund (KE)']],
    ['wire', 'Kenya’s president and Defense Minister Karl Lund said no.', ['Kenya’s president (KE)', 'Karl Lund']],
    ['wire', 'The president and the foreign minister, Anna Lund, said no.', ['The president', 'Anna Lund']],
    ['wire', 'Hardliner Syed Karim Lund said that the road was open.', ['Syed Karim Lund']],
    ['wire', 'The Persian-language Velvet Times said that the road was open.', ['Velvet Times']],
    ['wire', 'Rejecting Lund’s offer, Chad said that the road was open.', ['Chad (TD)', 'Chad (TD)']],
    ['wire', 'TBILISI (News) - A Western diplomat in Tbilisi said no.', ['A Western diplomat in Tbilisi']],
    ['wire', 'A Chadian diplomat in Tbilisi said no.', ['A Chadian diplomat in Tbilisi (TD)']],
    // What must stay.
    ['wire', 'Labour said that the road was open. Labour members said no.', ['Labour', 'Labour members (GB)']],
    ['wire', 'A member of the National Party, Vera Lund, said that the road was open.', ['Vera Lund']],
    ['wire', 'The opposition Velvet Party said that the road was open.', ['Velvet Party']],
    [
      'wire',
      'The leader of the opposition said that Velvet Party members were late.',
      ['The leader of the opposition'],
    ],
    ['wire', 'The chairman of the Lake Council (LC) left and Vera Lund said no.', ['Vera Lund']],
  ],
  (statement) => `${who(statement)}${statement.actor?.country ? ` (${statement.actor.country})` : ''}`,
);
