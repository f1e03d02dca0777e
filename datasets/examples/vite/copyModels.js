/** Puts the files of the model where the page can fetch them. */
import { cp } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const models = new URL('models/', import.meta.resolve('stancekit/package.json'));
await cp(fileURLToPath(models), fileURLToPath(new URL('public/models/', import.meta.url)), { recursive: true });
