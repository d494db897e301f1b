import { NotFoundMessage } from '@/components/layout/NotFoundMessage';

/** Every address that no other route knows; the status 404 is given before, in proxy.ts. */
export default function UnknownPage() {
  return <NotFoundMessage />;
}
