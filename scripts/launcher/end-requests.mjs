// Somebody wants this command to end: Ctrl-C, a signal, the terminal closed, or npm gone.

/** Calls `end` once; a second Ctrl-C ends at once. */
export function onEndRequested(end) {
  let asked = false;
  const ask = () => {
    if (asked) process.exit(130);
    asked = true;
    end();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, ask);
  if (process.env.npm_lifecycle_event) whenParentIsGone(() => asked || ask());
}

/** npm does not pass SIGTERM on to the command it runs: that it is gone shows only in our parent's number. */
function whenParentIsGone(call) {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    call();
  }, 300);
  watch.unref();
}
