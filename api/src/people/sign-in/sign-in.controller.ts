import { Body, Controller, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { OpenToAll } from '../../platform/index.js';
import { ViewerDto } from '../access/viewer.dto.js';
import { MeQueries } from '../me/me.queries.js';
import { clearSessionCookie, sessionTokenOf, setSessionCookie } from '../session/session.cookie.js';
import { SessionService } from '../session/session.service.js';
import { SignIn, SignInOptions, WhoIsSignedIn } from './sign-in.dto.js';
import { SignInLimitService } from './sign-in-limit.service.js';
import { SignInService } from './sign-in.service.js';

@ApiTags('sign-in')
@OpenToAll()
@Controller('api')
export class SignInController {
  constructor(
    private readonly signIns: SignInService,
    private readonly limit: SignInLimitService,
    private readonly sessions: SessionService,
    private readonly me: MeQueries,
  ) {}

  @Post('sign-in')
  @HttpCode(200)
  @ApiOperation({ summary: 'Signs in by password' })
  @ApiOkResponse({ standardSchema: ViewerDto })
  async signIn(@Body({ schema: SignIn }) given: SignIn, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<ViewerDto> {
    await this.limit.count(given.email.toLowerCase(), request.ip);
    const { employeeId, token } = await this.signIns.signIn(given);
    await this.limit.giveBack(given.email.toLowerCase(), request.ip);
    await this.endSessionOf(request);
    setSessionCookie(reply, token, this.sessions.secure);
    return this.me.viewer(employeeId);
  }

  @Post('sign-out')
  @HttpCode(204)
  @ApiOperation({ summary: 'Signs out' })
  @ApiNoContentResponse()
  async signOut(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.endSessionOf(request);
    clearSessionCookie(reply, this.sessions.secure);
  }

  @Get('sign-in/options')
  @ApiOperation({ summary: 'How one may sign in' })
  @ApiOkResponse({ standardSchema: SignInOptions })
  options(): SignInOptions {
    return this.signIns.options();
  }

  @Get('sign-in/viewer')
  @ApiOperation({ summary: 'Who is signed in, if anybody: that nobody is, is an answer and no fault' })
  @ApiOkResponse({ standardSchema: WhoIsSignedIn })
  async viewer(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<WhoIsSignedIn> {
    const token = sessionTokenOf(request);
    const session = token ? await this.sessions.find(token) : undefined;
    if (token && session?.prolonged) setSessionCookie(reply, token, this.sessions.secure);
    return { viewer: session ? await this.me.viewer(session.viewer.employeeId) : null };
  }

  private async endSessionOf(request: FastifyRequest): Promise<void> {
    const token = sessionTokenOf(request);
    if (token) await this.sessions.end(token);
  }
}
