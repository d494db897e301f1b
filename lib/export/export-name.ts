import type { ExploreQuery } from '@/lib/query/explore-query';
import { EVERY_FIGURE } from '@/lib/query/explore-query';
import type { GraphicQuery } from '@/lib/query/graphic-query';
import { LOOK_PARAMETERS, USUAL_LOOK } from '@/lib/query/graphic-query';
import type { ParameterEntry } from '@/lib/query/parameters';
import { PARAMETER_OF, serialiseExploreQuery } from '@/lib/query/parameters';
import { digestOfRows } from '@/lib/revision/digest';
import type { Locale } from '@/lib/words/locale';
import { isFiltered } from './figure-export';

/** What only orders a table, or stands in a name by itself. */
const { sort, columns, group, page, revision: newest } = EVERY_FIGURE;
const UNTOLD_PARTS = { sort, columns, group, page, revision: newest };
/** What changes a chart and not the rows under it. */
const { show, gaps, at } = EVERY_FIGURE;
const CHART_PARTS = { show, gaps, at };

/**
 * The name of a view's rows as a file: `song-phuong_filtered_trade-turnover_LA-VN_2001-2020_r1`, `song-phuong_all_r1`.
 * Conditions that have no room in a name, such as words looked for, stand in it as a digest: other rows, another name.
 */
export function exportName(query: ExploreQuery, revision: number): string {
  return viewName({ ...query, ...CHART_PARTS }, revision);
}

/** The name of a picture's file, which tells its size and language: `song-phuong_filtered_LA-VN_r1_wide_x2_en`. */
export function pictureName({ view, ...look }: GraphicQuery, revision: number, locale: Locale): string {
  const unusual = LOOK_PARAMETERS.filter((name) => name !== 'size' && look[name] !== USUAL_LOOK[name]);
  const told = unusual.map((name) => (name === 'scale' ? `x${look.scale}` : look[name]));
  return [viewName(view, revision), look.size, ...told, locale].join('_');
}

const MOST_NAMED = 2;
/** Names of files end somewhere; so many letters of conditions can be read at a glance. */
const LONGEST_CONDITIONS = 120;
const DIGEST_LENGTH = 8;

/** The name of a view as it is drawn and cited: `song-phuong_filtered_trade-turnover_LA-VN_show-change_r1`. */
export function viewName(query: ExploreQuery, revision: number): string {
  const { from, to, ...others } = { ...query, ...UNTOLD_PARTS };
  const entries = serialiseExploreQuery({ ...others, from: null, to: null });
  const told: string[] = [];
  const untold: ParameterEntry[] = [];
  for (const parameter of new Set(entries.map(([name]) => name))) {
    const own = entries.filter(([name]) => name === parameter);
    const text = conditionName(parameter, own);
    if (text === null || [...told, text].join('_').length > LONGEST_CONDITIONS) untold.push(...own);
    else told.push(text);
  }
  const parts = [
    'song-phuong',
    isFiltered(query) ? 'filtered' : 'all',
    ...told,
    yearsName(from, to),
    untold.length === 0 ? '' : digestOfRows(untold).slice(0, DIGEST_LENGTH),
    `r${revision}`,
  ];
  return parts.filter((part) => part !== '').join('_');
}

/** Codes that say by themselves what they are of. */
const SPEAKING: readonly string[] = [
  PARAMETER_OF.topic,
  PARAMETER_OF.indicators,
  PARAMETER_OF.pairs,
  PARAMETER_OF.documents,
];

/** Null for many values, and for letters that names of files do not hold. */
function conditionName(parameter: string, entries: readonly ParameterEntry[]): string | null {
  const values = entries.map(([, value]) => value);
  if (values.length > MOST_NAMED || !values.every((value) => /^[A-Za-z0-9.-]+$/.test(value))) return null;
  if (parameter === PARAMETER_OF.search) return null;
  return values.map((value) => (SPEAKING.includes(parameter) ? value : `${parameter}-${value}`)).join('_');
}

function yearsName(from: number | null, to: number | null): string {
  if (from !== null && to !== null) return `${from}-${to}`;
  return from !== null ? `from-${from}` : to !== null ? `to-${to}` : '';
}
