import { type Language } from '../../people/index.js';

/** What one opened editor may do, for some hours and while its editor is signed in: read what this exercise's type is made of, and see and bring the draft's media. */
export interface FrameRight {
  readonly draftId: string;
  /** Machine name and version, e.g. `H5P.DragQuestion 1.15`. */
  readonly library: string;
  /** Of the content, and of whoever writes it. */
  readonly contentLanguage: string;
  readonly language: Language;
  /** The only page that may show the frame, and the only one it speaks with. */
  readonly host: string;
  /** Of the session it was opened in: it ends when that does. */
  readonly sessionHash: Buffer;
}

/** The claims of the token, short because they stand in every address the frame uses. */
export interface FrameClaims {
  readonly d: string;
  readonly b: string;
  readonly c: string;
  readonly l: Language;
  readonly h: string;
  readonly s: string;
}

export const claimsOf = ({ draftId, library, contentLanguage, language, host, sessionHash }: FrameRight): FrameClaims => ({ d: draftId, b: library, c: contentLanguage, l: language, h: host, s: sessionHash.toString('base64url') });

export const rightOf = ({ d, b, c, l, h, s }: FrameClaims): FrameRight => ({ draftId: d, library: b, contentLanguage: c, language: l, host: h, sessionHash: Buffer.from(s, 'base64url') });

/** Few types have words in nynorsk: then bokmål is nearer than English, which is what the fields are written in. */
export const READS: Record<Language, readonly Language[]> = { nb: ['nb', 'nn'], nn: ['nn', 'nb'], en: ['en'] };
