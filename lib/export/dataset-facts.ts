import type { SourceDocument } from '@/lib/figure/catalogue';
import { DATA_LICENCE_ID } from './columns-in-codes';
import { DATA_LICENCE_ADDRESS, exportNotes } from './export-notes';
import type { FigureExport } from './figure-export';
import { exportedDocuments } from './figure-export';

/** What every description of exported figures for programs says of them. */
export interface DatasetFacts {
  /** In the language of the export, as is what a row is. */
  readonly title: string;
  readonly statement: string;
  /** The data revision as a version. */
  readonly version: string;
  /** ISO 8601, UTC. */
  readonly loadedAt: string;
  readonly licence: { readonly id: string; readonly title: string; readonly address: string };
  /** Where the figures are stated. */
  readonly documents: readonly SourceDocument[];
}

/** Gathers these facts, for data packages and for search engines alike. */
export function datasetFacts(exported: FigureExport): DatasetFacts {
  const { title, statement } = exportNotes(exported);
  const { revision, loadedAt } = exported.snapshot;
  return {
    title,
    statement,
    version: `${revision}.0.0`,
    loadedAt,
    licence: {
      id: DATA_LICENCE_ID,
      title: 'Creative Commons Attribution 4.0',
      address: DATA_LICENCE_ADDRESS,
    },
    documents: exportedDocuments(exported),
  };
}
