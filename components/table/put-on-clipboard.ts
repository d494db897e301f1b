import type { CopiedCells } from './copied-cells';

/** Puts cells on the clipboard and says whether that went well. Pages without a secure connection do it the older way. */
export async function putOnClipboard(cells: CopiedCells): Promise<boolean> {
  if (typeof ClipboardItem === 'undefined' || !('clipboard' in navigator)) return copyByCommand(cells);
  try {
    const blob = (type: string, text: string) => new Blob([text], { type });
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': blob('text/plain', cells.plain),
        'text/html': blob('text/html', cells.html),
      }),
    ]);
    return true;
  } catch {
    return copyByCommand(cells);
  }
}

/** Answers a copy event with the cells. */
export function fillClipboard(data: DataTransfer, { plain, html }: CopiedCells): void {
  data.setData('text/plain', plain);
  data.setData('text/html', html);
}

function copyByCommand(cells: CopiedCells): boolean {
  const answer = (event: ClipboardEvent) => {
    if (event.clipboardData === null) return;
    fillClipboard(event.clipboardData, cells);
    event.preventDefault();
  };
  document.addEventListener('copy', answer, { once: true, capture: true });
  const done = document.execCommand('copy');
  document.removeEventListener('copy', answer, { capture: true });
  return done;
}
