'use client';

import { useRef, useState } from 'react';

interface CopyTextProps {
  readonly text: string;
  readonly copy: string;
  readonly copied: string;
}

/** A text that is ready to be copied: by a button where the browser lets it, else it stands selected for the reader. */
export function CopyText({ text, copy, copied }: CopyTextProps) {
  const passage = useRef<HTMLParagraphElement>(null);
  /** What was copied last: another text in its place is not. */
  const [copiedText, setCopiedText] = useState<string | null>(null);

  async function handleCopy() {
    try {
      await navigator.clipboard.writeText(text);
      setCopiedText(text);
    } catch {
      // Pages without a secure connection have no clipboard; what is selected can be copied there.
      if (passage.current) window.getSelection()?.selectAllChildren(passage.current);
      setCopiedText(document.execCommand('copy') ? text : null);
    }
  }
  return (
    <div className="copy-text">
      <p ref={passage}>{text}</p>
      <button type="button" className="quiet-button" onClick={handleCopy}>
        {copy}
      </button>
      <span aria-live="polite">{copiedText === text ? copied : ''}</span>
    </div>
  );
}
