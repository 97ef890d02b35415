import { createReadStream } from 'node:fs';
import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { CoursePackageFiles, CoursePackageQueries, PackageOrigin, rangeOf } from '../../catalogue/index.js';
import { OpenToAll } from '../../platform/index.js';
import { launchOver } from './launch.errors.js';
import { UnitAddresses } from './unit-address.service.js';
import { SHUT, unitPolicy } from './unit-policy.rules.js';

/** The files of course packages, at an origin with nothing else on it (platform/http/side-door). Every address has a token in it, which opens one package. */
@ApiExcludeController()
@OpenToAll()
@Controller('api/package-frames')
export class UnitFrameController {
  constructor(
    private readonly addresses: UnitAddresses,
    private readonly packages: CoursePackageQueries,
    private readonly files: CoursePackageFiles,
    private readonly place: PackageOrigin,
  ) {}

  @Get('files/*')
  async file(@Req() request: FastifyRequest<{ Params: { '*': string } }>, @Res() reply: FastifyReply): Promise<void> {
    const path = request.params['*'];
    const [token = ''] = path.split('/', 1);
    // A worker goes with its page. One that serves (the browser says so when it fetches it) would stay for whoever uses the browser next.
    if (request.headers['service-worker'] !== undefined) throw launchOver();
    const { unitId, packageId, host } = await this.addresses.rightOf(token);
    const origin = this.place.originFor(request);
    if (!origin) throw launchOver();
    const { standard } = await this.packages.unit(unitId);
    const { file, size, type } = await this.files.find(packageId, path.slice(token.length + 1));
    const range = rangeOf(request.headers.range, size);
    // Its own pages may frame each other, and Spor's may frame them.
    reply.removeHeader('x-frame-options').headers({ ...SHUT, 'content-security-policy': unitPolicy({ origin, host, token, standard }), 'content-type': type, 'accept-ranges': 'bytes', 'cache-control': 'private, max-age=43200' });
    if (range === 'unsatisfiable') return void reply.status(416).header('content-range', `bytes */${size}`).send();
    if (range) reply.status(206).header('content-range', `bytes ${range.start}-${range.end}/${size}`);
    reply.header('content-length', range ? range.end - range.start + 1 : size);
    void reply.send(createReadStream(file, range));
  }
}
