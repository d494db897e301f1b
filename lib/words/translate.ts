import { createTranslator } from 'use-intl/core';
import type { Locale } from './locale';
import enChart from './messages/en/chart.json';
import enCommon from './messages/en/common.json';
import enExplore from './messages/en/explore.json';
import viChart from './messages/vi/chart.json';
import viCommon from './messages/vi/common.json';
import viExplore from './messages/vi/explore.json';

/** One message file a page (or part of every page) and language. English is the reference for keys. */
const MESSAGES = {
  en: { chart: enChart, common: enCommon, explore: enExplore },
  vi: { chart: viChart, common: viCommon, explore: viExplore },
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
