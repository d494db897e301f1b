import type { KeyboardEvent, MouseEvent, PointerEvent } from 'react';
import { useRef, useState } from 'react';
import type { InspectionStop } from './inspection';
import { stopAfterKey, stopNear } from './inspection';

/** Which stop is told, and whether the reader chose it (by key or touch) or a mouse passes over it. */
interface Inspected {
  readonly index: number;
  readonly chosen: boolean;
}

const NOTHING: Inspected = { index: -1, chosen: false };

export interface Inspection {
  readonly stop: InspectionStop | null;
  readonly chosen: boolean;
  readonly clear: () => void;
  /** A key of the surface; true when it led somewhere. */
  readonly key: (event: KeyboardEvent<HTMLElement>) => boolean;
  /** To the stop after (1) or before (−1). */
  readonly step: (way: 1 | -1) => void;
  /** The surface received the focus from the keyboard. */
  readonly enter: () => void;
  readonly hover: (event: PointerEvent<HTMLElement>) => void;
  readonly leave: () => void;
  /** A click or tap; of a tap the first tells, the second follows the link. */
  readonly press: (event: MouseEvent<HTMLElement>, byTouch: boolean) => void;
}

/** Goes from stop to stop by key, mouse and touch; `firstFigureId` is told from the start. */
export function useInspection(stops: readonly InspectionStop[], firstFigureId: string | null): Inspection {
  const [inspected, setInspected] = useState<Inspected>(() => ({
    index: stops.findIndex(({ figureId }) => figureId === firstFigureId),
    chosen: true,
  }));
  // Where the keys left off, also after Escape.
  const lastIndex = useRef(inspected.index);
  const choose = (index: number) => {
    lastIndex.current = index;
    setInspected({ index, chosen: true });
  };
  const stop = stops[inspected.index] ?? null;
  return {
    stop,
    chosen: inspected.chosen,
    clear: () => setInspected(NOTHING),
    key: (event) => {
      const next = stopAfterKey(stops, stop === null ? lastIndex.current : inspected.index, event.key);
      if (next === null) return false;
      choose(next);
      return true;
    },
    step: (way) => choose(Math.min(stops.length - 1, Math.max(0, inspected.index + way))),
    enter: () => choose(Math.max(0, lastIndex.current)),
    hover: (event) => {
      const index = stopUnder(stops, event);
      if (index === -1 && inspected.chosen) return;
      setInspected((now) => (now.index === index && !now.chosen ? now : { index, chosen: false }));
    },
    leave: () => setInspected((now) => (now.chosen ? now : NOTHING)),
    press: (event, byTouch) => {
      if (!byTouch || isInTooltip(event)) return;
      const index = stopUnder(stops, event);
      const isSecondTap = index === inspected.index && inspected.chosen && index !== -1;
      if (isSecondTap) return;
      event.preventDefault();
      if (index === -1) setInspected(NOTHING);
      else choose(index);
    },
  };
}

function isInTooltip({ target }: MouseEvent<HTMLElement>): boolean {
  return target instanceof Element && target.closest('[role="status"]') !== null;
}

/** The stop whose drawing the event meets, else the nearest. */
function stopUnder(stops: readonly InspectionStop[], event: MouseEvent<HTMLElement>): number {
  const { target, currentTarget, clientX, clientY } = event;
  const drawn = target instanceof Element ? target.closest('[data-figure]') : null;
  const figureId = drawn?.getAttribute('data-figure') ?? null;
  if (figureId !== null) return stops.findIndex((stop) => stop.figureId === figureId);
  const { left, top } = currentTarget.getBoundingClientRect();
  return stopNear(stops, clientX - left, clientY - top);
}
