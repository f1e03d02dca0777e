import { describe, expect, it } from 'vitest';
import { read } from '../../src/features/reading';
import { eachFeature, type ViewName } from '../../src/features/views';
import { defaultModel } from '../../src/model/files';

const { words } = defaultModel();

function features(view: ViewName, text: string, actor: string, target: string): string[] {
  const spanOf = (name: string) => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length });
  const found: string[] = [];
  eachFeature(view, read({ text, actor: spanOf(actor), target: spanOf(target), names: [] }, words), (feature) =>
    found.push(feature),
  );
  return found;
}

const ACTIVE = 'Today Paris sharply criticised Moscow again.';
const PASSIVE = 'Moscow was criticised by the envoy of Paris.';

const cases: [view: ViewName, text: string, actor: string, target: string, expected: string[]][] = [
  ['path', ACTIVE, 'Paris', 'Moscow', ['> <source>', '> sharpli', '> criticis', '> <target>']],
  ['path', ACTIVE, 'Moscow', 'Paris', ['< <target>', '< sharpli', '< criticis', '< <source>']],
  ['pathPair', ACTIVE, 'Paris', 'Moscow', ['> <source> sharpli', '> sharpli criticis', '> criticis <target>']],
  ['pathPair', 'Paris met Moscow.', 'Moscow', 'Paris', ['< <target> met', '< met <source>']],
  ['outside', ACTIVE, 'Paris', 'Moscow', ['> before todai', '> after again', '> after .']],
  ['path', 'Paris never praised Moscow.', 'Paris', 'Moscow', ['> <source>', '> never', '> !prais', '> <target>']],
  [
    'pathTriple',
    PASSIVE,
    'Paris',
    'Moscow',
    ['> <source> criticis the', '> criticis the envoi', '> the envoi of', '> envoi of <target>'],
  ],
  ['path', PASSIVE, 'Moscow', 'Paris', ['< <target>', '< criticis', '< the', '< envoi', '< of', '< <source>']],
  ['path', 'Paris stood by Moscow.', 'Paris', 'Moscow', ['> <source>', '> stood', '> by', '> <target>']],
];

describe('views of actor and target', () => {
  it.each(cases)('%s of %j, %s to %s', (view, text, actor, target, expected) => {
    expect(features(view, text, actor, target)).toEqual(expected);
  });

  it('are empty where one of them is not given', () => {
    const reading = read({ text: ACTIVE, target: { start: 6, end: 11 }, names: [] }, words);
    for (const view of ['path', 'pathPair', 'pathTriple', 'outside'] as const) {
      eachFeature(view, reading, () => expect.unreachable());
    }
  });

  it('leave out the middle of a long path', () => {
    const text = `Paris ${'and then '.repeat(20)}Moscow`;
    expect(features('path', text, 'Paris', 'Moscow')).toHaveLength(12);
  });
});
