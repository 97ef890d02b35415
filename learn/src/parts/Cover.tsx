import { Illustration } from './Illustration.js';

/** The drawing of a course or a path: the author's where there is one, else a line made from its name. Says nothing that the text doesn't. */
export function Cover({ src, slug }: { readonly src: string | null; readonly slug: string }) {
  return src === null ? <Illustration slug={slug} /> : <img className="illustration cover" src={src} alt="" width="600" height="400" loading="lazy" decoding="async" />;
}
