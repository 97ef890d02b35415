// Sends requests made beforehand over connections that stay open, and reads no more of an answer than where it ends.
import net from 'node:net';

const HEAD_END = Buffer.from('\r\n\r\n');

/** One request as bytes. */
export function requestOf({ url, method, path, headers = {}, body = '' }) {
  const content = Buffer.from(body);
  const lines = [`${method} ${path} HTTP/1.1`, `host: ${new URL(url).host}`, ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`), `content-length: ${content.length}`];
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`), content]);
}

/**
 * Sends each request, on so many connections at a time; on each the next when the last is answered.
 * @returns {Promise<{ seconds: number, took: number[], statuses: Record<number, number>, last: string }>} took: ms of each; last: the last body
 */
export async function sendAll({ url, requests, connections }) {
  const { hostname, port } = new URL(url);
  const result = { took: [], statuses: {}, last: '' };
  const queue = requests[Symbol.iterator]();
  const began = performance.now();
  await Promise.all(Array.from({ length: connections }, () => oneConnection({ hostname, port: Number(port), queue, result })));
  return { ...result, seconds: (performance.now() - began) / 1000 };
}

function oneConnection({ hostname, port, queue, result }) {
  return new Promise((resolve, reject) => {
    const socket = net.connect({ host: hostname, port, noDelay: true });
    let parts = [];
    let sentAt = 0;
    const next = () => {
      const { value, done } = queue.next();
      if (done) return socket.end(resolve);
      parts = [];
      sentAt = performance.now();
      socket.write(value);
    };
    socket.on('connect', next);
    socket.on('error', reject);
    socket.on('data', (part) => {
      parts.push(part);
      const answer = parts.length === 1 ? part : Buffer.concat(parts);
      parts = [answer];
      const head = answer.indexOf(HEAD_END);
      if (head < 0) return;
      const text = answer.latin1Slice(0, head);
      const end = head + 4 + Number(/content-length: (\d+)/i.exec(text)?.[1] ?? 0);
      if (answer.length < end) return;
      const status = Number(text.slice(9, 12));
      result.statuses[status] = (result.statuses[status] ?? 0) + 1;
      result.took.push(performance.now() - sentAt);
      result.last = answer.subarray(head + 4, end).toString('utf8');
      next();
    });
  });
}
