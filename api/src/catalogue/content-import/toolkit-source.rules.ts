import { z } from 'zod';
import { ToolkitOutline, ToolkitWords } from '../toolkit/toolkit.dto.js';
import { StewardshipFile } from '../stewardship/stewardship.dto.js';
import { type Files, yamlOf } from './content-folder.rules.js';
import { CONTENT_LANGUAGES, type ContentLanguage } from './course-source.dto.js';
import { type Remarks } from './import-report.rules.js';
import * as says from './remark-words.rules.js';
import { Follows } from '../translation/follows.rules.js';

/** `toolkits/<slug>/toolkit.yaml` */
export const ToolkitFile = z.strictObject({
  key: z.string().regex(/^[A-Z][A-Z0-9-]*$/, 'must be like T1').max(20),
  version: z.int().min(1),
  minutes: z.int().min(1).max(600),
  situation: z.enum(['ideas', 'needs', 'test', 'learn', 'involve', 'benefit']),
  ...StewardshipFile,
  ...ToolkitOutline.shape,
  groupSize: ToolkitOutline.shape.groupSize.refine(({ from, to }) => to >= from, 'to must not be less than from'),
});
export type ToolkitFile = z.infer<typeof ToolkitFile>;

/** `toolkits/<slug>/<language>.yaml` */
const WordsFile = z.strictObject({ title: z.string().trim().min(1).max(200), aim: z.string().trim().min(1).max(1000), ...ToolkitWords.shape, follows: Follows.optional() });
export type ToolkitWordsFile = z.infer<typeof WordsFile>;

export interface ToolkitSource {
  readonly slug: string;
  readonly toolkit: ToolkitFile;
  readonly words: { language: ContentLanguage; words: ToolkitWordsFile }[];
}

/** @returns undefined after saying everything that is wrong */
export function readToolkit(slug: string, files: Files, remarks: Remarks): ToolkitSource | undefined {
  const at = (name: string) => `toolkits/${slug}/${name}`;
  const before = remarks.errors.length;
  remarks.reads(files, at);
  const check = <S extends z.ZodType>(name: string, schema: S): z.infer<S> | undefined => {
    const text = files.get(name);
    return text === undefined ? remarks.tell(at(name), says.missing({ nb: 'Skriv den.', nn: 'Skriv ho.', en: 'Write it.' })) : remarks.check(at(name), schema, yamlOf(text, at(name), remarks));
  };
  const toolkit = check('toolkit.yaml', ToolkitFile);
  const languages = CONTENT_LANGUAGES.filter((language) => language === 'nb' || files.has(`${language}.yaml`));
  const words = languages.flatMap((language) => {
    const found = check(`${language}.yaml`, WordsFile);
    return found ? [{ language, words: found }] : [];
  });
  if (toolkit) checkAgenda(toolkit, words, at, remarks);
  return toolkit && remarks.errors.length === before ? { slug, toolkit, words } : undefined;
}

function checkAgenda(toolkit: ToolkitFile, words: ToolkitSource['words'], at: (name: string) => string, remarks: Remarks): void {
  const sum = toolkit.agenda.reduce((minutes, item) => minutes + item.minutes, 0);
  if (sum !== toolkit.minutes) remarks.tell(at('toolkit.yaml'), says.agendaSum(sum, toolkit.minutes), ['minutes']);
  const ids = toolkit.agenda.map(({ id }) => id);
  for (const { language, words: { agenda } } of words) {
    for (const id of ids) if (!agenda[id]) remarks.tell(at(`${language}.yaml`), says.agendaWithoutWords(id));
    for (const id of Object.keys(agenda)) if (!ids.includes(id)) remarks.tell(at(`${language}.yaml`), says.agendaUnknown(id), ['agenda', id]);
  }
}
