/**
 * Statements as text. What came in is given out as it came, number for number: parsing and writing JSON again would
 * make 1.0 of 1 and lose digits, and costs five times as much.
 */

interface Span {
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

/** Lays properties over an object's text; of those it has already, the old ones go. @param object a JSON object's text @param over another's */
export function laidOver(object: string, over: string): string {
  const added = over.slice(over.indexOf('{') + 1, over.lastIndexOf('}')).trim();
  if (!added) return object.trim();
  const names = new Set(spansIn(over).map(({ key }) => key));
  const kept = spansIn(object).filter(({ key }) => !names.has(key)).map(({ from, to }) => object.slice(from, to).trim());
  return `{${[...kept, added].join(',')}}`;
}

/** Two objects' texts as one, when they have no property in common and neither is empty. */
export const joinedTo = (object: string, more: string): string => `${object.slice(0, object.lastIndexOf('}'))},${more.slice(more.indexOf('{') + 1)}`;

/** A stored statement as it is given out: what was received, with what the server assigned laid over it. */
export const givenText = ({ received, assigned, overlaps }: { received: string; assigned: string; overlaps: number }): string =>
  overlaps ? laidOver(received, assigned) : joinedTo(received, assigned);

/** The texts of a list's elements; of an object, its own text alone. @param json well-formed JSON */
export function elementsOf(json: string): string[] {
  const start = json.search(/\S/);
  if (json[start] !== '[') return [json.trim()];
  return partsOf(json, start).map(({ from, to }) => json.slice(from, to).trim());
}

/** The text of one of an object's properties; undefined when it has none of that name. */
export function propertyOf(object: string, name: string): string | undefined {
  const span = spansIn(object).find(({ key }) => key === name);
  if (!span) return undefined;
  const text = object.slice(span.from, span.to);
  return text.slice(text.indexOf(':', endOfString(text, text.indexOf('"'))) + 1).trim();
}

/** An object's properties as text: each with its name as it is written, and as it reads. */
export function propertiesOf(object: string): { key: string; name: string; value: string }[] {
  return spansIn(object).map(({ key, from, to }) => {
    const text = object.slice(from, to).trim();
    const end = endOfString(text, 0);
    return { key, name: text.slice(0, end), value: text.slice(text.indexOf(':', end) + 1).trim() };
  });
}

/** Where an object's properties stand, each with its name. */
function spansIn(json: string): Span[] {
  return partsOf(json, json.indexOf('{')).map(({ from, to }) => {
    const quote = json.indexOf('"', from);
    return { key: JSON.parse(json.slice(quote, endOfString(json, quote))) as string, from, to };
  });
}

/** Splits what stands between an opening bracket and its closing one at the commas of this level. */
function partsOf(json: string, open: number): { from: number; to: number }[] {
  const parts: { from: number; to: number }[] = [];
  let depth = 0;
  let from = open + 1;
  for (let at = open; at < json.length; at += 1) {
    const code = json.charCodeAt(at);
    if (code === QUOTE) at = endOfString(json, at) - 1;
    else if (code === BRACE || code === BRACKET) depth += 1;
    else if (code === END_BRACE || code === END_BRACKET) {
      depth -= 1;
      if (depth > 0) continue;
      if (json.slice(from, at).trim()) parts.push({ from, to: at });
      break;
    } else if (code === COMMA && depth === 1) {
      parts.push({ from, to: at });
      from = at + 1;
    }
  }
  return parts;
}

/** Just after the closing quotation mark. */
function endOfString(json: string, open: number): number {
  for (let at = json.indexOf('"', open + 1); at >= 0; at = json.indexOf('"', at + 1)) {
    let slashes = 0;
    while (json[at - 1 - slashes] === '\\') slashes += 1;
    if (slashes % 2 === 0) return at + 1;
  }
  return json.length;
}

const [QUOTE, BRACE, BRACKET, END_BRACE, END_BRACKET, COMMA] = [...'"{[}],'].map((sign) => sign.charCodeAt(0));
