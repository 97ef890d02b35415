import { useState } from 'react';
import { keyOf, type Remark } from '../check/check.types.js';

export interface Accepting {
  warned: readonly Remark[];
  isAccepted: boolean;
  accept: (isAccepted: boolean) => void;
  whyOf: (remark: Remark) => string;
  setWhy: (remark: Remark, why: string) => void;
  /** Something stands that nobody has said yes to, or not why. */
  isUnread: boolean;
  /** As the server is told. */
  accepts: { code: string; path: string; why?: string }[];
}

/** What somebody says yes to before publishing. Warnings that come later have not been read. */
export function useAccepting(warned: readonly Remark[]): Accepting {
  const all = warned.map(keyOf).join('\n');
  const [read, setRead] = useState<string>();
  const [whys, setWhys] = useState<Readonly<Record<string, string>>>({});
  const whyOf = (remark: Remark): string => whys[keyOf(remark)] ?? '';
  const isAccepted = read === all;
  return {
    warned,
    isAccepted,
    accept: (yes) => setRead(yes ? all : undefined),
    whyOf,
    setWhy: (remark, why) => setWhys((before) => ({ ...before, [keyOf(remark)]: why })),
    isUnread: warned.length > 0 && (!isAccepted || warned.some((remark) => remark.needsReason && whyOf(remark).trim() === '')),
    accepts: warned.map((remark) => ({ code: remark.code, path: remark.path, ...(remark.needsReason && { why: whyOf(remark).trim() }) })),
  };
}
