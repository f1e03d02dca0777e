import { describe, expect, test } from 'vitest';
import { read, resolve, shown, words } from '../mentions/helpers';

describe('unnamed actors are named by their own words', () => {
  test.each([
    ['China’s ambassador to France', 'unnamed', 'CN', 'ambassador'],
    ['a Kremlin spokesman', 'unnamed', 'RU', 'spokesman'],
    ['Iran’s supreme leader', 'unnamed', 'IR', 'supreme leader'],
    ['a senior French official', 'unnamed', 'FR', 'official'],
    ['some allies', 'group', null, 'ally'],
    ['two senior officials', 'group', null, 'senior official'],
    ['analysts', 'group', null, 'analyst'],
    ['the head of the ruling party', 'unnamed', null, 'head'],
    ['a recent poll', 'unnamed', null, 'poll'],
    ['the French foreign ministry', 'organisation', 'FR', 'foreign ministry'],
    ['police', 'organisation', null, 'police'],
  ])('%s', (phrase, kind, country, role) => {
    const layer = read(`Later ${phrase} met us.`);
    const mention = layer.mentions[0]!;
    expect(words(layer, mention)).toBe(phrase);
    expect(mention.type).toBe('nominal');
    expect(mention.actor).toMatchObject({ kind, country, name: phrase.replace(/^the (?=French foreign)/, '') });
    expect(mention.actor!.role).toBe(role === 'senior official' ? 'senior official' : mention.actor!.role);
    expect(mention.actor!.role).toContain(role!.split(' ').at(-1));
  });

  test('names inside are kept apart', () => {
    const layer = read('China’s ambassador to France left.');
    expect(layer.mentions).toHaveLength(1);
    expect(layer.nested.map((mention) => mention.actor?.name)).toEqual(['China', 'France']);
    expect(layer.layer.tokens[layer.mentions[0]!.head]!.text).toBe('ambassador');
  });
});

describe('a government that is called after who leads it is the state', () => {
  test.each([
    ['Paris condemned the Assad regime.', 'the Assad regime → Syria'],
    // Whichever of them it was.
    ['Paris praised the Bush administration.', 'the Bush administration → United States'],
    ['Paris praised the Bush Administration.', 'the Bush Administration → United States'],
    [
      'Paris praised the Bush administration. Chad left. The administration said no.',
      'The administration → United States',
    ],
    ['Paris praised the Velvet Administration.', 'the Velvet Administration → Velvet Administration'],
    ['President Kwame Owusu of Ghana left. Paris praised the Owusu government.', 'the Owusu government → Ghana'],
    ['Paris condemned the government of Viktor Orban.', 'the government → Hungary'],
    ['Paris condemned the new government in Kabul.', 'the new government → Afghanistan'],
    ['Paris condemned the city government in Kabul.', 'the city government → null'],
    ['Paris condemned the government in Leeds.', 'the government → null'],
    [
      'Paris condemned the government of President Robert Mugabe.',
      'the government of President Robert Mugabe → Zimbabwe',
    ],
    // Presidents of the South and leaders of the North have this name.
    ['Paris condemned the Kim regime.', 'the Kim regime → Kim regime'],
    ['Mayor Anna Lind left. Paris praised the Lind administration.', 'the Lind administration → Lind administration'],
  ])('%s', (text, expected) => {
    expect(shown(read(text))).toContain(expected);
  });
});

describe('surnames that many have are their bearers in a text about their state', () => {
  test.each([
    ['Syria is at war. Paris condemned Assad.', 'Assad → Bashar al-Assad'],
    ['Syria is at war. Paris condemned Asad’s raids.', 'Asad → Bashar al-Assad'],
  ])('%s', (text, expected) => {
    expect(shown(read(text))).toContain(expected);
  });

  test('and nobody elsewhere', () => {
    expect(shown(read('Paris condemned Assad.')).join()).not.toContain('Bashar');
  });
});

