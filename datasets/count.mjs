#!/usr/bin/env node
// Prints the tables of README.md from the files beside it: node datasets/count.mjs
// With --write it puts them into README.md, between the two marks there.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const STANCES = ['favor', 'against', 'neutral'];
const read = (name) => readFileSync(new URL(name, import.meta.url), 'utf8');
const readJson = (name) => JSON.parse(read(name));

const files = readdirSync(new URL('.', import.meta.url)).filter((name) => name.endsWith('.jsonl')).sort();
const rows = files.flatMap((name) => read(name).split('\n').filter(Boolean).map((line) => JSON.parse(line)));
const issues = readJson('taxonomy.json').issues.map((issue) => issue.id);
const splits = readJson('splits.json');
const themes = readJson('batches.json');
const splitOf = (batch) => Object.keys(splits).find((name) => splits[name].includes(batch)) ?? 'train';

const share = (part, whole) => `${((100 * part) / whole).toFixed(1)} %`;
const sum = (values) => values.reduce((total, value) => total + value, 0);
// Letters and digits, held together by hyphens and apostrophes.
const words = (text) => text.match(/[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu)?.length ?? 0;
const quantile = (values, q) => [...values].sort((a, b) => a - b)[Math.floor(q * (values.length - 1))];
const countIssues = (row) => Object.keys(row.issues).length;

const output = [];
function table(title, head, body) {
  const lines = [head, head.map(() => '---'), ...body].map((cells) => `| ${cells.join(' | ')} |`);
  output.push(`### ${title}\n\n${lines.join('\n')}\n`);
}

/** Cohen's kappa of [first, second] pairs; NaN where chance alone explains everything. */
function kappa(pairs) {
  const n = pairs.length;
  const observed = pairs.filter(([first, second]) => first === second).length / n;
  const labels = new Set(pairs.flat());
  const expected = sum([...labels].map((label) => (pairs.filter((p) => p[0] === label).length / n) * (pairs.filter((p) => p[1] === label).length / n)));
  return (observed - expected) / (1 - expected);
}

const batches = [...new Set(rows.map((row) => row.batch))].sort();
table(
  'Batches',
  ['batch', 'theme and register', 'split', 'rows', 'off-topic', 'two or three issues', 'median words'],
  batches.map((batch) => {
    const own = rows.filter((row) => row.batch === batch);
    const count = (test) => own.filter(test).length;
    return [batch, themes[batch] ?? '', splitOf(batch), own.length, count((row) => !countIssues(row)), count((row) => countIssues(row) > 1), quantile(own.map((row) => words(row.text)), 0.5)];
  }),
);

table(
  'Splits',
  ['split', 'batches', 'rows', 'stances', 'off-topic'],
  ['train', ...Object.keys(splits)].map((name) => {
    const own = rows.filter((row) => splitOf(row.batch) === name);
    return [name, batches.filter((batch) => splitOf(batch) === name).length, own.length, sum(own.map(countIssues)), own.filter((row) => !countIssues(row)).length];
  }),
);

const cell = (issue, stance) => rows.filter((row) => row.issues[issue] === stance).length;
const total = (stance) => sum(issues.map((issue) => cell(issue, stance)));
table(
  'Issues',
  ['issue', ...STANCES, 'all'],
  [
    ...issues.map((issue) => [`\`${issue}\``, ...STANCES.map((stance) => cell(issue, stance)), sum(STANCES.map((stance) => cell(issue, stance)))]),
    ['all', ...STANCES.map(total), sum(STANCES.map(total))],
  ],
);

const onTopic = rows.filter(countIssues);
const lengths = rows.map((row) => words(row.text));
const several = onTopic.filter((row) => countIssues(row) > 1).length;
table(
  'Rows',
  ['what', 'count'],
  [
    ['rows', rows.length],
    ['off-topic', `${rows.length - onTopic.length} (${share(rows.length - onTopic.length, rows.length)})`],
    ['two or three issues, of the rows with any', `${several} (${share(several, onTopic.length)})`],
    ['three issues', onTopic.filter((row) => countIssues(row) === 3).length],
    ['with `actor`', rows.filter((row) => row.actor).length],
    ['with `targets`', rows.filter((row) => row.targets).length],
    ['attitudes to targets: positive, negative, neutral', ['positive', 'negative', 'neutral'].map((a) => sum(rows.map((row) => Object.values(row.targets ?? {}).filter((value) => value === a).length))).join(', ')],
    ['words a row: shortest, 10 %, half, 90 %, longest', [0, 0.1, 0.5, 0.9, 1].map((q) => quantile(lengths, q)).join(', ')],
  ],
);

const twice = readJson('agreement.json');
const same = (a, b) => Object.keys(a).length === Object.keys(b).length && Object.keys(a).every((issue) => a[issue] === b[issue]);
const stances = twice.flatMap((row) => issues.filter((issue) => row.first[issue] && row.second[issue]).map((issue) => [row.first[issue], row.second[issue]]));
table(
  'Agreement of two labellings, before settling',
  ['question', 'first', 'second', "Cohen's kappa"],
  [
    ...issues.map((issue) => [
      `\`${issue}\` or not`,
      twice.filter((row) => row.first[issue]).length,
      twice.filter((row) => row.second[issue]).length,
      kappa(twice.map((row) => [issue in row.first, issue in row.second])).toFixed(3),
    ]),
    ['stance, where both saw the issue', stances.length, stances.length, kappa(stances).toFixed(3)],
  ],
);
output.push(
  `${twice.filter((row) => same(row.first, row.second)).length} of ${twice.length} rows were labelled alike in full; they were drawn from ${new Set(twice.map((row) => row.id.replace(/-\d+$/, ''))).size} of the ${batches.length} batches.\n`,
);

const realFiles = readdirSync(new URL('real', import.meta.url)).filter((name) => name.endsWith('.jsonl')).sort();
const readReal = (path) => read(path).split('\n').filter(Boolean).map((line) => JSON.parse(line));
const real = realFiles.filter((name) => name !== 'second.jsonl').map((name) => `real/${name}`);
// Nothing is learned from these.
const measured = 'measured/us-press.jsonl';
table(
  'Real statements',
  ['file', 'rows', 'off-topic', 'stances', 'of them doubtful', 'favor, against, neutral', 'attitudes to targets: positive, negative, neutral'],
  [...real, measured].map((name) => {
    const own = readReal(name);
    const stances = own.flatMap((row) => Object.entries(row.issues).map(([issue, stance]) => [stance, row.doubtful.includes(issue)]));
    return [
      `\`${name}\``,
      own.length,
      own.filter((row) => !countIssues(row)).length,
      stances.length,
      stances.filter(([, doubtful]) => doubtful).length,
      STANCES.map((stance) => stances.filter(([own]) => own === stance).length).join(', '),
      ['positive', 'negative', 'neutral'].map((a) => sum(own.map((row) => [...row.targets, ...(row.named ?? [])].filter((target) => target[2] === a).length))).join(', '),
    ];
  }),
);

// A second reader's statement may be cut otherwise; it is compared with the first reader's on the same sentence that overlaps it most.
const overlap = (a, b) => Math.min(a[1], b[1]) - Math.max(a[0], b[0]);
const doubted = ({ first, second }, issue) => first.doubtful.includes(issue) || second.doubtful.includes(issue);
const kappaOf = (pairs) => (pairs.length > 0 && pairs.flat().some((answer) => answer !== pairs[0][0]) ? kappa(pairs).toFixed(3) : '');
function agreement(title, firstFiles, secondFile) {
  const firsts = firstFiles.flatMap(readReal).reduce((by, row) => by.set(row.source, [...(by.get(row.source) ?? []), row]), new Map());
  const twice = readReal(secondFile).flatMap((second) => {
    const [first] = (firsts.get(second.source) ?? []).toSorted((a, b) => overlap(b.span, second.span) - overlap(a.span, second.span));
    return first ? [{ first, second }] : [];
  });
  const both = twice.flatMap((row) => issues.filter((issue) => row.first.issues[issue] && row.second.issues[issue]).map((issue) => [row.first.issues[issue], row.second.issues[issue]]));
  const asked = (rows, issue) => rows.map(({ first, second }) => [issue in first.issues, issue in second.issues]);
  table(
    title,
    ['question', 'first', 'second', "Cohen's kappa", 'where neither doubts'],
    [
      ...issues.map((issue) => [
        `\`${issue}\` or not`,
        twice.filter(({ first }) => issue in first.issues).length,
        twice.filter(({ second }) => issue in second.issues).length,
        kappaOf(asked(twice, issue)),
        kappaOf(asked(twice.filter((row) => !doubted(row, issue)), issue)),
      ]),
      ['stance, where both saw the issue', both.length, both.length, kappaOf(both), ''],
    ],
  );
}
agreement('Agreement of two readers on real sentences', real, 'real/second.jsonl');
agreement('Agreement of two readers on the statements that are measured on', [measured], 'measured/us-press.second.jsonl');

const text = output.join('\n');
if (process.argv.includes('--write')) {
  const [start, end] = ['<!-- counts: node datasets/count.mjs --write -->', '<!-- end of counts -->'];
  const card = read('README.md');
  const [from, to] = [card.indexOf(start), card.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`README.md has no place for the tables: expected \`${start}\` before \`${end}\``);
  writeFileSync(new URL('README.md', import.meta.url), `${card.slice(0, from + start.length)}\n\n${text}\n${card.slice(to)}`);
} else {
  console.log(text);
}
