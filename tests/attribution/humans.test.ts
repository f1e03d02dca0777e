import { describe, expect, test } from 'vitest';
import { namesHappening, namesPeople } from '../../src/attribution/humans';

describe('do the words of a source name people?', () => {
  test.each([
    'who',
    'we',
    'most rivals',
    'a younger generation of activists',
    'a handful of skywriters',
    '64 percent',
    '64% of those polled',
    'one in five',
    'the actress',
    'the retired neurosurgeon',
    'cyclists in the valley',
    'two tribes of the north',
    'the campaign brass, who wore red,',
  ])('%s', (words) => expect(namesPeople(words)).toBe(true));

  test.each(['the petition', 'it', 'which', 'polls of teachers', 'the spending', 'a letter to voters', 'you', ''])(
    'not: %s',
    (words) => expect(namesPeople(words)).toBe(false),
  );
});

describe('do the words of a source tell of what happens?', () => {
  test.each(['Lind’s attack on Sand', 'the visit by Minister Lind', 'The attacks, which Sand led,'])('%s', (words) =>
    expect(namesHappening(words)).toBe(true),
  );

  test.each(['the attack’s victims', 'the war ministry', 'Lind', 'the study', 'a poll taken after the vote', ''])(
    'not: %s',
    (words) => expect(namesHappening(words)).toBe(false),
  );
});