describe('a role stands for the person who was named with it', () => {
  const intro = 'French Foreign Minister Jeanne Morel met German Chancellor Karl Brandt. ';
  test.each([
    ['The French foreign minister left.', 'The French foreign minister → Jeanne Morel'],
    ['The foreign minister left.', 'The foreign minister → Jeanne Morel'],
    ['The minister left.', 'The minister → Jeanne Morel'],
    ['The chancellor left.', 'The chancellor → Karl Brandt'],
    ['The German leader left.', 'The German leader → Karl Brandt'],
    ['The French top diplomat left.', 'The French top diplomat → Jeanne Morel'],
    ['A minister left.', 'A minister → A minister'],
    ['The Polish foreign minister left.', 'The Polish foreign minister → The Polish foreign minister'],
    ['The next chancellor left.', 'The next chancellor → The next chancellor'],
  ])('%s', (text, expected) => {
    expect(shown(read(intro + text)).at(-1)).toBe(expected);
  });

  test('counterparts take the role of the other', () => {
    const named = read('German Foreign Minister Karl Brandt met his French counterpart Jeanne Morel.');
    expect(named.actors.find(({ name }) => name === 'Jeanne Morel')).toMatchObject({
      role: 'foreign minister',
      country: 'FR',
    });
    const later = read(
      `French Foreign Minister Jeanne Morel spoke. German Foreign Minister Karl Brandt thanked his French counterpart.`,
    );
    expect(shown(later).at(-1)).toBe('his French counterpart → Jeanne Morel');
    const nobody = read('German Foreign Minister Karl Brandt thanked his Polish counterpart.');
    expect(nobody.mentions.at(-1)!.actor).toMatchObject({ kind: 'unnamed', country: 'PL', role: 'foreign minister' });
  });

  test('two who fit: nobody by the role alone, one of both by all evidence', () => {
    const text =
      'Foreign Minister Jeanne Morel spoke. Interior Minister Paul Lang left. It rained. The minister said no.';
    expect(read(text).mentions.at(-1)!.actor).toBeNull();
    // Who spoke last speaks for the one, who was named last for the other; which weighs more is fitted.
    const found = resolve(text, ['Foreign Minister Jeanne Morel', 'The minister']).mentions.at(-1)!.actor?.name;
    expect(['Jeanne Morel', 'Paul Lang']).toContain(found);
  });
});

test.each([
  ['The army chief, General Karl Brandt, left. The army chief said no.', 'The army chief → Karl Brandt'],
  [
    'The defence minister, General Karl Brandt, left. The defence minister said no.',
    'The defence minister → Karl Brandt',
  ],
  ['The army chief, General Karl Brandt, left. The general said no.', 'The general → Karl Brandt'],
  [
    'The army chief, General Karl Brandt, left. The finance minister said no.',
    'The finance minister → The finance minister',
  ],
])('both the rank and the office stand for who has them: %s', (text, expected) => {
  expect(shown(resolve(text)).at(-1)).toBe(expected);
});

test.each([
  ['Theresa May left. The Scottish leader said no.', 'The Scottish leader → The Scottish leader'],
  ['Theresa May left. The British leader said no.', 'The British leader → Theresa May'],
  ['Catalan President Karl Brandt left. The Catalan leader said no.', 'The Catalan leader → Karl Brandt'],
  ['Ramzan Kadyrov left. The Chechen leader said no.', 'The Chechen leader → Ramzan Kadyrov'],
  ['Angela Merkel left. The new German chancellor said no.', 'The new German chancellor → The new German chancellor'],
])('who leads a part of a state, or is new, is not who is known to lead it: %s', (text, expected) => {
  expect(shown(read(text)).at(-1)).toBe(expected);
});

test.each([
  ['Gambia’s president met his predecessor, Yahya Jammeh.', 'Gambia’s president → Gambia’s president'],
  ['Gambia’s president, Yahya Jammeh, met his envoy.', 'Gambia’s president → Yahya Jammeh'],
])('nobody is his own predecessor: %s', (text, expected) => {
  expect(shown(read(text))).toContain(expected);
});

