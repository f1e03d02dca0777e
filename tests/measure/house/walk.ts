/** One sentence followed through all stages, for `.github/ARCHITECTURE.md`: what each gives, in short. */
import { attribute } from '../../../src/attribution';
import { resolveActors } from '../../../src/coreference';
import type { Span, TokenRange } from '../../../src/document';
import { clausesAround, readGrammar } from '../../../src/grammar';
import { createAnalyzer } from '../../../src/index';
import { findMentions } from '../../../src/mentions';
import { positionMatrix } from '../../../src/report';
import { makeStatements } from '../../../src/statements';
import { readText } from '../../../src/text';

export const SENTENCE = 'Ana Lind, Norway’s foreign minister, told Russia on Friday that she “supports a ceasefire”.';

/** The lines of the page: a stage, and what it gives for the sentence. */
export function walk(text = SENTENCE): string {
  const layer = readText(text);
  const grammar = readGrammar(layer);
  const clauses = grammar.groups.slice(0, 1).flatMap(clausesAround);
  const mentions = findMentions(layer, grammar);
  const attributions = attribute(layer, grammar);
  const actors = resolveActors(layer, mentions, attributions);
  const statements = makeStatements(layer, attributions, actors);
  const document = createAnalyzer().analyze(text);
  const matrix = positionMatrix([document]);

  const words = ({ first, last }: TokenRange) =>
    text.slice(layer.tokens[first]?.start ?? 0, layer.tokens[last - 1]?.end ?? 0);
  const cut = ({ start, end }: Span) => text.slice(start, end);
  const list = (parts: readonly string[]) => parts.join(' | ');
  return [
    `text         tokens      ${list(layer.tokens.map((token) => token.text))}`,
    `             quotations  ${list(layer.quotations.map(({ inner }) => cut(inner)))}`,
    `grammar      phrases     ${list(grammar.groups.map((phrase) => `${phrase.type} ${words(phrase)}`))}`,
    `             clauses     ${list(clauses.map(({ subject, verb }) => `${words(subject)} + ${words(verb)}`))}`,
    `mentions     drafts      ${list(mentions.drafts.map((draft) => `${draft.form} ${words(draft)}`))}`,
    ...attributions.map(
      ({ rule, source, cue, content, addressees }) =>
        `attribution  ${rule}  source ${source && words(source)} | cue ${cue && words(cue)} (${cue?.lemma}, ${cue?.force}) | to ${list(addressees.map(words))} | content ${list(content.map(cut))}`,
    ),
    ...actors.mentions.map((mention) => `coreference  ${cut(mention)} is ${mention.actor?.id ?? 'nobody known'}`),
    ...statements.map(
      ({ kind, actor, addressees, mentioned }) =>
        `statements   ${kind} by ${actor?.id} to ${list(addressees.map((one) => one.actor.id))} | names ${list(mentioned.map((one) => one.actor.id))}`,
    ),
    ...document.statements.flatMap(({ issues }) =>
      issues.map(
        ({ issue, stance, probability }) => `labels       ${issue}: ${stance} (about it: ${probability.toFixed(2)})`,
      ),
    ),
    ...matrix.rows.flatMap(({ name, cells }) =>
      cells.map((cell) => `report       ${name} on ${cell?.issue}: mean stance ${cell?.mean.toFixed(2)}`),
    ),
  ].join('\n');
}
