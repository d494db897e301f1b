import { copiedRows } from '@/components/table/copied-cells';
import { figureTableWords } from '@/components/table/figure-table-words';
import { buildFigureRows } from '@/components/table/figure-rows';
import type { TableColumnId } from '@/lib/query/explore-query';
import type { Locale } from '@/lib/words/locale';
import { testSnapshot } from '@/tests/fixtures/test-snapshot';

function copied(ids: readonly string[], columns: readonly TableColumnId[], locale: Locale) {
  const figures = testSnapshot.figures.filter(({ id }) => ids.includes(id));
  const rows = buildFigureRows(figures, testSnapshot, locale);
  return copiedRows(rows, columns, figureTableWords(locale), locale);
}

describe('cells for a spreadsheet', () => {
  it('hold the value in words and as a number with its unit', () => {
    const { plain } = copied(['la-turnover-2021'], ['period', 'value'], 'en');
    expect(plain.split('\n')).toEqual([
      'Period\tValue\tNumber\tUnit',
      '2021\tover 1.37 billion USD\t1370000000\tUSD',
    ]);
  });

  it('write the number with the decimal mark of the reader’s language', () => {
    const ids = ['la-turnover-growth-2021'];
    expect(copied(ids, ['value'], 'vi').plain).toContain('\t33,3\t');
    expect(copied(ids, ['value'], 'en').plain).toContain('\t33.3\t');
  });

  it('say in the HTML what the number is, however it is written', () => {
    const { html } = copied(['la-turnover-growth-2021'], ['value'], 'vi');
    expect(html).toContain(`<td x:num="33.3" sdval="33.3" data-sheets-value='{"1":3,"3":33.3}'>33,3</td>`);
  });

  it('keep a cell in one cell, details included', () => {
    const { plain } = copied(['la-exports-2025'], ['document'], 'en');
    expect(plain).toBe('Document\nTin VTC; VTC News; quoting: Cục Hải quan');
  });

  it('are never a formula', () => {
    const [row] = buildFigureRows(testSnapshot.figures.slice(0, 1), testSnapshot, 'en');
    const formula = { ...row!, cells: { ...row!.cells, written: { text: '=SUM(A1)\t"<b>"' } } };
    const { plain, html } = copiedRows([formula], ['written'], figureTableWords('en'), 'en');
    expect(plain).toBe(`As written\n'=SUM(A1) "<b>"`);
    expect(html).toContain(`<td>'=SUM(A1) &quot;&lt;b&gt;&quot;</td>`);
  });
});
