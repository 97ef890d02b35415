import { z } from 'zod';
import { textsOf } from '../../platform/index.js';
import { StewardshipFile } from './stewardship.dto.js';

const File = z.strictObject(StewardshipFile);

test('a licence may be left out, or be empty', () => {
  expect([{}, { licence: '' }, { licence: 'CC-BY-4.0' }].map((file) => File.parse(file).licence)).toEqual([undefined, undefined, 'CC-BY-4.0']);
});

test('a licence that is no SPDX name is told how to be written', () => {
  const { error } = File.safeParse({ licence: 'CC BY 4.0' });
  expect(error?.issues.map(textsOf)).toMatchObject([{ nb: 'Skriv lisensen med SPDX-navnet, slik som CC-BY-4.0: uten mellomrom.' }]);
});
