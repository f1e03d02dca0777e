/**
 * Tries a learned tagger beside the rules, and trains its weights:
 *
 *   npx tsx models/trainTagger.ts DIR [--out FILE [--choice learned]] [--bits 18] [--epochs 6]
 *
 * DIR holds GUM's trees (Zeldes, 2017; annotations CC BY 4.0); news and interviews are learned from, speeches only measured on, its test
 * split is left alone. An averaged perceptron reads words, endings, neighbours, what the lexicon allows and what the rules decided.
 * Prints accuracy held out by document in five folds for the rules, for the perceptron free to choose any class (`learned`), and for the
 * perceptron where the lexicon allows several classes (`both`); then the same for speeches. With --out it writes the weights of `both`, or of `learned`.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { factsOfText, openSentence, readGrammar, type Tag, type WordCase } from '../src/grammar';
import { readText } from '../src/text';
import { createRandom } from '../src/training/data';
import { alignWords } from './gum/align';
import { readTrees, type TreeDocument } from './gum/conllu';
import { tagOfWord } from './gum/tags';
import { candidates, features, TAGS } from './tagger/features';
import { Perceptron } from './tagger/perceptron';

interface Text {
  readonly sentences: readonly WordCase[];
  /** What the rules decided; the cursors' own tags are revised from left to right. */
  readonly ruled: readonly Tag[];
  readonly tags: Tag[];
  readonly gold: readonly (Tag | null)[];
}

type Choice = (word: WordCase) => readonly Tag[];
const CHOICES: Readonly<Record<string, Choice>> = { learned: () => TAGS, both: candidates };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string' },
    choice: { type: 'string', default: 'both' },
    bits: { type: 'string', default: '18' },
    epochs: { type: 'string', default: '6' },
  },
});
const [folder] = positionals;
if (folder === undefined) throw new Error('expected the folder with GUM’s trees as the first argument');
const FOLDS = 5;

const texts = readTrees(folder, ['news', 'interview']).map(prepare);
const speeches = readTrees(folder, ['speech']).map(prepare);
console.log(`rules     held out ${accuracyOfRules(texts)}   speeches ${accuracyOfRules(speeches)}`);
for (const [name, choice] of Object.entries(CHOICES)) {
  let right = 0;
  let counted = 0;
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = train(
      texts.filter((_, i) => i % FOLDS !== fold),
      choice,
    );
    const found = measure(
      model,
      texts.filter((_, i) => i % FOLDS === fold),
      choice,
    );
    right += found.right;
    counted += found.counted;
  }
  const model = train(texts, choice);
  const speech = measure(model, speeches, choice);
  console.log(
    `${name.padEnd(9)} held out ${percent(right, counted)}   speeches ${percent(speech.right, speech.counted)}`,
  );
  if (values.out !== undefined && name === values.choice) writeFileSync(values.out, model.quantised());
}

function prepare(document: TreeDocument): Text {
  const layer = readText(document.text);
  const ruled = readGrammar(layer).tags;
  const tags = [...ruled];
  const facts = factsOfText(layer);
  const sentences = layer.sentences.map((sentence) => openSentence(layer.tokens, sentence, tags, facts));
  const gold = alignWords(layer.tokens, document).map((word) => word && tagOfWord(word));
  return { sentences, ruled, tags, gold };
}

function train(from: readonly Text[], choice: Choice): Perceptron {
  const model = new Perceptron(Number(values.bits));
  const random = createRandom(1);
  const sentences = from.flatMap((text) => text.sentences.map((word) => ({ text, word })));
  for (let epoch = 0; epoch < Number(values.epochs); epoch++) {
    for (const { sentence } of sentences.map((sentence) => ({ sentence, key: random() })).sort((a, b) => a.key - b.key))
      learn(model, sentence.text, sentence.word, choice);
  }
  return Perceptron.of(model.quantised());
}

function learn(model: Perceptron, text: Text, word: WordCase, choice: Choice): void {
  revise(model, text, word, choice, (seen, found, allowed) => {
    const gold = text.gold[word.i];
    if (gold && allowed.includes(gold)) model.learn(seen, TAGS.indexOf(gold), found);
  });
}

/** Decides the words of a sentence from left to right; `each` is told the features and the decision. */
function revise(
  model: Perceptron,
  { tags, ruled }: Text,
  word: WordCase,
  choice: Choice,
  each?: (seen: readonly number[], found: number, allowed: readonly Tag[]) => void,
): void {
  for (let i = word.first; i < word.last; i++) tags[i] = ruled[i] as Tag;
  for (let i = word.first; i < word.last; i++) {
    word.moveTo(i);
    const allowed = choice(word);
    if (allowed.length < 2) continue;
    const seen = features(word, ruled);
    const found = model.best(
      seen,
      allowed.map((tag) => TAGS.indexOf(tag)),
    );
    tags[i] = TAGS[found] as Tag;
    each?.(seen, found, allowed);
  }
}

function measure(model: Perceptron, on: readonly Text[], choice: Choice): { right: number; counted: number } {
  for (const text of on) for (const word of text.sentences) revise(model, text, word, choice);
  return count(on, ({ tags }) => tags);
}

function count(on: readonly Text[], tagsOf: (text: Text) => readonly Tag[]): { right: number; counted: number } {
  let right = 0;
  let counted = 0;
  for (const text of on)
    text.gold.forEach((gold, i) => {
      if (!gold) return;
      counted++;
      if (tagsOf(text)[i] === gold) right++;
    });
  return { right, counted };
}

function accuracyOfRules(on: readonly Text[]): string {
  const { right, counted } = count(on, ({ ruled }) => ruled);
  return percent(right, counted);
}

function percent(right: number, counted: number): string {
  return `${((100 * right) / Math.max(1, counted)).toFixed(2)} %`;
}
