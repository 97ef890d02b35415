import { existsSync } from 'node:fs';
import path from 'node:path';
import { Injectable } from '@nestjs/common';
import { Config, SideOrigin } from '../../platform/index.js';
import { type EditorState } from './editor.dto.js';

/** Where the official editor is opened: at an address of its own, which is there from the start of the process when the editor is. */
@Injectable()
export class EditorOrigin extends SideOrigin {
  constructor(private readonly config: Config) {
    super(config.h5pEditorUrl, config);
  }

  /** Whether its door is to be opened. */
  get isWanted(): boolean {
    return this.isInstalled && this.hasAddress;
  }

  get state(): EditorState {
    if (!this.isInstalled) return 'not-installed';
    if (!this.hasAddress) return 'no-address';
    return this.isOpen ? 'ready' : 'closed';
  }

  private get isInstalled(): boolean {
    return existsSync(path.join(this.config.dataDir, 'h5p/editor/installed.json'));
  }
}
