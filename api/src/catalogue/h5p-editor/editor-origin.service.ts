import { existsSync } from 'node:fs';
import path from 'node:path';
import { Injectable } from '@nestjs/common';
import { Config } from '../../platform/index.js';
import { frameOrigin } from '../h5p-asset/frame-headers.rules.js';
import { type EditorState } from './editor.dto.js';

/** How a request came here. */
interface Came {
  readonly protocol: string;
  /** With the port, and without. */
  readonly host: string;
  readonly hostname: string;
}

/** Where the official editor is opened: at an address of its own, which is there from the start of the process when the editor is. */
@Injectable()
export class EditorOrigin {
  private port: number | undefined;

  constructor(private readonly config: Config) {}

  /** Whether its door is to be opened. */
  get isWanted(): boolean {
    return this.isInstalled && this.hasAddress;
  }

  /** @param port on which the door was opened */
  opened(port: number): void {
    this.port = port;
  }

  get state(): EditorState {
    if (!this.isInstalled) return 'not-installed';
    if (!this.hasAddress) return 'no-address';
    return this.port === undefined ? 'closed' : 'ready';
  }

  /** @returns undefined while there is none */
  originFor({ protocol, hostname }: Omit<Came, 'host'>): string | undefined {
    if (this.port === undefined) return undefined;
    return this.config.h5pEditorUrl ?? frameOrigin(protocol, `${hostname}:${this.port}`);
  }

  /** Spor's own origin, which alone may show the editor. Where the editor's address is set, so is Spor's, and no header can say otherwise. */
  hostFor({ protocol, host }: Came): string | undefined {
    return this.config.h5pEditorUrl ? this.config.url : frameOrigin(protocol, host);
  }

  private get isInstalled(): boolean {
    return existsSync(path.join(this.config.dataDir, 'h5p/editor/installed.json'));
  }

  private get hasAddress(): boolean {
    return this.config.h5pEditorUrl !== undefined || !this.config.production;
  }
}
