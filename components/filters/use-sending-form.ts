import { useRouter } from 'next/navigation';
import type { ChangeEvent, RefObject, SyntheticEvent } from 'react';
import { useEffect, useOptimistic, useRef, useTransition } from 'react';
import { exploreAddressOf } from '@/lib/link/addresses';
import type { ParameterEntry } from '@/lib/query/parameters';
import { PARAMETER_OF, canonicalEntries } from '@/lib/query/parameters';
import type { Locale } from '@/lib/words/locale';
import { useLiveSearch } from './LiveSearch';

/** Typing that pauses this long (milliseconds) is sent. */
const TYPING_PAUSE = 250;

interface SendingForm {
  readonly form: RefObject<HTMLFormElement | null>;
  /** What the form shows: the view at hand, or the one on its way. */
  readonly shown: readonly ParameterEntry[];
  readonly awaitsAnswer: boolean;
  readonly choose: () => void;
  readonly type: (event: ChangeEvent<HTMLInputElement>) => void;
  readonly submit: (event: SyntheticEvent) => void;
}

/**
 * Sends a form of address parameters at every change, without loading the page anew. Each choice is a step of the
 * browser's history; a search is one step, however long it is typed at.
 */
export function useSendingForm(locale: Locale, entries: readonly ParameterEntry[]): SendingForm {
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const typingPause = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [awaitsAnswer, startNavigation] = useTransition();
  const [shown, showAhead] = useOptimistic(entries);
  const liveSearch = useLiveSearch();
  /** The view at hand, or the one on its way: typing goes on while an answer is awaited. */
  const latestView = useRef(entries);
  useEffect(() => {
    latestView.current = entries;
  }, [entries]);
  useEffect(() => () => clearTimeout(typingPause.current), []);

  function send(step: 'push' | 'replace') {
    clearTimeout(typingPause.current);
    if (form.current === null) return;
    const next = entriesOfForm(form.current);
    latestView.current = next;
    liveSearch.ask();
    startNavigation(() => {
      showAhead(next);
      router[step](exploreAddressOf(locale, next), { scroll: false });
    });
  }
  return {
    form,
    shown,
    awaitsAnswer,
    choose: () => send('push'),
    type: (event) => {
      liveSearch.type(event.target.value);
      clearTimeout(typingPause.current);
      typingPause.current = setTimeout(
        () => send(hasSearch(latestView.current) ? 'replace' : 'push'),
        TYPING_PAUSE,
      );
    },
    submit: (event) => {
      event.preventDefault();
      send('push');
    },
  };
}

function hasSearch(entries: readonly ParameterEntry[]): boolean {
  return entries.some(([name]) => name === PARAMETER_OF.search);
}

function entriesOfForm(form: HTMLFormElement): ParameterEntry[] {
  const entries = [...new FormData(form).entries()].map(([name, value]): ParameterEntry => [
    name,
    String(value),
  ]);
  return canonicalEntries(entries);
}
