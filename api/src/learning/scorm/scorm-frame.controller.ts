import { randomBytes, randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { z } from 'zod';
import { CoursePackageQueries, FILE_POLICY, PACKAGE_FRAMES, PackageOrigin, type UnitToLaunch } from '../../catalogue/index.js';
import { DomainError, type Language, languageOf, OpenToAll, sha256, type Texts } from '../../platform/index.js';
import { expiredPage } from '../player/player-page.rules.js';
import { launchOver } from '../launch/launch.errors.js';
import { UnitAddresses } from '../launch/unit-address.service.js';
import { SHUT } from '../launch/unit-policy.rules.js';
import { type UnitRight } from '../launch/unit-token.rules.js';
import { scormPage, scormPagePolicy } from './scorm-page.rules.js';
import { beginning } from './scorm-state.rules.js';
import { ScormStates } from './scorm-states.service.js';

const gzipped = promisify(gzip);
const { resolve } = createRequire(import.meta.url);

/** Only what its standard needs: together they are more than half a megabyte. */
const SCRIPTS = ['scorm12', 'scorm2004'] as const;
type Script = (typeof SCRIPTS)[number];

interface PackedScript {
  readonly content: Buffer;
  /** Of its content: an address that is kept for a year must be another when the script is. */
  readonly mark: string;
}

/** A package is somebody else's program: it is not told who the learner is. */
const LEARNER: Texts = { nb: 'Deltaker', nn: 'Deltakar', en: 'Learner' };

/** The page around a SCO, and scorm-again's script, at the packages' origin. */
@ApiExcludeController()
@OpenToAll()
@Controller('api/package-frames')
export class ScormFrameController {
  private readonly scripts = new Map<Script, Promise<PackedScript>>();

  constructor(
    private readonly addresses: UnitAddresses,
    private readonly packages: CoursePackageQueries,
    private readonly states: ScormStates,
    private readonly place: PackageOrigin,
  ) {}

  @Get('scorm/:token')
  async page(@Param('token', { schema: z.string().max(2000) }) token: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const nonce = randomBytes(18).toString('base64');
    reply.removeHeader('x-frame-options').headers({ ...SHUT, 'cache-control': 'no-store', 'content-type': 'text/html; charset=utf-8' });
    try {
      const right = await this.addresses.rightOf(token);
      const origin = this.place.originFor(request);
      if (!origin) throw launchOver();
      const html = await this.html(right, token, nonce);
      void reply.header('content-security-policy', scormPagePolicy(origin, right.host, token, nonce)).send(html);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      void reply.status(404).header('content-security-policy', FILE_POLICY).send(expiredPage(error.detail, languageOf(request)));
    }
  }

  @Get('scorm-again/:script')
  async script(@Param('script', { schema: z.enum(SCRIPTS) }) script: Script, @Res() reply: FastifyReply): Promise<void> {
    const { content } = await this.packed(script);
    void reply.headers({ ...SHUT, 'cache-control': 'public, max-age=31536000, immutable', 'content-security-policy': FILE_POLICY, 'content-type': 'text/javascript; charset=utf-8', 'content-encoding': 'gzip' }).send(content);
  }

  private async html(right: UnitRight, token: string, nonce: string): Promise<string> {
    const unit = await this.packages.unit(right.unitId);
    const { learner, exerciseIri, host, language } = right;
    const state = learner ? await this.states.get({ ...learner, exerciseIri, unitId: unit.id }) : undefined;
    const script = unit.standard === 'scorm-1.2' ? 'scorm12' : 'scorm2004';
    const { mark } = await this.packed(script);
    const settings = { standard: unit.standard, host, launch: token, session: randomUUID(), start: `${PACKAGE_FRAMES}/files/${token}/${unit.launch}`, cmi: beginning(unit, state, learnerOf(right, unit)) };
    return scormPage({ settings, title: unit.title, language, nonce, script: `${PACKAGE_FRAMES}/scorm-again/${script}?v=${mark}` });
  }

  private packed(script: Script): Promise<PackedScript> {
    const packed = this.scripts.get(script) ?? readFile(resolve(`scorm-again/${script}/min`)).then(async (source) => ({ content: await gzipped(source, { level: 9 }), mark: sha256(source).toString('hex').slice(0, 16) }));
    this.scripts.set(script, packed);
    return packed;
  }
}

/** The same each time in one package, and another in each: it tells two packages nothing of each other. */
const learnerOf = ({ learner, language }: UnitRight, { packageId }: UnitToLaunch) => ({ id: sha256(`${packageId}/${learner?.employeeId ?? ''}`).toString('hex').slice(0, 32), name: LEARNER[language as Language] });
