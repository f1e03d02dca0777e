export { readAll } from './readAll';
export type { Reader, ReaderInput, ReaderOrigin } from './reader';
