import type { RefObject } from 'react';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { chunkOfLine } from '@/lib/texts/text-chunks';
import type { LinePlace, NotedPlace } from './line-places';
import { bringLine, placeInSight } from './line-places';

/** What shows that the reader takes the scrolling over. */
const OWN_SCROLLING = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

/** Milliseconds after a chunk is drawn in which chunks beside it may still turn out higher or lower than thought. */
const SETTLING = 500;

/** A place that the text is kept at until all around it is drawn. */
interface Hold {
  readonly place: LinePlace;
  /** When the chunk of the place was first seen drawn; null while it is not. */
  drawnAt: number | null;
}

/**
 * Goes to the target as soon as its chunk is drawn, and keeps it there until all around it is; before that goes to
 * where the chunk will be, which makes it come. `offsetOf` gives that place, and null when the chunk is drawn. When the
 * pane changes its size, the first line in sight is kept where it stands in the same way; `onWidth` hears of another
 * width. A reader who scrolls meanwhile is let go.
 */
export function useKeptPlace(
  pane: RefObject<HTMLDivElement | null>,
  target: LinePlace,
  offsetOf: (chunk: number) => number | null,
  onWidth: (pane: HTMLElement) => void,
): void {
  const asked = useRef<LinePlace>(null);
  const hold = useRef<Hold>(null);
  const noted = useRef<NotedPlace>({ ...target, isGuess: false });

  useLayoutEffect(() => {
    const element = pane.current;
    if (asked.current !== target) {
      asked.current = target;
      noted.current = { ...target, isGuess: false };
      hold.current = { place: target, drawnAt: null };
    }
    if (hold.current !== null && isOver(hold.current)) hold.current = null;
    if (element === null || hold.current === null) return;
    const offset = offsetOf(chunkOfLine(hold.current.place.line));
    if (offset !== null) {
      element.scrollTo({ top: offset });
      return;
    }
    hold.current.drawnAt ??= performance.now();
    bringLine(element, hold.current.place);
  });

  useEffect(() => {
    const element = pane.current;
    // Lines that were on their way may have come.
    if (element !== null && hold.current === null && noted.current.isGuess) {
      noted.current = placeInSight(element) ?? noted.current;
    }
  });

  useEffect(() => {
    if (pane.current !== null) return watchPane(pane.current, hold, noted, onWidth);
  }, [pane, onWidth]);
}

/** Notes where the reader scrolls to, and holds that place when the pane changes its size. Gives back what ends it. */
function watchPane(
  element: HTMLElement,
  hold: RefObject<Hold | null>,
  noted: RefObject<NotedPlace>,
  onWidth: (pane: HTMLElement) => void,
): () => void {
  let { clientWidth: width, clientHeight: height } = element;
  const noteScrolling = () => {
    // A pane of another size has lines at other places, where no reader has brought them.
    if (element.clientWidth !== width || element.clientHeight !== height) return;
    if (hold.current !== null && !isOver(hold.current)) return;
    hold.current = null;
    noted.current = placeInSight(element) ?? noted.current;
  };
  const letGo = () => {
    hold.current = null;
  };
  const observer = new ResizeObserver(() => {
    const isOtherWidth = element.clientWidth !== width;
    if (!isOtherWidth && element.clientHeight === height) return;
    ({ clientWidth: width, clientHeight: height } = element);
    hold.current = { place: noted.current, drawnAt: null };
    // A pane without height draws no lines to measure or to bring.
    if (height === 0) return;
    bringLine(element, noted.current);
    if (isOtherWidth) onWidth(element);
  });
  observer.observe(element);
  element.addEventListener('scroll', noteScrolling, { passive: true });
  for (const name of OWN_SCROLLING) element.addEventListener(name, letGo, { passive: true });
  return () => {
    observer.disconnect();
    element.removeEventListener('scroll', noteScrolling);
    for (const name of OWN_SCROLLING) element.removeEventListener(name, letGo);
  };
}

function isOver({ drawnAt }: Hold): boolean {
  return drawnAt !== null && performance.now() - drawnAt > SETTLING;
}
