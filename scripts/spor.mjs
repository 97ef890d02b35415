// npm run spor -- <verb> …: the operator's command, on the running Spor's database or on a private one started for it.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { bringUpToDate, server } from './launcher/build.mjs';
import { programEnvironment } from './launcher/environment.mjs';
import { installNpmPackages, packagesAreInstalled } from './launcher/install.mjs';
import { dataDirectory, root } from './launcher/places.mjs';
import { joinServices } from './launcher/services.mjs';

// The command itself decides what Ctrl-C means to its work; we wait for it, and then stop what we started.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {});

try {
  process.exitCode = await runVerb(process.argv.slice(2));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

async function runVerb(args) {
  if (!packagesAreInstalled()) await installNpmPackages();
  await bringUpToDate([server]);
  const services = await joinServices({ dataDirectory, tell: (line) => console.error(line) });
  try {
    return await runToEnd(args, programEnvironment({ dataDirectory, services: services.environment }));
  } finally {
    await services.stop();
  }
}

function runToEnd(args, environment) {
  const child = spawn(process.execPath, [path.join(root, 'api/dist/cli.js'), ...args], { cwd: process.env.INIT_CWD ?? root, env: environment, stdio: 'inherit' });
  return new Promise((resolve) => { child.once('exit', (code) => resolve(code ?? 1)); });
}
