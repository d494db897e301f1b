import { useRouter } from 'next/navigation';
import type { KeyboardEvent, PointerEvent } from 'react';
import { useRef, useState } from 'react';
import { useAskedViewIfAny } from '@/components/filters/AskedView';
import type { TimeAxis } from '@/lib/chart/chart-panel';
import type { Box } from '@/lib/layout/boxes';
import { TIME_AXIS_HEIGHT } from '@/lib/layout/chart-sizes';
import { addressInYears } from '@/lib/link/addresses';
import type { YearChoice } from './chosen-years';
import { chosenRange, yearWithin } from './chosen-years';

/** A pointer that moves less than this (pixels) does not drag. */
const DRAG_FROM = 6;

export interface YearChoosing {
  readonly choice: YearChoice | null;
  /** Leaves the choice, also in the middle of a drag. */
  readonly clear: () => void;
  /** A key of the surface; true when it was about years. `year` is where a choice begins. */
  readonly key: (event: KeyboardEvent<HTMLElement>, year: number) => boolean;
  readonly down: (event: PointerEvent<HTMLElement>) => void;
  /** True while the pointer drags. */
  readonly move: (event: PointerEvent<HTMLElement>) => boolean;
  readonly up: (event: PointerEvent<HTMLElement>) => void;
  /** Whether the click at hand ends a drag; asked once. */
  readonly endsDrag: () => boolean;
}

/** Chooses years by dragging over the plot, or by Shift with the arrow keys; the address then asks for only these. */
export function useYearChoice(axis: TimeAxis, plot: Box): YearChoosing {
  const showYears = useShownYears();
  const [choice, setChoice] = useState<YearChoice | null>(null);
  const startX = useRef<number | null>(null);
  const dragged = useRef(false);
  const yearAt = (x: number) =>
    yearWithin(axis, axis.from + ((x - plot.left) / (plot.right - plot.left)) * (axis.to - axis.from));
  const show = (chosen: YearChoice) => {
    const { from, to } = chosenRange(chosen);
    setChoice(null);
    showYears(from, to);
  };
  return {
    choice,
    clear: () => {
      startX.current = null;
      setChoice(null);
    },
    key: (event, year) => {
      const step = event.shiftKey ? { ArrowLeft: -1, ArrowRight: 1 }[event.key] : undefined;
      if (step !== undefined) {
        const { began, reached } = choice ?? { began: year, reached: year - step };
        setChoice({ began, reached: yearWithin(axis, reached + step) });
        return true;
      }
      if (choice === null || event.key !== 'Enter') return false;
      show(choice);
      return true;
    },
    down: (event) => {
      const { x, y } = pointIn(event);
      const isInPlot =
        x >= plot.left && x <= plot.right && y >= plot.top && y <= plot.bottom + TIME_AXIS_HEIGHT;
      dragged.current = false;
      startX.current = event.pointerType !== 'touch' && event.button === 0 && isInPlot ? x : null;
    },
    move: (event) => {
      // Let go where nobody told this surface.
      if (event.buttons === 0) startX.current = null;
      if (startX.current === null) return false;
      const { x } = pointIn(event);
      if (!dragged.current && Math.abs(x - startX.current) < DRAG_FROM) return false;
      if (!dragged.current) event.currentTarget.setPointerCapture(event.pointerId);
      dragged.current = true;
      setChoice({ began: yearAt(startX.current), reached: yearAt(x) });
      return true;
    },
    up: (event) => {
      // The last move may not be drawn yet.
      if (startX.current !== null && dragged.current) {
        show({ began: yearAt(startX.current), reached: yearAt(pointIn(event).x) });
      }
      startX.current = null;
    },
    endsDrag: () => {
      const ended = dragged.current;
      dragged.current = false;
      return ended;
    },
  };
}

/** Asks for the page at hand with these years only, as a step of the browser's history. */
function useShownYears(): (from: number, to: number) => void {
  const router = useRouter();
  const view = useAskedViewIfAny();
  return (from, to) => {
    const { pathname, search } = window.location;
    if (view === null) router.push(addressInYears(pathname, search, from, to), { scroll: false });
    else view.ask({ ...view.asked, from, to, page: 1 }, 'push');
  };
}

function pointIn({ currentTarget, clientX, clientY }: PointerEvent<HTMLElement>) {
  const { left, top } = currentTarget.getBoundingClientRect();
  return { x: clientX - left, y: clientY - top };
}
