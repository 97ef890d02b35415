import { createReadStream, createWriteStream } from 'node:fs';
import { access, mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Injectable } from '@nestjs/common';
import { Config, newId, type Texts, Transactions } from '../../platform/index.js';
import { H5pContentStorage } from '../h5p/content-storage.service.js';
import { contentInvalid } from '../h5p/h5p.errors.js';
import { H5pContentService, type PreparedContent } from '../h5p/h5p-content.service.js';
import { H5pServer } from '../h5p/h5p-server.service.js';
import { Unpacking } from '../zip/unpack.service.js';
import { type StoredPackageDto } from './package.dto.js';
import { PackageReader } from './package-reader.service.js';

const DAY = 86_400_000;

/** Who sends a package. */
export interface Sender {
  readonly employeeId: string;
  readonly language: string;
  readonly mayInstall: boolean;
}

/** Takes in `.h5p` packages. Everything is checked before anything is kept, and a package that is refused leaves nothing behind. */
@Injectable()
export class PackageService {
  constructor(
    private readonly config: Config,
    private readonly transactions: Transactions,
    private readonly unpacking: Unpacking,
    private readonly reader: PackageReader,
    private readonly contents: H5pContentService,
    private readonly storage: H5pContentStorage,
    private readonly server: H5pServer,
  ) {}

  /**
   * Whoever may edit keeps content of installed types; types are programs, and only some may install them.
   * @param arrived sees whether the file was cut off, after it has been read
   */
  async take(sender: Sender, file: Readable, arrived: () => void): Promise<StoredPackageDto> {
    const workshop = path.join(this.config.dataDir, 'h5p', 'temporary');
    await mkdir(workshop, { recursive: true });
    await sweep(workshop);
    const folder = await mkdtemp(path.join(workshop, 'package-'));
    try {
      const packed = path.join(folder, 'package.h5p');
      await pipeline(file, createWriteStream(packed));
      arrived();
      return await this.keep(sender, packed, path.join(folder, 'unpacked'));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  private async keep({ employeeId, language: preferred, mayInstall }: Sender, packed: string, folder: string): Promise<StoredPackageDto> {
    await mkdir(folder);
    await this.unpacking.unpack(packed, folder);
    const { metadata, library, params, read, hasLibraries } = await this.reader.read(folder, preferred, mayInstall);
    const language = /^[a-z]{2}$/.test(metadata.language) ? metadata.language : preferred;
    const content = await this.contents.prepare({ library, title: metadata.title, params, language, licence: metadata }, { requireAll: false }, read);
    await requireFiles(content, folder);
    const installed = mayInstall && hasLibraries ? await this.server.installLibraries(packed, employeeId) : [];
    const contentId = await this.store(content, folder, employeeId);
    return { contentId, title: content.title, library, installed };
  }

  /** Only files that the content refers to; whatever else lies in the package is left. */
  private async store(content: PreparedContent, folder: string, uploadedBy: string): Promise<string> {
    const id = newId();
    try {
      for (const name of content.files) await this.storage.addFile(id, name, createReadStream(path.join(folder, 'content', name)));
      await this.transactions.run((manager) => this.contents.store(manager, id, content, { origin: 'package', uploadedBy }));
      return id;
    } catch (error) {
      await this.storage.deleteFiles(id);
      throw error;
    }
  }
}

/** What a process that was killed left behind. */
async function sweep(workshop: string): Promise<void> {
  for (const name of await readdir(workshop)) {
    const { mtimeMs } = await stat(path.join(workshop, name)).catch(() => ({ mtimeMs: Date.now() }));
    if (name.startsWith('package-') && Date.now() - mtimeMs > DAY) await rm(path.join(workshop, name), { recursive: true, force: true });
  }
}

const NOT_IN_PACKAGE: Texts = { nb: 'mangler i pakken', nn: 'manglar i pakken', en: 'is missing in the package' };

async function requireFiles({ files }: PreparedContent, folder: string): Promise<void> {
  const there = await Promise.all(files.map((name) => access(path.join(folder, 'content', name)).then(() => true, () => false)));
  const missing = files.filter((_, index) => !there[index]);
  if (missing.length) throw contentInvalid(missing.map((name) => ({ path: `content/${name}`, message: NOT_IN_PACKAGE })));
}
