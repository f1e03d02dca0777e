/** The program as it is measured: by its words alone, or by the contextual reader too. */
import {
  type AnalyzedDocument,
  type AnalyzeOptions,
  type Classification,
  type ClassifyInput,
  createAnalyzer,
  isStancekitError,
  StancekitError,
} from '../../../src/index';
import { loadModelJson } from '../../../src/labels/files/index';
import { type Example, train, trainWithEncoder } from '../../../src/training';

export const readers = ['fast', 'contextual'] as const;
export type ReaderName = (typeof readers)[number];

export type Classify = (input: ClassifyInput) => Promise<Classification>;

export interface Program {
  readonly reader: ReaderName;
  analyze(text: string, options?: AnalyzeOptions): Promise<AnalyzedDocument>;
  readonly classify: Classify;
  /** Trains on rows, and classifies by what was learned. */
  trained(rows: readonly Example[]): Promise<Classify>;
}

/** As in the scores of retraining that stand in `models/EXPERIMENTS.md`. */
export const SEED = 7;

/** @throws PEER_MISSING where the contextual reader is asked for and has not been built. */
export async function openProgram(reader: ReaderName): Promise<Program> {
  const contextual = reader === 'contextual' ? await openContextual() : undefined;
  const analyzer = createAnalyzer(contextual ? { reader: contextual } : {});
  return {
    reader,
    analyze: (text, options) => analyzer.analyzeAsync(text, options),
    classify: (input) => analyzer.classifyAsync(input),
    trained: async (rows) => {
      const { model } = contextual
        ? await trainWithEncoder(rows, { seed: SEED, encoder: contextual })
        : train(rows, { seed: SEED });
      const own = createAnalyzer({ model: loadModelJson(model), ...(contextual && { encoder: contextual }) });
      return (input) => own.classifyAsync(input);
    },
  };
}

async function openContextual() {
  try {
    const { contextual } = await import('../../../models/contextual/src/index');
    return await contextual();
  } catch (cause) {
    if (isStancekitError(cause)) throw cause;
    const message = 'The contextual reader cannot be opened here. Build it (npm run build), or say --reader fast.';
    throw new StancekitError('PEER_MISSING', message, {}, { cause });
  }
}
