import { basicOf } from './credential.rules.js';

const basic = (text: string): string => `Basic ${Buffer.from(text).toString('base64')}`;

test('key and secret stand on either side of the first colon', () => {
  expect(basicOf(basic('key:secret'))).toEqual({ key: 'key', secret: 'secret' });
  expect(basicOf(basic('key:a:b:'))).toEqual({ key: 'key', secret: 'a:b:' });
  expect(basicOf(basic('nøkkel:hemmelig æøå'))).toEqual({ key: 'nøkkel', secret: 'hemmelig æøå' });
  expect(basicOf(basic('key:'))).toEqual({ key: 'key', secret: '' });
});

test('the scheme may be written in any case, with any space', () => {
  expect(basicOf(`  bAsIc   ${Buffer.from('a:b').toString('base64')} `)).toEqual({ key: 'a', secret: 'b' });
});

test.each([undefined, '', 'Basic', 'Basic ', 'Basic ***', 'Bearer a:b', 'a:b', basic(':secret'), basic('key'), basic('')])('%j holds neither', (header) => expect(basicOf(header)).toBeUndefined());
