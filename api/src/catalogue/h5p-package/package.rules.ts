/** How a package is sent to be saved; the name is made of plain letters, so that every browser takes it. */
export const packageHeaders = (name: string) => ({
  'content-type': 'application/zip',
  'content-disposition': `attachment; filename="${plain(name)}.h5p"`,
  'cache-control': 'private, no-store',
  'x-content-type-options': 'nosniff',
});

const plain = (name: string): string =>
  name.toLowerCase().replaceAll('æ', 'ae').replaceAll('ø', 'o').replaceAll('å', 'a').replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 60) || 'innhold';
