import { Injectable } from '@nestjs/common';
import { jwtVerify, SignJWT } from 'jose';
import { SessionService, type Viewer } from '../../people/index.js';
import { Config } from '../../platform/index.js';
import { DraftQueries } from '../draft/draft.queries.js';
import { EDITOR_FRAMES } from '../h5p/h5p-config.rules.js';
import { needsOf } from '../h5p/library-name.rules.js';
import { H5pLibraries } from '../h5p/library.service.js';
import { libraryUnknown } from '../h5p-library/library.errors.js';
import { editorPartsMissing, frameOver } from './editor.errors.js';
import { claimsOf, type FrameClaims, type FrameRight, rightOf } from './frame-token.rules.js';

const AUDIENCE = 'spor-h5p-editor';
const HOURS = 4;

/**
 * Opens the official editor for one exercise. Its page runs the content types' own programs and has no cookie; the token in its
 * addresses is all it has, and holds no longer than the session it was opened in.
 */
@Injectable()
export class FrameSessions {
  private readonly key: Uint8Array;

  constructor(
    config: Config,
    private readonly sessions: SessionService,
    private readonly drafts: DraftQueries,
    private readonly libraries: H5pLibraries,
  ) {
    this.key = new TextEncoder().encode(config.secret);
  }

  /** @returns the frame's path. @throws NotFound without the draft or the library, Invalid when parts of its editor are missing */
  async open(right: FrameRight): Promise<string> {
    await this.drafts.courseFiles(right.draftId);
    await this.refuseHalf(right.library);
    const token = await new SignJWT({ ...claimsOf(right) }).setProtectedHeader({ alg: 'HS256' }).setAudience(AUDIENCE).setExpirationTime(`${HOURS}h`).sign(this.key);
    return `${EDITOR_FRAMES}/open/${token}`;
  }

  /** @throws NotFound, with no word of what is wrong with the token, or that nobody who may is signed in any more */
  async rightOf(token: string): Promise<{ right: FrameRight; viewer: Viewer }> {
    const verified = await jwtVerify<FrameClaims>(token, this.key, { algorithms: ['HS256'], audience: AUDIENCE }).catch(() => undefined);
    const right = verified && rightOf(verified.payload);
    const viewer = right && (await this.sessions.viewerBy(right.sessionHash));
    if (!right || !viewer?.holds('editor')) throw frameOver();
    return { right, viewer };
  }

  /** A type's editor is made of libraries of its own, which a package may have come without. */
  private async refuseHalf(library: string): Promise<void> {
    const seen = new Set<string>([library]);
    const missing: string[] = [];
    for (const name of seen) {
      const found = await this.libraries.find(name);
      if (!found) missing.push(name);
      else for (const needed of needsOf(found)) seen.add(needed);
    }
    if (missing.includes(library)) throw libraryUnknown();
    if (missing.length) throw editorPartsMissing(missing);
  }
}
