import { type Texts } from '../../platform/index.js';
import { type Accepts } from '../check/accepts.dto.js';
import { type AcceptedWarning } from '../publication/publication.entity.js';

/** A warning that stands when something is published. */
export interface Standing {
  readonly code: string;
  readonly file: string;
  readonly texts: Texts;
  /** What is wrong, without what to do. */
  readonly reason: Texts;
  readonly needsReason?: true;
  /** It may stand though nobody has read it, and is kept as such. */
  readonly mayBeUnread: boolean;
}

interface Unread extends Standing {
  /** Somebody has said yes to it, and not why. */
  readonly isWithoutReason: boolean;
}

/** Which warnings are kept with the publication, in the words they had, and which nobody has said yes to. What was accepted and is mended since is no longer a warning. */
export function acceptedOf(standing: readonly Standing[], accepts: Accepts): { kept: AcceptedWarning[]; unread: Unread[] } {
  const kept: AcceptedWarning[] = [];
  const unread: Unread[] = [];
  for (const one of standing) {
    const { code, file, reason: texts, needsReason, mayBeUnread } = one;
    const yes = accepts.find((accept) => accept.code === code && accept.path === file);
    const isRead = yes !== undefined && (!needsReason || Boolean(yes.why));
    if (isRead) kept.push({ code, file, texts, ...(yes.why && { why: yes.why }) });
    else if (mayBeUnread) kept.push({ code, file, texts, isUnread: true });
    else unread.push({ ...one, isWithoutReason: yes !== undefined });
  }
  return { kept, unread };
}
