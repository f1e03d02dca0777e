/** The model that answers, and what is told of it. */
import { readFileSync } from 'node:fs';
import {
  type Analyzer,
  createAnalyzer,
  defaultModel,
  type Encoder,
  geopolitics,
  loadModel,
  type Model,
  type Reader,
  readModel,
} from 'stancekit';
import { type ListedActor, toDefinitions } from 'stancekit/project';
import type * as v from 'valibot';
import { encoderFor } from '../../runtime/openContextual';
import { packageFile } from '../../runtime/packageFile';
import { isTableFile, openTableFile } from '../../runtime/tableFile';
import type { model as modelSchema } from './schemas/answers';

/** Reads statements beside a model, and gives vectors for one that was trained with it. */
type ContextualReader = Reader & Encoder;

export type ModelInfo = v.InferOutput<typeof modelSchema>;

/** An analyzer, and the head of the file that its model comes from. */
export interface Served {
  readonly analyzer: Analyzer;
  /** The same without the model's encoder, which cannot be explained. */
  readonly explainer: Analyzer;
  /** Reads statements beside every model. */
  readonly reader: ContextualReader | undefined;
  readonly info: ModelInfo;
  /** Who is who in all texts that name nobody themselves. */
  readonly actors: readonly ListedActor[];
}

/** What works beside a model. */
interface Beside {
  readonly reader?: ContextualReader | undefined;
  readonly actors?: readonly ListedActor[];
}

/**
 * Opens a model.
 *
 * @param file A file that `stancekit train` wrote; the shipped model without it.
 * @param beside What reads statements beside it, and who is who.
 * @throws What `readModel` throws; MODEL_ENCODER where it was trained with another reader than this.
 */
export function openServed(file?: string, beside: Beside = {}): Served {
  const model = file === undefined ? defaultModel() : readModel(file);
  return serve(model, readFile(file ?? packageFile('models/geopolitics.bin')), beside);
}

/** Takes a model file, parsed, into use. */
export function loadServed(json: unknown, beside: Beside = {}): Served {
  const [vectors, attitudes] = ['vectors.bin', 'targets.bin'].map((name) =>
    readFileSync(packageFile(`models/${name}`)),
  );
  return serve(loadModel(json, vectors!, attitudes), json, beside);
}

/** What a model file says, in either form. */
function readFile(path: string): unknown {
  const bytes = readFileSync(path);
  return isTableFile(bytes) ? openTableFile(bytes) : JSON.parse(bytes.toString('utf8'));
}

/** An analyzer of the same model that knows other actors. */
export function analyzerWith({ analyzer: { model }, reader }: Served, actors: readonly ListedActor[]): Analyzer {
  const encoder = encoderFor(model, reader);
  const known = toDefinitions(actors);
  return createAnalyzer({ model, actors: known, ...(reader && { reader }), ...(encoder && { encoder }) });
}

function serve(model: Model, json: unknown, { reader, actors = [] }: Beside): Served {
  const { name, version, encoder, schema } = json as ModelInfo;
  const own = encoderFor(model, reader);
  const known = toDefinitions(actors);
  const explainer = createAnalyzer({ model, actors: known, ...(reader && { reader }) });
  // A copy, since schemas of answers are not of what is frozen.
  const told = explainer.taxonomy.issues.flatMap(({ origin, terms, ...issue }) =>
    origin ? [{ ...issue, origin, ...(terms && { terms: [...terms] }) }] : [],
  );
  return {
    analyzer: own ? createAnalyzer({ model, actors: known, ...(reader && { reader }), encoder: own }) : explainer,
    explainer,
    reader,
    actors,
    info: {
      ...{ name, version, encoder, reader: reader?.id ?? null, schema, issues: [...model.issues] },
      ...(told.length > 0 && { propositions: told }),
    },
  };
}

/** The issues of a model, with their propositions where they are known, and what is to be expected of those that are told by them alone. */
export function taxonomyOf({ info }: Pick<Served, 'info'>) {
  const told: NonNullable<ModelInfo['propositions']> = info.propositions ?? [];
  return {
    issues: info.issues.map((id) => [...told, ...geopolitics.issues].find((issue) => issue.id === id) ?? { id }),
  };
}
