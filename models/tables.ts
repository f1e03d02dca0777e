/**
 * Makes what ships of the model files in this folder, after `npm run train` or a merge that brought other ones:
 *
 *   npx tsx models/tables.ts
 *
 * Reads geopolitics.json, targets.json and vectors.bin; writes geopolitics.bin, targets.bin and vectors.bin as tables.
 */
import { writeTables } from './pack/packTables';

const written = writeTables(import.meta.dirname);
console.log(written.length > 0 ? `written: ${written.join(', ')}` : 'nothing has changed');
