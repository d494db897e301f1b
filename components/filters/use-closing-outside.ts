import type { RefObject } from 'react';
import { useEffect } from 'react';

/** Closes an open list of options when the reader clicks elsewhere or presses Escape (which returns to its name). */
export function useClosingOutside(container: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const openList = () => container.current?.querySelector<HTMLDetailsElement>('details[open]') ?? null;
    function closeOutside(event: PointerEvent) {
      const list = openList();
      if (list && event.target instanceof Node && !list.contains(event.target)) list.open = false;
    }
    function closeOnEscape(event: KeyboardEvent) {
      const list = openList();
      if (event.key !== 'Escape' || list === null) return;
      list.open = false;
      list.querySelector('summary')?.focus();
    }
    document.addEventListener('pointerdown', closeOutside);
    document.addEventListener('keydown', closeOnEscape);
    return () => {
      document.removeEventListener('pointerdown', closeOutside);
      document.removeEventListener('keydown', closeOnEscape);
    };
  }, [container]);
}
