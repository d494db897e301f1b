import { act, fireEvent, render, screen } from '@testing-library/react';
import { use } from 'react';
import type { PartAtNeed } from '@/components/layout/part-at-need';
import { partAtNeed, usePartOnceReaderActs } from '@/components/layout/part-at-need';

function Shown({ part }: { readonly part: PartAtNeed<string> }) {
  return <p>{usePartOnceReaderActs(part) ?? 'not yet'}</p>;
}

describe('a part of the code that no page begins with', () => {
  it('is fetched once, when the reader first does something', async () => {
    const fetchPart = jest.fn(() => Promise.resolve('there'));
    render(<Shown part={partAtNeed(fetchPart)} />);
    expect(fetchPart).not.toHaveBeenCalled();
    await act(async () => {
      fireEvent.keyDown(document.body);
      fireEvent.pointerMove(document.body);
    });
    expect(fetchPart).toHaveBeenCalledTimes(1);
    expect(screen.getByText('there')).toBeInTheDocument();
  });

  it('is at hand for those who come later', async () => {
    const part = partAtNeed(() => Promise.resolve('there'));
    expect(part.atHand()).toBeNull();
    await part.load();
    expect(part.atHand()).toBe('there');
    render(<Shown part={part} />);
    expect(screen.getByText('there')).toBeInTheDocument();
  });

  it('is fetched anew after it could not be fetched', async () => {
    const fetchPart = jest
      .fn<Promise<string>, []>()
      .mockRejectedValueOnce(new Error('offline'))
      .mockResolvedValueOnce('there');
    const part = partAtNeed(fetchPart);
    await expect(part.load()).rejects.toThrow('offline');
    await expect(part.load()).resolves.toBe('there');
  });

  it('is tried once by what is being drawn, and again when the reader does something', async () => {
    const fetchPart = jest
      .fn<Promise<string>, []>()
      .mockRejectedValueOnce(new Error('offline'))
      .mockResolvedValueOnce('there');
    const part = partAtNeed(fetchPart);
    function Drawn() {
      return <p>{usePartOnceReaderActs(part) ?? use(part.firstTried()) ?? 'cannot be drawn'}</p>;
    }
    await act(async () => render(<Drawn />));
    expect(screen.getByText('cannot be drawn')).toBeInTheDocument();
    expect(fetchPart).toHaveBeenCalledTimes(1);
    await act(async () => fireEvent.keyDown(document.body));
    expect(screen.getByText('there')).toBeInTheDocument();
  });
});
