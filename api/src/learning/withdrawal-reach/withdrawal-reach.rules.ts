import { type Leaves } from '../../catalogue/index.js';

/** Employees' ids. */
export interface WithdrawalReach {
  /** Who has begun, and not completed. */
  readonly underWay: readonly string[];
  /** Whom an open assignment asks to complete it. */
  readonly asked: readonly string[];
}

/** For whom something changes: those who were asked no longer are; those under way only when it ends for them too. */
export const touchedBy = (leaves: Leaves, { underWay, asked }: WithdrawalReach): string[] => [...new Set(leaves === 'end' ? [...asked, ...underWay] : asked)];

/** Whether a withdrawn course is still there for an employee. What has been completed stays to look at. */
export const staysFor = (leaves: Leaves, { isBegun, isCompleted }: { readonly isBegun: boolean; readonly isCompleted: boolean }): boolean => isCompleted || (leaves === 'finish' && isBegun);
