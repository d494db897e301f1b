import { isLocale } from '@/lib/words/locale';
import { chartModelResponse } from '@/server/chart-model-response';
import { currentSnapshot } from '@/server/store';

interface ModelRouteContext {
  readonly params: Promise<{ locale: string }>;
}

export async function GET(request: Request, { params }: ModelRouteContext): Promise<Response> {
  const { locale } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  return chartModelResponse(request, await currentSnapshot(), locale);
}
