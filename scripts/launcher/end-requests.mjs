// Somebody wants this command to end: Ctrl-C, a signal, the terminal closed, or npm gone.
import { parentOf } from './processes.mjs';

/** Calls `end` once; a second Ctrl-C ends at once. */
export function onEndRequested(end) {
  let asked = false;
  const ask = () => {
    if (asked) process.exit(130);
    asked = true;
    end();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, ask);
  if (process.env.npm_lifecycle_event) whenNpmIsGone(() => asked || ask());
}

/**
 * npm does not pass SIGTERM on to the command it runs, and with kill -9 it cannot: that it is gone shows only in who our
 * parent is. Between npm and us there is a shell, so its parent counts too.
 */
function whenNpmIsGone(call) {
  const above = () => `${process.ppid} ${parentOf(process.ppid) ?? ''}`;
  const first = above();
  const watch = setInterval(() => {
    if (above() === first) return;
    clearInterval(watch);
    call();
  }, 300);
  watch.unref();
}
