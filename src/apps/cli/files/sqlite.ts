/** Databases of SQLite, written by SQLite itself, compiled to WebAssembly. Loaded where one is written. */
import initSqlJs from 'sql.js/dist/sql-wasm-inline.js';
import type { DnaTable } from 'stancekit/report';

/** Makes a database of tables. @returns What its file holds. */
export async function toSqlite(tables: readonly DnaTable[]): Promise<Uint8Array> {
  const { Database } = await initSqlJs();
  const database = new Database();
  try {
    database.run('PRAGMA foreign_keys = ON');
    database.run('BEGIN');
    for (const { name, create, columns, rows } of tables) {
      database.run(create);
      if (rows.length === 0) continue;
      const places = columns.map(() => '?').join(', ');
      const insert = database.prepare(`INSERT INTO ${name} (${columns.join(', ')}) VALUES (${places})`);
      for (const row of rows) insert.run([...row]);
      insert.free();
    }
    database.run('COMMIT');
    return database.export();
  } finally {
    database.close();
  }
}
