import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { convertLabel, type ReaderLabel } from '../../models/real/convert';
import { type CorpusFolders, openCorpora } from '../../models/real/corpora';
import { joinRows, listedAlone, missingCorpora, realTargets } from '../../models/real/join';
import { realPairs, writtenPairs } from '../../models/real/pairs';
import { hashSentence, type RealRow, readRealRows } from '../../models/real/row';
import { convertSoft } from '../../models/real/soft';
import { weightReal } from '../../models/real/weighting';

const DSE = 'Norway will tighten its embargo, and Malta regrets it.';
const MTSC = 'The mayor called “the pact” a trap for Peru.';
const RE3D = 'We met in Lima. Chile will never\nsend a soldier. Thank you.';
const GUM = 'Ecuador signed the treaty on Monday.';
const SOTU = 'Thank you. We shall keep our word to Samoa.';

/** Five corpora of a sentence or two each, in the forms that the real ones have. */
const root = mkdtempSync(join(tmpdir(), 'corpora-'));
const put = (folder: string, file: string, content: string) => {
  mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, folder, file), content);
};
put('dse', 'train.tsv', 'x\tA\tB\t0\n"[Norway] will tighten its embargo, and [Malta] regrets it."\tNorway\tMalta\t4\n');
put(
  'newsmtsc',
  'train.jsonl',
  `${JSON.stringify({ primary_gid: 'daily_7_8_9_The mayor_0', sentence_normalized: MTSC })}\n`,
);
put('re3d', 'state.jsonl', `${JSON.stringify({ text: 'Nothing.' })}\n${JSON.stringify({ text: RE3D })}\n`);
put('gum', 'GUM_news_treaty.conllu', `# text = A headline\n1\tA\n\n# text = ${GUM}\n`);
put('sotu', '1901_nobody_r.txt', SOTU);
afterAll(() => rmSync(root, { recursive: true, force: true }));

const folders: CorpusFolders = {
  dse: join(root, 'dse'),
  newsmtsc: join(root, 'newsmtsc'),
  re3d: join(root, 're3d'),
  gum: join(root, 'gum'),
  sotu: join(root, 'sotu'),
};
const corpora = openCorpora(folders);
const label = (own: Partial<ReaderLabel>): ReaderLabel => ({
  ...{ source: 'dse:1', sentence: DSE, text: DSE, actor: null, issues: {}, doubtful: [], targets: {} },
  ...own,
});
const convert = (own: Partial<ReaderLabel>) => convertLabel(label(own), corpora) as RealRow;

describe('labels on real sentences', () => {
  const first = DSE.slice(0, 31);
  it.each([
    ['a part of a sentence', { text: first, actor: 'Norway', targets: {} }, 'dse:1', [0, 31], [0, 6], []],
    [
      'a target',
      { text: DSE, actor: 'Malta', targets: { Norway: 'negative' as const } },
      'dse:1',
      [0, DSE.length],
      [37, 42],
      [[0, 6, 'negative']],
    ],
    ['an actor who stands elsewhere', { actor: 'Oslo' }, 'dse:1', [0, DSE.length], 'Oslo', []],
    [
      'an id that holds words',
      { source: 'newsmtsc:daily_7_8_9_The mayor_0', sentence: MTSC, text: MTSC, actor: 'The mayor' },
      'newsmtsc:0',
      [0, MTSC.length],
      [0, 9],
      [],
    ],
    [
      'a start in a document, other spaces',
      { source: 're3d:state:2:16', sentence: RE3D.slice(16, 48), text: 'Chile will never send a soldier.' },
      're3d:state:2:16-48',
      [0, 32],
      null,
      [],
    ],
    [
      'a number in a document',
      { source: 'gum:GUM_news_treaty:2', text: GUM },
      'gum:GUM_news_treaty:2',
      [0, 36],
      null,
      [],
    ],
    [
      'offsets into an address',
      { source: 'sotu:1901_nobody_r:11-44', text: 'We shall keep our word to Samoa.', actor: 'We' },
      'sotu:1901_nobody_r:11-44',
      [0, 32],
      [0, 2],
      [],
    ],
  ])('become offsets: %s', (_, own, source, span, actor, targets) => {
    expect(convert(own)).toMatchObject({ source, span, actor, targets });
  });

  it('hold no word of the sentence', () => {
    const row = JSON.stringify(
      convert({ actor: 'Norway', targets: { Malta: 'neutral' }, issues: { sanctions: 'favor' } }),
    );
    for (const word of DSE.match(/\p{L}{4,}/gu) ?? []) expect(row).not.toContain(word);
  });

  it('find a statement that was cut out of a table with its marks', () => {
    put('table', 'train.tsv', '"[Oslo] called it ""calm"" and [Bern] left."\tOslo\tBern\t0\n');
    const table = openCorpora({ dse: join(root, 'table') });
    const row = convertLabel(label({ source: 'dse:0', text: '"Oslo called it ""calm""' }), table);
    expect(row).toMatchObject({ span: [0, 21] });
  });

  it.each([
    ['no such sentence', { source: 'dse:9' }],
    ['the sentence there is another', { text: 'Peru will not.' }],
  ])('are refused where there is %s', (reason, own) => {
    expect(convertLabel(label(own), corpora)).toContain(reason);
  });
});

