import { parse } from 'yaml';
import { CONTENT_LANGUAGES, type Files } from '../../catalogue/index.js';
import { type Language } from '../../platform/index.js';
import { type FrameworkTableDto } from './framework-table.dto.js';

interface Outline {
  readonly principles?: string[];
  readonly levels?: number[];
  readonly competences?: { readonly key: string; readonly principles?: string[]; readonly retired?: string }[];
  readonly goals?: { readonly key: string }[];
}
type Named<Value> = Readonly<Record<string, Value | undefined>>;
interface Words {
  readonly title?: string;
  readonly principles?: Named<{ readonly title?: string; readonly text?: string }>;
  readonly levels?: Named<{ readonly title?: string; readonly evidence?: string }>;
  readonly competences?: Named<{ readonly title?: string; readonly description?: string; readonly levels?: Named<string> }>;
  readonly subGoals?: Named<string>;
  readonly criteria?: Named<string>;
  readonly goals?: Named<string>;
}

/** A framework as a table, as far as its files have been written: also an old version, and a draft in which something is missing. */
export function frameworkTable(files: Files, wanted: Language): FrameworkTableDto {
  const languages = CONTENT_LANGUAGES.filter((language) => files.has(`${language}.yaml`));
  const language = languages.find((one) => one === wanted) ?? 'nb';
  const { principles = [], levels = [], competences = [], goals = [] } = read<Outline>(files, 'framework.yaml');
  const words = read<Words>(files, `${language}.yaml`);
  return {
    title: words.title ?? '',
    language,
    languages: [...languages],
    levels: levels.map((level) => ({ level, title: words.levels?.[level]?.title ?? '', evidence: words.levels?.[level]?.evidence ?? '' })),
    principles: principles.map((key) => ({ key, title: words.principles?.[key]?.title ?? '', text: words.principles?.[key]?.text ?? '' })),
    competences: competences.map(({ key, principles: serves = [], retired = null }) => {
      const { title = '', description = '', levels: behaviours = {} } = words.competences?.[key] ?? {};
      return { key, title, description, principles: serves, retiredOn: retired, levels: levels.map((level) => ({ level, behaviour: behaviours[level] ?? '' })) };
    }),
    subGoals: texts(words.subGoals),
    criteria: texts(words.criteria),
    goals: goals.map(({ key }) => words.goals?.[key] ?? key),
  };
}

const read = <Value>(files: Files, name: string): Value => (parse(files.get(name) ?? '') ?? {}) as Value;
const texts = (named: Named<string> = {}) => Object.entries(named).map(([key, text = '']) => ({ key, text }));
