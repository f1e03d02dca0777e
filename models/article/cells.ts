/** The cases of the article layer, with what readers say of them. */
import { type Span, type Stance, stances } from '../../src/document';
import { draftInputs, nameFilter, type StatementInput, sentenceInputs } from '../../src/labels';
import { maskStatement, type StatementTokens } from '../../src/labels/features';
import type { Model } from '../../src/labels/model';
import type { IssueCase } from '../../src/labels/model/articleEvidence';
import { HeardSentences, issueCases, marginsOf } from '../../src/labels/model/articleLayer';
import { createScorers } from '../../src/labels/model/scoring';
import { readDocument } from '../../src/pipeline';
import { itemAt } from '../../src/runtime/lists';
import type { LabelledDocument, LabelledSpan } from './documents';

/** An issue of a statement. */
export interface Cell {
  readonly document: string;
  readonly source: string;
  readonly issue: number;
  readonly actor: string | null;
  readonly of: IssueCase;
  readonly answer: boolean;
  readonly doubtful: boolean;
  readonly stance: Stance | null;
  /** By its own words. */
  readonly stanceScores: Float64Array;
}

/** A statement is what was labelled where the shorter of both lies in the other by half. */
const OVERLAP = 0.5;

export function cellsOf(model: Model, documents: readonly LabelledDocument[]): Cell[] {
  const scorers = createScorers(model.statements, model.attitudes, model.words);
  const masked = nameFilter(model.issues);
  const find = ({ input, tokens }: { input: StatementInput; tokens: StatementTokens }) =>
    scorers.features(scorers.words(maskStatement(input, model.words, tokens)));
  return documents.flatMap(({ id, source, text, labels, whole }) => {
    const { layer, actors, statements } = readDocument(text, {});
    const named = actors.mentions.concat(actors.nested).filter(({ type }) => type === 'name');
    const names = masked(text, named).toSorted((a, b) => a.start - b.start);
    const inputs = draftInputs(layer, statements, names);
    const { count, at } = sentenceInputs(layer, names);
    const sentences = new HeardSentences(count, (sentence) =>
      marginsOf({ scores: scorers.issues(find(at(sentence))), lines: model.statements }),
    );
    sentences.hear(0, count);
    const found = inputs.map(find);
    const placed = inputs.map(({ actor, place }, k) => {
      const scores = scorers.issues(itemAt(found, k));
      return { actor, place, margins: marginsOf({ scores, lines: model.statements }) };
    });
    const cases = issueCases(placed, sentences);
    return inputs.flatMap(({ draft, actor }, k): Cell[] => {
      const told = labels.filter((label) => overlap(label, draft.span) >= OVERLAP);
      if (told.length === 0 && !whole) return [];
      // A deed without an issue is told where it is one of the types; the layer learns from all.
      return itemAt(cases, k).map((of, issue) => ({
        ...{ document: id, source, issue, actor, of },
        ...answerOf(told, itemAt(model.issues, issue)),
        stanceScores: scorers.stances(itemAt(found, k), issue),
      }));
    });
  });
}

function answerOf(told: readonly LabelledSpan[], issue: string) {
  const stance = told.map(({ issues }) => issues[issue]).find((side) => side !== undefined) ?? null;
  const doubtful = told.some((label) => label.doubtful.includes(issue));
  return { answer: stance !== null, stance: stance && stances.includes(stance) ? stance : null, doubtful };
}

function overlap(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared / Math.min(a.end - a.start, b.end - b.start);
}
