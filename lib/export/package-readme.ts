import { wordsOf } from '@/lib/words/translate';
import { DATA_LICENCE_ADDRESS, exportNotes } from './export-notes';
import type { FigureExport } from './figure-export';

/** A file of a package besides the tables and their description, such as the chart. */
export interface ExtraFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** The README of an exported package in the reader's language (Markdown). */
export function packageReadme(exported: FigureExport, extraFiles: readonly ExtraFile[]): string {
  const words = wordsOf(exported.locale, 'export');
  const notes = exportNotes(exported);
  const files = ['figures.csv', 'documents.csv', 'indicators.csv', 'datapackage.json'].map(
    (name) => `- \`${name}\`: ${words(`readme.files.${name.split('.')[0]!}`)}`,
  );
  const extra = extraFiles.map(({ name }) => `- \`${name}\`: ${words('readme.files.chart')}`);
  const filters = notes.filters.map(({ name, text }) => `- ${words('filter.condition', { name, text })}`);
  const documents = notes.documents.map(({ document, date, note }) =>
    [document.title, document.publisher, date, document.url || document.archivedUrl, note]
      .filter((text) => text !== '')
      .join(', '),
  );
  const sections: [string, readonly string[]][] = [
    [words('readme.filesHeading'), [...files, ...extra]],
    [words('headings.filters'), filters.length === 0 ? [words('noFilters')] : filters],
    [
      words('readme.originHeading'),
      [
        `- ${words('headings.revision')}: ${notes.revision}`,
        `- ${words('headings.liveAddress')}: <${exported.liveAddress}>`,
        `- ${words('headings.frozenAddress')}: <${exported.frozenAddress}>`,
        `- ${words('headings.licence')}: ${notes.licence} <${DATA_LICENCE_ADDRESS}>`,
        `- ${words('headings.credit')}: ${notes.credit}`,
      ],
    ],
    [words('headings.rules'), notes.rules.map((rule) => `- ${rule}`)],
    [
      words('readme.readingHeading'),
      ['csv', 'fractions', 'apostrophe'].map((key) => `- ${words(`readme.reading.${key}`)}`),
    ],
    [words('readme.documentsHeading'), documents.map((document) => `- ${document}`)],
  ];
  const body = sections.map(([heading, lines]) => `## ${heading}\n\n${lines.join('\n')}\n`);
  return [`# ${notes.title}\n`, `${notes.statement} ${notes.count}.\n`, ...body].join('\n');
}
