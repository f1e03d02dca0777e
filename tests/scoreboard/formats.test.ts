/** What each reader takes from a file of its test set, and what it says of one that is none. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isStancekitError } from '../../src/index';
import { readPolnear, readRiqua } from '../measure/attribution/gold';
import { spread } from '../measure/scoreboard/files';
import { findStanceFiles, readAttitudes, readNewsmtscFile, readStances } from '../measure/scoreboard/labels';
import { readOptions } from '../measure/scoreboard/options';
import { readPlover } from '../measure/scoreboard/plover';
import { splitOf } from '../measure/scoreboard/row';
import { readIdealPoints, readTexts } from '../measure/scoreboard/votes';
import { FILES, writeFiles } from './samples';

const folder = writeFiles(FILES);
const path = (name: string) => join(folder, name);

const wordsOf = (text: string, spans: readonly { start: number; end: number }[]) =>
  spans.map(({ start, end }) => text.slice(start, end));

describe('formats', () => {
  it('PolNeAR: offsets of code points, and spans behind the event that ties them', () => {
    const text = FILES['polnear-train/text/a.txt'];
    const { spans, attributions } = readPolnear(text, FILES['polnear-train/attributions/a_0.ann'], 'a.ann');
    expect([spans.source, spans.cue, spans.content].map((own) => wordsOf(text, own))).toEqual([
      ['Sweden'],
      ['said'],
      ['that the strait must stay open'],
    ]);
    expect(attributions.map(({ source, content }) => wordsOf(text, [...source, ...content]))).toEqual([
      ['Sweden', 'that the strait must stay open'],
    ]);
  });

  it('RiQuA: the speaker of a quotation is its source, an addressee is not', () => {
    const text = FILES['riqua/story.txt'];
    const { spans, attributions } = readRiqua(text, FILES['riqua/story.ann'], 'story.ann');
    expect([spans.source, spans.cue, spans.content].map((own) => wordsOf(text, own))).toEqual([
      ['Anna Keller'],
      ['said'],
      ['“The bridge is lost,”'],
    ]);
    expect(attributions).toEqual([{ source: spans.source, content: spans.content }]);
  });

  it('NewsMTSC: its own rows, and rows of one target', () => {
    const rows = readNewsmtscFile(path('newsmtsc/test-rw.jsonl'));
    expect(rows.map(({ text, target, label }) => [text.slice(target.start, target.end), label])).toEqual([
      ['Keller', 'negative'],
      ['Keller', 'positive'],
      ['Keller', 'neutral'],
    ]);
  });

  it('MPQA: who, to whom', () => {
    const [row] = readAttitudes(path('mpqa.jsonl'));
    expect(row).toEqual({
      ...{ text: 'Oslo praised Riga.', label: 'positive' },
      ...{ actor: { start: 0, end: 4 }, target: { start: 13, end: 17 } },
    });
  });

  it('SemEval-2016 6A: quotation marks are words, NONE is neutral', () => {
    const rows = readStances(path('semeval/test.txt'));
    expect(rows).toHaveLength(36);
    expect([rows[0], rows.at(-1)?.stance]).toEqual([
      { text: 'We love the harbour and want it built, reason 0 "#Sem', issue: 'Harbour', stance: 'favor' },
      'neutral',
    ]);
  });

  it('SemEval-2016 6A: letters of Windows-1252', () => {
    const old = join(writeFiles({}), 'old.txt');
    const bytes = Buffer.from('ID\tTarget\tTweet\tStance\n1\tHarbour\tNo \x93caf\xe9\x94\tAGAINST\n', 'latin1');
    writeFileSync(old, bytes);
    expect(readStances(old)).toEqual([{ text: 'No “café”', issue: 'Harbour', stance: 'against' }]);
  });

  it('P-Stance: a file a target and split; without test files those for development', () => {
    const { training, test } = findStanceFiles(path('pstance'));
    expect([...training, ...test].map((file) => file.slice(folder.length + 1))).toEqual([
      'pstance/raw_train_harbour.csv',
      'pstance/raw_val_harbour.csv',
    ]);
    expect(test.flatMap(readStances)).toHaveLength(20);
  });

  it('PLOVER: marks within the text are gone, old types have their new names, codes are states', () => {
    expect(readPlover(path('plover.json'))).toEqual([
      { text: 'Norway accused Russia of spying.', event: 'accuse', source: ['NOR'], target: ['RUS'] },
      { text: 'Thieves robbed a bank.', event: null, source: [], target: ['USA'] },
    ]);
  });

  it.each([
    ['a list', '[{"text":"a","event":"AID"}]'],
    ['a list in a field', '{"records":[{"text":"a","event":"AID"}]}'],
    ['objects over several lines', '{\n "text": "a",\n "event": "AID"\n}\n{\n "text": "b",\n "event": "AID"\n}'],
  ])('PLOVER: %s', (_, content) => {
    expect(readPlover(join(writeFiles({ 'p.json': content }), 'p.json'))[0]).toEqual({
      ...{ text: 'a', event: 'aid', source: [], target: [] },
    });
  });

  it.each([
    ['names and sessions', 'Countryname,session,IdealPointAll\nNorway,79,1.5', { year: 2024, point: 1.5 }],
    ['numbers of the Correlates of War', 'ccode\tyear\tIdealPoint\n385\t2024\t-0.5', { year: 2024, point: -0.5 }],
    ['codes of three letters', 'iso3c,IdealPointFP\nNOR,0', { year: null, point: 0 }],
  ])('ideal points: %s', (_, table, { year, point }) => {
    expect(readIdealPoints(join(writeFiles({ 'v.csv': table }), 'v.csv'))).toEqual([{ state: 'NOR', year, point }]);
  });

  it('ideal points: a state that is no more, and one that did not vote, are passed over', () => {
    const table = 'Countryname,session,IdealPointAll\nPrussia,79,1\nNorway,79,NA\nSweden,79,1';
    expect(readIdealPoints(join(writeFiles({ 'v.csv': table }), 'v.csv')).map(({ state }) => state)).toEqual(['SWE']);
  });

  it('votes: what states differ in most, the United States on the positive side', () => {
    const calls = [1, 2, 3].flatMap((call) =>
      (['USA', 'NOR', 'CUB', 'SYR'] as const).map((state, i) => `${call},${state},${i < 2 ? 3 : 1}`),
    );
    const file = join(writeFiles({ 'v.csv': `rcid,iso3c,vote\n${calls.join('\n')}\n4,NOR,8` }), 'v.csv');
    const points = readIdealPoints(file);
    expect(points.map(({ state, point }) => [state, Math.sign(point)])).toEqual([
      ['CUB', -1],
      ['NOR', 1],
      ['SYR', -1],
      ['USA', 1],
    ]);
  });

  it('texts: a date may be left out', () => {
    const file = join(
      writeFiles({ 't.ndjson': '{"text":"a"}\n\n{"text":"b","date":"2024-05-01T10:00:00Z"}' }),
      't.ndjson',
    );
    expect(readTexts(file)).toEqual([{ text: 'a' }, { text: 'b', date: '2024-05-01' }]);
  });
});

describe('bad files', () => {
  const read = {
    newsmtsc: readNewsmtscFile,
    mpqa: readAttitudes,
    stances: readStances,
    pstance: findStanceFiles,
    plover: readPlover,
    votes: readIdealPoints,
    texts: readTexts,
  };
  it.each([
    ['newsmtsc', 'a.jsonl', '{"sentence":', 'INVALID_JSON', ':1: expected a JSON object a line'],
    ['newsmtsc', 'a.jsonl', '\n[]', 'INVALID_ROW', ':2: expected a JSON object'],
    ['newsmtsc', 'a.jsonl', '{"sentence":"Oslo","from":0,"to":9,"polarity":1}', 'INVALID_ROW', 'inside the text'],
    ['newsmtsc', 'a.jsonl', '{"sentence":"Oslo","from":0,"to":4,"polarity":7}', 'INVALID_ROW', '-1, 0 or 1'],
    ['newsmtsc', 'a.jsonl', '{"targets":[3]}', 'INVALID_ROW', 'a list of objects'],
    [
      'newsmtsc',
      'a.jsonl',
      '{"primary_gid":"a","sentence_normalized":"Oslo","targets":[{"from":0,"to":4,"polarity":3}]}',
      'INVALID_ROW',
      '2, 4 or 6',
    ],
    ['mpqa', 'a.jsonl', '{"text":"Oslo","label":"good"}', 'INVALID_ROW', 'one of negative, neutral, positive'],
    ['mpqa', 'a.jsonl', '{"text":"Oslo","label":"negative","actor":{"start":0}}', 'INVALID_ROW', '`actor`'],
    ['stances', 'a.txt', 'ID\tTarget\tTweet\tStance\n1\tHarbour\tNo', 'INVALID_CSV', 'as many cells'],
    ['stances', 'a.txt', 'ID\tTarget\tTweet\tStance\n1\tHarbour\tNo\tUNKNOWN', 'INVALID_ROW', ':2: expected `stance`'],
    ['stances', 'a.txt', 'ID\tTarget\tStance\n1\tHarbour\tFAVOR', 'INVALID_ROW', '`tweet`'],
    ['plover', 'a.json', 'text', 'INVALID_JSON', 'records as JSON objects'],
    ['plover', 'a.json', '[{"words":"a"}]', 'INVALID_ROW', 'record 1, got the fields words'],
    ['votes', 'a.csv', 'a,b\n1,2', 'INVALID_CSV', 'got a, b'],
    ['votes', 'a.csv', 'iso3c,IdealPoint\nNOR,much', 'INVALID_ROW', ':2: expected `idealpoint` to be a number'],
    ['texts', 'a.ndjson', '{"text":"a","date":"May"}', 'INVALID_ROW', 'YYYY-MM-DD'],
    ['texts', 'a.ndjson', '{"title":"a"}', 'INVALID_ROW', '`text`'],
  ] as const)('%s %s %j is refused by %s', (name, file, content, code, message) => {
    expect(refusalOf(() => read[name](join(writeFiles({ [file]: content }), file)))).toEqual([
      code,
      expect.stringContaining(message),
    ]);
  });

  it.each(Object.entries(read))('%s: a file that is not there', (_, readFile) => {
    expect(refusalOf(() => readFile(join(folder, 'nowhere')))[0]).toBe('FILE_NOT_FOUND');
  });

  it.each([
    ['no file of a split', { 'train.jsonl': '' }],
    ['no file for training', { 'test.jsonl': '' }],
  ])('P-Stance: a folder with %s', (_, files) => {
    expect(refusalOf(() => findStanceFiles(writeFiles(files)))[0]).toBe('FILE_NOT_FOUND');
  });

  it('brat: a span outside its text', () => {
    expect(refusalOf(() => readPolnear('Oslo', 'T1\tSource 0 9\tOslo', 'a.ann'))).toEqual([
      'INVALID_ROW',
      expect.stringContaining('a.ann:1: expected a span within the text of 4 characters'),
    ]);
  });
});

describe('options', () => {
  it('takes what there is', () => {
    expect(readOptions(['--gum', 'a', '--gum', 'b', '--limit', '5', '--split', 'gum=test'])).toEqual({
      ...{ paths: { gum: ['a', 'b'] }, splits: { gum: 'test' }, reader: 'fast', limit: 5, seed: 7 },
      ...{ json: false, write: false, texts: undefined, semevalTrain: undefined },
    });
  });

  it.each([
    [[], 'INVALID_OPTION'],
    [['--corpus', 'a'], 'UNKNOWN_OPTION'],
    [['--gum', 'a', '--limit', '0'], 'INVALID_OPTION'],
    [['--gum', 'a', '--reader', 'slow'], 'INVALID_OPTION'],
    [['--gum', 'a', '--split', 'test'], 'INVALID_OPTION'],
    [['--votes', 'a'], 'INVALID_OPTION'],
    [['--gum', 'a', '--semeval-train', 'b'], 'INVALID_OPTION'],
  ])('%j is refused by %s', (args, code) => {
    expect(refusalOf(() => readOptions(args))[0]).toBe(code);
  });

  it.each([
    ['/data/newsmtsc/test-rw.jsonl', 'test-rw', 'path'],
    ['/data/pstance/raw_val_trump.csv', 'dev', 'path'],
    ['/data/polnear-train', 'train', 'path'],
    ['/test/gum/dev', 'dev', 'path'],
    ['/data/contested.jsonl', 'not said', 'unknown'],
  ])('%s is of the split %s', (file, name, from) => {
    expect(splitOf(file)).toEqual({ name, from });
    expect(splitOf(file, 'mine')).toEqual({ name: 'mine', from: 'given' });
  });

  it('spreads a limit over the whole of a set', () => {
    expect(spread([0, 1, 2, 3, 4, 5], 3)).toEqual([0, 2, 4]);
    expect(spread([0, 1], 3)).toEqual([0, 1]);
  });
});

function refusalOf(work: () => unknown): [string, string] {
  try {
    work();
  } catch (error) {
    if (isStancekitError(error)) return [error.code, error.message];
    throw error;
  }
  return ['none', ''];
}
