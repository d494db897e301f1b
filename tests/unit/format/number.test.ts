import { formatAxisTicks, formatCount } from '@/lib/format/number';

describe('labels of an axis', () => {
  it('share one scale word and one number of decimals', () => {
    expect(formatAxisTicks([0, 5e8, 1e9, 1.5e9], 'vi')).toEqual({
      labels: ['0', '0,5', '1,0', '1,5'],
      scaleWord: 'tỷ',
    });
    expect(formatAxisTicks([0, 1e6, 2e6], 'en')).toEqual({ labels: ['0', '1', '2'], scaleWord: 'million' });
  });

  it('keep small numbers in full and negative ones with a minus sign', () => {
    expect(formatAxisTicks([-5, 0, 5], 'en')).toEqual({ labels: ['−5', '0', '5'], scaleWord: '' });
    expect(formatAxisTicks([0, 20000], 'vi').labels).toEqual(['0', '20.000']);
  });
});

describe('a count', () => {
  it('has the thousands marks of the language', () => {
    expect(formatCount(12075, 'en')).toBe('12,075');
    expect(formatCount(12075, 'vi')).toBe('12.075');
  });
});
