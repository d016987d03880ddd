import { readFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';

/** Every row of every table of the studio's database, as text; byte columns as PostgreSQL prints them, in hex. */
export async function dump(data: string): Promise<ReadonlyMap<string, string>> {
  const read = (name: string) => readFileSync(path.join(data, 'postgres', name), 'utf8').trim();
  const client = new pg.Client({
    host: 'localhost',
    port: Number(read('port')),
    user: 'postgres',
    password: read('password'),
    database: 'studio'
  });
  await client.connect();
  try {
    const tables = await client.query<{ name: string }>(
      `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
       where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`
    );
    const texts = new Map<string, string>();
    for (const { name } of tables.rows) {
      const rows = await client.query<{ row: string }>(`select t::text as row from ${name} t`);
      texts.set(name, rows.rows.map(({ row }) => row).join('\n'));
    }
    return texts;
  } finally {
    await client.end();
  }
}
