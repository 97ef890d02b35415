/** Where in the editor a file is written: parameters of the draft's address. */
export function placeOf(path: string, lessonWith: (exercise: string) => string | undefined): URLSearchParams {
  const [, words] = /^(nb|nn|en)\.yaml$/.exec(path) ?? [];
  const [, language = words ?? 'nb', exercise, slug = 'course'] = /^(nb|nn|en)\/(exercises\/)?([a-z0-9-]+)\.(?:md|json)$/.exec(path) ?? [];
  const params = new URLSearchParams(language === 'nb' ? {} : { language });
  const lesson = exercise ? lessonWith(slug) : slug === 'course' ? undefined : slug;
  if (lesson) params.set('part', lesson);
  if (exercise && lesson) params.set('exercise', slug);
  return params;
}
