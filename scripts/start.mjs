// npm start: from a fresh clone to a running Spor, with nothing else to do.
import path from 'node:path';
import { bringUpToDate } from './launcher/build.mjs';
import { onEndRequested } from './launcher/end-requests.mjs';
import { programEnvironment } from './launcher/environment.mjs';
import { installNpmPackages, packagesAreInstalled } from './launcher/install.mjs';
import { takeLock } from './launcher/lock.mjs';
import { dataDirectory } from './launcher/places.mjs';
import { choosePort } from './launcher/ports.mjs';
import { lastPreparation } from './launcher/prepared.mjs';
import { keepRunning, runCommand } from './launcher/programs.mjs';
import { createProgress, seconds } from './launcher/progress.mjs';
import { startServices } from './launcher/services.mjs';
import { welcome } from './launcher/welcome.mjs';

const progress = createProgress();
/** What has been started, in the order in which it must be stopped. */
const running = { programs: [], services: undefined, release: () => {} };
let stopped;

onEndRequested(() => stop(0, '\nStopper Spor …'));
try {
  await start();
} catch (error) {
  await stop(1, `\n${error.message}`);
}

async function start() {
  progress.line('Starter Spor\n');
  running.release = takeLock(dataDirectory);
  const { port, insteadOf } = await choosePort();
  if (insteadOf) progress.line(`  Port ${insteadOf} er opptatt, så Spor bruker port ${port}.`);

  running.services = progress.step('Database og kø', startPrivateServices);
  await Promise.all([running.services, installAndBuild()]);
  const { environment: services } = await running.services;
  const environment = programEnvironment({ dataDirectory, services, port });

  const { url } = await prepareAndRun(environment);
  progress.line(welcome({ url: addressFor(url, port), demo: environment.SPOR_DEMO === '1', took: seconds(performance.now()) }));
}

/** Prepares what the programs need, unless that was done before with this program and this content. */
async function prepareAndRun(environment) {
  const last = lastPreparation({ dataDirectory, environment });
  if (!last.isTheSame) await progress.step('Innhold og demokommune', (tell) => runCommand(['prepare'], { environment, tell }));
  last.remember();
  return progress.step('Nettsider og bakgrunnsarbeid', () => startPrograms(environment));
}

function startPrivateServices(tell) {
  return startServices({ dataDirectory, tell, onUnexpectedEnd: (message) => stop(1, `\n${message}`) });
}

async function installAndBuild() {
  if (!packagesAreInstalled()) await progress.step('Pakker fra npm', installNpmPackages);
  await progress.step('Programmet bygges', () => bringUpToDate());
}

async function startPrograms(environment) {
  const program = (name, file, log) => keepRunning({ name, file, environment, logFile: path.join(dataDirectory, log), tell: (line) => progress.line(`  ${line}`) });
  running.programs = [program('Nettjeneren', 'api/dist/main.js', 'api.log'), program('Bakgrunnsarbeideren', 'workers/dist/main.js', 'worker.log')];
  const [api] = await Promise.all(running.programs.map(({ ready }) => ready));
  return api;
}

/** People type localhost; only with PORT=0 the api alone knows its port. */
function addressFor(url, port) {
  return port === 0 && url ? url : `http://localhost:${port}`;
}

/** Programs first, then what they stand on. */
async function stop(code, message) {
  stopped ??= (async () => {
    progress.line(message);
    await Promise.all(running.programs.map((program) => program.stop()));
    const services = await running.services?.catch(() => undefined);
    await services?.stop();
    running.release();
    process.exit(code);
  })();
  return stopped;
}
