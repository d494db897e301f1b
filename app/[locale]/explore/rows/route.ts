import { askedRevision } from '@/lib/query/asked-revision';
import { isLocale } from '@/lib/words/locale';
import { figureRowsResponse } from '@/server/figure-rows-response';
import { snapshotAt } from '@/server/store';

interface RowsRouteContext {
  readonly params: Promise<{ locale: string }>;
}

export async function GET(request: Request, { params }: RowsRouteContext): Promise<Response> {
  const { locale } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  const { snapshot } = await snapshotAt(askedRevision(new URL(request.url).searchParams));
  return figureRowsResponse(request, snapshot, locale);
}
