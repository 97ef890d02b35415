import { type FastifyReply, type FastifyRequest } from 'fastify';

const COMMENT_EVERY_MS = 20_000;
/** Then the browser connects again, and must still be signed in. */
const LASTS_MS = 30 * 60_000;
/** Who does not read for this many bytes is cut off; the browser connects again and reads anew. */
const UNREAD_LIMIT = 256 * 1024;

/** One open answer of server-sent events, written past Fastify so that nothing compresses or holds it back. */
export class EventStream {
  private readonly whenEnded: (() => void)[] = [];
  private readonly timers: NodeJS.Timeout[] = [];
  private ended = false;

  static begin(request: FastifyRequest, reply: FastifyReply): EventStream {
    const headers = { ...reply.getHeaders(), 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store, no-transform', 'x-accel-buffering': 'no' };
    reply.hijack();
    reply.raw.writeHead(200, headers as Record<string, string>);
    return new EventStream(request, reply);
  }

  private constructor(
    request: FastifyRequest,
    private readonly reply: FastifyReply,
  ) {
    request.raw.socket.setNoDelay(true);
    reply.raw.on('close', () => this.end());
    reply.raw.on('error', () => this.end());
    this.timers.push(setInterval(() => this.write(': still here\n\n'), COMMENT_EVERY_MS), setTimeout(() => this.end(), LASTS_MS));
    this.write('retry: 2000\n: listening\n\n');
  }

  send(event: string, data: string): void {
    this.write(`event: ${event}\ndata: ${data}\n\n`);
  }

  onEnd(tell: () => void): void {
    if (this.ended) tell();
    else this.whenEnded.push(tell);
  }

  end(): void {
    if (this.ended) return;
    this.ended = true;
    this.timers.forEach((timer) => clearTimeout(timer));
    this.whenEnded.forEach((tell) => tell());
    this.reply.raw.end();
  }

  private write(text: string): void {
    if (this.ended) return;
    if (this.reply.raw.writableLength > UNREAD_LIMIT) this.reply.raw.destroy();
    else this.reply.raw.write(text);
  }
}
