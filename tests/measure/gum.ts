/**
 * Measures the grammar on trees of the Georgetown University Multilayer corpus (Zeldes, 2017), which is not part of this repository:
 *
 *   npx tsx tests/measure/gum.ts DIR [--tags]
 *
 * DIR holds GUM_<genre>_<name>.conllu. The text is read anew from its letters, so that wrong tokens count where they spoil a phrase; tokens are
 * laid over the words of the trees by offsets. Prints for news, interviews and speeches the accuracy of word classes
 * (`models/gum/tags.ts` says what corresponds to what), and precision, recall and F1 of the subjects of finite verbs and of the starts of
 * finite clauses (`models/gum/clauses.ts`); with --tags each class and the commonest confusions. GUM's test split is left alone.
 */
import { parseArgs } from 'node:util';
import { alignWords } from '../../models/gum/align';
import { treeClauseStarts, treeSubjects } from '../../models/gum/clauses';
import { readTrees, type TreeDocument } from '../../models/gum/conllu';
import { tagOfWord } from '../../models/gum/tags';
import { type Clause, clausesAround, type Phrase, readGrammar } from '../../src/grammar';
import { readText } from '../../src/text';
import { Score, TagScores } from './gum/scores';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { tags: { type: 'boolean', default: false } },
});
const [folder] = positionals;
if (folder === undefined) throw new Error('expected the folder with GUM’s trees as the first argument');

const all = new TagScores();
console.log('genre        words  classes   subjects: P, R, F1   clauses: P, R, F1');
for (const genre of ['news', 'interview', 'speech']) {
  const tags = new TagScores();
  const subjects = new Score();
  const starts = new Score();
  for (const document of readTrees(folder, [genre])) measure(document, tags, subjects, starts);
  const accuracy = (100 * tags.accuracy).toFixed(2);
  console.log(
    `${genre.padEnd(10)} ${String(tags.counted).padStart(7)} ${accuracy.padStart(8)}   ${subjects}   ${starts}`,
  );
}
if (values.tags) printTags(all);

function measure(document: TreeDocument, tags: TagScores, subjects: Score, starts: Score): void {
  const layer = readText(document.text);
  const grammar = readGrammar(layer);
  alignWords(layer.tokens, document).forEach((word, i) => {
    const gold = word && tagOfWord(word);
    if (!gold) return;
    tags.add(gold, grammar.tags[i] ?? 'none');
    all.add(gold, grammar.tags[i] ?? 'none');
  });
  const clauses = grammar.sentenceGroups.flatMap(({ first }) => {
    const opening = grammar.groups[first];
    return opening ? clausesAround(opening) : [];
  });
  measureSubjects(document, clauses, subjects);
  measureStarts(document, clauses, starts);
}

/** Right where the verb group holds the verb of the tree and the noun group its subject's head. */
function measureSubjects({ sentences }: TreeDocument, clauses: readonly Clause[], score: Score): void {
  const holds = (phrase: Phrase, word: { start: number; end: number }) =>
    phrase.start <= word.start && word.end <= phrase.end;
  const pairs = sentences.flatMap(treeSubjects);
  const found = clauses.filter(({ subject }) => subject.type !== 'none');
  score.gold += pairs.length;
  score.found += found.length;
  for (const { verb, subject } of pairs)
    if (found.some((clause) => holds(clause.verb, verb) && holds(clause.subject, subject))) score.right++;
}

function measureStarts({ sentences }: TreeDocument, clauses: readonly Clause[], score: Score): void {
  const openings = new Set(sentences.map((words) => words.find(({ upos }) => upos !== 'PUNCT')?.start));
  const gold = new Set(sentences.flatMap(treeClauseStarts).map(({ start }) => start));
  const found = new Set(clauses.filter(({ embedded }) => embedded).map(({ start }) => start.start));
  score.gold += gold.size;
  for (const start of found) {
    if (openings.has(start)) continue;
    score.found++;
    if (gold.has(start)) score.right++;
  }
}

function printTags({ byTag, confusions }: TagScores): void {
  console.log('\nclass        words   precision, recall, F1');
  for (const [tag, score] of [...byTag].sort(([, a], [, b]) => b.gold - a.gold))
    console.log(`${tag.padEnd(10)} ${String(score.gold).padStart(7)}   ${score}`);
  console.log('\ncommonest confusions');
  for (const [pair, n] of [...confusions].sort(([, a], [, b]) => b - a).slice(0, 30)) console.log(`${n} ${pair}`);
}
