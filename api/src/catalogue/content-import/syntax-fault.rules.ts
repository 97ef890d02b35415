import { type YAMLParseError } from 'yaml';
import { type Texts } from '../../platform/index.js';
import { type RemarkWords } from './remark-words.rules.js';

/** A file that its reader stopped in: what is wrong, what to do, and the words of the line. */
export interface SyntaxFault {
  readonly words: RemarkWords;
  readonly where: string;
}

type Advice = Omit<Texts, 'en'>;

const INDENT: Advice = { nb: 'Rykk inn med mellomrom, like langt for det som hører sammen.', nn: 'Rykk inn med mellomrom, like langt for det som høyrer saman.' };
const COLON: Advice = { nb: 'Sett anførselstegn rundt tekst med kolon, og se om linjen under er rykket like langt inn.', nn: 'Set hermeteikn rundt tekst med kolon, og sjå om linja under er rykt like langt inn.' };
const QUOTES: Advice = { nb: 'Sett anførselstegn rundt teksten.', nn: 'Set hermeteikn rundt teksten.' };
const CLOSING: Advice = { nb: 'Se etter et anførselstegn eller en klamme som mangler.', nn: 'Sjå etter eit hermeteikn eller ein klamme som manglar.' };
const ANYTHING: Advice = { nb: 'Se etter innrykk, kolon og anførselstegn på linjen.', nn: 'Sjå etter innrykk, kolon og hermeteikn på linja.' };

/** By the code of the reader (`yaml`, ErrorCode). */
const YAML_ADVICE: Partial<Record<YAMLParseError['code'], Advice>> = {
  BAD_INDENT: INDENT,
  TAB_AS_INDENT: INDENT,
  BLOCK_AS_IMPLICIT_KEY: COLON,
  MULTILINE_IMPLICIT_KEY: COLON,
  BAD_SCALAR_START: QUOTES,
  MISSING_CHAR: CLOSING,
  BAD_DQ_ESCAPE: { nb: 'Bruk enkle anførselstegn rundt tekst med skråstrek (\\).', nn: 'Bruk enkle hermeteikn rundt tekst med skråstrek (\\).' },
  DUPLICATE_KEY: { nb: 'Det samme feltet står to ganger. Ta bort det ene.', nn: 'Det same feltet står to gonger. Ta bort det eine.' },
  MULTIPLE_DOCS: { nb: 'Ta bort linjen med ---.', nn: 'Ta bort linja med ---.' },
};

/** @param error as `yaml` throws it. In English the reader's own words stand: they are for whoever has the files. */
export function yamlFault(error: unknown, text: string): SyntaxFault {
  const { linePos, message } = error as Partial<YAMLParseError> & Error;
  const advice = adviceOf(error as Partial<YAMLParseError> & Error);
  return {
    words: { reason: { nb: 'kan ikke leses som YAML.', nn: 'kan ikkje lesast som YAML.', en: `is not YAML: ${message.split('\n')[0]}` }, advice: { ...advice, en: '' } },
    where: lineOf(text, linePos?.[0].line),
  };
}

/** What is not closed is called badly indented; an asterisk leads to what is not there, and that has no code. */
function adviceOf({ code, message }: Partial<YAMLParseError> & Error): Advice {
  if (message.startsWith('Flow ')) return CLOSING;
  return code === undefined ? QUOTES : (YAML_ADVICE[code] ?? ANYTHING);
}

/** @param error as `JSON.parse` throws it; V8 says where when it is not at the end. A comma too much stands on the line before. */
export function jsonFault(error: unknown, text: string): SyntaxFault {
  const { message } = error as Error;
  const [, position] = /at position (\d+)/.exec(message) ?? [];
  return {
    words: {
      reason: { nb: 'kan ikke leses som JSON.', nn: 'kan ikkje lesast som JSON.', en: `is not JSON: ${message}` },
      advice: { nb: 'Se etter et komma, en klamme eller et anførselstegn som mangler, eller som er for mye.', nn: 'Sjå etter eit komma, ein klamme eller eit hermeteikn som manglar, eller som er for mykje.', en: '' },
    },
    where: position === undefined ? '' : linesAt(text, Number(position)),
  };
}

const linesAt = (text: string, position: number): string => text.split('\n').slice(0, text.slice(0, position).split('\n').length).slice(-2).join('\n');
const lineOf = (text: string, line: number | undefined): string => (line && text.split('\n')[line - 1]) || '';
