import { embedCode, embedFrameHtml } from '@/lib/export/embed-code';

const FRAME = {
  address: 'https://figures.example/vi/embed?pair=LA-VN&q="<b>',
  title: 'Thương mại “Việt – Lào” <1993> & "sau đó"',
  width: 720,
  height: 560,
};

describe('the code of a frame', () => {
  it('is one element whose texts cannot break out of it', () => {
    expect(embedFrameHtml(FRAME)).toBe(
      '<iframe src="https://figures.example/vi/embed?pair=LA-VN&amp;q=&quot;&lt;b&gt;"' +
        ' title="Thương mại “Việt – Lào” &lt;1993&gt; &amp; &quot;sau đó&quot;"' +
        ' width="720" height="560" style="width:100%;border:0" loading="lazy"></iframe>',
    );
  });

  it('has the script in a line of its own, which may be left out', () => {
    expect(embedCode(FRAME, 'https://figures.example/embed.js')).toBe(
      `${embedFrameHtml(FRAME)}\n<script async src="https://figures.example/embed.js"></script>`,
    );
  });
});
