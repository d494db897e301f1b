import { differenceOf } from '@/lib/revision/difference';
import { digestOfCells, digestOfRows } from '@/lib/revision/digest';

const present = [
  { key: 'a', digest: 'one', position: 1 },
  { key: 'b', digest: 'two', position: 2 },
  { key: 'c', digest: 'three', position: 3 },
];

describe('differenceOf', () => {
  it('is empty for the same rows in the same order', () => {
    expect(differenceOf(present, present)).toEqual({ added: [], endedKeys: [] });
  });

  it('ends and adds a row that changed, at its place', () => {
    const changed = { key: 'b', digest: 'changed' };

    expect(differenceOf(present, [present[0]!, changed, present[2]!])).toEqual({
      added: [{ row: changed, position: 2 }],
      endedKeys: ['b'],
    });
  });

  it('adds what is new and ends what is gone', () => {
    const fresh = { key: 'd', digest: 'four' };

    expect(differenceOf(present, [present[0]!, present[1]!, fresh])).toEqual({
      added: [{ row: fresh, position: 3 }],
      endedKeys: ['c'],
    });
  });

  it('ends and adds a row that moved', () => {
    const [a, b, c] = present;

    expect(differenceOf(present, [b!, c!, a!])).toEqual({
      added: [{ row: a, position: 4 }],
      endedKeys: ['a'],
    });
  });
});

describe('digests', () => {
  it('keep the borders between cells', () => {
    expect(digestOfCells(['ab', 'c'])).not.toBe(digestOfCells(['a', 'bc']));
  });

  it('tell an empty cell from one not given', () => {
    expect(digestOfCells([''])).not.toBe(digestOfCells([null]));
  });

  it('depend on the order of rows', () => {
    expect(digestOfRows([['a'], ['b']])).not.toBe(digestOfRows([['b'], ['a']]));
  });
});
