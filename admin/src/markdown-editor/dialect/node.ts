/** A part of a text as the editor keeps it (ProseMirror's JSON), and as Markdown is read into and written from. */
export interface DocNode {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly content?: readonly DocNode[];
  readonly marks?: readonly DocMark[];
  readonly text?: string;
}

export interface DocMark {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
}

export const isEmptyParagraph = ({ type, content = [] }: DocNode): boolean => type === 'paragraph' && content.every(({ text }) => text?.trim() === '');

/** The same words, without what is bold, a link and so on. */
export const withoutMarks = ({ marks: _marks, ...node }: DocNode): DocNode => node;

export const plainText = ({ text = '', content = [] }: DocNode): string => text + content.map(plainText).join('');
