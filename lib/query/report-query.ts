import type { KnownDate } from './explore-query';
import type { ParameterEntry } from './parameters';
import { PARAMETER_OF } from './parameters';

/** What the reader of a brief asks for. Null asks for nothing in particular. */
export interface ReportQuery {
  /** First and last calendar year. */
  readonly from: number | null;
  readonly to: number | null;
  readonly known: KnownDate | null;
  /** The revision of the dataset that the brief is frozen to. */
  readonly revision: number | null;
}

/** The parameters of a brief, in the order in which addresses write them. */
export const REPORT_PARAMETERS = [
  PARAMETER_OF.from,
  PARAMETER_OF.to,
  PARAMETER_OF.known,
  PARAMETER_OF.revision,
] as const;

/** The query as address parameters; what asks for nothing is left out. */
export function serialiseReportQuery({ from, to, known, revision }: ReportQuery): ParameterEntry[] {
  const texts: Record<(typeof REPORT_PARAMETERS)[number], string | null> = {
    from: from === null ? null : String(from),
    to: to === null ? null : String(to),
    known: known?.edtf ?? null,
    revision: revision === null ? null : String(revision),
  };
  return REPORT_PARAMETERS.flatMap((name): ParameterEntry[] => {
    const text = texts[name];
    return text === null ? [] : [[name, text]];
  });
}
