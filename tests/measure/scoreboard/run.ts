/** Measures each data set that the user has. */
import { readPolnear, readRiqua } from '../attribution/gold';
import { spread } from './files';
import { findStanceFiles, readAttitudes, readNewsmtscFile, readStances } from './labels';
import { measureAttitudes, measureFolds, measureRetraining } from './measureLabels';
import { measureAttributions, measureCoreference } from './measureTexts';
import { type BoardOptions, type DatasetName, datasets, titles } from './options';
import { measurePlover, readPlover } from './plover';
import { openProgram, type Program } from './program';
import { published } from './published';
import { type RowBase, type ScoreRow, splitOf } from './row';
import { measureVotes, readIdealPoints, readTexts } from './votes';

type Measure = (
  path: string,
  options: BoardOptions,
  program: Program,
  base: RowBase,
) => Promise<ScoreRow[]> | ScoreRow[];

const measures: Readonly<Record<DatasetName, Measure>> = {
  polnear: (folder, { limit }, program, base) => {
    const names = { source: 'source', cue: 'cue', content: 'content' };
    const { polnearSource: source, polnearCue: cue, polnearContent: content } = published;
    return measureAttributions(
      { folder, limit, read: readPolnear, names, published: { source, cue, content } },
      program,
      base,
    );
  },
  mpqa: (file, { limit }, program, base) =>
    measureAttitudes(spread(readAttitudes(file), limit), program, { ...base, published: null }),
  newsmtsc: (file, { limit }, program, base) => {
    const figures = base.split.name.endsWith('mt') ? published.newsmtscMt : published.newsmtscRw;
    return measureAttitudes(spread(readNewsmtscFile(file), limit), program, { ...base, published: figures });
  },
  semeval: (file, { limit, semevalTrain }, program, base) => {
    const own = { ...base, published: published.semeval };
    if (semevalTrain === undefined) return measureFolds(spread(readStances(file), limit), own);
    const rows = { training: readStances(semevalTrain), test: readStances(file), limit };
    return measureRetraining(rows, program, own);
  },
  pstance: (folder, { limit, splits }, program, base) => {
    const files = findStanceFiles(folder);
    const own = { ...base, split: splitOf(files.path, splits.pstance), published: published.pstance };
    const rows = { training: files.training.flatMap(readStances), test: files.test.flatMap(readStances), limit };
    return measureRetraining(rows, program, own);
  },
  riqua: (folder, { limit }, program, base) => {
    const names = { source: 'speaker', cue: 'cue', content: 'quotation' };
    const none = { source: null, cue: null, content: null };
    return measureAttributions({ folder, limit, read: readRiqua, names, published: none }, program, base);
  },
  gum: (folder, { limit }, _, base) => measureCoreference(folder, limit, base),
  plover: (file, { limit }, program, base) => measurePlover(readPlover(file), limit, program, base),
  votes: (file, { limit, seed, texts = '' }, program, base) =>
    measureVotes(readIdealPoints(file), readTexts(texts), { limit, seed }, program, base),
};

/**
 * Measures.
 *
 * @param options What there is, and how it is read.
 * @param tell Is told of each data set before it is measured.
 * @returns The rows of the scoreboard, data set by data set.
 * @throws What is wrong with a file or an option: FILE_NOT_FOUND, FILE_UNREADABLE, INPUT_TOO_LARGE, INVALID_JSON, INVALID_CSV, INVALID_ROW,
 * INVALID_OPTION; what training throws; PEER_MISSING.
 */
export async function runScoreboard(options: BoardOptions, tell: (message: string) => void): Promise<ScoreRow[]> {
  const program = await openProgram(options.reader);
  const rows: ScoreRow[] = [];
  for (const name of datasets) {
    for (const path of options.paths[name] ?? []) {
      tell(`${titles[name]}: ${path}`);
      const base = { dataset: titles[name], split: splitOf(path, options.splits[name]) };
      rows.push(...(await measures[name](path, options, program, base)));
    }
  }
  return rows;
}