describe('joining labels with corpora', () => {
  const row = convert({ text: DSE, actor: 'Norway', issues: { sanctions: 'favor' }, targets: { Malta: 'negative' } });

  it('gives back the statement with the words of its actor and targets', () => {
    expect(joinRows([row], corpora)).toMatchObject([
      {
        text: DSE,
        actor: 'Norway',
        targets: { Malta: 'negative' },
        issues: { sanctions: 'favor' },
        group: 'dse malta norway',
      },
    ]);
  });

  it('reads back what it has written', () => {
    expect(readRealRows(`${JSON.stringify(row)}\n`, 'rows.jsonl')).toEqual([row]);
  });

  it.each([
    ['another sentence', { ...row, sha256: hashSentence('Norway will lift its embargo.') }],
    ['no sentence', { ...row, source: 'dse:77' }],
    ['a shorter one', { ...row, span: [0, 400] as const }],
  ])('refuses %s, and names the row', (_, wrong) => {
    expect(() => joinRows([row, wrong], corpora)).toThrow(
      expect.objectContaining({ code: 'INVALID_ROW', message: expect.stringContaining(wrong.source) }),
    );
  });

  it.each([
    ['no hash', { sha256: 'abc' }],
    ['an unknown stance', { issues: { trade: 'maybe' } }],
    ['an unknown attitude', { targets: [[0, 3, 'cross']] }],
    ['an unknown attitude to somebody who is named', { named: [[0, 3, 'cross']] }],
    ['a span the wrong way round', { span: [9, 3] }],
  ])('refuses a row with %s, by file and line', (_, own) => {
    expect(() => readRealRows(`\n${JSON.stringify({ ...row, ...own })}`, 'rows.jsonl')).toThrow(
      expect.objectContaining({ code: 'INVALID_ROW', details: { file: 'rows.jsonl', line: 2 } }),
    );
  });

  it('tells which corpora are missing', () => {
    expect(
      missingCorpora([row, { ...row, source: 'gum:GUM_news_treaty:2' }], openCorpora({ gum: folders.gum })),
    ).toEqual(['dse']);
  });

  it('joins those who are merely named in the order of the text, and leaves them out where only listed ones are wanted', () => {
    const named = [[24, 31, 'neutral'] as const];
    const [both] = joinRows([{ ...row, named }], corpora);
    const places = both!.towards.map((target) => [DSE.slice(target.start, target.end), target.listed]);
    expect(places).toEqual([
      ['embargo', false],
      ['Malta', true],
    ]);
    expect(listedAlone(both!).towards).toMatchObject([{ start: 37, end: 42, attitude: 'negative' }]);
  });

  it('gives targets, and pairs of actor and target that stand apart', () => {
    const [both] = joinRows([row], corpora);
    const inside = { ...both!, holder: { start: 30, end: 45 } };
    expect(realTargets([both!], () => [])).toMatchObject([
      { label: 'negative', input: { target: { start: 37, end: 42 } } },
    ]);
    expect(realPairs([inside], () => [])).toEqual([]);
  });

  it('asks pairs the other way about too, which is neutral unless a row tells it', () => {
    const [both] = joinRows([row], corpora);
    const actor = { start: 0, end: 6 };
    const target = { start: 37, end: 42 };
    const there = { label: 'negative', input: { actor, target } };
    expect(realPairs([both!], () => [])).toMatchObject([
      there,
      { label: 'neutral', input: { actor: target, target: actor } },
    ]);
    const back = { ...both!, holder: target, towards: [{ ...actor, attitude: 'positive' as const, listed: true }] };
    expect(realPairs([both!, back], () => [])).toMatchObject([
      there,
      { label: 'positive', input: { actor: target, target: actor } },
    ]);
  });

  it('asks pairs of written statements, where words of the text tell the actor', () => {
    const text = 'The vet praised the owner.';
    const row = { text, issues: {}, targets: { 'the owner': 'positive' as const, 'The vet': 'neutral' as const } };
    const vet = { start: 0, end: 7 };
    const owner = { start: 16, end: 25 };
    const pairs = writtenPairs([{ ...row, actor: 'The vet' }, { ...row, actor: 'The dog' }, row], () => []);
    expect(pairs).toMatchObject([{ label: 'positive', input: { actor: vet, target: owner } }]);
    expect(pairs).toHaveLength(1);
  });
});

