import { askedRevision } from '@/lib/query/asked-revision';
import { isLocale } from '@/lib/words/locale';
import { graphicResponse } from '@/server/graphic-response';
import { snapshotAt } from '@/server/store';

interface GraphicRouteContext {
  readonly params: Promise<{ locale: string }>;
}

export async function GET(request: Request, { params }: GraphicRouteContext): Promise<Response> {
  const { locale } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  const asked = await snapshotAt(askedRevision(new URL(request.url).searchParams));
  return graphicResponse(request, asked, locale, 'png');
}