describe('an office of a state stands for the one of the text who is known to have held it', () => {
  test.each([
    ['Putin left. The Russian president said no.', 'The Russian president → Vladimir Putin'],
    ['Xi Jinping left. The Chinese leader said no.', 'The Chinese leader → Xi Jinping'],
    ['Angela Merkel left. The German leader said no.', 'The German leader → Angela Merkel'],
    // Who rules a part of a state is on the list as a leader too.
    ['Vladimir Putin met Ramzan Kadyrov. The Russian leader said no.', 'The Russian leader → Vladimir Putin'],
    ['Theresa May left. The Russian leader said no.', 'The Russian leader → The Russian leader'],
    // Of whom the list knows, but not the text.
    [
      'Vladimir Putin left. The former Russian president said no.',
      'The former Russian president → The former Russian president',
    ],
    [
      'Angela Merkel left. The German finance minister said no.',
      'The German finance minister → The German finance minister',
    ],
  ])('%s', (text, expected) => {
    expect(shown(read(text)).at(-1)).toBe(expected);
  });
});

describe('a member of a congress stands for the one who sits for that part of the state', () => {
  const intro = 'Sen. Karl Lund, R-Utah, met Rep. Ada Moss (D-Ky.) and Senator Ben Roth of Ohio. ';
  test.each([
    ['The Utah Republican said no.', 'The Utah Republican → Karl Lund'],
    ['The Kentucky Democrat said no.', 'The Kentucky Democrat → Ada Moss'],
    ['The Ohio senator said no.', 'The Ohio senator → Ben Roth'],
    ['The Ohio Republican’s aide said no.', 'The Ohio Republican’s aide → The Ohio Republican’s aide'],
    // Nobody is told to sit for it, so that all evidence is weighed.
    ['The Maine Republican said no.', 'The Maine Republican → null'],
    ['The former Maine governor said no.', 'The former Maine governor → The former Maine governor'],
    ['The Utah Republican Party said no.', 'Republican Party → Republican Party'],
    ['The Utah Republicans said no.', 'The Utah Republicans → Republicans'],
  ])('%s', (text, expected) => {
    expect(shown(read(intro + text)).at(-1)).toBe(expected);
  });

  test('gives the country', () => {
    const { actors } = read('Tim Kaine left. The Virginia senator said no.');
    expect(actors.find(({ name }) => name === 'Tim Kaine')?.country).toBe('US');
  });

  test('is the latest who fits where only the country is known', () => {
    const layer = resolve('Jeb Bush left. The former Florida governor said no.', ['The former Florida governor']);
    expect(layer.mentions.at(-1)!.actor?.name).toBe('Jeb Bush');
  });
});

test.each([
  ['He heads the club.', []],
  ['She will report it and poll them.', []],
  ['The public debt grew.', []],
])('verbs and adjectives are no actors: %s', (text, expected) => {
  const layer = read(text);
  expect(
    layer.mentions
      .filter((mention) => mention.type === 'nominal' && words(layer, mention) !== 'the club')
      .map((mention) => words(layer, mention)),
  ).toEqual(expected);
});

describe('the halves of Korea', () => {
  const named = (text: string) => read(text).mentions.map(({ actor }) => actor?.id);
  test('are states where the text speaks of Korea', () => {
    expect(named('North Korea fired. The North denied it.').filter((id) => id === 'state:KP')).toHaveLength(2);
    expect(named('Seoul waited, as did South Korea. The South said no.')).toContain('state:KR');
  });
  test.each(['The North won the war.', 'North Korea has a port on the South China Sea.'])('not in: %s', (text) => {
    expect(named(text).filter((id) => id === 'state:KR')).toEqual([]);
  });
});

describe('the company that a text is about has the name that it says most often', () => {
  test.each([
    ['Peru left. Orvell closed. The company hired aides, and Orvell’s rivals and Orvell lost.', 'Orvell → Orvell'],
    // Too seldom, or not oftener than another.
    ['Peru left. Orvell closed. The company hired aides, and it rained.', 'Orvell'],
    ['Orvell and Marvo closed. Orvell’s and Marvo’s rivals left. The company hired Orvell and Marvo.', 'Orvell'],
    // Nobody speaks of a company.
    ['Peru left. Orvell closed, and Orvell and Orvell lost.', 'Orvell'],
    // Somebody of whom more is told.
    ['Mr. Orvell closed. The company hired aides, and Orvell’s rivals and Orvell lost.', 'Mr. Orvell → Orvell'],
  ])('%s', (text, expected) => {
    const all = shown(read(text));
    if (expected.includes('→')) expect(all).toContain(expected);
    else expect(all.filter((one) => one.startsWith(expected))).toEqual([]);
  });

  test('and is named by it', () => {
    const text = 'Peru left. Orvell closed. The company hired aides, and Orvell’s rivals and Orvell lost.';
    expect(shown(resolve(text))).toContain('The company → Orvell');
  });
});

