export type { Encoder } from './encoder';
export { type FeatureExtraction, pipelineEncoder } from './pipelineEncoder';
