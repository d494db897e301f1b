import type { Locale } from '@/lib/words/locale';

/** A picture that was looked at and found fit to be published. */
export interface ReferencePicture {
  readonly name: string;
  readonly locale: Locale;
  readonly parameters: string;
}

const TRADE_WITH_LAOS = 'indicator=trade-turnover&pair=LA-VN&measure=level';

/** Busy charts of the dataset: Vietnamese words, several series, totals over years, targets, rivals. */
export const REFERENCE_PICTURES: readonly ReferencePicture[] = [
  { name: 'trade-with-laos-wide', locale: 'vi', parameters: TRADE_WITH_LAOS },
  { name: 'trade-with-laos-square', locale: 'vi', parameters: `${TRADE_WITH_LAOS}&size=square&scale=0.5` },
  { name: 'trade-with-laos-tall', locale: 'vi', parameters: `${TRADE_WITH_LAOS}&size=tall&scale=0.5` },
  { name: 'trade-with-both-wide', locale: 'vi', parameters: 'indicator=trade-turnover&measure=level' },
  {
    name: 'capital-in-laos-wide',
    locale: 'vi',
    parameters: 'indicator=registered-capital&pair=LA-VN&measure=level',
  },
];
