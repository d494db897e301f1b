import type { Catalogue } from '@/lib/figure/catalogue';
import type { ParameterEntry } from './parameters';
import type { QueryProblem } from './parse-explore-query';
import { parseExploreQuery } from './parse-explore-query';
import type { ReportQuery } from './report-query';
import { REPORT_PARAMETERS } from './report-query';

export interface ReportParsing {
  readonly query: ReportQuery;
  readonly problems: readonly QueryProblem[];
}

/** Reads the parameters of a brief, as Explore reads its own. */
export function parseReportQuery(entries: readonly ParameterEntry[], catalogue: Catalogue): ReportParsing {
  const names = new Set<string>(REPORT_PARAMETERS);
  const { query, problems } = parseExploreQuery(
    entries.filter(([name]) => names.has(name)),
    catalogue,
  );
  const { from, to, known, revision } = query;
  const others = entries.filter(([name]) => !names.has(name));
  return {
    query: { from, to, known, revision },
    problems: [
      ...others.map(([parameter, value]) => ({ fault: 'unknown-parameter', parameter, value }) as const),
      ...problems,
    ],
  };
}
