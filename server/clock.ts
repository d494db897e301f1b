/** The day (ISO, UTC) that a page is made on, for citations. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
