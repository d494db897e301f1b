import { isLocale } from '@/lib/words/locale';
import { documentLinesResponse } from '@/server/document-lines-response';
import { currentSnapshot } from '@/server/store';

interface LinesRouteContext {
  readonly params: Promise<{ locale: string; id: string }>;
}

export async function GET(request: Request, { params }: LinesRouteContext): Promise<Response> {
  const { locale, id } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  return documentLinesResponse(request, await currentSnapshot(), id);
}
