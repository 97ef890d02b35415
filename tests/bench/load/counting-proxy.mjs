// Stands between a browser and the api and counts what goes over the wire: what comes from the browser's own cache does not.
import http from 'node:http';

/** @returns {Promise<{ url: string, take: () => { method: string, path: string, status: number, bytes: number }[], close: () => void }>} take: what was counted since the last time */
export async function aCountingProxy(target) {
  const { hostname, port } = new URL(target);
  const counted = [];
  const server = http.createServer((request, response) => {
    const asked = { method: request.method, path: request.url, status: 0, bytes: 0 };
    counted.push(asked);
    const onward = http.request({ hostname, port, method: request.method, path: request.url, headers: request.headers }, (answer) => {
      asked.status = answer.statusCode;
      // Names, values, and the four signs between and after them on each line.
      asked.bytes += answer.rawHeaders.reduce((sum, text) => sum + text.length + 2, 0);
      response.writeHead(answer.statusCode, answer.rawHeaders);
      answer.on('data', (part) => {
        asked.bytes += part.length;
        response.write(part);
      });
      answer.on('end', () => response.end());
    });
    onward.on('error', () => response.destroy());
    response.on('close', () => onward.destroy());
    request.pipe(onward);
  });
  await new Promise((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  return {
    url: `http://localhost:${server.address().port}`,
    take: () => counted.splice(0),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
