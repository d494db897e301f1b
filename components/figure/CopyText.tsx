'use client';

import { useRef, useState } from 'react';

interface CopyTextProps {
  readonly text: string;
  readonly copy: string;
  readonly copied: string;
}

/** A text that is ready to be copied: by a button where the browser lets it, else selected for the reader. */
export function CopyText({ text, copy, copied }: CopyTextProps) {
  const passage = useRef<HTMLParagraphElement>(null);
  const [done, setDone] = useState(false);

  async function handleCopy() {
    try {
      await navigator.clipboard.writeText(text);
      setDone(true);
    } catch {
      // Pages without a secure connection have no clipboard.
      if (passage.current) window.getSelection()?.selectAllChildren(passage.current);
    }
  }
  return (
    <div className="copy-text">
      <p ref={passage}>{text}</p>
      <button type="button" className="quiet-button" onClick={handleCopy}>
        {copy}
      </button>
      <span aria-live="polite">{done ? copied : ''}</span>
    </div>
  );
}
