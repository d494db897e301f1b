import { render, screen } from '@testing-library/react';
import { RetiredFigureMessage } from '@/components/figure/RetiredFigureMessage';

const NOTES = { noteEn: 'It is the number of a session.', noteVi: 'Đây là số thứ tự kỳ họp.' };

test('a retired id without a successor says why, in the reader’s language, and leads on', () => {
  render(<RetiredFigureMessage figureId="session-21" locale="vi" {...NOTES} />);
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
    'Số liệu này không còn trong bộ dữ liệu',
  );
  expect(screen.getByText(/Mã session-21/)).toBeInTheDocument();
  expect(screen.getByText('Lý do: Đây là số thứ tự kỳ họp.')).toBeInTheDocument();
  expect(screen.getByRole('link')).toHaveAttribute('href', '/vi/explore');
});

test('no reason is named where none is recorded', () => {
  render(<RetiredFigureMessage figureId="session-21" locale="en" noteEn="" noteVi="" />);
  expect(screen.queryByText(/Why/)).not.toBeInTheDocument();
});
