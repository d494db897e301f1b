import { createTranslator } from 'use-intl/core';
import type { Locale } from './locale';
import enChart from './messages/en/chart.json';
import enCommon from './messages/en/common.json';
import enDocuments from './messages/en/documents.json';
import enExplore from './messages/en/explore.json';
import enFigure from './messages/en/figure.json';
import enIndicator from './messages/en/indicator.json';
import enSearch from './messages/en/search.json';
import viChart from './messages/vi/chart.json';
import viCommon from './messages/vi/common.json';
import viDocuments from './messages/vi/documents.json';
import viExplore from './messages/vi/explore.json';
import viFigure from './messages/vi/figure.json';
import viIndicator from './messages/vi/indicator.json';
import viSearch from './messages/vi/search.json';

/** One message file a page (or part of every page) and language. English is the reference for keys. */
const MESSAGES = {
  en: {
    chart: enChart,
    common: enCommon,
    documents: enDocuments,
    explore: enExplore,
    figure: enFigure,
    indicator: enIndicator,
    search: enSearch,
  },
  vi: {
    chart: viChart,
    common: viCommon,
    documents: viDocuments,
    explore: viExplore,
    figure: viFigure,
    indicator: viIndicator,
    search: viSearch,
  },
} satisfies Record<Locale, unknown>;

export type MessageFile = keyof (typeof MESSAGES)['en'];

/** What may stand in a message's placeholders. */
export type MessageValues = Record<string, string | number>;

/** Looks a message up by its key (dots for nesting) and fills its ICU placeholders. */
export type Words = (key: string, values?: MessageValues) => string;

/**
 * The words of one message file in one language. Numbers come in already formatted by `lib/format`, so that no second
 * formatter exists; a missing key throws, so that a test finds it.
 */
export function wordsOf(locale: Locale, file: MessageFile): Words {
  const translate = createTranslator({
    locale,
    messages: MESSAGES[locale][file] as Record<string, unknown>,
    onError: (error) => {
      throw error;
    },
  }) as unknown as (key: string, values?: MessageValues) => string;
  return (key, values) => translate(key, values);
}
