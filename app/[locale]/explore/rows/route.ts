import { isLocale } from '@/lib/words/locale';
import { figureRowsResponse } from '@/server/figure-rows-response';
import { currentSnapshot } from '@/server/store';

interface RowsRouteContext {
  readonly params: Promise<{ locale: string }>;
}

export async function GET(request: Request, { params }: RowsRouteContext): Promise<Response> {
  const { locale } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  return figureRowsResponse(request, await currentSnapshot(), locale);
}
