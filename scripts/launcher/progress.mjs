// Tells what is going on while it goes on: one line for each step, with the time it took.
const SIGNS = { going: '…', done: '✓', failed: '✗' };
/** Without a terminal nothing can be drawn over: a step that takes longer than this is said aloud, and again now and then. */
const PATIENCE = 2_000;
const REMINDER = 20_000;

export const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1).replace('.', ',')} s`;

/** @param {{ isTTY?: boolean, columns?: number, write: (text: string) => void }} [out] */
export function createProgress(out = process.stdout) {
  const going = new Map();
  const draw = out.isTTY ? drawOver(out, going) : sayAloud(out, going);

  return {
    /**
     * Does one step. Steps may go on at the same time.
     * @template T
     * @param {string} title
     * @param {(tell: (line: string) => void) => Promise<T> | T} work tell: what it is doing right now
     * @returns {Promise<T>}
     */
    async step(title, work) {
      const step = { title, began: performance.now(), detail: '' };
      going.set(title, step);
      draw.begun(step);
      const finish = (sign) => {
        going.delete(title);
        draw.line(`  ${sign} ${title.padEnd(44)} ${seconds(performance.now() - step.began).padStart(8)}`);
      };
      try {
        const result = await work((line) => { step.detail = line; draw.changed(step); });
        finish(SIGNS.done);
        return result;
      } catch (error) {
        finish(SIGNS.failed);
        throw error;
      }
    },
    line: (text) => draw.line(text),
  };
}

function drawOver(out, going) {
  const erase = '\r\u001B[2K';
  const now = () => {
    const steps = [...going.values()].map((step) => `${step.detail || step.title} ${seconds(performance.now() - step.began)}`);
    return `  ${SIGNS.going} ${steps.join(' · ')}`.slice(0, (out.columns ?? 80) - 1);
  };
  const redraw = () => out.write(going.size > 0 ? erase + now() : erase);
  let clock;
  const keepTime = () => {
    if (going.size > 0) clock ??= setInterval(redraw, 200).unref();
    else { clearInterval(clock); clock = undefined; }
    redraw();
  };
  return { begun: keepTime, changed: redraw, line: (text) => { out.write(`${erase}${text}\n`); keepTime(); } };
}

function sayAloud(out, going) {
  const line = (text) => out.write(`${text}\n`);
  const remind = (step) => {
    if (!going.has(step.title)) return;
    const passed = performance.now() - step.began;
    line(`  ${SIGNS.going} ${step.title}${passed > REMINDER ? ` (${seconds(passed)})` : ''}`);
    setTimeout(remind, REMINDER, step).unref();
  };
  return {
    begun: (step) => setTimeout(remind, PATIENCE, step).unref(),
    changed: (step) => line(`    ${step.detail}`),
    line,
  };
}
