// HR's open dashboard: listens, and reads the goal's figures again at each event, as admin/src/dashboards/hr/useLiveFigures.ts does.
import { aClient } from './http.mjs';

const PATIENCE_MS = 60_000;

/**
 * Opens the first goal on the board.
 * @returns {Promise<{ reached: () => number, shows: (reached: number) => Promise<number>, close: () => void }>}
 *   shows: when (`performance.now()`) at least so many were shown to have reached the goal
 */
export async function aDashboard(url, person) {
  const client = aClient({ url, connections: 6 });
  const { goals } = await client.get('/api/goal-board', person);
  const state = { reached: 0, reading: false, again: false, waiting: new Set() };
  const read = () => readFigures(client, `/api/goal-board/${goals[0].id}?days=90`, person, state);
  await read();
  const line = await listen(url, person, read);
  return {
    reached: () => state.reached,
    shows: (reached) => whenShown(state, reached),
    close: () => {
      line.abort();
      client.close();
    },
  };
}

/** One reading at a time: what is told meanwhile is answered by one more. */
async function readFigures(client, path, person, state) {
  state.again = true;
  if (state.reading) return;
  state.reading = true;
  try {
    while (state.again) {
      state.again = false;
      state.reached = (await client.get(path, person)).today.reached;
      const now = performance.now();
      for (const one of state.waiting) if (one.reached <= state.reached) one.tell(now);
    }
  } finally {
    state.reading = false;
  }
}

function whenShown(state, reached) {
  return new Promise((resolve, reject) => {
    const one = { reached, tell: (at) => { clearTimeout(late); state.waiting.delete(one); resolve(at); } };
    const late = setTimeout(() => reject(new Error(`the dashboard has not shown ${reached} in ${PATIENCE_MS / 1000} s; it shows ${state.reached}`)), PATIENCE_MS);
    state.waiting.add(one);
  });
}

async function listen(url, { cookie }, read) {
  const line = new AbortController();
  const answer = await fetch(`${url}/api/live`, { headers: { cookie, accept: 'text/event-stream' }, signal: line.signal });
  if (answer.status !== 200) throw new Error(`/api/live: ${answer.status}`);
  void (async () => {
    let text = '';
    for await (const part of answer.body) {
      text += Buffer.from(part).toString('utf8');
      const events = text.split('\n\n');
      text = events.pop();
      for (const event of events) if (/^data: .*"topic":"goal"/m.test(event)) read().catch(() => undefined);
    }
  })().catch(() => undefined);
  return line;
}
