import type { DocNode } from './node.js';
import type { WrittenPart } from './readMarkdown.js';
import { writeMarkdown, Written } from './writeMarkdown.js';

/** A text as it stands in its file, and as it will stand there when it has been changed. */
export class TextInFile {
  private readonly start: string;
  private readonly written: Written;

  /** @param doc the text as the editor holds it, before anybody has changed it */
  constructor(
    private readonly markdown: string,
    doc: DocNode,
    parts: readonly WrittenPart[] | undefined,
  ) {
    this.start = JSON.stringify(doc);
    this.written = new Written(doc, parts);
  }

  /** Nobody has changed it, or it has been changed back: letter for letter as it was. */
  of(doc: DocNode): string {
    if (JSON.stringify(doc) === this.start) return this.markdown;
    const end = this.markdown.endsWith('\n') ? '\n' : '';
    return writeMarkdown(doc, this.written) + end;
  }
}
