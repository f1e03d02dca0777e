/** What is used of sql.js, whose own types do not tell of the file that holds its WebAssembly. */
declare module 'sql.js/dist/sql-wasm-inline.js' {
  interface Statement {
    run(values: readonly (string | number | null)[]): void;
    free(): void;
  }

  interface Database {
    run(sql: string): void;
    prepare(sql: string): Statement;
    export(): Uint8Array;
    close(): void;
  }

  export default function initSqlJs(): Promise<{ readonly Database: new () => Database }>;
}
