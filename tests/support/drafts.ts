import { type Client } from './client.js';

export interface DraftFile {
  path: string;
  revision: number;
  content: { front?: Record<string, unknown>; body?: string; lessons?: string[]; title?: string } & Record<string, unknown>;
}

export interface Draft {
  id: string;
  slug: string;
  files: DraftFile[];
  others: string[];
  cover: { name: string; url: string } | null;
}

export const CHOICE = { title: 'Et spørsmål', library: 'Spor.Choice 1.0', params: { question: '<p>Hva er riktig?</p>', alternatives: [{ text: 'Dette', correct: true }, { text: 'Ikke dette', correct: false }] } };

export const fileOf = (draft: Draft, path: string) => draft.files.find((file) => file.path === path) as DraftFile;

export const openDraft = async (editor: Client, wish: object): Promise<Draft> => {
  const { status, body, text } = await editor.post('/api/drafts', wish);
  if (status !== 201) throw new Error(text);
  return body;
};

export const readDraft = async (editor: Client, { id }: Draft): Promise<Draft> => (await editor.get(`/api/drafts/${id}`)).body;
export const saveFile = (editor: Client, draft: Draft, path: string, content: object, revision = fileOf(draft, path)?.revision ?? 0) => editor.put(`/api/drafts/${draft.id}/files`, { path, revision, content });

/** Publishes a draft as an editor who accepts everything the check warns of. */
export async function publishDraft(editor: Client, { id }: { readonly id: string }, asks = 'keep') {
  return editor.post(`/api/drafts/${id}/publications`, { asks, accepts: await warningsOf(editor, id) });
}

/** What the check warns of in a draft, as a publication accepts it; nobody has looked through the preview. */
export async function warningsOf(editor: Client, id: string) {
  const { body } = await editor.get<{ remarks?: { code: string; severity: string; path: string }[] }>(`/api/drafts/${id}/check`);
  return (body.remarks ?? []).filter(({ code, severity }) => severity === 'warns' && code !== 'form').map(({ code, path }) => ({ code, path }));
}

export interface SeenPage {
  path: string;
  hash: string;
  isSeen: boolean;
}

/** The pages of a draft, as somebody will meet them. */
export const pagesOf = async (editor: Client, id: string): Promise<SeenPage[]> => (await editor.get(`/api/drafts/${id}/check`)).body.pages;

/** As an editor's browser that has let axe look through every page. */
export async function lookThrough(editor: Client, id: string, found: readonly object[] = []) {
  for (const { path, hash } of await pagesOf(editor, id)) await editor.post(`/api/drafts/${id}/preview-checks`, { path, hash, found });
}

/** A course of three lessons, written from nothing: `en`, `to` with an exercise, `tre`. */
export async function aWrittenCourse(editor: Client, title: string): Promise<Draft> {
  const draft = await openDraft(editor, { kind: 'course', title });
  const save = (path: string, content: object) => saveFile(editor, draft, path, content);
  const outline = fileOf(draft, 'course.yaml').content;
  await save('course.yaml', { ...outline, key: draft.slug.toUpperCase(), minutes: 9, contributes: [{ competence: 'K3', level: 1 }], lessons: ['en', 'to', 'tre'] });
  await save('nb/course.md', { front: { title, summary: 'Kort om kurset.', outcomes: ['Du kan prøve.'], sources: [] }, body: 'Velkommen.' });
  const { revision } = fileOf(draft, 'nb/leksjon-1.md');
  await editor.delete(`/api/drafts/${draft.id}/files?path=nb/leksjon-1.md&revision=${revision}`);
  for (const slug of ['en', 'to', 'tre']) await save(`nb/${slug}.md`, { front: { title: `Leksjon ${slug}`, kind: slug === 'to' ? 'exercise' : 'text', minutes: 3 }, body: slug === 'to' ? 'Les.\n\n::exercise{sporsmal}\n' : 'Les dette.' });
  await save('nb/exercises/sporsmal.json', CHOICE);
  return readDraft(editor, draft);
}
