import { Injectable } from '@nestjs/common';
import { H5pLibraries } from '../h5p/library.service.js';
import { type Field } from '../h5p/semantics.rules.js';
import { libraryUnknown } from '../h5p-library/library.errors.js';
import { type UpgradeLibraries, type UpgradeLibrary } from './upgrade-page.rules.js';

/** Libraries as their upgrades need them. */
@Injectable()
export class UpgradeLibrariesQueries {
  constructor(private readonly libraries: H5pLibraries) {}

  /** A library and every one that its contents may hold, by the options of its fields; what is not installed is left out. @throws NotFound */
  async reachable(name: string, origin: string): Promise<UpgradeLibraries> {
    const found = new Map<string, UpgradeLibrary>();
    const open = [name];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const library = found.has(next) ? undefined : await this.read(next, origin);
      if (!library) continue;
      found.set(next, library);
      open.push(...library.semantics.flatMap(optionsIn));
    }
    if (!found.size) throw libraryUnknown();
    return Object.fromEntries(found);
  }

  private async read(name: string, origin: string): Promise<UpgradeLibrary | undefined> {
    const library = await this.libraries.find(name);
    const fields = library && (await this.libraries.fields(name, 'en'));
    if (!library || !fields) return undefined;
    const hasUpgrades = await this.libraries.storage.fileExists(library, 'upgrades.js');
    return { semantics: fields.semantics, upgrades: hasUpgrades ? `${origin}/api/h5p/libraries/${name.replace(' ', '-')}/upgrades.js?v=${library.patchVersion}` : null };
  }
}

const optionsIn = ({ type, options = [], fields = [], field }: Field): string[] => [
  ...(type === 'library' ? options.flatMap((option) => (typeof option === 'string' ? option : (option.name ?? []))) : []),
  ...fields.flatMap(optionsIn),
  ...(field ? optionsIn(field) : []),
];
