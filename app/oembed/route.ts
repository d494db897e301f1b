import { oembedResponse } from '@/server/oembed-response';
import { snapshotAt } from '@/server/store';

export function GET(request: Request): Promise<Response> {
  return oembedResponse(request, snapshotAt);
}
