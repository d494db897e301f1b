import { NotFoundMessage } from '@/components/layout/NotFoundMessage';

export default function FigureNotFound() {
  return <NotFoundMessage subject="figure" />;
}
