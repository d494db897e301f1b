import type { UnsettledNumber } from '@/components/overview/unsettled-view';
import { unsettledView } from '@/components/overview/unsettled-view';
import { formatCount } from '@/lib/format/number';
import type { Report } from '@/lib/report/report';
import { figuresOf } from '@/lib/report/report';
import type { ReportContext } from './report-context';
import { MOST_UNSETTLED, marksOfFigures } from './report-context';
import type { SourceMarkView } from './source-numbers';

/** Something that is not settled: what it is about, and what is stated. */
export interface UnsettledCase {
  readonly key: string;
  readonly subject: string;
  readonly stated: readonly (UnsettledNumber & { readonly marks: readonly SourceMarkView[] })[];
}

export interface UnsettledCases {
  readonly cases: readonly UnsettledCase[];
  /** How many more there are; empty where all are told. */
  readonly more: string;
}

/** Puts what is not settled into words, the gravest first. */
export function unsettledCases({ unsettled }: Report, context: ReportContext): UnsettledCases {
  const told = unsettled.slice(0, MOST_UNSETTLED);
  const { first, rest } = unsettledView(told, context);
  const untold = unsettled.length - told.length;
  return {
    cases: [...first, ...rest].map(({ key, subject, numbers }, place) => {
      const figures = figuresOf(told[place]!);
      return {
        key,
        subject,
        stated: numbers.map((number, index) => ({
          ...number,
          marks: marksOfFigures([figures[index]!], context),
        })),
      };
    }),
    more:
      untold === 0
        ? ''
        : context.reportWords('unsettled.more', {
            count: untold,
            number: formatCount(untold, context.locale),
          }),
  };
}
