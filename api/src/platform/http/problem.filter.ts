import { type ArgumentsHost, Catch, type ExceptionFilter, Inject } from '@nestjs/common';
import { type FastifyReply } from 'fastify';
import { type Logger } from 'pino';
import { LOG } from '../log/log.token.js';
import { sendProblem, statusOf } from './problem.js';

/** The one place where the domain's errors become HTTP. An unexpected error is logged and says nothing of itself. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(@Inject(LOG) private readonly log: Logger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const { request } = reply;
    if (statusOf(error) >= 500) this.log.error({ err: error, requestId: request.id, route: request.routeOptions?.url }, 'request failed');
    if (reply.sent || reply.raw.headersSent) return void reply.raw.destroy();
    sendProblem(reply, error);
  }
}
