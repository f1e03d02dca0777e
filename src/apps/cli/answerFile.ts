/** Results in a file, each answer behind the print of its row. */
import type { Input } from './input/row';
import { type Earlier, openResults, type ResultFile, type ResultOptions } from './results';
import { openPrints } from './rowPrints';

export interface AnswerFile extends ResultFile {
  /** Sees the rows before they are answered. */
  watch(rows: AsyncGenerator<Input>): AsyncGenerator<Input>;
}

/** @param earlier What an earlier run has left, where prints are kept. */
export async function openAnswers(out: string, options: ResultOptions, earlier: Earlier | null): Promise<AnswerFile> {
  const prints = earlier && (await openPrints(out, earlier.count, earlier.unprinted));
  const file = await openResults(out, options).catch(async (error) => {
    await prints?.close();
    throw error;
  });
  if (!prints) return { ...file, watch: (rows) => rows };
  return {
    watch: prints.watch,
    async write(text) {
      if (text !== '') await prints.next();
      await file.write(text);
    },
    async close() {
      await prints.close();
      await file.close();
    },
    async drop() {
      await prints.close().catch(() => {});
      await file.drop();
    },
  };
}
