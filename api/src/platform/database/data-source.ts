import { createConnection } from 'mysql2/promise';
import { DataSource, type DataSourceOptions, type MixedList } from 'typeorm';

/** Connections of one process. */
export const POOL_SIZE = 16;

type EntityClass = new () => object;

/** The parts of `mysql://user:password@host:port/name?socketPath=…`. */
export function connectionOf(databaseUrl: string) {
  const url = new URL(databaseUrl);
  const socketPath = url.searchParams.get('socketPath') ?? undefined;
  return {
    ...(socketPath ? { socketPath } : { host: url.hostname, port: Number(url.port || 3306) }),
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    database: url.pathname.slice(1),
  };
}

/** TypeORM speaks two dialects; calling one server by the other's name breaks locks and generated columns. */
async function dialectOf(databaseUrl: string): Promise<'mariadb' | 'mysql'> {
  const connection = await createConnection(connectionOf(databaseUrl));
  try {
    const [rows] = await connection.query('SELECT VERSION() AS version');
    return /mariadb/i.test((rows as { version: string }[])[0]?.version ?? '') ? 'mariadb' : 'mysql';
  } finally {
    await connection.end();
  }
}

export interface DatabaseShape {
  readonly entities: EntityClass[];
  readonly migrations: MixedList<Function>;
}

/** Times are UTC; the schema is changed by migrations only. */
export async function dataSourceOptions(databaseUrl: string, shape: Partial<DatabaseShape> = {}): Promise<DataSourceOptions> {
  const { user, ...connection } = connectionOf(databaseUrl);
  return {
    type: await dialectOf(databaseUrl),
    ...connection,
    username: user,
    charset: 'utf8mb4',
    timezone: 'Z',
    supportBigNumbers: true,
    entities: shape.entities ?? [],
    migrations: shape.migrations ?? [],
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    synchronize: false,
    poolSize: POOL_SIZE,
    // One question is prepared (`textInserts`), and a connection sets room aside for 16,000 of them. `trace` would write down the stack of every question in case it fails: a sixteenth of the api's work. TypeORM's error has it too.
    extra: { connectionLimit: POOL_SIZE, enableKeepAlive: true, maxPreparedStatements: 1, trace: false },
  } as DataSourceOptions;
}

export const openDataSource = async (databaseUrl: string, shape?: Partial<DatabaseShape>): Promise<DataSource> => opened(new DataSource(await dataSourceOptions(databaseUrl, shape)));

/** The driver's connection, as far as it is used here. */
interface Connection {
  promise(): object;
}

interface Pool {
  on(event: 'acquire', listener: (connection: Connection) => void): void;
}

/** Connected. TypeORM asks a connection for its promises before every question, for which the driver looks up a module each time: 7 µs. Here each gives the same ones always. */
export async function opened(database: DataSource): Promise<DataSource> {
  await database.initialize();
  (database.driver as unknown as { pool: Pool }).pool.on('acquire', (connection) => {
    if (Object.hasOwn(connection, 'promise')) return;
    const promises = connection.promise();
    connection.promise = () => promises;
  });
  return database;
}
