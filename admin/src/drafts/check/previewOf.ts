/** Where a page of a draft is shown as somebody meets it, by the file it is made of. */
export function previewOf(draftId: string, path: string): string {
  const [, language, lesson] = /^(nb|nn|en)\/([a-z0-9-]+)\.md$/.exec(path) ?? [];
  return `/forhandsvisning/${draftId}/${lesson}${language === 'nb' ? '' : `?sprak=${language}`}`;
}
