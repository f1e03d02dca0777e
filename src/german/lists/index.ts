/** The lists that more than one question is asked of. */
export { DENYING } from './cues';
export { AUXILIARIES, REPORTED, REPORTED_PAST } from './words';
