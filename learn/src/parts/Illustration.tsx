import { drawingOf } from './illustrations.js';

/** Says nothing that the text doesn't: hidden from screen readers. */
export function Illustration({ slug }: { readonly slug: string }) {
  const { line, dot } = drawingOf(slug);
  return (
    <svg className="illustration" viewBox="0 0 120 80" aria-hidden="true" focusable="false">
      <path d={line} />
      <circle cx={dot[0]} cy={dot[1]} r="4.5" />
    </svg>
  );
}
