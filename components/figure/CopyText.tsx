'use client';

import { useRef, useState } from 'react';
import type { CopyWords } from './copy-words';

interface CopyTextProps {
  readonly text: string;
  readonly copy: string;
  readonly words: CopyWords;
}

/** A text that is ready to be copied: by a button where the browser lets it, else it stands selected for the reader. */
export function CopyText({ text, copy, words }: CopyTextProps) {
  const passage = useRef<HTMLParagraphElement>(null);
  /** What came of the last copying; of another text in its place nothing is said. */
  const [last, setLast] = useState({ text: '', outcome: '' });

  async function handleCopy() {
    try {
      await navigator.clipboard.writeText(text);
      setLast({ text, outcome: words.copied });
    } catch {
      // Pages without a secure connection have no clipboard; what is selected can be copied there.
      if (passage.current) window.getSelection()?.selectAllChildren(passage.current);
      setLast({ text, outcome: document.execCommand('copy') ? words.copied : words.refused });
    }
  }
  return (
    <div className="copy-text">
      <p ref={passage}>{text}</p>
      <button type="button" className="quiet-button" onClick={handleCopy}>
        {copy}
      </button>
      <span aria-live="polite">{last.text === text ? last.outcome : ''}</span>
    </div>
  );
}
