import { type Renaming, withoutPerson } from './erased-text.rules.js';

const [MINE, MBOX] = [{ account: { homePage: 'https://spor.example', name: 'a' } }, { mbox: 'mailto:Kari@x.example' }];
const OTHER = { mbox: 'mailto:ola@x.example', name: 'Ola' };
const renaming: Renaming = {
  accounts: new Map([[JSON.stringify(MINE), { homePage: 'https://spor.example', name: 'p' }], ['{"mbox":"mailto:kari@x.example"}', { homePage: 'https://spor.example', name: 'q' }]]),
  registrations: new Map([['0197a1b2-0000-7000-8000-000000000001', '0197a1b2-0000-7000-8000-000000000002']]),
};
const without = (statement: object, isOwn = false) => JSON.parse(withoutPerson(JSON.stringify(statement), renaming, isOwn)) as Record<string, unknown>;
const P = { account: { homePage: 'https://spor.example', name: 'p' } };
const Q = { account: { homePage: 'https://spor.example', name: 'q' } };

test('wherever the person is named, the pseudonym stands, without name and address', () => {
  const named = { objectType: 'Agent', name: 'Kari', ...MBOX };
  expect(without({
    actor: { ...MINE, name: 'Kari' }, object: { objectType: 'SubStatement', actor: named, object: named }, authority: { objectType: 'Group', member: [OTHER, named] },
    context: { instructor: named, team: { objectType: 'Group', mbox: 'mailto:kari@x.example', member: [OTHER] }, contextAgents: [{ objectType: 'contextAgent', agent: named }], extensions: { 'https://x.example/e': named } },
  })).toEqual({
    actor: P, object: { objectType: 'SubStatement', actor: { objectType: 'Agent', ...Q }, object: { objectType: 'Agent', ...Q } }, authority: { objectType: 'Group', member: [OTHER, { objectType: 'Agent', ...Q }] },
    context: { instructor: { objectType: 'Agent', ...Q }, team: { objectType: 'Group', ...Q }, contextAgents: [{ objectType: 'contextAgent', agent: { objectType: 'Agent', ...Q } }], extensions: { 'https://x.example/e': { objectType: 'Agent', ...Q } } },
  });
});

test('of what they did, their own words and what they attached are gone, and what counts stays', () => {
  const result = { completion: true, score: { raw: 3 }, response: 'Jeg heter Kari', extensions: { 'https://x.example/e': 'Kari' } };
  const told = { result, attachments: [{ sha2: 'ab' }], context: { extensions: { 'https://x.example/e': 1 } } };
  const left = { result: { completion: true, score: { raw: 3 } }, context: told.context };
  expect(without({ actor: MINE, ...told })).toEqual({ actor: P, ...left });
  expect(without(told, true)).toEqual(left);
  expect(without({ actor: OTHER, object: { objectType: 'SubStatement', actor: MINE, ...told } })).toEqual({ actor: OTHER, object: { objectType: 'SubStatement', actor: P, ...left } });
});

test('what others did and wrote stays, though they name the person', () => {
  const told = { actor: OTHER, result: { response: 'Takk' }, attachments: [{ sha2: 'ab' }], context: { instructor: OTHER } };
  expect(without(told)).toEqual(told);
});

test('registrations made of the person’s id are renamed, however they are written, and others are not', () => {
  expect(without({ context: { registration: '0197A1B2-0000-7000-8000-000000000001' } })).toEqual({ context: { registration: '0197a1b2-0000-7000-8000-000000000002' } });
  expect(without({ context: { registration: '0197a1b2-0000-7000-8000-000000000009' } })).toEqual({ context: { registration: '0197a1b2-0000-7000-8000-000000000009' } });
});

test('the rest is as it came, to the letter', () => {
  const text = '{ "result" : { "score" : {"scaled": 1.0, "raw":10e1}}, "list":[1.50,"a\\u00e5", null ,true], "verb":{} ,"actor":{"mbox":"mailto:ola@x.example"}}';
  expect(withoutPerson(text, renaming, false)).toBe('{"result":{"score":{"scaled":1.0,"raw":10e1}},"list":[1.50,"a\\u00e5",null,true],"verb":{},"actor":{"mbox":"mailto:ola@x.example"}}');
});

test.each([{ account: null }, { account: 'a' }, { mbox: 1 }, { mbox: ['mailto:kari@x.example'] }])('%j names nobody', (odd) => expect(without({ context: { extensions: { 'https://x.example/e': odd } } })).toEqual({ context: { extensions: { 'https://x.example/e': odd } } }));
