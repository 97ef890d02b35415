import { SaxesParser, type SaxesTagNS } from 'saxes';
import { pictureRefused } from './media.errors.js';
import * as says from './picture-words.rules.js';
import { ATTRIBUTES, ELEMENTS, isOwnStyle, refersInside } from './svg-allowed.rules.js';

const SVG = 'http://www.w3.org/2000/svg';
const XLINK = 'http://www.w3.org/1999/xlink';
const XML = 'http://www.w3.org/XML/1998/namespace';
const DEEPEST = 100;

export interface CleanSvg {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly leftOut: readonly string[];
}

/**
 * An SVG written anew with what a drawing needs and nothing else: no script, no handler, no HTML, no address outside the
 * file. What is not known is left out, and named when it could have done something. @throws Invalid when it is no SVG
 */
export function cleanSvg(text: string): CleanSvg {
  const writer = new SvgWriter();
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw pictureRefused(says.notWellFormed(error.message.replace(/\.$/, '')));
  });
  parser.on('opentag', (tag) => writer.open(tag));
  parser.on('closetag', () => writer.close());
  parser.on('text', (words) => writer.text(words));
  parser.on('cdata', (words) => writer.text(words));
  parser.write(text.replace(/^\uFEFF/, '')).close();
  return writer.result();
}

class SvgWriter {
  private readonly parts: string[] = [];
  private readonly leftOut = new Set<string>();
  /** Names of the elements that are open, and kept. */
  private readonly kept: string[] = [];
  /** How many elements are open inside one that is left out. */
  private skipped = 0;
  private style = '';
  private size: { width: number; height: number } | undefined;

  open(tag: SaxesTagNS): void {
    if (this.skipped || !this.isKept(tag)) {
      this.skipped += 1;
      return;
    }
    if (this.kept.length > DEEPEST) throw pictureRefused(says.TOO_DEEP);
    this.parts.push(`<${tag.local}${this.kept.length ? '' : this.root(tag)}${this.attributes(tag)}>`);
    this.kept.push(tag.local);
  }

  close(): void {
    if (this.skipped) {
      this.skipped -= 1;
      return;
    }
    const name = this.kept.pop();
    if (name === 'style') this.writeStyle();
    this.parts.push(`</${name}>`);
  }

  text(words: string): void {
    if (this.skipped || !this.kept.length) return;
    if (this.kept.at(-1) === 'style') this.style += words;
    else this.parts.push(escapeXml(words));
  }

  result(): CleanSvg {
    if (!this.size) throw pictureRefused(says.NO_SVG);
    return { svg: `${this.parts.join('')}\n`, ...this.size, leftOut: [...this.leftOut] };
  }

  /** Of other makers' namespaces, as drawing programs leave behind, nothing is said. */
  private isKept({ local, uri, name }: SaxesTagNS): boolean {
    const ours = uri === SVG || uri === '';
    if (!this.kept.length && !(ours && local === 'svg')) throw pictureRefused(says.beginsWith(name));
    if (ours && !ELEMENTS.has(local) && local !== 'metadata') this.leftOut.add(`<${local}>`);
    return ours && ELEMENTS.has(local);
  }

  private root({ attributes }: SaxesTagNS): string {
    const box = boxOf((name) => attributes[name]?.value);
    this.size = { width: Math.max(1, Math.round(box.width)), height: Math.max(1, Math.round(box.height)) };
    return ` xmlns="${SVG}" viewBox="${box.viewBox}" width="${this.size.width}" height="${this.size.height}"`;
  }

  private attributes({ attributes }: SaxesTagNS): string {
    const isRoot = !this.kept.length;
    return Object.values(attributes).map(({ local, uri, value }) => {
      if (isRoot && /^(viewBox|width|height)$/.test(local)) return '';
      if (local === 'xmlns' || (uri && uri !== XLINK && uri !== XML) || (uri === XML && local !== 'space')) return '';
      if (uri === XML) return value === 'preserve' ? ' xml:space="preserve"' : '';
      return this.isSafe(local, uri, value) ? ` ${local}="${escapeXml(value)}"` : '';
    }).join('');
  }

  private isSafe(name: string, uri: string, value: string): boolean {
    const known = ATTRIBUTES.has(name) && (uri === '' || name === 'href');
    const safe = known && (name === 'href' ? value.startsWith('#') : name === 'style' ? isOwnStyle(value) : refersInside(value));
    const matters = known || /^on/i.test(name) || name === 'src';
    if (!safe && matters) this.leftOut.add(/^on/i.test(name) ? name : `${name}="${value.slice(0, 40)}"`);
    return safe;
  }

  private writeStyle(): void {
    if (isOwnStyle(this.style)) this.parts.push(escapeXml(this.style));
    else this.leftOut.add('the content of <style>');
    this.style = '';
  }
}

function boxOf(read: (name: string) => string | undefined): { viewBox: string; width: number; height: number } {
  const [width, height] = ['width', 'height'].map((name) => Number(/^\s*([\d.]+)(px)?\s*$/.exec(read(name) ?? '')?.[1]));
  const given = (read('viewBox') ?? '').trim().split(/[\s,]+/).map(Number);
  const [, , wide = 0, high = 0] = given;
  const viewBox = given.length === 4 && given.every(Number.isFinite) && wide > 0 && high > 0 ? given.join(' ') : undefined;
  if (width && height) return { viewBox: viewBox ?? `0 0 ${width} ${height}`, width, height };
  if (!viewBox) throw pictureRefused(says.NO_SIZE);
  return { viewBox, width: wide, height: high };
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
