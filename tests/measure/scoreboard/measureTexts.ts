/** Rows of the scoreboard for what is found in whole texts: attributions (PolNeAR, RiQuA) and coreference (GUM). */
import { readGumEntities } from '../../../models/corpora/gumEntities';
import { AttributionCounts, f1Of } from '../attribution/counts';
import { annotatedTexts } from '../attribution/files';
import { type GoldAttributions, type Role, roles } from '../attribution/gold';
import { compareDocument, scoreDocuments } from '../coreference/gumDocuments';
import { listFiles, spread, wrongRow } from './files';
import type { Program } from './program';
import { published } from './published';
import type { Published, RowBase, ScoreRow } from './row';

export interface AttributionSet {
  readonly folder: string;
  readonly limit: number | undefined;
  readonly read: (text: string, annotations: string, file: string) => GoldAttributions;
  /** What each role is called there. */
  readonly names: Readonly<Record<Role, string>>;
  readonly published: Readonly<Record<Role, Published | null>>;
}

/** Exact F1 of the spans, and F1 of whole attributions. */
export async function measureAttributions(set: AttributionSet, program: Program, base: RowBase): Promise<ScoreRow[]> {
  const counts = new AttributionCounts();
  const texts = annotatedTexts(set.folder).flatMap(({ annotations, ...one }) =>
    annotations === null ? [] : [{ ...one, annotations }],
  );
  const [unannotated] = annotatedTexts(set.folder);
  if (texts.length === 0 && unannotated)
    throw wrongRow({ file: unannotated.file, line: 1 }, 'annotations beside a text', null);
  const chosen = spread(texts, set.limit);
  for (const { text, annotations, file } of chosen)
    counts.add(text, set.read(text, annotations, file), (await program.analyze(text)).statements);
  const own = { ...base, n: chosen.length, of: 'texts', unit: 'percent' } as const;
  return [
    ...roles.map((role): ScoreRow => {
      const metric = `${set.names[role]}, F1 of exact spans`;
      return { ...own, metric, ours: f1Of(counts.exact[role]), published: set.published[role] };
    }),
    { ...own, metric: 'whole attributions, F1 (overlap of half)', ours: f1Of(counts.pairs), published: null },
  ];
}

/** CoNLL score of each genre that the folder has. */
export function measureCoreference(folder: string, limit: number | undefined, base: RowBase): ScoreRow[] {
  const genres = new Map<string, string[]>();
  for (const file of listFiles(folder, /(?:^|\/)GUM_[a-z]+_\w+\.conllu$/)) {
    const genre = /GUM_([a-z]+)_\w+\.conllu$/.exec(file)?.[1] ?? '';
    genres.set(genre, [...(genres.get(genre) ?? []), file]);
  }
  return [...genres].map(([genre, files]) => {
    const chosen = spread(files, limit);
    const documents = chosen.map((file) => {
      const document = readGumEntities(file);
      if (document.mentions.length > 0) return document;
      throw wrongRow({ file, line: 1 }, '`Entity=` in the last column of CoNLL-U', document.text);
    });
    const { conll } = scoreDocuments(documents.map(compareDocument));
    const metric = `${genre}: coreference of persons, organisations, places, CoNLL score`;
    const own = { ...base, n: chosen.length, of: 'texts', unit: 'percent' } as const;
    return { ...own, metric, ours: conll, published: published.gum };
  });
}
