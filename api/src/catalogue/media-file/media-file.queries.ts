import { stat } from 'node:fs/promises';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Files, MEDIA_FOLDER } from '../content-import/content-folder.rules.js';
import { contentOf, type FileContent } from '../draft/draft-file.rules.js';
import { pictureAddresses } from '../draft/draft-media.rules.js';
import { mediaType } from '../h5p-asset/asset.rules.js';
import { MediaService } from '../media/media.service.js';
import { SourceMedia } from '../source/source-media.service.js';
import { type MediaFileDto } from './media-file.dto.js';
import { factsIn, MEDIA_FACTS } from './media-facts.rules.js';
import { mediaPlaces } from './media-places.rules.js';

interface Course {
  readonly slug: string;
  readonly draftId: string | null;
  readonly files: Files;
}

/** Only the texts of courses that have pictures, films or sounds are read. */
const PUBLISHED = `SELECT c.slug, NULL AS draftId, f.path, f.body FROM course c JOIN course_version v ON v.id = c.published_version_id JOIN source_file f ON f.content_hash = v.content_hash
  WHERE NOT EXISTS (SELECT 1 FROM draft d WHERE d.kind = 'course' AND d.slug = c.slug)
    AND EXISTS (SELECT 1 FROM source_file m WHERE m.content_hash = v.content_hash AND m.path LIKE 'media/%')`;
const DRAFTS = `SELECT d.slug, d.id AS draftId, f.path, f.body FROM draft d JOIN draft_file f ON f.draft_id = d.id
  WHERE d.kind = 'course' AND EXISTS (SELECT 1 FROM draft_file m WHERE m.draft_id = d.id AND m.path LIKE 'media/%')`;

const ENDINGS = { picture: /\.(png|jpe?g|webp|gif|svg)$/, film: /\.(mp4|webm)$/, captions: /\.vtt$/ } as const;
const kindOf = (name: string): MediaFileDto['kind'] => (Object.keys(ENDINGS) as (keyof typeof ENDINGS)[]).find((kind) => ENDINGS[kind].test(name)) ?? 'sound';

/** The pictures, films and sounds of all courses, as they are being written, else as they are published. */
@Injectable()
export class MediaFileQueries {
  constructor(
    private readonly database: DataSource,
    private readonly pictures: MediaService,
    private readonly kept: SourceMedia,
  ) {}

  /** By course, and in it by name. */
  async all(): Promise<MediaFileDto[]> {
    const rows: { slug: string; draftId: string | null; path: string; body: string }[] = await this.database.query(`(${PUBLISHED}) UNION ALL (${DRAFTS}) ORDER BY slug, path`);
    const courses = new Map<string, { slug: string; draftId: string | null; files: Map<string, string> }>();
    for (const { slug, draftId, path, body } of rows) {
      const course = courses.get(slug) ?? { slug, draftId, files: new Map<string, string>() };
      course.files.set(path, body);
      courses.set(slug, course);
    }
    return (await Promise.all([...courses.values()].map((course) => this.ofCourse(course)))).flat();
  }

  private async ofCourse({ slug, draftId, files }: Course): Promise<MediaFileDto[]> {
    // Course packages have a page of their own.
    const names = [...files.keys()].filter((name) => name.startsWith(MEDIA_FOLDER) && !/\.(zip|xml)$/.test(name));
    const addresses = pictureAddresses(files, await this.pictures.sizes(names.map((name) => files.get(name) ?? '').filter((body) => /^[0-9a-f]{64}$/.test(body))));
    const facts = factsIn(files.get(MEDIA_FACTS));
    const places = mediaPlaces(files);
    return Promise.all(
      names.map(async (name) => {
        const { owner = '', licence = null, attribution = '' } = facts[name.slice(MEDIA_FOLDER.length)] ?? {};
        const { url = null, width = null, height = null } = addresses.get(name) ?? {};
        const shown = (places.get(name) ?? []).map((place) => ({ ...place, title: titleIn(files, `${place.language}/${place.lesson ?? ''}.md`) }));
        return { id: `${slug}/${name}`, slug, courseTitle: titleIn(files, 'nb/course.md') || slug, name, kind: kindOf(name), mime: mediaType(name), url, bytes: await this.bytesOf(name, files.get(name) ?? ''), width, height, owner, licence, attribution, places: shown, draftId };
      }),
    );
  }

  /** A drawing stands in the source itself, and everything else beside it. */
  private async bytesOf(name: string, body: string): Promise<number | null> {
    if (name.endsWith('.svg')) return Buffer.byteLength(body);
    return stat(this.kept.fileOf(body)).then(({ size }) => size, () => null);
  }
}

function titleIn(files: Files, path: string): string {
  const text = files.get(path);
  const { title } = ((text === undefined ? {} : contentOf(path, text).front) ?? {}) as FileContent;
  return typeof title === 'string' ? title : '';
}
