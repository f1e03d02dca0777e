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
import type * as v from 'valibot';
import { encoderFor } from '../../runtime/openContextual';
import { packageFile } from '../../runtime/packageFile';
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
}

/**
 * Opens a model.
 *
 * @param file A file that `stancekit train` wrote; the shipped model without it.
 * @param reader What reads statements beside it.
 * @throws What `readModel` throws; MODEL_ENCODER where it was trained with another reader than this.
 */
export function openServed(file?: string, reader?: ContextualReader): Served {
  const model = file === undefined ? defaultModel() : readModel(file);
  return serve(model, JSON.parse(readFileSync(file ?? packageFile('models/geopolitics.json'), 'utf8')), reader);
}

/** Takes a model file, parsed, into use. */
export function loadServed(json: unknown, reader?: ContextualReader): Served {
  const attitudes = JSON.parse(readFileSync(packageFile('models/targets.json'), 'utf8'));
  return serve(loadModel(json, readFileSync(packageFile('models/vectors.bin')), attitudes), json, reader);
}

function serve(model: Model, json: unknown, reader: ContextualReader | undefined): Served {
  const { name, version, encoder, schema } = json as ModelInfo;
  const own = encoderFor(model, reader);
  const explainer = createAnalyzer({ model, ...(reader && { reader }) });
  return {
    analyzer: own ? createAnalyzer({ model, ...(reader && { reader }), encoder: own }) : explainer,
    explainer,
    reader,
    info: { name, version, encoder, reader: reader?.id ?? null, schema, issues: [...model.issues] },
  };
}

/** The issues of a model, with their propositions where the shipped taxonomy has them. */
export function taxonomyOf({ info }: Pick<Served, 'info'>) {
  return {
    issues: info.issues.map((id) => geopolitics.issues.find((issue) => issue.id === id) ?? { id }),
  };
}
