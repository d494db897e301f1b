import type { Dataset, DatasetFigure } from '@/lib/dataset/dataset';
import type { Unit } from '@/lib/figure/catalogue';
import type { FigureRow } from '@/lib/figure/columns';
import { parseFigure } from '@/lib/figure/parse-figure';

const USD: Unit = {
  id: 'USD',
  kind: 'money',
  labelEn: 'USD',
  labelVi: 'USD',
  nameEn: 'US dollar',
  nameVi: 'đô la Mỹ',
};

const DOCUMENT_ID = 'trade-history';

/** A row of a figures table; trade turnover of Việt Nam and Laos in one year unless told otherwise. */
export function figureRow(given: Partial<FigureRow> & Pick<FigureRow, 'id'>): FigureRow {
  return {
    lines: '7660-7662',
    locator: 'p. 312',
    as_written: '1,37 tỷ USD',
    indicator: 'trade-turnover',
    measure: 'level',
    whole: '',
    whole_value: '',
    pair: 'LA-VN',
    reporter: '',
    attributed_to: '',
    origin: '',
    destination: '',
    breakdown: '',
    period: '2021',
    period_kind: 'year',
    base_period: '',
    value: '1370000000',
    low: '',
    high: '',
    unit: 'USD',
    qualifier: 'exact',
    nature: 'reported',
    reading: '',
    restates: '',
    inferred: '',
    note_en: '',
    note_vi: '',
    ...given,
  };
}

/** A dataset of these figures with the code tables they need. */
export function datasetOf(rows: readonly FigureRow[], changes: Partial<Dataset> = {}): Dataset {
  return {
    countries: [
      { id: 'VN', nameEn: 'Viet Nam', nameVi: 'Việt Nam' },
      { id: 'LA', nameEn: 'Laos', nameVi: 'Lào' },
      { id: 'KH', nameEn: 'Cambodia', nameVi: 'Campuchia' },
    ],
    topics: [
      { id: 'trade', nameEn: 'Trade', nameVi: 'Thương mại' },
      { id: 'aid', nameEn: 'Aid', nameVi: 'Viện trợ' },
    ],
    units: [USD],
    indicators: [indicator('trade-turnover', []), indicator('goods-exports', ['trade-turnover'])],
    breakdowns: [
      { key: 'sector', code: 'agriculture', nameEn: 'Agriculture', nameVi: 'Nông nghiệp' },
      { key: 'place', code: 'border', nameEn: 'Border provinces', nameVi: 'Các tỉnh biên giới' },
      { key: 'whole', code: 'ASEAN-trade', nameEn: 'Trade with ASEAN', nameVi: 'Thương mại với ASEAN' },
    ],
    documents: [
      {
        id: DOCUMENT_ID,
        title: 'Lịch sử quan hệ',
        publisher: '',
        date: '2017~',
        dateNote: '',
        language: 'vi',
        url: '',
        archivedUrl: '',
        accessed: '',
        textFile: 'history.txt',
        sha256: '',
        noteEn: '',
        noteVi: '',
      },
    ],
    retired: [],
    ...changes,
    figures: rows.map(datasetFigure),
  };
}

/**
 * Many figures that all state the same value, so that a mixture of two generations shows. Each generation leaves out
 * another tenth of them.
 */
export function largeDataset(count: number, generation: number): Dataset {
  const numbers = Array.from({ length: count }, (_, index) => index);
  const kept = numbers.filter((number) => number % 10 !== generation % 10);
  return datasetOf(
    kept.map((number) =>
      figureRow({
        id: `figure-${number}`,
        value: `${generation}000000`,
        as_written: `${generation} triệu USD`,
        breakdown: 'sector=agriculture',
      }),
    ),
  );
}

function indicator(id: string, notComparableWith: readonly string[]) {
  return {
    id,
    topicId: 'trade',
    nameEn: id,
    nameVi: id,
    definitionEn: '',
    definitionVi: '',
    unitKind: 'money',
    stockFlow: 'flow',
    directionIs: 'flow',
    notComparableWith,
  } as const;
}

function datasetFigure(row: FigureRow): DatasetFigure {
  const { figure, problems } = parseFigure(row, DOCUMENT_ID, 'vi', new Map([[USD.id, USD]]));
  if (figure === null) throw new Error(`${row.id}: ${problems[0]?.column} ${problems[0]?.wrong}`);
  return { documentId: DOCUMENT_ID, row, figure };
}
