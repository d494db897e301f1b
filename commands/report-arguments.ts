import { parseArgs } from 'node:util';
import type { Locale } from '@/lib/words/locale';
import { DEFAULT_LOCALE, LOCALES, isLocale } from '@/lib/words/locale';
import { ReportError, ReportUsageError } from './report-error';

/** The brief that is to be printed, and where to. */
export interface ReportRequest {
  /** As the dataset writes it: `LA-VN`. */
  readonly pair: string;
  /** Null for the latest years with figures. */
  readonly years: { readonly from: number; readonly to: number } | null;
  readonly locale: Locale;
  /** The file to write. */
  readonly out: string;
  /** The folder of the dataset. */
  readonly data: string;
  /** Scheme and host of a program that runs already; null to run one for the purpose. */
  readonly address: string | null;
}

const OPTIONS = {
  lang: { type: 'string', default: DEFAULT_LOCALE },
  out: { type: 'string' },
  data: { type: 'string', default: 'data' },
  address: { type: 'string' },
} as const;

const FIRST_YEAR = 1000;
const LAST_YEAR = 2999;

/** Reads the words behind `npm run report --`. Throws a ReportError that says what is wrong in one sentence. */
export function readReportArguments(commandArguments: readonly string[]): ReportRequest {
  const { values, positionals } = parse(commandArguments);
  const [countries, from, to, ...others] = positionals;
  if (countries === undefined) throw new ReportUsageError('No pair of countries was named.');
  if (others.length > 0) throw new ReportUsageError(`"${others[0]}" is one word too many.`);
  if (!isLocale(values.lang)) {
    throw new ReportError(
      `"${values.lang}" is no language of the program; expected ${LOCALES.join(' or ')}.`,
    );
  }
  const pair = pairOf(countries);
  const years = yearsOf(from, to);
  const span = years === null ? '' : `-${years.from}-${years.to}`;
  return {
    pair,
    years,
    locale: values.lang,
    out: values.out ?? `report-${pair}${span}-${values.lang}.pdf`,
    data: values.data,
    address: values.address === undefined ? null : originOf(values.address),
  };
}

/** Throws a ReportError when the dataset has no figure of the pair. */
export function checkPair(pair: string, known: readonly string[]): void {
  if (known.includes(pair)) return;
  throw new ReportError(`The dataset has no figure of ${pair}; it has figures of ${known.join(', ')}.`);
}

function parse(commandArguments: readonly string[]) {
  try {
    return parseArgs({ args: [...commandArguments], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new ReportUsageError(error instanceof Error ? error.message : String(error));
  }
}

/** The codes in their order, however they are given: `vn-la` is LA-VN. */
function pairOf(written: string): string {
  const codes = written.toUpperCase().split('-');
  if (codes.length < 2 || !codes.every((code) => /^[A-Z]{2}$/.test(code))) {
    throw new ReportError(`"${written}" is no pair of countries; expected two codes, such as LA-VN.`);
  }
  return codes.sort().join('-');
}

function yearsOf(from: string | undefined, to: string | undefined): ReportRequest['years'] {
  if (from === undefined) return null;
  if (to === undefined) {
    throw new ReportUsageError('A first year needs a last one beside it, such as 2020 2026.');
  }
  const years = { from: yearOf(from), to: yearOf(to) };
  if (years.from > years.to) throw new ReportError(`The first year, ${from}, stands after the last, ${to}.`);
  return years;
}

function yearOf(written: string): number {
  const year = Number(written);
  if (/^\d{4}$/.test(written) && year >= FIRST_YEAR && year <= LAST_YEAR) return year;
  throw new ReportError(`"${written}" is no year; expected four digits, such as 2020.`);
}

function originOf(written: string): string {
  const address = URL.canParse(written) ? new URL(written) : null;
  if (address !== null && ['http:', 'https:'].includes(address.protocol)) return address.origin;
  throw new ReportError(
    `"${written}" is no address of a program; expected one such as http://localhost:3000.`,
  );
}
