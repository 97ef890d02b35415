import { add, after, parse, verdictOf, waitAfter, type Letter } from './queue.js';

const letter = (id: string): Letter => ({ id, path: `/enrolments/e/exercises/${id}/statements`, body: {}, tries: 0 });

describe('the queue of answers', () => {
  it('keeps the order in which they were given', () => {
    const queue = add(add(add([], letter('a')), letter('b')), letter('c'));
    expect(queue.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('holds a letter once', () => {
    expect(add([letter('a')], letter('a'))).toHaveLength(1);
  });

  it('lets go of what the api has, also what it had before', () => {
    expect(verdictOf(201)).toBe('sent');
    expect(verdictOf(200)).toBe('sent');
    expect(verdictOf(409)).toBe('sent');
    expect(after([letter('a'), letter('b')], 'a', 'sent').map(({ id }) => id)).toEqual(['b']);
  });

  it('keeps what could not be sent first in line, and counts the tries', () => {
    expect(verdictOf(0)).toBe('later');
    expect(verdictOf(503)).toBe('later');
    expect(verdictOf(429)).toBe('later');
    const queue = after([letter('a'), letter('b')], 'a', 'later');
    expect(queue.map(({ id, tries }) => [id, tries])).toEqual([['a', 1], ['b', 0]]);
  });

  it('keeps everything when the session has expired', () => {
    expect(verdictOf(401)).toBe('signed-out');
    expect(after([letter('a')], 'a', 'signed-out')).toHaveLength(1);
  });

  it('never lets a refused letter block the others', () => {
    expect(verdictOf(400)).toBe('refused');
    expect(verdictOf(404)).toBe('refused');
    expect(after([letter('a'), letter('b')], 'a', 'refused').map(({ id }) => id)).toEqual(['b']);
  });

  it('waits longer each time, but never more than a minute', () => {
    expect([1, 2, 3, 4].map(waitAfter)).toEqual([1000, 2000, 4000, 8000]);
    expect(waitAfter(40)).toBe(60_000);
  });

  it('reads what was kept, and survives what is broken', () => {
    expect(parse(JSON.stringify([letter('a'), 'nonsense', null]))).toEqual([letter('a')]);
    expect(parse('{')).toEqual([]);
    expect(parse(null)).toEqual([]);
    expect(parse('{"a":1}')).toEqual([]);
  });
});
