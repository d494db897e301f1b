import { directionName, pairName } from '@/lib/words/place-names';
import { testCatalogue } from '@/tests/fixtures/test-snapshot';

describe('names of pairs and directions', () => {
  it('put Viet Nam first', () => {
    expect(pairName(testCatalogue, 'LA-VN', 'vi')).toBe('Việt Nam – Lào');
    expect(pairName(testCatalogue, 'KH-LA-VN', 'en')).toBe('Viet Nam – Cambodia – Laos');
  });

  it('tell a flow, a balance and a ranking apart', () => {
    const ends = { origin: 'VN', destination: 'LA' };
    expect(directionName(testCatalogue, 'flow', ends, 'vi')).toBe('Việt Nam → Lào');
    expect(directionName(testCatalogue, 'balance-of', ends, 'en')).toBe('Viet Nam, balance with Laos');
    expect(directionName(testCatalogue, 'ranked>ranking', ends, 'en')).toBe('Viet Nam, as ranked by Laos');
  });

  it('leave an unstated end open, and say nothing of none', () => {
    const toLaos = { origin: null, destination: 'LA' };
    expect(directionName(testCatalogue, 'flow', toLaos, 'en')).toBe('not stated → Laos');
    expect(directionName(testCatalogue, 'flow', { origin: null, destination: null }, 'en')).toBeNull();
  });
});
