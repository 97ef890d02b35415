import type { DraftCheckDto } from '../draft.types.js';

/** One thing found, by the server's check or by axe in the preview. */
export type Remark = DraftCheckDto['remarks'][number];

export const isBlocking = ({ severity }: Remark): boolean => severity === 'blocks';

/** Warnings that somebody must say yes to before publishing; the format's own hints are not among them. */
export const toAccept = (remarks: readonly Remark[]): Remark[] => remarks.filter((remark) => remark.severity === 'warns' && remark.code !== 'form');
