// A checkout of its own for the launcher: its real code, the real packages, and tiny programs in place of Spor's.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

export const repository = path.resolve(__dirname, '../..');

export interface Checkout {
  readonly root: string;
  remove(): void;
}

export function makeCheckout(): Checkout {
  const root = mkdtempSync(path.join(os.tmpdir(), 'spor-checkout-'));
  for (const entry of ['scripts', 'package.json', 'package-lock.json', 'tsconfig.base.json']) cpSync(path.join(repository, entry), path.join(root, entry), { recursive: true });
  cpSync(path.join(__dirname, 'stand-in'), root, { recursive: true });
  for (const name of ['api', 'workers']) makeServerWorkspace(path.join(root, name));
  for (const name of ['learn', 'admin']) makeFrontEnd(path.join(root, name));
  linkPackages(path.join(root, 'node_modules'));
  return { root, remove: () => rmSync(root, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }) };
}

function makeServerWorkspace(directory: string): void {
  writeJson(path.join(directory, 'package.json'), { type: 'module' });
  writeJson(path.join(directory, 'tsconfig.json'), {
    extends: '../tsconfig.base.json',
    compilerOptions: { rootDir: 'src', outDir: 'dist', tsBuildInfoFile: 'dist/.tsbuildinfo', emitDecoratorMetadata: false, experimentalDecorators: false },
    include: ['src'],
  });
}

function makeFrontEnd(directory: string): void {
  mkdirSync(directory, { recursive: true });
  writeJson(path.join(directory, 'package.json'), { type: 'module' });
  writeFileSync(path.join(directory, 'index.html'), '<!doctype html><title>A stand-in</title>');
}

/** Each package by a link, and a cache of its own: what is built here must not count as built there. */
function linkPackages(target: string): void {
  const source = path.join(repository, 'node_modules');
  mkdirSync(target);
  for (const name of readdirSync(source)) {
    if (name !== '.cache' && name !== '.vite') symlinkSync(path.join(source, name), path.join(target, name));
  }
}

const writeJson = (file: string, value: unknown): void => writeFileSync(file, JSON.stringify(value));
