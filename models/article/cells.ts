/** The cases of the article layer, with what readers say of them. */

import { readDrafts } from '../../src/analyzer/readings';
import { type Span, type Stance, stances } from '../../src/document';
import { draftInputs, nameFilter, sentenceInputs } from '../../src/labels';
import { maskStatement } from '../../src/labels/features';
import type { Model, TextWords } from '../../src/labels/model';
import { issueCases } from '../../src/labels/model/articleCases';
import type { IssueCase } from '../../src/labels/model/articleEvidence';
import { blendIssues } from '../../src/labels/model/blend';
import { HeardSentences } from '../../src/labels/model/heardSentences';
import { marginsOf } from '../../src/labels/model/margins';
import { createScorers } from '../../src/labels/model/scoring';
import { readDocument } from '../../src/pipeline';
import type { Reader } from '../../src/readers';
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

/** @param reader Is averaged with what the model says of statements, as in an analysis; sentences are the model's. */
export async function cellsOf(model: Model, documents: readonly LabelledDocument[], reader?: Reader): Promise<Cell[]> {
  const scorers = createScorers(model.statements, model.attitudes, model.words);
  const masked = nameFilter(model.issues);
  const find = ({ input, tokens }: TextWords) => scorers.words(maskStatement(input, model.words, tokens));
  const cells: Cell[] = [];
  for (const { id, source, text, labels, whole } of documents) {
    const { layer, actors, statements, things } = readDocument(text, {});
    const named = actors.mentions.concat(actors.nested).filter(({ type }) => type === 'name');
    const names = masked(text, named).toSorted((a, b) => a.start - b.start);
    const inputs = draftInputs(layer, statements, names, things);
    const readAlone = (words: TextWords) => marginsOf({ scores: scorers.issues(find(words)), lines: model.statements });
    const { count, at } = sentenceInputs(layer, names);
    const sentences = new HeardSentences(count, (sentence) => readAlone(at(sentence)));
    sentences.hear(0, count);
    const readings = await readDrafts(reader, inputs);
    const scored = inputs.map((input, k) => {
      const found = find(input);
      const stances = (issue: number) => scorers.stances(found, issue);
      const own = { issues: model.issues, lines: model.statements, scores: scorers.issues(found), stances };
      return readings ? blendIssues(own, itemAt(readings, k)) : own;
    });
    const placed = inputs.map(({ actor, place, meant }, k) => ({
      ...{ actor, place, meant: meant.map(readAlone) },
      margins: marginsOf(itemAt(scored, k)),
    }));
    const cases = issueCases(placed, sentences);
    const added = inputs.flatMap(({ draft, actor }, k): Cell[] => {
      const told = labels.filter((label) => overlap(label, draft.span) >= OVERLAP);
      if (told.length === 0 && !whole) return [];
      // A deed without an issue is told where it is one of the types; the layer learns from all.
      return itemAt(cases, k).map((of, issue) => ({
        ...{ document: id, source, issue, actor, of },
        ...answerOf(told, itemAt(model.issues, issue)),
        stanceScores: itemAt(scored, k).stances(issue),
      }));
    });
    cells.push(...added);
  }
  return cells;
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
