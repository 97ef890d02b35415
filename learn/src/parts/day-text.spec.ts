import { dayOf, dayText } from './day-text.js';

describe('a day in writing', () => {
  it.each(['12.3.2027', '12.03.2027', '12.3.27', '12/3/2027', '12 3 2027', '12,3,2027', '2027-03-12', ' 12.3.2027. '])('reads %s as 12 March 2027', (text) => {
    expect(dayOf(text)).toBe('2027-03-12');
  });

  it.each(['', '12.3', '30.2.2027', '3.13.2027', 'fredag', '2027'])('reads no day in «%s»', (text) => {
    expect(dayOf(text)).toBeNull();
  });

  it('writes it as one does by hand', () => {
    expect(dayText('2027-03-02')).toBe('2.3.2027');
  });
});
