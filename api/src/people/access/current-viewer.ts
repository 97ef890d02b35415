import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { type Viewer } from './viewer.js';

export type ViewedRequest = FastifyRequest & { viewer?: Viewer };

/** The viewer the access guard found; a route with `@Allow` always has one. */
export const CurrentViewer = createParamDecorator((_: unknown, context: ExecutionContext) => context.switchToHttp().getRequest<ViewedRequest>().viewer);
