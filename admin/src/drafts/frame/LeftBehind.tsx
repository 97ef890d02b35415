import { useState } from 'react';
import { leftBehind, readBackup } from '../desk/backup.js';
import type { DraftDetailDto } from '../draft.types.js';
import { KeptText } from './KeptText.js';

/** Unsaved text that has no draft to go to: of this one when it is gone, and of earlier ones of the same thing. */
export const LeftBehind = ({ draft, isGone }: { draft: DraftDetailDto; isGone: boolean }) => {
  const [earlier] = useState(() => leftBehind(draft));
  const own = isGone ? readBackup(draft.id) : undefined;
  return (
    <>
      {[...(own ? [own] : []), ...earlier].map((backup) => (
        <KeptText key={backup.id} backup={backup} />
      ))}
    </>
  );
};
