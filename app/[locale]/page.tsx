import { notFound, redirect } from 'next/navigation';
import { explorePath } from '@/lib/link/addresses';
import { isLocale } from '@/lib/words/locale';

interface LanguagePageProps {
  readonly params: Promise<{ locale: string }>;
}

export default async function LanguagePage({ params }: LanguagePageProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  redirect(explorePath(locale));
}
