import { describe, expect, test } from 'vitest';
import { read, shown } from './helpers';

describe('organisations', () => {
  test.each([
    ['NATO met.', 'org:NATO', null],
    ['The WHO warned against it.', 'org:WHO', null],
    ['The Atlantic Alliance met.', 'org:NATO', null],
    ['The Taliban met.', 'org:TALIBAN', 'AF'],
    ['The New York Times reported it.', 'org:NYT', 'US'],
    ['The Pentagon denied it.', 'org:PENTAGON', 'US'],
    ['The DoD denied it.', 'org:PENTAGON', 'US'],
    ['The Home Office denied it.', 'org:HOMEOFFICE', 'GB'],
    ['It blamed Labour.', 'org:LABOUR', 'GB'],
    ['It blamed Labour. Labour has denied it.', 'org:LABOUR', 'GB'],
    ['It blamed Labor.', 'org:ALP', 'AU'],
    ['CJTF-OIR denied it.', 'org:OIR', null],
    ['The Daily Gazer denied it.', 'org:daily-gazer', null],
    ['Gazeta Wyborcza denied it.', 'org:WYBORCZA', 'PL'],
    ['Népszabadság denied it.', 'org:NEPSZABADSAG', 'HU'],
    ['Congress met.', 'org:CONGRESS', 'US'],
    ['Amnesty International met.', 'org:AMNESTY', null],
    ['Scientology met.', 'org:SCIENTOLOGY', 'US'],
    ['The Revolutionary Guard Corps met.', 'org:IRGC', 'IR'],
    ['The Inter-American Commission on Human Rights met.', 'org:IACHR', null],
    ['The Commission on Human Rights met.', 'org:UNCHR', null],
    ['The Peace and Security Council met.', 'org:AUPSC', null],
    ['The Security Council met.', 'org:UNSC', null],
    ['The Supreme National Security Council met.', 'org:SNSC', 'IR'],
    ['The National Security Council met.', 'org:NSC', null],
    ['The main opposition Teachers’ Front met.', 'org:teachers-front', null],
    ['The National Safety and Border Policy Commission met.', 'org:national-safety-and-border-policy-commission', null],
    ['The Marlowe Affairs and Ports Committee met.', 'org:marlowe-affairs-and-ports-committee', null],
    ['The Majlis met.', 'org:MAJLIS', 'IR'],
    ['The Sejm met.', 'org:SEJM', 'PL'],
    ['OPEC+ met.', 'org:OPECPLUS', null],
    ['Sinn Féin met.', 'org:SINNFEIN', 'IE'],
    ['The Ministry of Fisheries of Ghana met.', 'org:ministry-of-fisheries-of-ghana', 'GH'],
    ['The Velvet Party met.', 'org:velvet-party', null],
    // A word of its name is that of a paper elsewhere, and people are those to whom another body belongs.
    ['The Marlowe Liberation Front met.', 'org:marlowe-liberation-front', null],
    ['The Moro Islamic Liberation Front met.', 'org:MILF', 'PH'],
    ['The Islamic State of Iraq and the Levant met.', 'org:IS', null],
    ['The Tamil Tigers met.', 'org:LTTE', 'LK'],
    ['The Kurdistan Democratic Party met.', 'org:KDP', 'IQ'],
    ['The Five Star Movement met.', 'org:M5S', 'IT'],
    ["The Donetsk People's Republic met.", 'org:DPR', 'UA'],
    ["The Sand Martyrs' Brigades met.", 'org:sand-martyrs-brigades', null],
    ['The Marlowe Law School met.', 'org:marlowe-law-school', null],
    ['The Harbour Workers Federation met.', 'org:harbour-workers-federation', null],
    ['The Teachers Federation met.', 'org:teachers-federation', null],
    // What other bodies and texts are called tells of what this one is
    ['The Law Society of Ghana met.', 'org:law-society-of-ghana', 'GH'],
    ['The Press Union of Ghana met.', 'org:press-union-of-ghana', 'GH'],
    ['The Marlowe Democratic Party met.', 'org:marlowe-democratic-party', null],
    ['The Ohio Democratic Party met.', 'org:DEMS', 'US'],
    // Committees are others than their houses
    ['The House Ports and Trade Committee met.', 'org:house-ports-and-trade-committee', 'US'],
    ['The Knesset Ports Committee met.', 'org:knesset-ports-committee', 'IL'],
    ['The Senate Select Committee on Ports met.', 'org:senate-select-committee-on-ports', 'US'],
    // What a body is for may end the name of another
    ['The Velvet Futures Trade Commission met.', 'org:velvet-futures-trade-commission', null],
    ['The Velvet Futures met.', 'org:velvet-futures', null],
    // Where it is spoken of
    ['It mocked the Velvet Party on Twitter.', 'org:velvet-party', null],
    ['It mocked the Velvet Commission on Trade.', 'org:velvet-commission-on-trade', null],
    // a force names what is of it
    ['It mocked the Air Force Academy.', 'org:air-force-academy', null],
    ['It mocked the Air Force Research Laboratory.', 'org:air-force-research-laboratory', null],
    ['It mocked the Army Corps of Engineers.', 'org:army-corps-of-engineers', null],
    ['It mocked the Academy of Sciences.', 'org:academy-of-sciences', null],
    ['The Museum of Trams met.', 'org:museum-of-trams', null],
    ['The 12th Marlowe Division met.', 'org:12th-marlowe-division', null],
    ['The Marlowe Fighter Squadron met.', 'org:marlowe-fighter-squadron', null],
    ['The Tourism and Fisheries Ministry met.', 'org:tourism-and-fisheries-ministry', null],
    ['The Fairness and Velvet Committee met.', 'org:fairness-and-velvet-committee', null],
    ['Tourism and Velvet Committee met.', 'org:velvet-committee', null],
  ])('%s', (text, id, country) => {
    expect(read(text).actors.map((actor) => [actor.id, actor.kind, actor.country])).toEqual([
      [id, 'organisation', country],
    ]);
  });

  test.each([
    ['The Trade Bureau’s Office of Tolls met.', 'The Trade Bureau’s Office of Tolls → Office of Tolls'],
    ['The Bureau of Tolls and the Trade Bureau’s Office of Rails met.', 'The Bureau of Tolls → Bureau of Tolls'],
    ['Ghana’s Ministry of Tolls met.', 'Ghana’s Ministry of Tolls → Ghana’s Ministry of Tolls'],
  ])('a body of another has a name of its own: %s', (text, expected) => {
    expect(shown(read(text))).toContain(expected);
  });

  test.each([
    'THEY ASK WHO PAYS IT.',
    'They ask who pays it.',
    'Labour costs rose.',
    'Rising Costs Drive Labour Down Again',
    'Wages of Labor rose.',
  ])('no body in %s', (text) => {
    expect(read(text).actors).toEqual([]);
  });

  test('abbreviations introduced in brackets', () => {
    const layer = read('The Lake Basin Water Commission (LBWC) met. The LBWC said so. Later the commission left.');
    expect(new Set(layer.actors.map((actor) => actor.name))).toEqual(new Set(['Lake Basin Water Commission']));
    expect(layer.mentions).toHaveLength(4);
    expect(layer.actors[0]?.aliases).toContain('LBWC');
  });

  test.each([
    ['The Lake Basin Front met. The LBF said so.', ['Lake Basin Front']],
    ['The 12th Lake Basin Group met. The 12th LBG said so.', ['12th Lake Basin Group']],
    ['The Popular Front for the Union of Lakes met. The PFUL said so.', ['Popular Front for the Union of Lakes']],
    ["The Lake People's Army left. The LPA said so.", ["Lake People's Army"]],
    // Before the name nothing is abbreviated, and no letter may be missing
    ['The LBF said so. The Lake Basin Front met.', ['LBF', 'Lake Basin Front']],
    ['The Lake Basin Front met. The LBFM said so.', ['Lake Basin Front', 'LBFM']],
    // Two names of the same letters, and a name that goes on
    [
      'The Lake Basin Front and the Low Bay Federation met. The LBF said so.',
      ['Lake Basin Front', 'Low Bay Federation', 'LBF'],
    ],
    ['The Lake Basin Front Council met. The LBF said so.', ['Lake Basin Front Council', 'LBF']],
    // No body
    ['The Lake Basin Treaty failed. The LBT army said so.', ['LBT army']],
  ])('initials without a bracket: %s', (text, names) => {
    expect(
      read(text)
        .actors.map((actor) => actor.name)
        .sort(),
    ).toEqual([...names].sort());
  });

  test('a known name in brackets keeps its identifier', () => {
    const layer = read('The Economic Community of West African States (ECOWAS) met. ECOWAS agreed.');
    expect(layer.actors.map((actor) => actor.id)).toEqual(['org:ECOWAS']);
  });

  test('small words are no abbreviations', () => {
    expect(shown(read('Who told us that it is so?'))).toEqual([]);
    expect(shown(read('Ice and times of peace.'))).toEqual([]);
  });

  test('members and peoples are groups', () => {
    const layer = read('Most Democrats and many Iranians disagreed.');
    expect(layer.actors.map(({ name, kind, country }) => [name, kind, country])).toEqual([
      ['Democrats', 'group', 'US'],
      ['Iranians', 'group', 'IR'],
    ]);
  });
});
