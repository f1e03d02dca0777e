import { describe, expect, test } from 'vitest';
import { actorOf, conjuncts } from '../../src/coreference';
import { read, resolve, spanOf } from '../mentions/helpers';

describe('actorOf', () => {
  test.each([
    ['France left.', 'France', 'France', 'state', 'name'],
    ['The XYP’s Ana Lind left.', 'The XYP’s Ana Lind', 'Ana Lind', 'person', 'name'],
    [
      'He met the French foreign minister, Jeanne Morel, there.',
      'the French foreign minister, Jeanne Morel',
      'Jeanne Morel',
      'person',
      'nominal',
    ],
    [
      'China’s ambassador to France left.',
      'China’s ambassador to France',
      'China’s ambassador to France',
      'unnamed',
      'nominal',
    ],
    [
      'He met two officials familiar with the talks.',
      'two officials familiar with the talks',
      'two officials familiar with the talks',
      'group',
      'nominal',
    ],
    ['He met critics of France.', 'critics of France', 'critics of France', 'group', 'nominal'],
    [
      'He met Hugh Hill, a doctor and a member of the board.',
      'Hugh Hill, a doctor and a member of the board',
      'Hugh Hill',
      'person',
      'name',
    ],
    [
      'He met Zenfor, which represents 300 carriers.',
      'Zenfor, which represents 300 carriers',
      'Zenfor',
      'organisation',
      'name',
    ],
    ['He met Zenfor, which left France.', 'Zenfor, which left France', 'Zenfor', 'organisation', 'name'],
    // Where a sentence opens, a capital tells no name
    ['Women left.', 'Women', 'Women', 'group', 'nominal'],
    ['Friends of Lund left.', 'Friends of Lund', 'Friends of Lund', 'group', 'nominal'],
    ['Companies left.', 'Companies', 'Companies', 'group', 'nominal'],
    ['Polls said so.', 'Polls', 'Polls', 'group', 'nominal'],
    ['He met unions.', 'unions', 'unions', 'group', 'nominal'],
    ['He met members like Carmen Holt Dufour.', 'Carmen Holt Dufour', 'Carmen Holt Dufour', 'person', 'name'],
    // Somebody whom the words alone name, with what tells who they are
    ['A Zenfor spokesman left.', 'A Zenfor spokesman', 'A Zenfor spokesman', 'unnamed', 'nominal'],
    ['Four families left.', 'Four families', 'Four families', 'group', 'nominal'],
    ['People close to him left.', 'People close to him', 'People close to him', 'group', 'nominal'],
    ['A person close to Lund left.', 'A person close to Lund', 'A person close to Lund', 'unnamed', 'nominal'],
    ['Sources privy to it left.', 'Sources privy to it', 'Sources privy to it', 'group', 'nominal'],
    [
      'The retired surgeon, who was late, left.',
      'The retired surgeon, who was late,',
      'The retired surgeon',
      'unnamed',
      'nominal',
    ],
    ['He met the tall, French minister.', 'the tall, French minister', 'French minister', 'unnamed', 'nominal'],
    ['He met even the United States.', 'even the United States', 'United States', 'state', 'name'],
    ['At least 20 officials left.', 'At least 20 officials', '20 officials', 'group', 'nominal'],
    ['About 20 officials left.', 'About 20 officials', '20 officials', 'group', 'nominal'],
    ['Many in the party left.', 'Many in the party', 'Many', 'group', 'nominal'],
    ['Others left.', 'Others', 'Others', 'group', 'nominal'],
    ['The French arsonists left.', 'The French arsonists', 'The French arsonists', 'group', 'nominal'],
    ['It was Zorbly Widgets.', 'Zorbly Widgets', 'Zorbly Widgets', 'organisation', 'name'],
    ['Critics like Karl Brandt left.', 'Critics like Karl Brandt', 'Karl Brandt', 'person', 'name'],
    ['States like France left.', 'States like France', 'France', 'state', 'name'],
    ['One in four French voters left.', 'One in four', 'One in four', 'group', 'nominal'],
    ['One in four voters left.', 'One in four voters', 'One in four voters', 'group', 'nominal'],
    ['A third of Kenyans left.', 'A third of Kenyans', 'A third of Kenyans', 'group', 'nominal'],
    ['A number of attendees left.', 'A number of attendees', 'A number of attendees', 'group', 'nominal'],
    ['It was 55 percent of voters.', '55 percent of voters', '55 percent of voters', 'group', 'nominal'],
    ['The crowd left.', 'The crowd', 'The crowd', 'group', 'nominal'],
    ['The French press service left.', 'The French press service', 'The French press service', 'group', 'nominal'],
    ['Jeanne Morel herself left.', 'Jeanne Morel herself', 'Jeanne Morel', 'person', 'name'],
    ['France itself left.', 'France itself', 'France', 'state', 'name'],
    ['The ministers all left.', 'The ministers all', 'The ministers', 'group', 'nominal'],
  ])('%s', (text, phrase, name, kind, type) => {
    const found = actorOf(read(text), spanOf(text, phrase));
    expect([found.actor?.name, found.actor?.kind, found.type]).toEqual([name, kind, type]);
    expect(found.confidence).toBeGreaterThan(0);
  });

  test.each([
    ['It was the road to Paris.', 'the road to Paris'],
    ['It was a day.', 'a day'],
    ['It was a number of ballots.', 'a number of ballots'],
    ['It was gains in three states.', 'gains in three'],
    ['The third left.', 'The third'],
    ['The 5 percent rule left.', 'The 5 percent rule'],
    ['It was US sanctions.', 'US sanctions'],
    ['It was China’s road.', 'China’s road'],
    ['It was the future of France.', 'the future of France'],
  ])('nobody: %s', (text, phrase) => {
    expect(actorOf(read(text), spanOf(text, phrase)).actor).toBeNull();
  });

  test('a country stands inside an unlisted phrase', () => {
    const text = 'The French arsonists left.';
    expect(actorOf(read(text), spanOf(text, 'The French arsonists')).actor?.country).toBe('FR');
  });

  test('pronouns give their antecedent', () => {
    const text = 'Jeanne Morel left. She was late.';
    expect(actorOf(resolve(text), spanOf(text, 'She'))).toMatchObject({
      actor: { name: 'Jeanne Morel' },
      type: 'pronoun',
    });
    expect(actorOf(read(text), spanOf(text, 'She'))).toMatchObject({ actor: null, type: 'pronoun' });
  });

  test('a day at the end is nobody', () => {
    const text = 'The Orvell tally released Friday was late.';
    expect(actorOf(read(text), spanOf(text, 'The Orvell tally released Friday')).actor).toBeNull();
  });

  test('an empty span is nobody', () => {
    expect(actorOf(read('France left.'), { start: 0, end: 0 }).actor).toBeNull();
    expect(actorOf(read(''), { start: 0, end: 0 }).actor).toBeNull();
  });
});

