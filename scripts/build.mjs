// npm run build: installs and builds what is out of date.
import { bringUpToDate } from './launcher/build.mjs';
import { installNpmPackages, packagesAreInstalled } from './launcher/install.mjs';
import { createProgress } from './launcher/progress.mjs';

const progress = createProgress();
try {
  if (!packagesAreInstalled()) await progress.step('npm packages', installNpmPackages);
  await progress.step('Build', () => bringUpToDate());
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
