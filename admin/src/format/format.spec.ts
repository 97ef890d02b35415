import { formatAgo, formatDay, formatDayInWords, formatList, formatMoment, formatMonth, formatNumber, formatPercent, formatPoints, formatSize } from './format.js';

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

describe('formatting', () => {
  it('writes numbers as one does in Norwegian', () => {
    expect(plain(formatNumber('nb', 2500))).toBe('2 500');
    expect(formatNumber('en', 2500)).toBe('2,500');
    expect(plain(formatPercent('nb', 0.573))).toBe('57 %');
  });

  it('writes sizes with a unit', () => {
    expect([0, 900, 211_600, 3_400_000].map((bytes) => plain(formatSize('nb', bytes)))).toEqual(['1 kB', '1 kB', '212 kB', '3,4 MB']);
  });

  it('says neither all nor none before it is true', () => {
    expect(plain(formatPercent('nb', 0.999))).toBe('99 %');
    expect(plain(formatPercent('nb', 0.001))).toBe('1 %');
    expect(plain(formatPercent('nb', 1))).toBe('100 %');
    expect(plain(formatPercent('nb', 0))).toBe('0 %');
  });

  it('gives a change its sign', () => {
    expect(formatPoints('en', 0.031)).toBe('+3');
    expect(formatPoints('en', -0.02)).toBe('-2');
    expect(formatPoints('nb', -0.001)).toBe('0');
  });

  it('keeps a calendar day on its day and tells an instant in Oslo', () => {
    expect(formatDay('nb', '2027-03-12')).toBe('12. mars 2027');
    expect(formatMonth('nn', '2027-04-01')).toBe('april 2027');
    expect(formatMoment('nb', '2026-06-30T22:30:00Z')).toContain('1. juli 2026');
  });

  it('says how long ago', () => {
    expect(formatAgo('nb', -3 * 86_400)).toBe('for 3 dager siden');
    expect(formatAgo('nn', -3 * 86_400)).toBe('for 3 dagar sidan');
    expect(formatAgo('nb', -60)).toBe('for 1 minutt siden');
    expect(formatAgo('en', -7200)).toBe('2 hours ago');
    expect(formatAgo('nb', -5)).toBe('akkurat nå');
  });

  it('says a day in words, and how far off it is', () => {
    expect(formatDayInWords('nb', '2027-03-12', '2027-03-09')).toBe('fredag 12. mars 2027, om 3 dager');
    expect(formatDayInWords('nn', '2027-03-15', '2027-03-14')).toBe('måndag 15. mars 2027, i morgon');
    expect(formatDayInWords('en', '2026-03-12', '2027-03-12')).toBe('Thursday 12 March 2026, 12 months ago');
    expect(formatDayInWords('nb', '', '2027-03-12')).toBe('');
  });

  it('joins a list and survives an unknown language', () => {
    expect(formatList('nb', ['K1', 'K3', 'K10'])).toBe('K1, K3 og K10');
    expect(formatDay('xx', '2027-03-12')).toBe('12. mars 2027');
    expect(formatDay('nb', 'not a day')).toBe('');
  });
});
