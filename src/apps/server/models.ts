/** The model that answers, and what is told of it. */
import { readFileSync } from 'node:fs';
import {
  type Analyzer,
  createAnalyzer,
  defaultModel,
  geopolitics,
  loadModel,
  type Model,
  type Reader,
  readModel,
} from 'stancekit';
import type * as v from 'valibot';
import { packageFile } from '../../runtime/packageFile';
import type { model as modelSchema } from './schemas/answers';

export type ModelInfo = v.InferOutput<typeof modelSchema>;

/** An analyzer, and the head of the file that its model comes from. */
export interface Served {
  readonly analyzer: Analyzer;
  /** Reads statements beside every model. */
  readonly reader: Reader | undefined;
  readonly info: ModelInfo;
}

/**
 * Opens a model.
 *
 * @param file A file that `stancekit train` wrote; the shipped model without it.
 * @param reader What reads statements beside it.
 * @throws What `readModel` throws.
 */
export function openServed(file?: string, reader?: Reader): Served {
  const model = file === undefined ? defaultModel() : readModel(file);
  return serve(model, JSON.parse(readFileSync(file ?? packageFile('models/geopolitics.json'), 'utf8')), reader);
}

/** Takes a model file, parsed, into use. */
export function loadServed(json: unknown, reader?: Reader): Served {
  const attitudes = JSON.parse(readFileSync(packageFile('models/targets.json'), 'utf8'));
  return serve(loadModel(json, readFileSync(packageFile('models/vectors.bin')), attitudes), json, reader);
}

function serve(model: Model, json: unknown, reader: Reader | undefined): Served {
  const { name, version, encoder, schema } = json as ModelInfo;
  return {
    analyzer: createAnalyzer({ model, ...(reader && { reader }) }),
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
