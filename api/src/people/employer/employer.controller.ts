import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import { ApiFoundResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type Logger } from 'pino';
import { z } from 'zod';
import { Config, DomainError, LOG, OpenToAll } from '../../platform/index.js';
import { setSessionCookie } from '../session/session.cookie.js';
import { SessionService } from '../session/session.service.js';
import { JOURNEY_COOKIE, JOURNEY_PATH, JOURNEY_SECONDS, openJourney, sealJourney } from './employer.cookie.js';
import { pathHere } from './employer.rules.js';
import { EmployerService } from './employer.service.js';

const Begin = z.object({ til: z.string().max(2000).optional().catch(undefined) });
const PLACE = { path: JOURNEY_PATH, httpOnly: true, sameSite: 'lax' } as const;

/** Pages a browser goes through, so what fails leads back to the sign-in page, which says why. */
@ApiTags('sign-in')
@OpenToAll()
@Controller('api/sign-in/employer')
export class EmployerController {
  constructor(
    private readonly employer: EmployerService,
    private readonly sessions: SessionService,
    private readonly config: Config,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Sends the browser to the employer’s sign-in (OIDC)' })
  @ApiFoundResponse({ description: 'to the employer’s sign-in page' })
  async begin(@Query({ schema: Begin }) { til }: z.infer<typeof Begin>, @Res() reply: FastifyReply): Promise<void> {
    try {
      const { address, journey } = await this.employer.begin(pathHere(til));
      reply.setCookie(JOURNEY_COOKIE, await sealJourney(journey, this.config.secret), { ...PLACE, secure: this.sessions.secure, maxAge: JOURNEY_SECONDS });
      await goTo(reply, address.href);
    } catch (error) {
      await this.backWith('utilgjengelig', error, reply);
    }
  }

  @Get('callback')
  @ApiOperation({ summary: 'Where the employer’s sign-in leads back to' })
  @ApiFoundResponse({ description: 'to where the employee was going, signed in; or to the sign-in page with `feil`' })
  async callback(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    reply.clearCookie(JOURNEY_COOKIE, PLACE);
    const journey = await openJourney(request.cookies[JOURNEY_COOKIE], this.config.secret);
    if (!journey) return goTo(reply, '/logg-inn?feil=avbrutt');
    try {
      const token = await this.employer.finish(new URL(request.url, this.config.url).search, journey);
      if (!token) return await goTo(reply, '/logg-inn?feil=ukjent');
      setSessionCookie(reply, token, this.sessions.secure);
      await goTo(reply, journey.to);
    } catch (error) {
      await this.backWith('avbrutt', error, reply);
    }
  }

  /** The log gets the error's kind only: a provider's answer may name a person. */
  private async backWith(reason: string, error: unknown, reply: FastifyReply): Promise<void> {
    if (error instanceof DomainError) throw error;
    const { name, code } = error as { name?: string; code?: string };
    this.log.warn({ name, code, reason }, 'sign-in with the employer’s account failed');
    await goTo(reply, `/logg-inn?feil=${reason}`);
  }
}

const goTo = async (reply: FastifyReply, address: string): Promise<void> => void (await reply.header('cache-control', 'no-store').redirect(address, 302));
