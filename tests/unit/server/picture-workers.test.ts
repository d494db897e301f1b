import { PicturesBusyError, drawOutlines, drawPng, stopPictureWorkers } from '@/server/picture-workers';
import { decodePng } from '../../fixtures/decode-png';

const drawing = (content: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30" font-family="Be Vietnam Pro">${content}</svg>`;

afterAll(stopPictureWorkers);

describe('the drawing threads', () => {
  it('draw a picture of the width that is asked for', async () => {
    const { width, height } = decodePng(await drawPng(drawing('<rect width="9" height="9"/>'), 80));
    expect([width, height]).toEqual([80, 60]);
  });

  it('make paths of letters', async () => {
    const outlines = await drawOutlines(drawing('<text y="20">Lào</text>'));
    expect(outlines).toMatch(/<path [^>]*d="M /);
    expect(outlines).not.toContain('<text');
  });

  it('tell what is wrong with a drawing, and go on drawing', async () => {
    await expect(drawPng('<svg', 10)).rejects.toThrow(/SVG/i);
    await expect(drawPng(drawing(''), 10)).resolves.toBeInstanceOf(Uint8Array);
  });

  it('refuse what would wait too long, and draw all the others', async () => {
    const pictures = await Promise.allSettled(Array.from({ length: 60 }, () => drawPng(drawing(''), 10)));
    const refused = pictures.filter(({ status }) => status === 'rejected');
    expect(refused.length).toBeGreaterThan(20);
    expect(refused).toEqual(
      refused.map(() => ({ status: 'rejected', reason: expect.any(PicturesBusyError) })),
    );
    expect(pictures.length - refused.length).toBeGreaterThan(30);
  });

  it('are started anew after they were stopped', async () => {
    await stopPictureWorkers();
    await expect(drawPng(drawing(''), 10)).resolves.toBeInstanceOf(Uint8Array);
  });
});
