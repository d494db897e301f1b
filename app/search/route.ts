import { redirectToLanguage } from '@/server/language-redirect';

export function GET(request: Request): Response {
  return redirectToLanguage(request);
}
