import { Injectable } from '@nestjs/common';
import { Scope, type Viewer } from '../../people/index.js';
import { libraryName } from '../h5p/library-name.rules.js';
import { H5pLibraries } from '../h5p/library.service.js';
import { libraryNotAllowed, libraryUnknown, libraryUsed } from './library.errors.js';
import { LibraryQueries } from './library.queries.js';
import { LibraryUses } from './library-uses.queries.js';
import { isUsed, usedBy } from './used-by.rules.js';

/** Takes libraries away that nothing uses. */
@Injectable()
export class LibraryRemoval {
  constructor(
    private readonly scope: Scope,
    private readonly libraries: H5pLibraries,
    private readonly queries: LibraryQueries,
    private readonly uses: LibraryUses,
  ) {}

  /** @throws Conflict with what uses it; then it stays. NotFound when it is not installed, Forbidden for an administrator of a part */
  async remove(viewer: Viewer, name: string): Promise<void> {
    if (!(await this.scope.isWhole(viewer, 'administrator'))) throw libraryNotAllowed();
    const library = libraryName(name);
    if (!library) throw libraryUnknown();
    await this.libraries.alone(library, async () => {
      if (!(await this.libraries.find(name))) throw libraryUnknown();
      await this.requireUnused(name);
      const withdrawn = await this.libraries.withdraw(library);
      try {
        // Somebody may have used it between the question and the act; from now on nobody can.
        await this.requireUnused(name);
      } catch (error) {
        await withdrawn.putBack();
        throw error;
      }
      await withdrawn.end();
    });
  }

  private async requireUnused(name: string): Promise<void> {
    const [counts, dependents] = await Promise.all([this.uses.countsOf(name), this.queries.dependentsOf(name)]);
    if (isUsed(counts, dependents)) throw libraryUsed(usedBy(counts, dependents));
  }
}
