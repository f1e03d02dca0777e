/** Functions of WebAssembly over one memory, made while the program runs: the shape of the numbers that they are for stands in their code. */
import { type Code, unsigned } from './instructions';

/** A function that is given whole numbers and gives nothing back; its locals are numbered through, parameters first. */
export interface AssembledFunction {
  readonly name: string;
  readonly parameters: number;
  readonly ints: number;
  readonly pairs: number;
  readonly body: Code;
}

/** Functions by their names, and the memory that they work on. */
export interface Assembled {
  readonly memory: ArrayBuffer;
  readonly call: Readonly<Record<string, (...whole: number[]) => void>>;
}

const INT = 0x7f;
const PAIR = 0x7b;
const PAGE = 65_536;

/**
 * Assembles functions.
 *
 * @param bytes How large the memory is.
 * @returns Null where there is no WebAssembly with pairs of numbers, or a page forbids it.
 */
export function assemble(bytes: number, functions: readonly AssembledFunction[]): Assembled | null {
  try {
    const pages = Math.max(1, Math.ceil(bytes / PAGE));
    const memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
    const module = new WebAssembly.Module(moduleOf(pages, functions));
    const { exports } = new WebAssembly.Instance(module, { kernel: { memory } });
    return { memory: memory.buffer, call: exports as Assembled['call'] };
  } catch {
    return null;
  }
}

/** The bytes of a module: types, the memory that it is given, functions, their names, their code. */
function moduleOf(pages: number, functions: readonly AssembledFunction[]): Uint8Array<ArrayBuffer> {
  const memory = [...text('kernel'), ...text('memory'), 2, 1, ...unsigned(pages), ...unsigned(pages)];
  return Uint8Array.from([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(
      1,
      functions.map(({ parameters }) => [0x60, ...unsigned(parameters), ...new Array(parameters).fill(INT), 0]),
    ),
    ...section(2, [memory]),
    ...section(
      3,
      functions.map((_, i) => unsigned(i)),
    ),
    ...section(
      7,
      functions.map(({ name }, i) => [...text(name), 0, ...unsigned(i)]),
    ),
    ...section(10, functions.map(codeOf)),
  ]);
}

function codeOf({ ints, pairs, body }: AssembledFunction): Code {
  const code = [2, ...unsigned(ints), INT, ...unsigned(pairs), PAIR, ...body, 0x0b];
  return [...unsigned(code.length), ...code];
}

function section(id: number, entries: readonly Code[]): Code {
  const content = [...unsigned(entries.length), ...entries.flat()];
  return [id, ...unsigned(content.length), ...content];
}

function text(name: string): Code {
  const bytes = [...new TextEncoder().encode(name)];
  return [...unsigned(bytes.length), ...bytes];
}
