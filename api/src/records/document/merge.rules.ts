interface Content {
  readonly content: Buffer;
  readonly contentType: string;
}

const JSON_TYPE = 'application/json';

/** Two JSON objects as one, the second's properties laid over the first's (1.0.3, Communication 2.2). @returns undefined when either is no JSON object */
export function merged(there: Content, over: Content): Content | undefined {
  const [below, above] = [objectIn(there), objectIn(over)];
  if (!below || !above) return undefined;
  return { contentType: JSON_TYPE, content: Buffer.from(JSON.stringify({ ...below, ...above })) };
}

export function objectIn({ content, contentType }: Content): object | undefined {
  if (contentType.split(';')[0]?.trim().toLowerCase() !== JSON_TYPE) return undefined;
  try {
    const value: unknown = JSON.parse(content.toString('utf8'));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
