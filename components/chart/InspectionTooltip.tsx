import { useLayoutEffect, useRef, useState } from 'react';
import type { DerivedFrom, TooltipWords } from '@/lib/chart/chart-panel';
import type { Box } from '@/lib/layout/boxes';
import styles from './chart.module.css';
import type { InspectionStop } from './inspection';
import { Statement } from './Statement';
import { tooltipPlace } from './tooltip-place';

interface InspectionTooltipProps {
  readonly stop: InspectionStop | null;
  readonly derived: DerivedFrom | null;
  /** Whether the reader can get to its links: not while it follows a mouse. */
  readonly reachable: boolean;
  /** What is said instead of a statement. */
  readonly message: string | null;
  readonly words: TooltipWords;
  /** Goes to the figure before (−1) or after (1): where marks lie on one another a finger cannot choose. */
  readonly onStep: (way: 1 | -1) => void;
}

/** What is stated at the stop. It is always in the page, so that a screen reader hears what comes into it. */
export function InspectionTooltip(props: InspectionTooltipProps) {
  const { stop, derived, reachable, message, words, onStep } = props;
  const content =
    message !== null ? (
      <p className={styles.yearsMessage}>{message}</p>
    ) : stop === null ? null : (
      <>
        <Statement statement={stop.statement} words={words} linked={reachable} derived={derived} />
        {reachable ? <Steps words={words} onStep={onStep} /> : null}
      </>
    );
  const { box, place } = usePlaceBeside(content === null || message !== null ? null : (stop?.box ?? null));
  return (
    <div
      ref={box}
      role="status"
      className={content === null ? styles.silent : styles.tooltip}
      style={{ left: place.left, top: place.top, pointerEvents: reachable ? 'auto' : 'none' }}
    >
      {content}
    </div>
  );
}

function Steps({ words, onStep }: Pick<InspectionTooltipProps, 'words' | 'onStep'>) {
  return (
    <p className={styles.steps}>
      <button type="button" aria-label={words.previous} onClick={() => onStep(-1)}>
        ‹
      </button>
      <button type="button" aria-label={words.next} onClick={() => onStep(1)}>
        ›
      </button>
    </p>
  );
}

/** Keeps the tooltip beside what it tells of, inside the drawing's width and the window's height. */
function usePlaceBeside(target: Box | null) {
  const box = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState({ left: 0, top: 0 });
  useLayoutEffect(() => {
    const element = box.current;
    const surface = element?.parentElement;
    if (!element || !surface || target === null) return;
    const { top, width } = surface.getBoundingClientRect();
    const window = { top: -top, bottom: globalThis.innerHeight - top };
    const next = tooltipPlace(
      target,
      { width: element.offsetWidth, height: element.offsetHeight },
      width,
      window,
    );
    setPlace((now) => (now.left === next.left && now.top === next.top ? now : next));
  }, [target]);
  return { box, place };
}
