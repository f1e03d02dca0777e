/** Finite clauses of a tree: their verb, their subject, where they start. */
import type { Span } from '../../src/document';
import type { TreeWord } from './conllu';

/**
 * Pairs of a finite verb and the head of its subject. The verb of a clause with a copula is the copula; coordinated verbs share their
 * subject; the subject of a relative clause is what its pronoun stands for (all as the enhanced graph has it). Of coordinated subjects
 * the first counts.
 */
export function treeSubjects(words: readonly TreeWord[]): { readonly verb: TreeWord; readonly subject: TreeWord }[] {
  return words.flatMap((subject) =>
    subject.relation === 'conj'
      ? []
      : subject.enhanced
          .filter(({ relation }) => /^nsubj(?::pass|:outer)?$/.test(relation))
          .flatMap(({ head }) => {
            const verb = finiteVerb(words, head);
            return verb ? [{ verb, subject }] : [];
          }),
  );
}

/**
 * Starts of finite clauses within sentences: clauses that are complements (ccomp), subjects (csubj), adverbials (advcl), of nouns (acl, acl:relcl),
 * and coordinated ones with a subject of their own. Each starts at the first word of its subtree that is neither a mark nor a coordinating
 * conjunction, free relatives at their pronoun ("what | he said"); starts of sentences are left out.
 */
export function treeClauseStarts(words: readonly TreeWord[]): Span[] {
  const starts = new Set<TreeWord>();
  const opening = words.find(({ upos }) => upos !== 'PUNCT');
  words.forEach((word, i) => {
    const number = i + 1;
    const own = (relation: RegExp) => words.some((w) => w.head === number && relation.test(w.relation));
    const coordinated = word.relation === 'conj' && own(/^[nc]subj/);
    if (!coordinated && !/^(?:ccomp|csubj|csubj:.*|advcl|acl|acl:relcl|advcl:relcl)$/.test(word.relation)) return;
    if (finiteVerb(words, number) === null) return;
    const start = words.find((w, j) => w.upos !== 'PUNCT' && w.upos !== 'CCONJ' && isUnder(words, j + 1, number));
    const pronoun = start && words[words.indexOf(start) - 1];
    const first = pronoun && /^(?:WP|WRB|WDT)$/.test(pronoun.xpos) ? pronoun : start;
    if (first !== undefined && first !== opening) starts.add(first);
  });
  return [...starts];
}

function isUnder(words: readonly TreeWord[], number: number, top: number): boolean {
  let at = number;
  for (let steps = 0; at !== 0 && steps < words.length; steps++) {
    if (at === top) return true;
    at = words[at - 1]?.head ?? 0;
  }
  return false;
}

/** The verb of the clause that this word heads, where it is finite: itself, or its copula. */
function finiteVerb(words: readonly TreeWord[], number: number): TreeWord | null {
  const head = words[number - 1];
  if (head === undefined) return null;
  const helpers = words.filter((w) => w.head === number && /^(?:aux|aux:pass|cop)$/.test(w.relation));
  if (![head, ...helpers].some(({ features, xpos }) => features.includes('VerbForm=Fin') || xpos === 'MD')) return null;
  if (head.upos === 'VERB') return head;
  return helpers.find(({ relation }) => relation === 'cop') ?? (head.upos === 'AUX' ? head : null);
}
