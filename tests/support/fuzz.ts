/** A field of a type's `semantics.json`, as far as making values needs it. */
export interface FuzzField {
  readonly name?: string;
  readonly type: string;
  readonly widget?: string;
  readonly min?: number;
  readonly max?: number;
  readonly maxLength?: number;
  readonly optional?: boolean;
  readonly default?: unknown;
  readonly regexp?: { readonly pattern: string };
  readonly options?: readonly (string | { readonly value?: unknown })[];
  readonly fields?: readonly FuzzField[];
  readonly field?: FuzzField;
}

type Random = (below: number) => number;
type FieldsOf = (library: string) => readonly FuzzField[];

/** Texts that run or load something when they are shown as they are. */
export const EVIL = [
  '<script>alert(1)</script>', '</script><script>alert(1)</script>', '<img src=x onerror=alert(1)>', '<svg onload=alert(1)>', '<p onclick="alert(1)">x</p>', '<a href="javascript:alert(1)">x</a>',
  '<a href="java\tscript:alert(1)">x</a>', '<iframe src="//x.example"></iframe>', '<style>*{}</style>', '<math><mtext><img src=x onerror=alert(1)>', '"><img src=x onerror=alert(1)>', '<p style="background:url(//x.example)">x</p>',
  '&lt;script&gt;alert(1)&lt;/script&gt;', '<<script>script>alert(1)<</script>/script>', '<scr\0ipt>alert(1)</script>', '<object data=x>', '<a href="data:text/html,<script>1</script>">x</a>',
];
const ODD = ['', ' ', '\0', '\uD800', '\uFEFF', '\u202E', '*', '**', '*a/b:c*', '\\*', '{{x}}', '%s', '../../etc/passwd', '__proto__', 'constructor', 'x'.repeat(9000), '🙂'.repeat(50), "'; DROP TABLE h5p_content; --"];
const WRONG: readonly unknown[] = [
  null, true, false, 0, -1, 1.5, 1e308, -1e308, '1e999', 'NaN', [], {}, [[]], [null], { length: 5 }, { toString: 'x' }, { __proto__: { a: 1 } }, JSON.parse('{"__proto__":{"polluted":1}}'), 'tekst', ['tekst'],
  { library: 'Spor.Gone 1.0', params: {} }, { library: '../x 1.0', params: {} }, { library: { a: 1 }, params: 1 }, { path: '../../secret.txt', mime: 'image/png' }, { path: 'https://x.example/a.png' }, [{ path: 'media/a.svg' }], Array.from({ length: 300 }, () => 'x'),
];

/** Values for a type's fields: as they should be, but for a script in many a text; or here and there as they never should be. */
export class Fuzz {
  constructor(
    private readonly random: Random,
    private readonly fieldsOf: FieldsOf,
    /** One of how many values is of another kind than its field; 0 for none. */
    private readonly wrong: number,
  ) {}

  params(library: string, depth = 0): Record<string, unknown> {
    const params = this.group(this.fieldsOf(library), depth);
    if (this.wrong && this.random(3) === 0) params[this.one(['evil', '<script>', 'constructor', 'toString', ''])] = this.one(WRONG);
    return params;
  }

  text(): string {
    return this.random(2) ? this.one(EVIL) : `Ord ${this.random(1000)}`;
  }

  private group(fields: readonly FuzzField[], depth: number): Record<string, unknown> {
    return Object.fromEntries(fields.flatMap((field) => ((field.optional || field.default !== undefined) && this.random(2) ? [] : [[field.name ?? '', this.value(field, depth)]])));
  }

  private value(field: FuzzField, depth: number): unknown {
    if (this.wrong && this.random(this.wrong) === 0) return this.random(2) ? this.one(WRONG) : this.one(ODD);
    switch (field.type) {
      case 'text': return this.ofText(field);
      case 'number': return Number(field.min ?? 0) + this.random(Math.max(1, Number(field.max ?? 5) - Number(field.min ?? 0)));
      case 'boolean': return this.random(2) === 1;
      case 'select': return this.one((field.options ?? []).map((option) => (typeof option === 'string' ? option : option.value)));
      case 'group': return this.group(field.fields ?? [], depth + 1);
      case 'list': return this.list(field, depth);
      case 'library': return this.library(field, depth);
      default: return undefined;
    }
  }

  private ofText({ widget, maxLength = 500, regexp }: FuzzField): string {
    const text = widget === 'html' ? `<p>*Svar* ${this.text()}</p>` : this.text();
    if (regexp) return ['a', '<p>*Svar*</p>', text].find((one) => new RegExp(regexp.pattern).test(one)) ?? text;
    return text.length <= maxLength ? text : 'Kort';
  }

  private list({ min = 0, max = 3, field }: FuzzField, depth: number): unknown[] {
    const least = Math.max(Number(min), 1);
    const count = least + this.random(Math.max(1, Math.min(Number(max), least + 2) - least + 1));
    return Array.from({ length: count }, () => (field ? this.value(field, depth + 1) : undefined));
  }

  private library({ options = [] }: FuzzField, depth: number): unknown {
    const library = String(this.one(options));
    return { library, params: depth > 6 ? {} : this.params(library, depth + 1), metadata: { title: this.text(), license: this.text(), authors: [{ name: this.text() }] } };
  }

  private one<Item>(items: readonly Item[]): Item {
    return items[this.random(items.length)] as Item;
  }
}

/** What in a stored or shown text would run or load something. */
export const RUNS = /<(script|img|svg|math|iframe|object|embed|style|link|meta|base|form|input|video|audio|template)\b|<[^>]*\son\w+\s*=|<[^>]*(href|src)\s*=\s*["']?\s*(j\s*a\s*v\s*a\s*script|data):|<[^>]*url\(/i;

/** Every text in a value, at every depth. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, item]) => [key, ...textsIn(item)]) : [];
}
