import { Injectable } from '@nestjs/common';
import { jwtVerify, SignJWT } from 'jose';
import { PACKAGE_FRAMES, PackageOrigin } from '../../catalogue/index.js';
import { Config } from '../../platform/index.js';
import { launchOver, packagesClosed } from './launch.errors.js';
import { type Launching } from './launch.rules.js';
import { claimsOf, rightOf, type UnitClaims, type UnitRight } from './unit-token.rules.js';

const AUDIENCE = 'spor-unit';
const HOURS = 12;

/** Where a begun unit is to be found, at the packages' own origin. */
export interface UnitAddress {
  readonly origin: string;
  readonly token: string;
  /** The address below which the package's files are, with a slash at the end: the unit's `launch` follows. */
  readonly files: string;
}

/** Gives out addresses at the packages' origin. There is no cookie there; the token in the address is all the proof there is. */
@Injectable()
export class UnitAddresses {
  private readonly key: Uint8Array;

  constructor(
    config: Config,
    private readonly place: PackageOrigin,
  ) {
    this.key = new TextEncoder().encode(config.secret);
  }

  /** @throws Unavailable when packages have no origin */
  async open({ unit, exerciseIri, language, learner, came }: Launching): Promise<UnitAddress> {
    const origin = this.place.originFor(came);
    const host = this.place.hostFor(came);
    if (!origin || !host) throw packagesClosed();
    const right: UnitRight = { unitId: unit.id, packageId: unit.packageId, host, exerciseIri, language, learner: learner && { employeeId: learner.employeeId, registration: learner.enrolmentId } };
    const token = await new SignJWT({ ...claimsOf(right) }).setProtectedHeader({ alg: 'HS256' }).setAudience(AUDIENCE).setExpirationTime(`${HOURS}h`).sign(this.key);
    return { origin, token, files: `${origin}${PACKAGE_FRAMES}/files/${token}/` };
  }

  /** @throws NotFound, with no word of what is wrong with the token */
  async rightOf(token: string): Promise<UnitRight> {
    const verified = await jwtVerify<UnitClaims>(token, this.key, { algorithms: ['HS256'], audience: AUDIENCE }).catch(() => undefined);
    if (!verified) throw launchOver();
    return rightOf(verified.payload);
  }
}
