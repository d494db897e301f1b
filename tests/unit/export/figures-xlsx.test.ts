import { strFromU8, unzipSync } from 'fflate';
import { figuresXlsx } from '@/lib/export/figures-xlsx';
import { cellName, linkedAddresses } from '@/lib/export/sheet-features';
import type { FigureExport } from '@/lib/export/figure-export';
import { EVERY_FIGURE } from '@/lib/query/explore-query';
import { exportOf } from '@/tests/fixtures/exported';
import { testSnapshot } from '@/tests/fixtures/test-snapshot';

async function partsOf(changes: Partial<FigureExport> = {}) {
  const files = unzipSync(await figuresXlsx(exportOf(changes)));
  const textOf = (name: string) => strFromU8(files[name]!);
  return {
    workbook: textOf('xl/workbook.xml'),
    figures: textOf('xl/worksheets/sheet1.xml'),
    notes: textOf('xl/worksheets/sheet2.xml'),
    links: textOf('xl/worksheets/_rels/sheet1.xml.rels'),
    texts: textOf('xl/sharedStrings.xml'),
    styles: textOf('xl/styles.xml'),
  };
}

describe('the workbook', () => {
  it('has a sheet of figures and a sheet of notes, named in the reader’s language', async () => {
    expect((await partsOf({ locale: 'vi' })).workbook).toMatch(/name="Số liệu".*name="Ghi chú và nguồn"/);
  });

  it('keeps its header in sight and lets its columns be filtered', async () => {
    const { figures } = await partsOf();
    expect(figures).toMatch(/<pane ySplit="1"[^>]*state="frozen"/);
    expect(figures).toContain('<autoFilter ref="A1:BF8"/>');
  });

  it('holds numbers and days as such', async () => {
    const { figures, styles } = await partsOf();
    expect(figures).toMatch(/<v>1370000000<\/v>/);
    // The first day of 2022, counted in days as spreadsheets do.
    expect(figures).toMatch(/<v>44562<\/v>/);
    expect(styles).toContain('formatCode="#,##0"');
    expect(styles).toContain('formatCode="yyyy-mm-dd"');
  });

  it('writes a day that spreadsheets number differently as text', async () => {
    const [first] = testSnapshot.figures;
    const old = {
      kind: 'year',
      edtf: '1893',
      firstDay: '1893-01-01',
      lastDay: '1893-12-31',
      approximate: false,
    } as const;
    const { texts } = await partsOf({ snapshot: { ...testSnapshot, figures: [{ ...first!, period: old }] } });
    expect(texts).toContain('<t>1893-01-01</t>');
  });

  it('computes nothing, whatever a text looks like', async () => {
    const figures = [{ ...testSnapshot.figures[0]!, asWritten: '=1+1', noteEn: '+16,4%' }];
    const parts = await partsOf({ snapshot: { ...testSnapshot, figures } });
    expect(parts.texts).toContain('<t>=1+1</t>');
    expect(parts.figures + parts.notes).not.toContain('<f>');
  });

  it('leads to documents and to the cards of figures', async () => {
    const { links } = await partsOf();
    expect(links).toContain('Target="https://example.org/vtc"');
    expect(links).toContain('Target="https://figures.example/figures/la-turnover-2021"');
  });

  it('has no link that is too long for Excel: the address stands there as text', async () => {
    const text = 'ệ'.repeat(200);
    const query = { ...EVERY_FIGURE, search: text, columnFilters: [{ column: 'note', text } as const] };
    const { frozenAddress, snapshot } = exportOf({ query });
    expect(frozenAddress.length).toBeGreaterThan(2079);
    const { texts, links } = await partsOf({ query, figures: snapshot.figures });
    expect(texts).toContain(frozenAddress.replaceAll('&', '&amp;'));
    expect(links).toContain('Target="https://figures.example/figures/la-turnover-2021"');
    expect(links).not.toContain('/explore?q=');
  });

  it('has no more links than Excel takes', () => {
    const data = Array.from({ length: 70_000 }, (_, row) => [`https://figures.example/${row}`]);
    const { files } = linkedAddresses([{ data }]);
    const links = files?.transform?.['xl/worksheets/sheet{id}.xml']?.insert?.(
      {},
      { sheetIndex: 0, sheetId: '1' },
    );
    expect(links?.match(/<hyperlink /g)).toHaveLength(65_530);
  });
});

test.each([
  ['A1', 0, 0],
  ['Z2', 1, 25],
  ['AA3', 2, 26],
  ['BF8', 7, 57],
])('the cell %s', (name, row, column) => {
  expect(cellName(row, column)).toBe(name);
});
