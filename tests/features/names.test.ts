import { describe, expect, it } from 'vitest';
import { nameFilter, nameSpans } from '../../src/features/names';

const cases: [issues: string[], text: string, masked: string[]][] = [
  [[], 'Joe Biden met Angela Merkel.', ['Joe Biden', 'Angela Merkel']],
  [['Joe Biden'], 'Joe Biden met Angela Merkel.', ['Angela Merkel']],
  [['Joe Biden'], 'Yesterday Biden met Angela Merkel.', ['Angela Merkel']],
  [['angela merkel'], 'Joe Biden met Angela Merkel.', ['Joe Biden']],
  [['trade'], 'Joe Biden left the World Trade Organization.', ['Joe Biden', 'World Trade Organization']],
];

describe('nameFilter', () => {
  it.each(cases)('of issues %j leaves in %j to be masked %j', (issues, text, masked) => {
    const names = nameFilter(issues)(text, nameSpans(text));
    expect(names.map(({ start, end }) => text.slice(start, end).replace(/^the /, ''))).toEqual(masked);
  });
});
