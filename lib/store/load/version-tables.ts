import type { BreakdownCode } from '@/lib/figure/catalogue';
import type { Dataset, DatasetFigure } from '@/lib/dataset/dataset';
import type { Cells } from '@/lib/revision/digest';

/** One row of the dataset as its version table takes it. */
export interface VersionRow {
  readonly id: string;
  /** In the order of the table's columns. */
  readonly cells: Cells;
  /** Ids of what the row lists, in order, for the table's list rows. */
  readonly listedIds: readonly string[];
}

/** Where the dataset's rows of one kind go: an identity table, a version table and, for some, a table of list rows. */
export interface VersionTable {
  readonly identity: string;
  readonly version: string;
  /** Column of the version table (and of its list) that points to the identity. */
  readonly idColumn: string;
  /** Columns of the version table beside the id, the validity, the position and the digest. */
  readonly columns: readonly string[];
  readonly list: { readonly table: string; readonly column: string } | null;
  readonly rowsOf: (dataset: Dataset) => VersionRow[];
}

type Entry<Column extends string> = Readonly<Record<Column | 'id', string>>;

/** A table whose columns are called as the fields of its entries. */
function plainTable<Column extends string>(
  identity: string,
  columns: readonly Column[],
  entriesOf: (dataset: Dataset) => readonly Entry<Column>[],
): VersionTable {
  const rowOf = (entry: Entry<Column>) => ({
    id: entry.id,
    cells: columns.map((column) => entry[column]),
    listedIds: [],
  });
  return {
    identity,
    version: `${identity}Version`,
    idColumn: `${identity.charAt(0).toLowerCase()}${identity.slice(1)}Id`,
    columns,
    list: null,
    rowsOf: (dataset) => entriesOf(dataset).map(rowOf),
  };
}

const INDICATOR_COLUMNS = [
  'topicId',
  'nameEn',
  'nameVi',
  'definitionEn',
  'definitionVi',
  'unitKind',
  'stockFlow',
  'directionIs',
] as const;

const DOCUMENT_COLUMNS = [
  'title',
  'publisher',
  'date',
  'dateNote',
  'language',
  'url',
  'archivedUrl',
  'accessed',
  'textFile',
  'sha256',
  'noteEn',
  'noteVi',
] as const;

/** Columns of FigureVersion with the dataset's text that each takes; null where a code is not given. */
const FIGURE_CELLS: Record<string, (figure: DatasetFigure) => string | null> = {
  documentId: ({ documentId }) => documentId,
  lines: ({ row }) => row.lines,
  locator: ({ row }) => row.locator,
  asWritten: ({ row }) => row.as_written,
  indicatorId: ({ row }) => row.indicator,
  measure: ({ row }) => row.measure,
  wholeId: ({ row }) => (row.whole === '' ? null : breakdownCodeId({ key: 'whole', code: row.whole })),
  wholeValue: ({ row }) => row.whole_value,
  pairId: ({ row }) => row.pair,
  reporterId: ({ row }) => row.reporter || null,
  attributedTo: ({ row }) => row.attributed_to,
  originId: ({ row }) => row.origin || null,
  destinationId: ({ row }) => row.destination || null,
  period: ({ row }) => row.period,
  periodKind: ({ row }) => row.period_kind,
  basePeriod: ({ row }) => row.base_period,
  value: ({ row }) => row.value,
  low: ({ row }) => row.low,
  high: ({ row }) => row.high,
  unitId: ({ row }) => row.unit,
  qualifier: ({ row }) => row.qualifier,
  nature: ({ row }) => row.nature,
  reading: ({ row }) => row.reading,
  restatesId: ({ row }) => row.restates || null,
  inferred: ({ row }) => row.inferred,
  noteEn: ({ row }) => row.note_en,
  noteVi: ({ row }) => row.note_vi,
};

const FIGURE_CELL_READERS = Object.values(FIGURE_CELLS);

/** The id of a breakdown's or a whole's code: `sector=agriculture`, `whole=aid-of-VN`. */
export function breakdownCodeId({ key, code }: Pick<BreakdownCode, 'key' | 'code'>): string {
  return `${key}=${code}`;
}

/** Every table of the dataset, those that others point to first. */
export const VERSION_TABLES: readonly VersionTable[] = [
  plainTable('Country', ['nameEn', 'nameVi'], (dataset) => dataset.countries),
  plainTable('Topic', ['nameEn', 'nameVi'], (dataset) => dataset.topics),
  plainTable('Unit', ['kind', 'labelEn', 'labelVi', 'nameEn', 'nameVi'], (dataset) => dataset.units),
  {
    ...plainTable('Indicator', INDICATOR_COLUMNS, (dataset) => dataset.indicators),
    list: { table: 'IndicatorNotComparable', column: 'otherId' },
    rowsOf: ({ indicators }) =>
      indicators.map((indicator) => ({
        id: indicator.id,
        cells: INDICATOR_COLUMNS.map((column) => indicator[column]),
        listedIds: indicator.notComparableWith,
      })),
  },
  plainTable('BreakdownCode', ['key', 'code', 'nameEn', 'nameVi'], ({ breakdowns }) =>
    breakdowns.map((part) => ({ ...part, id: breakdownCodeId(part) })),
  ),
  plainTable('Document', DOCUMENT_COLUMNS, (dataset) => dataset.documents),
  {
    identity: 'Figure',
    version: 'FigureVersion',
    idColumn: 'figureId',
    columns: Object.keys(FIGURE_CELLS),
    list: { table: 'FigureBreakdown', column: 'breakdownCodeId' },
    rowsOf: ({ figures }) =>
      figures.map((entry) => ({
        id: entry.row.id,
        cells: FIGURE_CELL_READERS.map((read) => read(entry)),
        listedIds: entry.figure.breakdown.map(breakdownCodeId),
      })),
  },
  {
    identity: 'Figure',
    version: 'RetiredFigureVersion',
    idColumn: 'figureId',
    columns: ['replacedById', 'noteEn', 'noteVi'],
    list: null,
    rowsOf: ({ retired }) =>
      retired.map(({ id, replacedBy, noteEn, noteVi }) => ({
        id,
        cells: [replacedBy || null, noteEn, noteVi],
        listedIds: [],
      })),
  },
];
