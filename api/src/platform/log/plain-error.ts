const FRAME = /^\s+at .*$/gm;
const DEEPEST_CAUSE = 3;

export interface PlainError {
  readonly type: string;
  readonly code?: string;
  readonly message?: string;
  readonly stack: string;
  readonly cause?: PlainError;
}

/**
 * What a log may say of an error. A database's error brings the query along with everything that was sent in it, and its
 * message repeats values ("Duplicate entry 'nora@…'"); that of broken JSON repeats the text. Of these only the kind, the
 * code and the place are kept.
 */
export function plainError(error: unknown, depth = 0): PlainError {
  if (!(error instanceof Error)) return { type: typeof error, stack: '' };
  const { code, cause, driverError } = error as Error & { code?: unknown; driverError?: unknown };
  const repeatsValues = driverError !== undefined || 'sql' in error || 'sqlState' in error || error instanceof SyntaxError;
  return {
    type: error.constructor.name,
    ...(code === undefined ? {} : { code: String(code) }),
    ...(repeatsValues ? {} : { message: error.message }),
    stack: (error.stack?.slice(error.stack.indexOf(error.message) + error.message.length).match(FRAME) ?? []).join('\n'),
    ...(cause === undefined || depth >= DEEPEST_CAUSE ? {} : { cause: plainError(cause, depth + 1) }),
  };
}
