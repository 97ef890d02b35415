import { type CanActivate, type ExecutionContext, Injectable, UnauthorizedException } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { Forbidden, OPEN_TO_ALL } from '../../platform/index.js';
import { setSessionCookie, sessionTokenOf } from '../session/session.cookie.js';
import { SessionService } from '../session/session.service.js';
import { ALLOWED_ROLES, FOR_THE_WHOLE } from './allow.js';
import { type ViewedRequest } from './current-viewer.js';
import { Scope } from './scope.js';
import { type Viewer } from './viewer.js';
import { type RoleName } from './viewer.dto.js';

/** Every route of the api passes here: closed unless it says whom it is for. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: SessionService,
    private readonly scope: Scope,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const places = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride<boolean>(OPEN_TO_ALL, places)) return true;
    const roles = this.reflector.getAllAndOverride<RoleName[]>(ALLOWED_ROLES, places) ?? [];
    const [role] = roles;
    const gate = role && this.reflector.getAllAndOverride<boolean>(FOR_THE_WHOLE, places) ? this.wholeGate(role) : this.gate(...roles);
    const http = context.switchToHttp();
    await gate(http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
    return true;
  }

  /** The same for what is not a controller of ours. The gate throws when the request may not pass. */
  gate(...roles: RoleName[]) {
    return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
      if (!roles.length) throw notAllowed();
      const viewer = await this.signedIn(request, reply);
      // Before anything is refused, so that the refusal is said in the viewer's language.
      (request as ViewedRequest).viewer = viewer;
      if (!viewer.holds(...roles)) throw notAllowed();
    };
  }

  /** The same for what is one for the whole municipality: a role for a part of it is not enough. */
  wholeGate(role: RoleName) {
    const pass = this.gate(role);
    return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
      await pass(request, reply);
      if (!(await this.scope.isWhole((request as ViewedRequest).viewer!, role))) throw notAllowed();
    };
  }

  private async signedIn(request: FastifyRequest, reply: FastifyReply): Promise<Viewer> {
    const token = sessionTokenOf(request);
    const session = token ? await this.sessions.find(token) : undefined;
    if (!token || !session) throw new UnauthorizedException();
    if (session.prolonged) setSessionCookie(reply, token, this.sessions.secure);
    return session.viewer;
  }
}

const notAllowed = () =>
  new Forbidden('http.not-allowed', {
    nb: 'Du har ikke tilgang til dette. Trenger du det i jobben din, så spør en administrator.',
    nn: 'Du har ikkje tilgang til dette. Treng du det i jobben din, så spør ein administrator.',
    en: 'You do not have access to this. If you need it in your job, ask an administrator.',
  });
