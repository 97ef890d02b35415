const INSIDE = /"library"\s*:\s*"([\w.-]{1,110} \d{1,4}\.\d{1,4})"/g;

/** Every library that a content's JSON names, each once. A quotation mark inside a text has a backslash before it, so no text is taken for one. */
export const librariesNamedIn = (json: string): string[] => [...new Set([...json.matchAll(INSIDE)].map(([, name]) => name as string))];
