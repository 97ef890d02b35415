import { connect } from 'node:net';

export interface RawAnswer {
  readonly status: number;
  readonly type: string;
  readonly language: string;
  readonly text: string;
}

/** Sends bytes as they are: what `fetch` would tidy up on the way, such as `..` in a path. */
export function rawRequest(url: string, head: readonly string[], body: Uint8Array | string = ''): Promise<RawAnswer> {
  const { hostname, port } = new URL(url);
  const bytes = Buffer.from(body);
  const lines = [...head, `host: ${hostname}:${port}`, 'connection: close', ...(bytes.length ? [`content-length: ${bytes.length}`] : []), '', ''];
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = connect(Number(port), hostname, () => {
      socket.write(lines.join('\r\n'), 'latin1');
      socket.write(bytes);
    });
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.on('error', (error) => (chunks.length ? undefined : reject(error)));
    socket.on('close', () => resolve(answerOf(Buffer.concat(chunks).toString())));
  });
}

function answerOf(all: string): RawAnswer {
  const end = all.indexOf('\r\n\r\n');
  const head = all.slice(0, end);
  const valueOf = (name: string) => new RegExp(`^${name}: *(.*)$`, 'im').exec(head)?.[1]?.trim() ?? '';
  return { status: Number(head.split(' ')[1]), type: valueOf('content-type'), language: valueOf('content-language'), text: all.slice(end + 4) };
}
