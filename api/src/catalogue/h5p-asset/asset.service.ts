import { createHmac, timingSafeEqual } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { Injectable } from '@nestjs/common';
import { Config } from '../../platform/index.js';
import { isPlainPath } from '../h5p/content-path.rules.js';
import { fileUnknown } from '../h5p/h5p.errors.js';
import { H5pLibraries } from '../h5p/library.service.js';
import { isText, mediaType, withAbsoluteUrls, withoutFaces } from './asset.rules.js';

const require = createRequire(import.meta.url);
const CORE = path.dirname(require.resolve('h5p-standalone/dist/frame.bundle.js'));
/** The learner's app is set in Inter; the player is to look the same, with a tenth of the font files the core would load. */
const INTER = require.resolve('@fontsource-variable/inter/files/inter-latin-wght-normal.woff2');
/** Looks for what stands in somebody's way; only a preview ever asks for it. */
const AXE = require.resolve('axe-core/axe.min.js');
const INTER_FACE = "@font-face{font-family:Inter;font-weight:100 900;font-display:swap;src:url(/api/h5p/core/inter.woff2?v=1) format('woff2')}";
const OWN_FILES: Readonly<Record<string, string>> = { 'inter.woff2': INTER, 'axe.min.js': AXE };
const CORE_VERSION = (require('h5p-standalone/package.json') as { version: string }).version;
const MOST_BYTES = 24 * 1024 * 1024;
const SMALLEST_WORTH_PACKING = 600;

const pack = { br: promisify(brotliCompress), gzip: promisify(gzip) };

export interface Asset {
  readonly type: string;
  readonly body: Buffer;
  /** The same, compressed; only for texts. */
  readonly br?: Buffer;
  readonly gzip?: Buffer;
}

export interface Bundle {
  readonly script: string;
  readonly style: string;
}

/**
 * The files a player's page loads. An opaque origin has no cache of its own in the browser, so the page gets one script
 * and one style sheet, made of the H5P core and the libraries the content needs, compressed once and kept in memory.
 */
@Injectable()
export class H5pAssets {
  private readonly kept = new Map<string, Promise<Asset>>();
  private bytes = 0;

  constructor(
    private readonly libraries: H5pLibraries,
    private readonly config: Config,
  ) {
    libraries.onChange(() => this.forget());
  }

  /** @param libraries in order, with their patch version: `Spor.Choice-1.0.3` */
  addressesOf(libraries: readonly string[]): Bundle {
    const names = [`core-${CORE_VERSION}`, ...libraries].join(',');
    const address = (kind: string) => `/api/h5p/bundles/${this.seal(`${names}.${kind}`)}/${names}.${kind}`;
    return { script: address('js'), style: address('css') };
  }

  /** @param name a file of h5p-standalone's build: a font, a picture. @throws NotFound */
  async core(name: string): Promise<Asset> {
    if (!isPlainPath(name)) throw fileUnknown();
    return this.keep(`core/${name}`, () => readFile(OWN_FILES[name] ?? path.join(CORE, name)), mediaType(name));
  }

  /** @param folder e.g. `Spor.Choice-1.0`. @throws NotFound */
  async library(folder: string, name: string): Promise<Asset> {
    if (!/^[\w.-]+-\d+\.\d+$/.test(folder) || !isPlainPath(folder) || !isPlainPath(name)) throw fileUnknown();
    return this.keep(`${folder}/${name}`, () => readFile(path.join(this.libraries.root, folder, name)), mediaType(name));
  }

  /** @param name a file of the official editor, as it is installed: `core/js/h5p.js`. @throws NotFound */
  async editorFile(name: string): Promise<Asset> {
    if (!/^(core|editor)\//.test(name) || !isPlainPath(name)) throw fileUnknown();
    return this.keep(`official/${name}`, () => readFile(path.join(this.config.dataDir, 'h5p/editor', name)), mediaType(name));
  }

  /** Only bundles this server has named itself: making one costs time. @throws NotFound */
  async bundle(seal: string, file: string): Promise<Asset> {
    const match = /^(core-[\d.]+(?:,[\w.-]+-\d+\.\d+\.\d+)*)\.(js|css)$/.exec(file);
    const expected = Buffer.from(this.seal(file));
    if (!match || seal.length !== expected.length || !timingSafeEqual(Buffer.from(seal), expected)) throw fileUnknown();
    const names = (match[1] ?? '').split(',').slice(1);
    const scripts = match[2] === 'js';
    return this.keep(file, () => (scripts ? this.scripts(names) : this.styles(names)), mediaType(file));
  }

  private async scripts(names: readonly string[]): Promise<Buffer> {
    const parts = [await readFile(path.join(CORE, 'frame.bundle.js'), 'utf8')];
    for (const name of names) for (const file of await this.filesOf(name, 'preloadedJs')) parts.push(await readFile(file.path, 'utf8'));
    return Buffer.from(parts.join('\n;\n'));
  }

  private async styles(names: readonly string[]): Promise<Buffer> {
    const core = withoutFaces(await readFile(path.join(CORE, 'styles/h5p.css'), 'utf8'), ['Inter', 'Open Sans']);
    const parts = [INTER_FACE, withAbsoluteUrls(core, '/api/h5p/core/styles/')];
    for (const name of names) for (const file of await this.filesOf(name, 'preloadedCss')) parts.push(withAbsoluteUrls(await readFile(file.path, 'utf8'), file.address));
    return Buffer.from(parts.join('\n'));
  }

  private async filesOf(name: string, kind: 'preloadedJs' | 'preloadedCss'): Promise<{ path: string; address: string }[]> {
    const folder = name.replace(/\.\d+$/, '');
    const library = await this.libraries.find(folder.replace(/-(\d+\.\d+)$/, ' $1'));
    if (!library) throw fileUnknown();
    const files = (library[kind] ?? []).map((file) => file.path).filter(isPlainPath);
    return files.map((file) => ({ path: path.join(this.libraries.root, folder, file), address: `/api/h5p/libraries/${folder}/${file}` }));
  }

  private keep(key: string, read: () => Promise<Buffer>, type: string): Promise<Asset> {
    const known = this.kept.get(key);
    if (known) return known;
    const asset = this.make(read, type);
    this.kept.set(key, asset);
    asset.catch(() => this.kept.delete(key));
    return asset;
  }

  private async make(read: () => Promise<Buffer>, type: string): Promise<Asset> {
    const body = await read().catch(() => {
      throw fileUnknown();
    });
    const asset = isText(type) && body.length > SMALLEST_WORTH_PACKING ? { type, body, br: await brotli(body), gzip: await pack.gzip(body, { level: 9 }) } : { type, body };
    this.bytes += body.length * 1.5;
    if (this.bytes > MOST_BYTES) this.forget();
    return asset;
  }

  private forget(): void {
    this.kept.clear();
    this.bytes = 0;
  }

  private seal(file: string): string {
    return createHmac('sha256', this.config.secret).update(`bundle:${file}`).digest('hex').slice(0, 24);
  }
}

const brotli = (body: Buffer): Promise<Buffer> => pack.br(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: body.length } });
