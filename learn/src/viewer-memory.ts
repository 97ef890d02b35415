import type { ViewerDto } from './types.js';

const KEY = 'spor.viewer';

interface Remembered {
  readonly viewer: ViewerDto;
  readonly at: number;
}

/** Kept for this tab only, so that a reload paints the right page at once and asks one thing less. The server decides all the same. */
export function rememberViewer(viewer: ViewerDto): ViewerDto {
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ viewer, at: Date.now() } satisfies Remembered));
  } catch {
    // Storage may be switched off; then every reload asks again.
  }
  return viewer;
}

export function rememberedViewer(): { initialData?: ViewerDto; initialDataUpdatedAt?: number } {
  try {
    const text = sessionStorage.getItem(KEY);
    if (text === null) return {};
    const { viewer, at } = JSON.parse(text) as Remembered;
    return { initialData: viewer, initialDataUpdatedAt: at };
  } catch {
    return {};
  }
}

/** Everything this tab keeps: whoever signs in here next is somebody else. */
export function forgetTab(): void {
  try {
    sessionStorage.clear();
  } catch {
    // Nothing was kept.
  }
}

export function forgetViewer(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // Nothing was kept.
  }
}
