import { describe, expect, it } from 'vitest';
import { maskStatement } from '../../../src/labels/features/maskedStatement';
import { readPath } from '../../../src/labels/features/path';
import { eachFeature, type ViewName } from '../../../src/labels/features/views';

import { defaultModel } from '../../../src/labels/files/index';

const { words } = defaultModel();

function features(view: ViewName, text: string, actor: string, target: string): string[] {
  const spanOf = (name: string) => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length });
  const found: string[] = [];
  eachFeature(
    view,
    maskStatement({ text, actor: spanOf(actor), target: spanOf(target), names: [] }, words),
    (feature) => found.push(feature),
  );
  return found;
}

const ACTIVE = 'Today Paris sharply criticised Moscow again.';
const PASSIVE = 'Moscow was criticised by the envoy of Paris.';

const cases: [view: ViewName, text: string, actor: string, target: string, expected: string[]][] = [
  ['path', ACTIVE, 'Paris', 'Moscow', ['> <source>', '> sharpli', '> critic', '> <target>']],
  ['path', ACTIVE, 'Moscow', 'Paris', ['< <target>', '< sharpli', '< critic', '< <source>']],
  ['pathPair', ACTIVE, 'Paris', 'Moscow', ['> <source> sharpli', '> sharpli critic', '> critic <target>']],
  ['pathPair', 'Paris met Moscow.', 'Moscow', 'Paris', ['< <target> met', '< met <source>']],
  ['outside', ACTIVE, 'Paris', 'Moscow', ['> before todai', '> after again', '> after .']],
  ['path', 'Paris never praised Moscow.', 'Paris', 'Moscow', ['> <source>', '> never', '> !prais', '> <target>']],
  [
    'pathTriple',
    PASSIVE,
    'Paris',
    'Moscow',
    ['> <source> critic the', '> critic the envoi', '> the envoi of', '> envoi of <target>'],
  ],
  ['path', PASSIVE, 'Moscow', 'Paris', ['< <target>', '< critic', '< the', '< envoi', '< of', '< <source>']],
  ['path', 'Paris stood by Moscow.', 'Paris', 'Moscow', ['> <source>', '> stood', '> by', '> <target>']],
];

/** Whether the second acts, and the first suffers. */
const voices: [text: string, passive: boolean][] = [
  ['Moscow was criticised by Paris.', true],
  ['Moscow was criticised sharply by Paris.', true],
  // A participle further off, or none.
  ['Moscow criticised plans made public by Paris.', false],
  ['Moscow criticised it very sharply by Paris.', false],
  ['Moscow wants more by Paris.', false],
  ['Moscow wants media by Paris.', false],
  // An agent four words behind "by", and one further off.
  ['Moscow was criticised by the envoy of Paris.', true],
  ['Moscow was criticised by the new envoy of Paris.', false],
  // Another word than "by".
  ['Moscow was criticised in Paris.', false],
  ['Moscow has attacked the city of Paris.', false],
  // A participle before the first, and one behind "by".
  ['Wounded Moscow by Paris.', false],
  ['Moscow stood by wounded Paris.', false],
  ['Moscow was told by Paris.', true],
  ['Moscow was thrown and shown by Paris.', true],
  ['Moscow was caught by Paris.', true],
  ['Moscow was held by Paris.', true],
  ['Moscow was beaten by Paris.', true],
];

describe('views of actor and target', () => {
  it.each(cases)('%s of %j, %s to %s', (view, text, actor, target, expected) => {
    expect(features(view, text, actor, target)).toEqual(expected);
  });

  it('are empty where one of them is not given', () => {
    const reading = maskStatement({ text: ACTIVE, target: { start: 6, end: 11 }, names: [] }, words);
    for (const view of ['path', 'pathPair', 'pathTriple', 'outside'] as const) {
      eachFeature(view, reading, () => expect.unreachable());
    }
  });

  it('leave out the middle of a long path', () => {
    const text = `Paris ${'and then '.repeat(20)}Moscow`;
    expect(features('path', text, 'Paris', 'Moscow')).toHaveLength(12);
  });

  it.each(voices)('%s is passive: %s', (text, passive) => {
    const spanOf = (name: string) => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length });
    const [first, second] = [spanOf('Moscow'), spanOf('Paris')];
    const own = readPath(maskStatement({ text, actor: first, target: second, names: [] }, words));
    const other = readPath(maskStatement({ text, actor: second, target: first, names: [] }, words));
    expect(own).toEqual({ first: own.first, last: own.last, passive, actorActs: !passive });
    expect(other).toEqual({ ...own, actorActs: passive });
    expect(features('path', text, 'Paris', 'Moscow').at(0)).toBe(passive ? '> <source>' : '< <target>');
  });

  it('are empty where the actor alone is given', () => {
    const reading = maskStatement({ text: ACTIVE, actor: { start: 6, end: 11 }, names: [] }, words);
    for (const view of ['path', 'pathPair', 'pathTriple', 'outside'] as const) {
      eachFeature(view, reading, () => expect.unreachable());
    }
  });

  it('keep the words at both ends of a long path, wherever it begins', () => {
    const between = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
    for (const before of ['', 'Now here again ']) {
      const short = features('path', `${before}Paris ${between.join(' ')} Moscow`, 'Paris', 'Moscow');
      expect(short).toHaveLength(12);
      const long = features('path', `${before}Paris ${between.join(' left ')} Moscow`, 'Paris', 'Moscow');
      expect(long).toEqual(
        [
          ...['<source>', 'on', 'left', 'two', 'left', 'three'],
          ...['eight', 'left', 'nine', 'left', 'ten', '<target>'],
        ].map((stem) => `> ${stem}`),
      );
    }
  });

  it('mark what a negation reaches, but neither end', () => {
    expect(features('path', 'Never Paris praised Moscow.', 'Paris', 'Moscow')).toEqual([
      '> <source>',
      '> !prais',
      '> <target>',
    ]);
  });
});
