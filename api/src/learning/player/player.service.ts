import { Injectable } from '@nestjs/common';
import { jwtVerify, SignJWT } from 'jose';
import { Config } from '../../platform/index.js';
import { playerUnknown } from './player.errors.js';
import { claimsOf, type PlayerClaims, type PlayerRight, rightOf } from './player-token.rules.js';

const AUDIENCE = 'spor-player';
const HOURS = 12;

type Play = Omit<PlayerRight, 'learner' | 'placeId'> & ({ readonly placeId: string; readonly employeeId: string; readonly registration: string } | { readonly preview: true });

/**
 * Gives out the player's addresses. The page has an opaque origin and no cookie, for a content type is somebody else's
 * program; the token in the address is all it has, and it opens one content and one person's state in it.
 */
@Injectable()
export class PlayerService {
  private readonly key: Uint8Array;

  constructor(config: Config) {
    this.key = new TextEncoder().encode(config.secret);
  }

  /** @returns an address for an iframe, good for twelve hours; `registration` is the enrolment's id */
  async urlFor(play: Play): Promise<string> {
    const learner = 'preview' in play ? null : { employeeId: play.employeeId, registration: play.registration };
    const placeId = 'preview' in play ? play.contentId : play.placeId;
    return `/api/h5p/play/${await this.tokenFor({ ...play, placeId, learner })}`;
  }

  /** @throws NotFound, with no word of what is wrong with the token */
  async rightOf(token: string): Promise<PlayerRight> {
    const verified = await jwtVerify<PlayerClaims>(token, this.key, { algorithms: ['HS256'], audience: AUDIENCE }).catch(() => undefined);
    if (!verified) throw playerUnknown();
    return rightOf(verified.payload);
  }

  private async tokenFor(right: PlayerRight): Promise<string> {
    return new SignJWT({ ...claimsOf(right) }).setProtectedHeader({ alg: 'HS256' }).setAudience(AUDIENCE).setExpirationTime(`${HOURS}h`).sign(this.key);
  }
}
