import { Column, Entity, Index } from 'typeorm';
import { AsciiColumn, IdColumn, MomentColumn, RefColumn } from '../../platform/index.js';
import { type LaunchMode } from './cmi5-terms.rules.js';
import { type MoveOn } from './move-on.rules.js';

/** One launch of a unit for one employee, until it has ended: what it was told, what it may come in with, and what it has said. */
@Entity('cmi5_session')
@Index('cmi5_session_enrolment', ['enrolmentId', 'launchedAt'])
export class Cmi5Session {
  /** cmi5's session id. */
  @IdColumn() id: string;
  /** cmi5's registration. */
  @RefColumn({ name: 'enrolment_id' }) enrolmentId: string;
  @RefColumn({ name: 'exercise_id' }) exerciseId: string;
  @RefColumn({ name: 'unit_id' }) unitId: string;
  @AsciiColumn({ name: 'launch_mode', length: 10 }) launchMode: LaunchMode;
  @Column('text', { name: 'publisher_id' }) publisherId: string;
  @AsciiColumn({ name: 'move_on', length: 20 }) moveOn: MoveOn;
  @Column('double', { name: 'mastery_score', nullable: true }) masteryScore: number | null;
  @Index('cmi5_session_fetch', { unique: true }) @Column('binary', { name: 'fetch_hash', length: 32 }) fetchHash: Buffer;
  @Column('binary', { name: 'token_hash', length: 32, nullable: true }) tokenHash: Buffer | null;
  @MomentColumn({ name: 'launched_at' }) launchedAt: Date;
  /** From then on neither its address for a token nor the token opens anything. */
  @MomentColumn({ name: 'expires_at' }) expiresAt: Date;
  /** When the token was given out, which is done once. */
  @MomentColumn({ name: 'fetched_at', nullable: true }) fetchedAt: Date | null;
  /** When it asked what the learner prefers. */
  @MomentColumn({ name: 'preferences_at', nullable: true }) preferencesAt: Date | null;
  /** The verbs it has said, with spaces between. */
  @AsciiColumn({ length: 60 }) said: string;
  /** Milliseconds since 1970, by its own clock: when it began, and the latest time it has named. */
  @Column('bigint', { name: 'began_at', nullable: true }) beganAt: string | null;
  @Column('bigint', { name: 'latest_at', nullable: true }) latestAt: string | null;
  /** When anything came from it last, by ours. */
  @MomentColumn({ name: 'heard_at', nullable: true }) heardAt: Date | null;
  @MomentColumn({ name: 'terminated_at', nullable: true }) terminatedAt: Date | null;
  @MomentColumn({ name: 'abandoned_at', nullable: true }) abandonedAt: Date | null;
}

/** What has come of a unit in an enrolment, over all its sessions. */
@Entity('cmi5_progress')
export class Cmi5Progress {
  @IdColumn({ name: 'enrolment_id' }) enrolmentId: string;
  @IdColumn({ name: 'exercise_id' }) exerciseId: string;
  @RefColumn({ name: 'unit_id' }) unitId: string;
  @Column('tinyint') completed: boolean;
  @Column('tinyint') passed: boolean;
  @Column('tinyint') waived: boolean;
}

/** A block or a package that has been said to be satisfied, which is said once in an enrolment. */
@Entity('cmi5_satisfaction')
export class Cmi5Satisfaction {
  @IdColumn({ name: 'enrolment_id' }) enrolmentId: string;
  /** Made of the package's id and the publisher's. */
  @IdColumn({ name: 'part_id' }) partId: string;
  @MomentColumn({ name: 'satisfied_at' }) satisfiedAt: Date;
}
