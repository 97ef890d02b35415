import { Body, Controller, Param, PayloadTooLargeException, Post, type RawBodyRequest, Req, Res, UseGuards } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Allow, CurrentViewer, Viewer } from '../../people/index.js';
import { PlayerStatement } from '../../records/index.js';
import { CompleteExercise, ReadLesson, RecordedDto } from './attempt.dto.js';
import { StatementRateGuard } from './attempt.guard.js';
import { AttemptService } from './attempt.service.js';

/** Bytes; what the players send is a few thousand. Kept as it comes, so nobody shall fill the disk with one answer. */
const LARGEST_STATEMENT = 256 * 1024;

@ApiTags('my learning')
@Allow('employee')
@UseGuards(StatementRateGuard)
@Controller('api/enrolments/:enrolmentId')
export class AttemptController {
  constructor(private readonly attempts: AttemptService) {}

  @Post('exercises/:exerciseId/statements')
  @ApiOperation({ summary: 'A statement from the player. 201 when it is new, 200 when it was stored before' })
  @ApiCreatedResponse({ standardSchema: RecordedDto })
  async record(
    @CurrentViewer() viewer: Viewer,
    @Param('enrolmentId', { schema: z.uuid() }) enrolmentId: string,
    @Param('exerciseId', { schema: z.uuid() }) exerciseId: string,
    @Body({ schema: PlayerStatement }) statement: PlayerStatement,
    @Req() request: RawBodyRequest<FastifyRequest>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RecordedDto> {
    const received = request.rawBody?.toString('utf8') ?? JSON.stringify(statement);
    if (Buffer.byteLength(received) > LARGEST_STATEMENT) throw new PayloadTooLargeException();
    return answered(reply, await this.attempts.record(viewer, enrolmentId, exerciseId, statement, received));
  }

  @Post('exercises/:exerciseId/completions')
  @ApiOperation({ summary: 'The employee says that an exercise is gone through: for content types that may never tell so themselves' })
  @ApiCreatedResponse({ standardSchema: RecordedDto })
  async complete(
    @CurrentViewer() viewer: Viewer,
    @Param('enrolmentId', { schema: z.uuid() }) enrolmentId: string,
    @Param('exerciseId', { schema: z.uuid() }) exerciseId: string,
    @Body({ schema: CompleteExercise }) { statementId }: CompleteExercise,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RecordedDto> {
    return answered(reply, await this.attempts.complete(viewer, enrolmentId, exerciseId, statementId));
  }

  @Post('lessons/:lessonId/readings')
  @ApiOperation({ summary: 'A text is read, or a practice task done' })
  @ApiCreatedResponse({ standardSchema: RecordedDto })
  async read(
    @CurrentViewer() viewer: Viewer,
    @Param('enrolmentId', { schema: z.uuid() }) enrolmentId: string,
    @Param('lessonId', { schema: z.uuid() }) lessonId: string,
    @Body({ schema: ReadLesson }) { statementId }: ReadLesson,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RecordedDto> {
    return answered(reply, await this.attempts.read(viewer, enrolmentId, lessonId, statementId));
  }
}

function answered(reply: FastifyReply, recorded: RecordedDto): RecordedDto {
  reply.status(recorded.stored ? 201 : 200);
  return recorded;
}
