import { strToU8, zipSync } from 'fflate';
import { dataPackage } from './data-package';
import { figuresCsv } from './figures-csv';
import type { FigureExport } from './figure-export';
import { documentsCsv, indicatorsCsv } from './package-tables';
import type { ExtraFile } from './package-readme';
import { packageReadme } from './package-readme';

/**
 * The exported figures as a zipped Data Package: tables, `datapackage.json`, a README in the reader's language, and
 * whatever else is handed in, such as the chart.
 */
export function figuresZip(
  exported: FigureExport,
  extraFiles: readonly ExtraFile[],
): Uint8Array<ArrayBuffer> {
  const files: ExtraFile[] = [
    { name: 'README.md', content: packageReadme(exported, extraFiles) },
    { name: 'datapackage.json', content: `${JSON.stringify(dataPackage(exported), null, 2)}\n` },
    { name: 'figures.csv', content: figuresCsv(exported, { byteOrderMark: false }) },
    { name: 'documents.csv', content: documentsCsv(exported) },
    { name: 'indicators.csv', content: indicatorsCsv(exported) },
    ...extraFiles,
  ];
  const entries = files.map(({ name, content }) => [
    name,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  // Files are as old as the data, so that the same view packs to the same archive.
  return zipSync(Object.fromEntries(entries), { mtime: exported.snapshot.loadedAt });
}