describe('conjuncts', () => {
  test.each([
    ['the United States and NATO', ['the United States', 'NATO']],
    ['France, Germany and some allies', ['France', 'Germany', 'some allies']],
    ['both Jeanne Morel and Karl Brandt', ['Jeanne Morel', 'Karl Brandt']],
    ['Jeanne Morel as well as the mayor', ['Jeanne Morel', 'the mayor']],
    ['Hugh Hill, a doctor and a member of the board', ['Hugh Hill, a doctor and a member of the board']],
    ['China’s ambassador to France', ['China’s ambassador to France']],
    ['Jeanne Morel, the French foreign minister', ['Jeanne Morel, the French foreign minister']],
    ['France', ['France']],
    // Two roles of one, and two who hold offices
    ['the French senator and presidential candidate', ['the French senator and presidential candidate']],
    ['the actor and former governor', ['the actor and former governor']],
    ['the former governor and talk-show host', ['the former governor and talk-show host']],
    ['the president and vice president', ['the president', 'vice president']],
    ['the president and the former governor', ['the president', 'the former governor']],
    // Several examples of somebody unnamed, and one
    ['allies including Chad, Niger and Mali', ['Chad', 'Niger', 'Mali']],
    ['allies including Chad', ['allies including Chad']],
    ['Republicans including Ann Poe and Kim Ro', ['Republicans including Ann Poe and Kim Ro']],
  ])('%s', (phrase, parts) => {
    const text = `It was met by ${phrase}.`;
    expect(conjuncts(read(text), spanOf(text, phrase)).map(({ start, end }) => text.slice(start, end))).toEqual(parts);
  });
});
