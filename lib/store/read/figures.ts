import type { Catalogue } from '@/lib/figure/catalogue';
import type { FigureRow } from '@/lib/figure/columns';
import type { Figure } from '@/lib/figure/figure';
import { parseFigure } from '@/lib/figure/parse-figure';
import type { FigureVersion, PrismaClient } from '@/prisma/generated/client';
import { StoreError } from '../store-error';
import { validAt } from './valid-at';

/** Every figure of one revision in the dataset's order, its text parsed here and nowhere later. */
export async function readFigures(
  client: PrismaClient,
  revision: number,
  catalogue: Catalogue,
): Promise<readonly Figure[]> {
  const [versions, breakdowns] = await Promise.all([
    client.figureVersion.findMany({ where: validAt(revision), orderBy: { position: 'asc' } }),
    readBreakdowns(client, revision),
  ]);
  return versions.map((version) => revivedFigure(version, breakdowns.get(version.figureId) ?? [], catalogue));
}

/** For each figure, the parts of its breakdown (`sector=agriculture`) in the order written. */
async function readBreakdowns(client: PrismaClient, revision: number): Promise<Map<string, string[]>> {
  const rows = await client.figureBreakdown.findMany({
    where: { version: validAt(revision) },
    orderBy: [{ figureId: 'asc' }, { place: 'asc' }],
  });
  const partsByFigure = new Map<string, string[]>();
  for (const { figureId, breakdownCodeId } of rows) {
    partsByFigure.set(figureId, [...(partsByFigure.get(figureId) ?? []), breakdownCodeId]);
  }
  return partsByFigure;
}

function revivedFigure(version: FigureVersion, parts: readonly string[], catalogue: Catalogue): Figure {
  const language = catalogue.documents.get(version.documentId)?.language ?? '';
  const row = figureRowOf(version, parts);
  const { figure, problems } = parseFigure(row, version.documentId, language, catalogue.units);
  if (figure !== null) return figure;
  const columns = problems.map(({ column }) => column).join(', ');
  throw new StoreError(
    'figure-unreadable',
    `The database holds a figure that this version cannot read (${row.id}: ${columns}); run "npm run data:load".`,
  );
}

/** The dataset's row as it was loaded. */
function figureRowOf(version: FigureVersion, parts: readonly string[]): FigureRow {
  return {
    id: version.figureId,
    lines: version.lines,
    locator: version.locator,
    as_written: version.asWritten,
    indicator: version.indicatorId,
    measure: version.measure,
    whole: version.wholeId?.replace('whole=', '') ?? '',
    whole_value: version.wholeValue,
    pair: version.pairId,
    reporter: version.reporterId ?? '',
    attributed_to: version.attributedTo,
    origin: version.originId ?? '',
    destination: version.destinationId ?? '',
    breakdown: parts.join(';'),
    period: version.period,
    period_kind: version.periodKind,
    base_period: version.basePeriod,
    value: version.value,
    low: version.low,
    high: version.high,
    unit: version.unitId,
    qualifier: version.qualifier,
    nature: version.nature,
    reading: version.reading,
    restates: version.restatesId ?? '',
    inferred: version.inferred,
    note_en: version.noteEn,
    note_vi: version.noteVi,
  };
}
