// Speaks HTTP over connections that stay open, as browsers and proxies do.
import http from 'node:http';

/** @param {{ url: string, connections: number }} wish */
export function aClient({ url, connections }) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections });
  const { hostname, port } = new URL(url);
  const send = (method, path, { cookie, body }) =>
    new Promise((resolve, reject) => {
      const text = body === undefined ? undefined : JSON.stringify(body);
      const headers = { accept: 'application/json', ...(cookie ? { cookie } : {}), ...(text === undefined ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }) };
      const request = http.request({ agent, hostname, port, method, path, headers }, (response) => {
        const parts = [];
        response.on('data', (part) => parts.push(part));
        response.on('end', () => resolve({ status: response.statusCode, text: Buffer.concat(parts).toString('utf8') }));
        response.on('error', reject);
      });
      request.on('error', reject);
      request.end(text);
    });
  const answered = async (method, path, { cookie } = {}, body) => {
    const { status, text } = await send(method, path, { cookie, body });
    // A refusal is quickly given: counting one as work would make the figure a lie.
    if (status >= 300) throw new Error(`${method} ${path}: ${status} ${text.slice(0, 300)}`);
    return text ? JSON.parse(text) : undefined;
  };
  return {
    get: (path, person) => answered('GET', path, person),
    post: (path, person, body) => answered('POST', path, person, body),
    close: () => agent.destroy(),
  };
}

/** Does something for each item, so many at a time. @returns how long each took, in ms, in the order of the items */
export async function forEach(items, atATime, work) {
  const took = [];
  let next = 0;
  const one = async () => {
    for (let index = next++; index < items.length; index = next++) {
      const began = performance.now();
      await work(items[index], index);
      took[index] = performance.now() - began;
    }
  };
  await Promise.all(Array.from({ length: Math.min(atATime, items.length) }, one));
  return took;
}