describe('what a reader says of sentences that nobody has labelled', () => {
  const soft = (issues: Record<string, number>, stances: Record<string, number[]> = {}) =>
    convertSoft({ source: 'dse:1', text: DSE, issues, stances }, corpora);

  it.each([
    [
      'sure of an issue and its side',
      { sanctions: 0.9, trade: 0.02 },
      { sanctions: [0.8, 0.1, 0.1] },
      { sanctions: 'favor' },
    ],
    ['sure of none', { sanctions: 0.1, trade: 0.02 }, {}, {}],
  ])('becomes a row where it is %s', (_, issues, stances, expected) => {
    expect(soft(issues, stances)).toMatchObject({ issues: expected, by: 'reader', sha256: hashSentence(DSE) });
  });

  it.each([
    ['an issue', { sanctions: 0.5, trade: 0.02 }, {}],
    ['a side', { sanctions: 0.9 }, { sanctions: [0.5, 0.4, 0.1] }],
    ['one of two issues', { sanctions: 0.9, trade: 0.4 }, { sanctions: [0.9, 0, 0.1] }],
  ])('is left where it is not sure of %s', (_, issues, stances) => {
    expect(soft(issues, stances)).toBeNull();
  });

  it('trains, and settles nothing', () => {
    const [example] = joinRows([soft({ sanctions: 0.9 }, { sanctions: [0.8, 0.1, 0.1] })!], corpora);
    const weighting = weightReal([example!]);
    expect(weighting.copiesOf(example!)).toHaveLength(1);
    expect(weighting.settles(example!, 'sanctions')).toBe(0);
  });
});

describe('the weight of real rows', () => {
  const [certain, doubted, off] = joinRows(
    [
      convert({ issues: { sanctions: 'favor' } }),
      convert({ text: DSE.slice(0, 31), issues: { sanctions: 'favor', trade: 'against' }, doubtful: ['trade'] }),
      convert({ text: DSE.slice(32), actor: null }),
    ],
    corpora,
  );
  const weighting = weightReal([certain!, doubted!, off!]);
  const written = { text: 'Peru will trade.', issues: { trade: 'favor' as const }, origin: 'africa.jsonl:3' };

  it('lets a doubtful issue stand in every second copy', () => {
    const issues = weighting.copiesOf(doubted!).map((copy) => Object.keys(copy.issues));
    expect(issues).toEqual([['sanctions', 'trade'], ['sanctions']]);
  });

  it('counts certain rows with an issue more than written ones in training', () => {
    expect(weighting.copiesOf(certain!).length).toBeGreaterThan(weighting.copiesOf(written).length);
  });

  it('counts each real row once where lines are drawn, however many copies it has', () => {
    const sum = (example: typeof written, issue: string | null) =>
      weighting.copiesOf(example).reduce((total, copy) => total + weighting.settles(copy, issue), 0);
    for (const example of [certain!, off!]) expect(sum(example as never, 'sanctions')).toBeCloseTo(1);
    expect(sum(doubted! as never, 'trade')).toBeLessThan(1);
    expect(sum(written, 'trade')).toBeLessThan(0.1);
  });
});
