import { Injectable } from '@nestjs/common';
import { lines, type SearchDraft, SearchIndex, textsIn } from '../../catalogue/index.js';
import { CompetenceSearchQueries, type CompetenceTextRow } from './competence-search.queries.js';

/** Keeps the competences that are searched as those of the frameworks in force. */
@Injectable()
export class CompetenceSearchIndex {
  constructor(
    private readonly index: SearchIndex,
    private readonly queries: CompetenceSearchQueries,
  ) {}

  /** After a framework has come into force. */
  async reflect(frameworkId: string): Promise<void> {
    const versionId = (await this.queries.published()).get(frameworkId);
    if (versionId) await this.index.replace(frameworkId, versionId, (await this.queries.texts(versionId)).map(draftOf));
  }

  /** Whatever is not there as it is in force; with `everything`, also what seems to be. */
  async bringUpToDate({ everything = false } = {}): Promise<void> {
    const published = await this.queries.published();
    for (const id of everything ? published.keys() : await this.index.stale(published)) await this.reflect(id);
    await this.index.keepOnly(['competence'], [...published.keys()]);
  }
}

const draftOf = ({ id, key, language, title, description, levels }: CompetenceTextRow): SearchDraft => ({
  kind: 'competence', thingId: id, language, address: `/kompetanse?hvorfor=${key}`, title, key, summary: description, body: lines(textsIn(JSON.parse(levels))),
});
