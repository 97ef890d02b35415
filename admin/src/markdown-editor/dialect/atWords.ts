import type { DocNode } from './node.js';
import { merged } from './readInline.js';

const SIGNED = ['bold', 'italic', 'strike'];
const EDGES = /^([\s\p{P}\p{S}]*)([\s\S]*?)([\s\p{P}\p{S}]*)$/u;

/**
 * Takes marks from the commas and brackets at their edges. `**Hvorfor?**Fordi` is no bold in Markdown, for a sign between a
 * question mark and a letter means nothing; `**Hvorfor**?Fordi` is.
 */
export const atWords = (nodes: readonly DocNode[]): DocNode[] => SIGNED.reduce(withoutEdges, [...nodes]);

function withoutEdges(nodes: DocNode[], type: string): DocNode[] {
  const has = (node: DocNode | undefined): boolean => node?.marks?.some((mark) => mark.type === type) ?? false;
  const without = (node: DocNode, text: string): DocNode => ({ ...node, text, marks: (node.marks ?? []).filter((mark) => mark.type !== type) });
  return merged(nodes.flatMap((node, index) => {
    if (!has(node) || node.text === undefined) return [node];
    const [, before = '', words = '', after = ''] = EDGES.exec(node.text) ?? [];
    const [begins, ends] = [!has(nodes[index - 1]), !has(nodes[index + 1])];
    const kept = (begins ? '' : before) + words + (ends ? '' : after);
    return [begins ? without(node, before) : undefined, { ...node, text: kept }, ends ? without(node, after) : undefined].filter((part): part is DocNode => Boolean(part?.text));
  }));
}
