'use client';

import { FailureMessage } from '@/components/layout/FailureMessage';

interface ErrorPageProps {
  readonly retry: () => void;
}

export default function ErrorPage({ retry }: ErrorPageProps) {
  return <FailureMessage onRetry={retry} />;
}
