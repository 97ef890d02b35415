// The port the api listens on.
import net from 'node:net';

const USUAL_PORT = 3000;

/**
 * The port of PORT, which must be free; without PORT the first free one from 3000 on.
 * @returns {Promise<{ port: number, insteadOf?: number }>} insteadOf: the usual one, when somebody else has it
 */
export async function choosePort(wanted = process.env.PORT) {
  if (wanted) return { port: await givenPort(wanted) };
  for (let port = USUAL_PORT; port < USUAL_PORT + 100; port += 1) {
    if (!(await obstacle(port))) return port === USUAL_PORT ? { port } : { port, insteadOf: USUAL_PORT };
  }
  throw new Error(`Ingen ledig port mellom ${USUAL_PORT} og ${USUAL_PORT + 99}. Velg en med PORT.`);
}

async function givenPort(wanted) {
  const port = Number(wanted);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`PORT må være et tall fra 0 til 65535, men er «${wanted}».`);
  const problem = await obstacle(port);
  if (problem === 'EADDRINUSE') throw new Error(`Port ${port} er opptatt av et annet program. Stopp det, eller velg en annen port, for eksempel:  PORT=${port + 1} npm start`);
  if (problem) throw new Error(`Kan ikke bruke port ${port} (${problem}). Porter under 1024 krever særskilte rettigheter. Velg en annen, for eksempel:  PORT=${USUAL_PORT} npm start`);
  return port;
}

/** Asked on all addresses and on the loopback: some systems let one be taken beside the other. */
const obstacle = async (port) => (await tryPort({ port })) ?? (await tryPort({ port, host: '127.0.0.1' }));

function tryPort(address) {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once('error', (error) => resolve(error.code));
    server.listen(address, () => server.close(() => resolve(undefined)));
  });
}
