import { leavingFrame } from '@/lib/chart/map-statements';
import { askedRevision } from '@/lib/query/asked-revision';
import { isLocale } from '@/lib/words/locale';
import { chartModelResponse } from '@/server/chart-model-response';
import { snapshotAt } from '@/server/store';

interface ModelRouteContext {
  readonly params: Promise<{ locale: string }>;
}

export async function GET(request: Request, { params }: ModelRouteContext): Promise<Response> {
  const { locale } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  const { snapshot } = await snapshotAt(askedRevision(new URL(request.url).searchParams));
  return chartModelResponse(request, snapshot, locale, leavingFrame);
}
