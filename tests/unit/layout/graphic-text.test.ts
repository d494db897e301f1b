import fc from 'fast-check';
import { balanceLines, breakAddress, stackTexts } from '@/lib/layout/graphic-text';
import { estimateTextWidth } from '@/lib/layout/text-width';

describe('a title', () => {
  it('stays on one line where it fits', () => {
    expect(balanceLines('Goods exports, Viet Nam – Laos', 10, 400)).toEqual([
      'Goods exports, Viet Nam – Laos',
    ]);
  });

  it('is broken after a comma rather than within a name', () => {
    expect(balanceLines('Two-way trade turnover, Viet Nam – Cambodia, 2014–2025', 20, 560)).toEqual([
      'Two-way trade turnover, Viet Nam – Cambodia,',
      '2014–2025',
    ]);
  });

  it('is broken into lines of nearly one length where commas do not help', () => {
    expect(balanceLines('Share of the goods markets of central provinces', 20, 450)).toEqual([
      'Share of the goods markets',
      'of central provinces',
    ]);
  });
});

describe('an address', () => {
  it('is broken before its parameters', () => {
    expect(breakAddress('Live view: songphuong.vn/en/explore?indicator=goods&pair=LA-VN', 10, 260)).toEqual([
      'Live view: songphuong.vn/en/explore',
      '?indicator=goods&pair=LA-VN',
    ]);
  });

  it('never leaves its room, and keeps every letter', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true }), (address) => {
        const lines = breakAddress(address, 10, 120);
        expect(lines.join('')).toBe(address);
        expect(lines.filter((line) => estimateTextWidth(line, 10) > 120)).toEqual([]);
      }),
    );
  });
});

test('texts stand under each other, and an empty one takes no room', () => {
  const small = { fontSize: 10, tone: 'ink' as const };
  const { texts, bottom } = stackTexts(
    [
      { ...small, text: 'one' },
      { ...small, text: '' },
      { ...small, text: 'two', gap: 5 },
    ],
    { left: 0, right: 100, top: 0 },
  );
  expect(texts.map(({ lines }) => lines)).toEqual([['one'], ['two']]);
  expect(texts[1]!.y - texts[0]!.y).toBeCloseTo(17.5, 10);
  expect(bottom).toBeCloseTo(30, 10);
});
