import { elementsOf, joinedTo, laidOver } from './statement-text.rules.js';

describe('the texts of a list’s elements', () => {
  test.each<[string, string[]]>([
    ['[]', []],
    [' [ ] ', []],
    ['[1.0, 1e2 ,12345678901234567890]', ['1.0', '1e2', '12345678901234567890']],
    ['[{"a":[1,2]},{"b":{"c":"}"}}]', ['{"a":[1,2]}', '{"b":{"c":"}"}}']],
    ['["a,b","]","\\"","\\\\","\\\\\\",["]', ['"a,b"', '"]"', '"\\""', '"\\\\"', '"\\\\\\",["']],
    ['\n[\t{ "a" : 1 }\r\n,\n[ [ ] ] ]\n', ['{ "a" : 1 }', '[ [ ] ]']],
    ['[[1,[2,3]],{"[":","}]', ['[1,[2,3]]', '{"[":","}']],
  ])('%j', (json, elements) => expect(elementsOf(json)).toEqual(elements));

  test('an object alone is the whole of it', () => {
    expect(elementsOf(' {"a":[1,2]}\n')).toEqual(['{"a":[1,2]}']);
  });
});

describe('properties laid over an object', () => {
  test.each<[string, string, string]>([
    ['{"a":1.0}', '{"b":2}', '{"a":1.0,"b":2}'],
    ['{"a":1.0,"b":1e2}', '{"b":2}', '{"a":1.0,"b":2}'],
    ['{"a":1,"b":2,"c":3}', '{"c":0,"a":0}', '{"b":2,"c":0,"a":0}'],
    ['{}', '{"a":1}', '{"a":1}'],
    [' { "a" : 1 } ', '{}', '{ "a" : 1 }'],
    ['{ "a" : { "b" : 1 , "c":[1, 2] } , "b":"}" }', '{"b":1}', '{"a" : { "b" : 1 , "c":[1, 2] },"b":1}'],
    ['{"\\u0061":1,"b":2}', '{"a":3}', '{"b":2,"a":3}'],
    ['{"a\\"}":",{","b":"\\\\"}', '{"c":"}"}', '{"a\\"}":",{","b":"\\\\","c":"}"}'],
  ])('%j and %j', (object, over, whole) => {
    expect(laidOver(object, over)).toBe(whole);
    expect(JSON.parse(whole)).toEqual({ ...(JSON.parse(object) as object), ...(JSON.parse(over) as object) });
  });

  test('of which none is there already are joined as they are', () => {
    expect(joinedTo('{ "a" : 1.0 }\n', '{"b":"}"}')).toBe('{ "a" : 1.0 ,"b":"}"}');
  });
});
