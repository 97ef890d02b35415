import { wishOf, withoutDue, withPart } from './assign-wish.js';

const of = (text: string) => wishOf(new URLSearchParams(text));

describe('the address of the assign page', () => {
  it('says who, what and when', () => {
    expect(of('til=org-unit:u1&hva=path:p1&frist=2027-03-12')).toEqual({ target: { kind: 'org-unit', id: 'u1' }, subject: { kind: 'path', id: 'p1' }, dueOn: '2027-03-12' });
  });

  it('tells an undecided date from none', () => {
    expect(of('').dueOn).toBeUndefined();
    expect(of(`frist=${withoutDue}`).dueOn).toBeNull();
    expect(of('frist=soon').dueOn).toBeUndefined();
  });

  it('takes nothing it does not know', () => {
    expect(of('til=planet:1&hva=course:')).toEqual({ target: null, subject: null, dueOn: undefined });
  });

  it('changes one part and keeps the others', () => {
    expect(withPart(new URLSearchParams('til=employee:e1&frist=2027-03-12'), 'frist', '').toString()).toBe('til=employee%3Ae1');
  });
});
