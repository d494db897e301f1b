'use client';

import { useEffect } from 'react';

/** Tells the page around the frame how high the chart is, whenever that changes or is asked (`public/embed.js`). */
export function TellHeight(): null {
  useEffect(() => {
    const { parent } = window;
    if (parent === window) return;
    const tell = () => {
      const height = Math.ceil(document.body.getBoundingClientRect().height);
      // Which page that is nobody knows, and the height is no secret.
      parent.postMessage({ type: 'song-phuong:height', height }, '*');
    };
    const answer = ({ source, data }: MessageEvent<unknown>) => {
      if (source === parent && isAsked(data)) tell();
    };
    const observer = new ResizeObserver(tell);
    observer.observe(document.body);
    window.addEventListener('message', answer);
    return () => {
      observer.disconnect();
      window.removeEventListener('message', answer);
    };
  }, []);
  return null;
}

function isAsked(data: unknown): boolean {
  return (
    typeof data === 'object' && data !== null && 'type' in data && data.type === 'song-phuong:height-wanted'
  );
}
