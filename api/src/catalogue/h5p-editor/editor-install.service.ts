import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { copyFile, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Injectable } from '@nestjs/common';
import { Config } from '../../platform/index.js';
import { Unpacking } from '../zip/unpack.service.js';
import { editorMismatch, editorUnreachable } from './editor.errors.js';
import { archiveName, archiveOf, checksumOf, EDITOR_PARTS, type EditorPart, keptIn } from './editor-parts.rules.js';

const LARGEST_ARCHIVE = 64 * 1024 * 1024;
const PATIENCE_MS = 120_000;

/** A part that has been unpacked and found to be the one that is meant. */
interface CheckedPart {
  readonly part: EditorPart;
  readonly folder: string;
  readonly names: readonly string[];
}

/** Brings the official H5P editor in, which is no part of Spor: the one pair of files it is tried with, whole, or nothing. */
@Injectable()
export class EditorInstall {
  private readonly root: string;

  constructor(
    config: Config,
    private readonly unpacking: Unpacking,
  ) {
    this.root = path.join(config.dataDir, 'h5p');
  }

  /**
   * @param from archives that lie here already; fetched from GitHub when there are none
   * @returns where it lies and how many files it has. @throws Unavailable without internet, Invalid when a file is another; then what was there stays
   */
  async run(from: readonly string[], parts: readonly EditorPart[] = EDITOR_PARTS): Promise<{ folder: string; files: number }> {
    const workshop = path.join(this.root, `.editor-${randomUUID()}`);
    await mkdir(workshop, { recursive: true });
    try {
      const archives = from.length ? from : await this.fetched(parts, workshop);
      const checked = await this.checked(archives, parts, workshop);
      return await this.place(checked, path.join(workshop, 'whole'));
    } finally {
      await rm(workshop, { recursive: true, force: true });
    }
  }

  private async fetched(parts: readonly EditorPart[], workshop: string): Promise<string[]> {
    try {
      return await Promise.all(parts.map(async (part) => {
        const answer = await fetch(archiveOf(part), { signal: AbortSignal.timeout(PATIENCE_MS) });
        if (!answer.ok || !answer.body) throw new Error(`${answer.status}`);
        const file = path.join(workshop, archiveName(part));
        await pipeline(answer.body, atMost(LARGEST_ARCHIVE), createWriteStream(file));
        return file;
      }));
    } catch (error) {
      throw editorUnreachable(parts.map(archiveOf), (error as Error).message);
    }
  }

  /** Every part must be among the archives; each is known by what is in it, not by its name. */
  private async checked(archives: readonly string[], parts: readonly EditorPart[], workshop: string): Promise<CheckedPart[]> {
    const found = new Map<string, Omit<CheckedPart, 'part'>>();
    const told: string[] = [];
    for (const [index, archive] of archives.entries()) {
      const unpacked = path.join(workshop, `unpacked-${index}`);
      await mkdir(unpacked);
      await this.unpacking.unpack(archive, unpacked);
      const folder = await onlyFolderIn(unpacked);
      const names = await keptIn(folder);
      const sha256 = await checksumOf(folder, names);
      found.set(sha256, { folder, names });
      told.push(`${path.basename(archive)}: ${sha256}`);
    }
    const missing = parts.filter(({ sha256 }) => !found.has(sha256));
    if (missing.length) throw editorMismatch(missing.map((part) => `${archiveName(part)}: ${part.sha256}`), told);
    return parts.map((part) => ({ part, ...(found.get(part.sha256) as Omit<CheckedPart, 'part'>) }));
  }

  private async place(checked: readonly CheckedPart[], whole: string): Promise<{ folder: string; files: number }> {
    let files = 0;
    for (const { part, folder, names } of checked) {
      for (const name of names) {
        const goal = path.join(whole, part.name, name);
        await mkdir(path.dirname(goal), { recursive: true });
        await copyFile(path.join(folder, name), goal);
        files += 1;
      }
    }
    await writeFile(path.join(whole, 'installed.json'), JSON.stringify(checked.map(({ part: { name, repository, commit, sha256 } }) => ({ name, repository, commit, sha256 })), null, 2));
    const goal = path.join(this.root, 'editor');
    const before = path.join(path.dirname(whole), 'before');
    await rename(goal, before).catch(() => undefined);
    await rename(whole, goal);
    return { folder: goal, files };
  }
}

/** An archive from GitHub has one folder, named by the commit, and everything in it. */
async function onlyFolderIn(unpacked: string): Promise<string> {
  const [first, ...others] = await readdir(unpacked, { withFileTypes: true });
  return first?.isDirectory() && !others.length ? path.join(unpacked, first.name) : unpacked;
}

function atMost(bytes: number): Transform {
  let seen = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      seen += chunk.length;
      if (seen > bytes) done(new Error('too large'));
      else done(null, chunk);
    },
  });
}
