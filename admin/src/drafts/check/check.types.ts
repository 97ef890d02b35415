import type { DraftCheckDto } from '../draft.types.js';

/** One thing found, in what is written or by axe in the preview. */
export type Remark = DraftCheckDto['remarks'][number];

/** That nobody has looked through a page as it stands. */
const NOT_SEEN = 'preview-not-seen';

export const isBlocking = ({ severity }: Remark): boolean => severity === 'blocks';

/** Warnings that somebody must say yes to before publishing; the format's own hints are not among them. */
export const toAccept = (remarks: readonly Remark[]): Remark[] => remarks.filter((remark) => remark.severity === 'warns' && remark.code !== 'form');

/** What stands in the text or on the page: while one writes, what nobody has looked through yet is told by itself. */
export const standing = (remarks: readonly Remark[]): Remark[] => remarks.filter(({ code }) => code !== NOT_SEEN);

export const isFromPreview = ({ code }: Remark): boolean => code.startsWith('axe-');

/** What one accepts is this thing in this place. */
export const keyOf = ({ code, path }: Remark): string => `${code} ${path}`;
