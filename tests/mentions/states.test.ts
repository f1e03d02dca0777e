import { describe, expect, test } from 'vitest';
import { read, shown } from './helpers';

describe('states under all their names', () => {
  test.each([
    ['The US left.', 'state:US', 'United States'],
    ['The U.S. left.', 'state:US', 'United States'],
    ['The U. S. left.', 'state:US', 'United States'],
    ['The U. N. left.', 'org:UN', 'United Nations'],
    ['America left.', 'state:US', 'United States'],
    ['The UK left.', 'state:GB', 'United Kingdom'],
    ['Britain left.', 'state:GB', 'United Kingdom'],
    ['The DPRK left.', 'state:KP', 'North Korea'],
    ['South Korea left.', 'state:KR', 'South Korea'],
    ['N. Korea left.', 'state:KP', 'North Korea'],
    ['S.Korea left.', 'state:KR', 'South Korea'],
    ['Korea left.', 'state:KR', 'South Korea'],
    ['Ivory Coast left.', 'state:CI', 'Ivory Coast'],
    ['Côte d’Ivoire left.', 'state:CI', 'Ivory Coast'],
    ['Czechia left.', 'state:CZ', 'Czechia'],
    ['Burma left.', 'state:MM', 'Myanmar'],
    ['Turkey left.', 'state:TR', 'Turkey'],
    ['Türkiye left.', 'state:TR', 'Turkey'],
    ['The Soviet Union left.', 'state:RU', 'Russia'],
    ['East Germany left.', 'state:DE', 'Germany'],
    ['The Holy See left.', 'state:VA', 'Vatican'],
    ['Kosovo left.', 'state:XK', 'Kosovo'],
    ['Taiwan left.', 'state:TW', 'Taiwan'],
    ['The Palestinian Authority left.', 'org:PALAUTH', 'Palestinian Authority'],
    ['PARAGUAY left.', 'state:PY', 'Paraguay'],
  ])('%s', (text, id, name) => {
    expect(read(text).actors.map((actor) => [actor.id, actor.name])).toEqual([[id, name]]);
  });
});

describe('seats of government stand for their state where they speak, act or are addressed', () => {
  test.each([
    ['Beijing said it would wait.', ['Beijing → China']],
    ['Beijing has also agreed.', ['Beijing → China']],
    ['It demands that Beijing not sell arms.', ['Beijing → China']],
    ['It demands that Beijing be heard.', ['Beijing → China']],
    ['It says that Beijing streets are wide.', []],
    ['He told Moscow to wait.', ['Moscow → Russia']],
    ['She called for pressure on Tehran.', ['Tehran → Iran']],
    ['She wants to be harder on Tehran.', ['Tehran → Iran']],
    ['Ties between Paris and Rabat cooled.', ['Paris → France', 'Rabat → Morocco']],
    ['Moscow’s invasion went on.', ['Moscow → Russia']],
    ['He took no more orders from London.', ['London → United Kingdom']],
    ['They did it to please Washington.', ['Washington → United States']],
    ['Nobody gave Ankara a promise.', ['Ankara → Turkey']],
    ['It is Berlin, not London, that spends little.', ['Berlin → Germany', 'London → United Kingdom']],
    ['It was Moscow that signed.', ['Moscow → Russia']],
    ['They hoped for Oslo itself to sign.', ['Oslo → Norway']],
    ['It followed either Washington or Beijing.', ['Washington → United States', 'Beijing → China']],
    ['The Kremlin denied it.', ['The Kremlin → Russia']],
    ['Downing Street declined to comment.', ['Downing Street → United Kingdom']],
    ['The White House confirmed it.', ['The White House → United States']],
    ['The Quai d’Orsay confirmed it.', ['The Quai d’Orsay → France']],
    ['The Élysée confirmed it.', ['The Élysée → France']],
    ['Brussels proposed new rules.', ['Brussels → European Union']],
    ['It was a gift from China.', ['China → China']],
    ['They condemned the Paris attacks.', []],
    ['The Brussels bombings shook them.', []],
    ['They met in China.', ['China → China']],
  ])('%s', (text, expected) => {
    expect(shown(read(text))).toEqual(expected);
  });

  test.each([
    'They met in Beijing.',
    'They flew to Beijing.',
    'Two crews reported from Beijing.',
    'They met in Paris, not London.',
    'They met in Paris itself.',
    'It was Paris in spring.',
    'The Paris Agreement is old.',
    'The streets of Paris were calm.',
    'They met near the South China Sea.',
    'PARIS, May 10 (Wire) — It rained.',
    'They met at the Kremlin.',
    'It was a Tuesday in May.',
  ])('nobody acts in: %s', (text) => {
    expect(shown(read(text))).toEqual([]);
  });

  test.each([
    ['The Washington Post wrote it.', 'org:WAPO'],
    ['George Washington wrote it.', 'person:george-washington'],
    ['The University of London wrote it.', 'org:university-of-london'],
    ['A Paris-based club wrote it.', 'nominal:1'],
    ['Chad Marlowe wrote it.', 'person:chad-marlowe'],
    ['Michael Jordan wrote it.', 'person:michael-jordan'],
  ])('somebody else acts in: %s', (text, id) => {
    expect(read(text).actors.map((actor) => actor.id)).toEqual([id]);
  });
});

describe('governments are their state', () => {
  test.each([
    ['The Nairobi government agreed.', 'The Nairobi government → Kenya'],
    ['The government of Kenya agreed.', 'The government of Kenya → Kenya'],
    ['The Kenyan government agreed.', 'The Kenyan government → Kenya'],
    ['Kenya’s government agreed.', 'Kenya’s government → Kenya'],
    ['The Scottish government agreed.', 'The Scottish government → Scottish government'],
  ])('%s', (text, expected) => {
    expect(shown(read(text))).toEqual([expected]);
  });
});
