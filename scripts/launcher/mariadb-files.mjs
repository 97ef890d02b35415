// The files of a new MariaDB. Does what mariadb-install-db does, without it: that script needs another package, reads
// /etc/mysql, and, run by root, changes the owner of a program of the system.
import { randomBytes } from 'node:crypto';
import { appendFileSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { mariadbShare, systemTableFile } from './binaries.mjs';
import { lastLines, run } from './processes.mjs';

/** Made beside and renamed when whole: a launcher killed half-way leaves nothing that looks like a database. */
export async function createDatabaseFiles({ files, passwordFile, logFile, program, settings }) {
  const draft = `${files}.new`;
  // A MariaDB that starts clears its folder for temporary tables, those of others too: so never the one all share.
  const temporary = `${files}.temporary`;
  const password = randomBytes(18).toString('base64url');
  for (const folder of [draft, temporary]) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { mode: 0o700 });
  }
  const outcome = await run(program.file, [...settings, `--datadir=${draft}`, `--tmpdir=${temporary}`, ...BOOTSTRAP], { input: systemTables(program) + access(password), env: program.environment });
  appendFileSync(logFile, outcome.stderr);
  rmSync(temporary, { recursive: true, force: true });
  if (outcome.status !== 0) {
    rmSync(draft, { recursive: true, force: true });
    throw new Error(`MariaDB klarte ikke å lage databasen:\n${lastLines(logFile)}`);
  }
  rmSync(passwordFile, { force: true });
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  renameSync(draft, files);
}

const BOOTSTRAP = ['--bootstrap', '--silent-startup', '--log-warnings=0', '--enforce-storage-engine=', '--max-allowed-packet=8M', '--net-buffer-length=16K', '--innodb-flush-log-at-trx-commit=0'];

function systemTables(program) {
  const share = mariadbShare(program);
  const sql = (name) => readFileSync(systemTableFile(share, name), 'utf8');
  // These lines make accounts for the machine's network name, which nobody can use here.
  const data = sql('system_tables_data.sql').split('\n').filter((line) => !line.includes('@current_hostname')).join('\n');
  return ['create database if not exists mysql;', 'use mysql;', 'SET @auth_root_socket=NULL;', sql('system_tables.sql'), sql('performance_tables.sql'), data].join('\n');
}

/** The account of the program: the schema `spor`, and `spor_…` for tests, which it may create itself. */
const access = (password) => `
use mysql;
FLUSH PRIVILEGES;
ALTER USER root@localhost IDENTIFIED VIA unix_socket;
DELETE FROM mysql.global_priv WHERE User='root' AND Host<>'localhost';
FLUSH PRIVILEGES;
CREATE DATABASE \`spor\` CHARACTER SET utf8mb4 COLLATE utf8mb4_danish_ci;
CREATE USER spor@localhost IDENTIFIED BY '${password}';
GRANT ALL ON \`spor\`.* TO spor@localhost;
GRANT ALL ON \`spor\\_%\`.* TO spor@localhost;
`;
