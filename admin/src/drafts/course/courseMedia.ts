import type { Files } from '../draft.types.js';

export interface MediaLicence {
  file: string;
  licence: string;
  attribution: string;
}

const MADE_ELSEWHERE = /media\/[a-z0-9][a-z0-9.-]*\.(?:png|jpg|webp|gif|mp4|webm|mp3|m4a|wav|ogg)\b/g;

/** Photographs, films and sounds that the texts and exercises show; drawings are the course's own. */
export const mediaIn = (files: Files): string[] => [...new Set(Object.entries(files).filter(([path]) => path !== 'course.yaml').flatMap(([, content]) => JSON.stringify(content).match(MADE_ELSEWHERE) ?? []))].sort();

/** What is told of one file, changed; a row with nothing in it is left out. */
export function withLicence(media: readonly MediaLicence[], file: string, part: Partial<MediaLicence>): MediaLicence[] {
  const row = { ...(media.find((one) => one.file === file) ?? { file, licence: '', attribution: '' }), ...part };
  const others = media.filter((one) => one.file !== file);
  return row.licence === '' && row.attribution === '' ? others : [...others, row];
}
