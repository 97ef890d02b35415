import type { Language } from '../../types.js';

export const CALLOUT_KINDS = ['try', 'example', 'remember'] as const;
export type CalloutKind = (typeof CALLOUT_KINDS)[number];

/** The first line of each call-out, in the text's own language (docs/content-format.md). */
export const CALLOUT_LABELS: Record<Language, Record<CalloutKind, string>> = {
  nb: { try: 'Prøv selv', example: 'Eksempel', remember: 'Husk' },
  nn: { try: 'Prøv sjølv', example: 'Døme', remember: 'Hugs' },
  en: { try: 'Try it yourself', example: 'Example', remember: 'Remember' },
};

const KINDS = new Map(Object.values(CALLOUT_LABELS).flatMap((labels) => CALLOUT_KINDS.map((kind) => [labels[kind].toLowerCase(), kind] as const)));

export const calloutKindOf = (label: string): CalloutKind | undefined => KINDS.get(label.trim().toLowerCase().replace(/[.:]$/, ''));
