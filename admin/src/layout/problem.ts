interface Told {
  message: string;
  code: string | undefined;
}

/** What the api said of a failure: plain words, and the code that support asks for. */
export function toldOf(error: unknown): Told {
  const { message = '', body } = (error ?? {}) as { message?: string; body?: { code?: string } };
  return { message, code: body?.code };
}
