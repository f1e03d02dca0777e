export { checkReading, readAll } from './readAll';
export { aReader, type Reader, type ReaderInput, type ReaderOrigin } from './reader';
