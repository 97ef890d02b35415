// npm run bench: measures a whole Spor on real parts, and says which goals for speed and memory are met (docs/performance.md).
import { cpus } from 'node:os';
import { onEndRequested } from '../../scripts/launcher/end-requests.mjs';
import * as adapter from './adapter.mjs';
import * as courseView from './course-view.mjs';
import * as growth from './growth.mjs';
import * as importing from './import.mjs';
import * as latency from './latency.mjs';
import * as memory from './memory.mjs';
import { optionsOf, USAGE } from './options.mjs';
import * as preview from './preview.mjs';
import { machine } from './report/machine.mjs';
import { Report } from './report/report.mjs';
import { aSpor } from './setting/spor.mjs';
import * as records from './records.mjs';
import * as search from './search.mjs';
import * as start from './start.mjs';
import * as statement from './statement.mjs';
import * as weight from './weight.mjs';

/** In the order they are run: what loads the processes comes before what looks at their memory; what adds courses and people comes last. */
const MEASUREMENTS = [start, weight, preview, adapter, courseView, statement, latency, memory, records, search, importing, growth];

const options = optionsOf(process.argv.slice(2), MEASUREMENTS);
if (options.help) {
  process.stdout.write(USAGE(MEASUREMENTS));
} else {
  await measure(options);
}

async function measure({ chosen, out, ...wish }) {
  const report = new Report({ ...machine(), ...wish, cpus: cpus().length });
  const setting = { spor: undefined, loaded: false };
  // Made once, by the first measurement that needs it, and then shared.
  onEndRequested(() => Promise.resolve(setting.spor?.stop()).finally(() => process.exit(130)));
  const sporOf = async () => (setting.spor ??= await aSpor(report.tell, wish));
  try {
    for (const measurement of chosen) {
      report.tell(`${measurement.name}: ${measurement.about}`);
      await measurement.run({ ...wish, setting, report, spor: measurement.needsSpor ? await sporOf() : undefined });
    }
  } finally {
    await setting.spor?.stop();
    report.write(out);
  }
}
