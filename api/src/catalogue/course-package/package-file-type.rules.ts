import path from 'node:path';
import { mediaType } from '../h5p-asset/asset.rules.js';

/** What a course package may be made of besides media. HTML is run: that is what a package is, and why it has an origin of its own. */
const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html', htm: 'text/html', xhtml: 'application/xhtml+xml', xml: 'application/xml', mjs: 'text/javascript', pdf: 'application/pdf', wasm: 'application/wasm', ico: 'image/x-icon', avif: 'image/avif',
  xsd: 'application/xml', dtd: 'application/xml-dtd', m4v: 'video/mp4', ogv: 'video/ogg', oga: 'audio/ogg', aac: 'audio/aac', doc: 'application/msword', docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};
/** Their pages say themselves in which letters they are written; older ones not always in UTF-8. */
export const packageFileType = (name: string): string => TYPES[path.posix.extname(name).slice(1).toLowerCase()] ?? mediaType(name).replace('; charset=utf-8', '');