describe('platforms are somebody but where something is written', () => {
  test.each([
    ['Twitter praised it.', ['Twitter → Twitter']],
    ['Ghana condemned Twitter.', ['Ghana → Ghana', 'Twitter → Twitter']],
    ['Ghana wrote so on Twitter.', ['Ghana → Ghana']],
    ['Ghana closed its Facebook page.', ['Ghana → Ghana']],
  ])('%s', (text, expected) => {
    expect(shown(read(text)).filter((one) => !/^its? /.test(one))).toEqual(expected);
  });
});

describe('what stands beside the name of a body says what it is', () => {
  test.each([
    ['The Velvet Fund, the biggest charity, left.', 'the biggest charity → Velvet Fund'],
    ['The Velvet Fund, a charity, left.', 'a charity → Velvet Fund'],
    ['The biggest charity, the Velvet Fund, left.', 'The biggest charity → Velvet Fund'],
    // Several are named.
    ['The Velvet Fund, a charity, and a bank left.', 'a charity → a charity'],
    ['The Velvet Fund met a charity.', 'a charity → a charity'],
  ])('%s', (text, expected) => {
    expect(shown(resolve(text))).toContain(expected);
  });
});

describe('what stands before “of” in the name of a body stands for it, where one alone begins so', () => {
  test.each([
    ['The Velvet Board of Ghana left. Chad praised the Velvet Board.', 'the Velvet Board → Velvet Board of Ghana'],
    ['The Supreme Court of Appeal met. Chad praised the Supreme Court.', 'the Supreme Court → Supreme Court of Appeal'],
    [
      'The Velvet Board of Ghana met the Velvet Board of Kenya. Chad praised the Velvet Board.',
      'the Velvet Board → Velvet Board',
    ],
    ['The Velvet Board of Ghana left. The French Velvet Board met.', 'The French Velvet Board → French Velvet Board'],
    ['The Board of Velvet left. Chad praised the Velvet Board.', 'the Velvet Board → Velvet Board'],
  ])('%s', (text, expected) => {
    expect(shown(resolve(text))).toContain(expected);
  });
});

describe('a name in one word is a body where its noun stands beside it, and not where it is a place', () => {
  test.each([
    ['Quillmark, the French charity, left.', 'the French charity → Quillmark'],
    ['Quillmark, the French charity said.', 'the French charity → Quillmark'],
    ['Chad said that Quillmark, the French charity said.', 'the French charity → Quillmark'],
    ['Chad paid loans to Quillmark, a French bank, and left.', 'a French bank → Quillmark'],
    ['It rained in Quillmark, the French army said.', 'the French army → French army'],
    [
      'Chad is worried by the fighting near Quillmark, its foreign ministry said.',
      'its foreign ministry → its foreign ministry',
    ],
    ['Rebels hold Quillmark, the army said.', 'the army → army'],
    ['In Quillmark, the army, which is weak, left.', 'the army → army'],
  ])('%s', (text, expected) => {
    expect(shown(resolve(text))).toContain(expected);
  });
});

test('a body is called by its noun behind its name', () => {
  expect(shown(read('Ghana criticised the Hamas organization.'))).toContain('the Hamas organization → Hamas');
  expect(shown(read('Ghana criticised the Hamas office.'))).toContain('the Hamas office → Hamas office');
});

describe('a secretary is no minister', () => {
  test.each([
    ['Defense Secretary Karl Lund met Prime Minister Ana Sorel. The secretary left.', 'The secretary → Karl Lund'],
    ['Prime Minister Ana Sorel met Secretary of State Karl Lund. The secretary left.', 'The secretary → Karl Lund'],
    ['Ghana thanked Secretary Kerry.', 'Secretary Kerry → John Kerry'],
    ['Ghana thanked Secretary Lund.', 'Secretary Lund → Lund'],
  ])('%s', (text, expected) => {
    expect(shown(resolve(text))).toContain(expected);
  });
});
