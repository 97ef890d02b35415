/** Does something at once, and again at the end of the pause when it was asked for meanwhile: many calls are one or two. */
export function atMostEvery(pauseMs: number, work: () => void): () => void {
  let resting = false;
  let again = false;
  const run = () => {
    if (resting) return void (again = true);
    resting = true;
    again = false;
    work();
    setTimeout(() => {
      resting = false;
      if (again) run();
    }, pauseMs);
  };
  return run;
}
