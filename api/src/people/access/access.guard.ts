import { type CanActivate, type ExecutionContext, Injectable, UnauthorizedException } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { type FastifyReply } from 'fastify';
import { Forbidden, OPEN_TO_ALL } from '../../platform/index.js';
import { setSessionCookie, sessionTokenOf } from '../sign-in/session.cookie.js';
import { SessionService } from '../sign-in/session.service.js';
import { ALLOWED_ROLES } from './allow.js';
import { type ViewedRequest } from './current-viewer.js';
import { type Viewer } from './viewer.js';
import { type RoleName } from './viewer.dto.js';

/** Every route of the api passes here: closed unless it says whom it is for. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: SessionService,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const places = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride<boolean>(OPEN_TO_ALL, places)) return true;
    const roles = this.reflector.getAllAndOverride<RoleName[]>(ALLOWED_ROLES, places);
    if (!roles?.length) throw notAllowed();
    const viewer = await this.signedIn(context);
    if (!viewer.holds(...roles)) throw notAllowed();
    context.switchToHttp().getRequest<ViewedRequest>().viewer = viewer;
    return true;
  }

  private async signedIn(context: ExecutionContext): Promise<Viewer> {
    const token = sessionTokenOf(context.switchToHttp().getRequest<ViewedRequest>());
    const session = token ? await this.sessions.find(token) : undefined;
    if (!token || !session) throw new UnauthorizedException();
    if (session.prolonged) setSessionCookie(context.switchToHttp().getResponse<FastifyReply>(), token, this.sessions.secure);
    return session.viewer;
  }
}

const notAllowed = () => new Forbidden('http.not-allowed', 'Du har ikke tilgang til dette. Trenger du det i jobben din, så spør en administrator.');
