/** A chart in a frame of another page. */
export interface EmbedFrame {
  /** With scheme and host. */
  readonly address: string;
  /** What the frame shows, for those who do not see it. */
  readonly title: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** The frame as HTML: as wide as its surroundings, and as high as given until a script knows better. */
export function embedFrameHtml({ address, title, width, height }: EmbedFrame): string {
  return (
    `<iframe src="${escaped(address)}" title="${escaped(title)}" width="${width}" height="${height}"` +
    ' style="width:100%;border:0" loading="lazy"></iframe>'
  );
}

/** The frame, and in a line of its own the script that gives it the height of its chart. */
export function embedCode(frame: EmbedFrame, scriptAddress: string): string {
  return `${embedFrameHtml(frame)}\n<script async src="${escaped(scriptAddress)}"></script>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
