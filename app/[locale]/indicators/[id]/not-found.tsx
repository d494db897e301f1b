import { NotFoundMessage } from '@/components/layout/NotFoundMessage';

export default function IndicatorNotFound() {
  return <NotFoundMessage subject="indicator" />;
}
