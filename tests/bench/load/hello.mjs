// The cheapest client that can ask one thing again and again over connections that stay open: the load must not be the bottleneck.
import net from 'node:net';

/** Sends `requests` over `connections`, on each the next when the last is answered. @throws when an answer is not 200 */
export async function askAgain({ url, path, requests, connections }) {
  const { hostname, port } = new URL(url);
  const request = `GET ${path} HTTP/1.1\r\nhost: ${hostname}:${port}\r\naccept: application/json\r\n\r\n`;
  const each = Math.ceil(requests / connections);
  await Promise.all(Array.from({ length: connections }, () => oneConnection({ hostname, port, request, times: each })));
  return each * connections;
}

function oneConnection({ hostname, port, request, times }) {
  return new Promise((resolve, reject) => {
    const socket = net.connect({ host: hostname, port: Number(port), noDelay: true });
    let left = times;
    let answer = '';
    socket.on('connect', () => socket.write(request));
    socket.on('error', reject);
    socket.on('data', (part) => {
      answer += part.toString('latin1');
      if (!answer.endsWith('}')) return;
      if (!answer.startsWith('HTTP/1.1 200')) return reject(new Error(answer.slice(0, 300)));
      answer = '';
      left -= 1;
      if (left > 0) return socket.write(request);
      socket.end();
      resolve();
    });
  });
}
