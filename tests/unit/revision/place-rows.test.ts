import fc from 'fast-check';
import { placeRows } from '@/lib/revision/place-rows';

const known = new Map([
  ['a', 1],
  ['b', 2],
  ['c', 3],
]);

describe('placeRows', () => {
  it('counts from 1 where nothing is known', () => {
    expect(placeRows(['a', 'b', 'c'], new Map())).toEqual([1, 2, 3]);
  });

  it('puts new rows between, before and after known ones without moving them', () => {
    expect(placeRows(['w', 'a', 'x', 'y', 'z', 'b', 'c', 'u'], known)).toEqual([
      0, 1, 1.25, 1.5, 1.75, 2, 3, 4,
    ]);
  });

  it('moves one row rather than all others', () => {
    expect(placeRows(['b', 'c', 'a'], known)).toEqual([2, 3, 4]);
    expect(placeRows(['c', 'a', 'b'], known)).toEqual([0, 1, 2]);
  });

  it('deals all positions anew when fractions run out', () => {
    const tight = new Map([
      ['a', 1],
      ['b', 1 + Number.EPSILON],
    ]);

    expect(placeRows(['a', 'x', 'b'], tight)).toEqual([1, 2, 3]);
  });

  it('always rises, and keeps every position when the order is kept', () => {
    const keys = fc.uniqueArray(fc.constantFrom(...'abcdefghijklmnop'), { minLength: 1 });
    fc.assert(
      fc.property(keys, keys, (before, after) => {
        const positions = placeRows(before, new Map());
        const remembered = new Map(before.map((key, index) => [key, positions[index]!]));
        const placed = placeRows(after, remembered);

        expect(placed).toEqual([...new Set(placed)].sort((a, b) => a - b));
        expect(placed).toHaveLength(after.length);
        const kept = before.filter((key) => after.includes(key));
        expect(placeRows(kept, remembered)).toEqual(kept.map((key) => remembered.get(key)));
      }),
    );
  });
});
