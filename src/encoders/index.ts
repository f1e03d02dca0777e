export type { Encoder } from './encoder';
export { anEncoder, checkVector, encodeTexts } from './encodeTexts';
export { type FeatureExtraction, pipelineEncoder } from './pipelineEncoder';
