import type { ChangeEvent, RefObject, SyntheticEvent } from 'react';
import { useEffect, useRef } from 'react';
import type { HistoryStep } from './AskedView';
import { useAskedView } from './AskedView';
import { withFiltersOf } from './filters-of-form';
import { useLiveSearch } from './LiveSearch';

/** Typing that pauses this long (milliseconds) is sent. */
const TYPING_PAUSE = 250;

interface SendingForm {
  readonly form: RefObject<HTMLFormElement | null>;
  readonly choose: () => void;
  readonly type: (event: ChangeEvent<HTMLInputElement>) => void;
  readonly submit: (event: SyntheticEvent) => void;
}

/**
 * Sends a form of filters at every change, without loading the page anew. Each choice is a step of the browser's
 * history; a search is one step, however long it is typed at.
 */
export function useSendingForm(): SendingForm {
  const form = useRef<HTMLFormElement>(null);
  const typingPause = useRef<ReturnType<typeof setTimeout>>(undefined);
  const liveSearch = useLiveSearch();
  const view = useAskedView();
  // What else was asked during the pause must not be taken back after it.
  const latest = useRef(view);
  useEffect(() => {
    latest.current = view;
  }, [view]);
  useEffect(() => () => clearTimeout(typingPause.current), []);

  function send(step: HistoryStep) {
    clearTimeout(typingPause.current);
    if (form.current === null) return;
    const { asked, ask } = latest.current;
    liveSearch.ask();
    ask(withFiltersOf(form.current, asked), step);
  }
  return {
    form,
    choose: () => send('push'),
    type: (event) => {
      liveSearch.type(event.target.value);
      clearTimeout(typingPause.current);
      typingPause.current = setTimeout(
        () => send(latest.current.asked.search === '' ? 'push' : 'replace'),
        TYPING_PAUSE,
      );
    },
    submit: (event) => {
      event.preventDefault();
      send('push');
    },
  };
}
