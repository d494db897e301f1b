import { askedRevision } from '@/lib/query/asked-revision';
import { isLocale } from '@/lib/words/locale';
import { figuresResponse } from '@/server/figures-response';
import { snapshotAt } from '@/server/store';

interface FiguresRouteContext {
  readonly params: Promise<{ locale: string }>;
}

export async function GET(request: Request, { params }: FiguresRouteContext): Promise<Response> {
  const { locale } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  const asked = await snapshotAt(askedRevision(new URL(request.url).searchParams));
  return figuresResponse(request, asked, locale, 'zip');
}
