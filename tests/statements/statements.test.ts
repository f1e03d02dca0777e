import { describe, expect, test } from 'vitest';
import { draftsOf } from '../attribution/read';

/** Each statement as "actor kind | words // words | to addressees | about those whom it mentions | warnings". */
const read = (text: string): string[] =>
  draftsOf(text).map(({ actor, kind, negated, content, addressees, mentioned, warnings }) => {
    const names = (list: readonly { readonly actor: { readonly name: string } }[]) =>
      list.map(({ actor: { name } }) => name).join(', ');
    return [
      `${actor?.name ?? '-'} ${kind}${negated ? ' (not)' : ''}`,
      content.map(({ start, end }) => text.slice(start, end)).join(' // '),
      ...(addressees.length > 0 ? [`to ${names(addressees)}`] : []),
      ...(mentioned.length > 0 ? [`about ${names(mentioned)}`] : []),
      ...warnings,
    ].join(' | ');
  });

describe('statements', () => {
  test.each<[string, string[]]>([
    [
      'France and Turkey said that they would sign.',
      ['France indirect | that they would sign', 'Turkey indirect | that they would sign'],
    ],
    [
      'France, Turkey and Iran said that they would sign.',
      [
        'France indirect | that they would sign',
        'Turkey indirect | that they would sign',
        'Iran indirect | that they would sign',
      ],
    ],
    [
      'Anna Keller told France and Turkey to sign.',
      ['Anna Keller indirect | to sign | to France, Turkey | about France, Turkey'],
    ],
    [
      'Anna Keller said that France would help Turkey and France.',
      ['Anna Keller indirect | that France would help Turkey and France | about France, Turkey'],
    ],
    ['“We will sign,” Anna Keller said.', ['Anna Keller direct | “We will sign,”']],
    ['Anna Keller called the plan of France “weak”.', ['Anna Keller mixed | the plan of France “weak” | about France']],
    ['France left the talks with Turkey.', []],
    ['France voted against the plan of Turkey.', ['France indirect | the plan of Turkey | about Turkey']],
    ['France will veto the plan.', []],
    ['The spending underscores the need for talks.', []],
    ['The report said that France would sign.', ['The report indirect | that France would sign | about France']],
    ['The weather has shown that it is over.', ['- indirect | that it is over']],
    ['46 percent said that it was over.', ['46 percent indirect | that it was over']],
    ['Nobody said that it was over.', ['Nobody indirect (not) | that it was over']],
    [
      'Anna Keller met Eva Sand. Keller assured her of her help.',
      ['Anna Keller indirect | of her help | to Eva Sand | about Eva Sand'],
    ],
    [
      'Anna Keller met Tom Sand. She told him that it was over.',
      ['Anna Keller indirect | that it was over | to Tom Sand | about Tom Sand'],
    ],
    [
      'Anna Keller met Tom Sand. He told her that it was over.',
      ['Tom Sand indirect | that it was over | to Anna Keller | about Anna Keller'],
    ],
    [
      '“Tom, we will sign,” Anna Keller told Tom Sand.',
      ['Anna Keller direct | “Tom, we will sign,” | to Tom Sand | about Tom Sand'],
    ],
    [
      'Tom Sand asked whether it was over. “No, Tom, it is not,” Anna Keller replied.',
      [
        'Tom Sand indirect | whether it was over',
        'Anna Keller direct | “No, Tom, it is not,” | to Tom Sand | about Tom Sand',
      ],
    ],
    [
      'Anna Keller told Tom Sand that it was over. “It is not,” Sand replied.',
      [
        'Anna Keller indirect | that it was over | to Tom Sand | about Tom Sand',
        'Tom Sand direct | “It is not,” | to Anna Keller',
      ],
    ],
    [
      'Anna Keller told Tom Sand: “It is over.” “You know it,” she added.',
      [
        'Anna Keller direct | “It is over.” | to Tom Sand | about Tom Sand',
        'Anna Keller direct | “You know it,” | to Tom Sand',
      ],
    ],
    [
      'Anna Keller told Tom Sand that it was over.\n\n“It is not,” he answered.\n\n“We know,” she said.',
      [
        'Anna Keller indirect | that it was over | to Tom Sand | about Tom Sand',
        'Tom Sand direct | “It is not,” | to Anna Keller',
        'Anna Keller direct | “We know,”',
      ],
    ],
    ['“It is over, France,” Anna Keller said.', ['Anna Keller direct | “It is over, France,” | about France']],
    [
      '“Thank you, Tom Sand, for the talks,” Anna Keller said.',
      ['Anna Keller direct | “Thank you, Tom Sand, for the talks,” | about Tom Sand'],
    ],
    [
      'KELLER: Is it over?\n\nSAND: It is not over.\n\nKELLER: Thank you.',
      ['KELLER indirect | Is it over?', 'SAND indirect | It is not over.', 'KELLER indirect | Thank you.'],
    ],
    [
      'Anna Keller accused France of breaking the truce with Turkey.',
      ['Anna Keller indirect | France of breaking the truce with Turkey | about France, Turkey'],
    ],
    [
      'Anna Keller was accused by France of breaking the truce.',
      ['France indirect | Anna Keller // of breaking the truce | about Anna Keller'],
    ],
    [
      'Anna Keller said that Tom Sand had said that it was over.',
      [
        'Anna Keller indirect | that Tom Sand had said that it was over | about Tom Sand',
        'Tom Sand indirect | that it was over',
      ],
    ],
    ['Anna Keller said she would sign.', ['Anna Keller indirect | she would sign']],
    ['Anna Keller denied that France had left.', ['Anna Keller indirect (not) | that France had left | about France']],
    ['Anna Keller’s critic, Tom Sand, said that it was over.', ['Tom Sand indirect | that it was over']],
    [
      'The German chancellor, Per Lind, said that it was over. He urged France to sign.',
      ['Per Lind indirect | that it was over', 'Per Lind indirect | France to sign | to France | about France'],
    ],
    ['Critics of Anna Keller said that it was over.', ['Critics of Anna Keller indirect | that it was over']],
    ['Comments by Anna Keller questioning the border upset France.', ['Anna Keller indirect | the border']],
    ['Anna Keller, who praised France, left.', ['Anna Keller indirect | France | about France']],
    ['According to Anna Keller, France would sign.', ['Anna Keller indirect | France would sign | about France']],
    [
      'According to two diplomats, France said that it would sign.',
      ['France indirect | that it would sign | reported by “two diplomats”'],
    ],
    [
      'The European Union and NATO warned Russia against an attack on Ukraine.',
      [
        'European Union indirect | against an attack on Ukraine | to Russia | about Russia, Ukraine',
        'NATO indirect | against an attack on Ukraine | to Russia | about Russia, Ukraine',
      ],
    ],
    [
      'The plan was met with scepticism by France and Turkey.',
      ['France indirect | The plan was met with scepticism', 'Turkey indirect | The plan was met with scepticism'],
    ],
    ['“It is over,” they said.', ['- direct | “It is over,”']],
    ['They said it was over.', ['- indirect | it was over']],
    [
      'Officials told Anna Keller that France was ready. She said that she was glad.',
      [
        'Officials indirect | that France was ready | to Anna Keller | about Anna Keller, France',
        'Anna Keller indirect | that she was glad',
      ],
    ],
  ])('%j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('each of a list who speak together has a statement', () => {
  test.each<[string, string[]]>([
    [
      'The Council of Europe, the Arab League (AL) and Amnesty International said it was late.',
      ['Council of Europe', 'Arab League', 'Amnesty International'],
    ],
    [
      'UN envoy Anna Keller, Tom Sand, chairman of the Red Cross, and Omar Lund of Amnesty International said it was late.',
      ['Anna Keller', 'Tom Sand', 'Omar Lund'],
    ],
    [
      'Anna Keller, Tom Sand and Omar Lund warned in a joint statement that it was late.',
      ['Anna Keller', 'Tom Sand', 'Omar Lund'],
    ],
    ['Oslo and Riga want no treaty.', ['Norway', 'Latvia']],
    [
      'The presidents of Chad, Peru and the United States want no treaty.',
      ['The presidents of Chad, Peru and the United States'],
    ],
    ['The governments of Chad and Peru want no treaty.', ['Chad', 'Peru']],
    ['The armies of Chad and Peru want no treaty.', ['The armies of Chad and Peru']],
    ['It upset the presidents of Chad, and Peru wants no treaty.', ['Peru']],
    ['The presidents of Chad and Peru, Ana Lind and Luis Sand, want no treaty.', ['Ana Lind', 'Luis Sand']],
    // Nobody
    ['The raid claimed nine lives.', []],
    ['The report was seen as harming Chile.', []],
  ])('%s', (text, actors) => expect(draftsOf(text).map(({ actor }) => actor?.name)).toEqual(actors));
});
