import { COLUMNS_IN_CODES } from './columns-in-codes';
import { COLUMNS_IN_WORDS } from './columns-in-words';
import type { ExportColumn } from './export-column';

/**
 * The columns of every exported table of figures, in their order: the one definition of what an exported row is. Ids
 * are stable; a new column comes last.
 */
export const EXPORT_COLUMNS: readonly ExportColumn[] = [...COLUMNS_IN_WORDS, ...COLUMNS_IN_CODES];
