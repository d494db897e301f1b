import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import type { FigureExport } from '@/lib/export/figure-export';
import { figuresZip } from '@/lib/export/figures-zip';
import { EVERY_FIGURE } from '@/lib/query/explore-query';
import { selectFigures } from '@/lib/series/select-figures';
import { exportOf } from '@/tests/fixtures/exported';
import { testSnapshot } from '@/tests/fixtures/test-snapshot';

const CHART = { name: 'chart.svg', content: '<svg xmlns="http://www.w3.org/2000/svg"/>' };

function filesOf(changes: Partial<FigureExport> = {}): Record<string, string> {
  const files = Object.entries(unzipSync(figuresZip(exportOf(changes), [CHART])));
  return Object.fromEntries(files.map(([name, bytes]) => [name, strFromU8(bytes)]));
}

describe('the exported package', () => {
  it('holds tables, their description, a README and the chart', () => {
    const files = filesOf();
    expect(Object.keys(files)).toEqual([
      'README.md',
      'datapackage.json',
      'figures.csv',
      'documents.csv',
      'indicators.csv',
      'chart.svg',
    ]);
    expect(files['chart.svg']).toBe(CHART.content);
  });

  it.each(['figures', 'documents', 'indicators'])('describes the columns of %s as they stand', (name) => {
    const files = filesOf();
    const { resources } = JSON.parse(files['datapackage.json']!);
    const resource = resources.find((candidate: { name: string }) => candidate.name === name);
    const [header] = parse(files[resource.path]!);
    expect(resource.schema.fields.map((field: { name: string }) => field.name)).toEqual(header);
    expect(resource.schema.fields.every((field: { description: string }) => field.description !== '')).toBe(
      true,
    );
  });

  it('says where the data are from and what may be done with them', () => {
    expect(JSON.parse(filesOf()['datapackage.json']!)).toMatchObject({
      profile: 'tabular-data-package',
      name: 'song-phuong-figures',
      version: '3.0.0',
      created: '2026-02-10T08:00:00Z',
      homepage: 'https://figures.example/en/explore?revision=3',
      licenses: [{ name: 'CC-BY-4.0' }],
      sources: [{ title: 'Phụ lục Lào 2022' }, { title: 'Tin VTC', path: 'https://example.org/vtc' }],
    });
  });

  it('names every document of its figures and none besides', () => {
    const query = { ...EVERY_FIGURE, pairs: ['KH-VN'] };
    const files = filesOf({ query, figures: selectFigures(testSnapshot, query) });
    expect(parse(files['documents.csv']!, { columns: true })).toMatchObject([{ id: 'annex-la-2022' }]);
  });

  it('of no figure names no sources: the standard has no empty list of them', () => {
    expect(JSON.parse(filesOf({ figures: [] })['datapackage.json']!)).not.toHaveProperty('sources');
  });

  it('tells a reader what it is, in the reader’s language', () => {
    const query = { ...EVERY_FIGURE, pairs: ['LA-VN'], from: 2021 };
    const readme = filesOf({ locale: 'vi', query })['README.md'];
    expect(readme).toMatch(/^# Song Phương: Việt Nam – Lào, từ năm 2021\n/);
    expect(readme).toContain('- Các nước: Việt Nam – Lào');
    expect(readme).toContain('- Phiên bản dữ liệu: số 3, cập nhật ngày 10/02/2026');
    expect(readme).toContain('- Tin VTC, VTC News, khoảng tháng 5/2022, https://example.org/vtc');
    expect(readme).toContain('`chart.svg`');
  });

  it('is packed alike from the same view', () => {
    expect(figuresZip(exportOf(), [CHART])).toEqual(figuresZip(exportOf(), [CHART]));
  });
});
