/** Days as ISO 8601 writes them. */

/** The day of an ISO 8601 date, or null where there is no such day. */
export function dayOf(date: unknown): string | null {
  const day = typeof date === 'string' ? /^(\d{4}-\d{2}-\d{2})(?:$|[T ])/.exec(date)?.[1] : undefined;
  if (day === undefined) return null;
  const time = Date.parse(`${day}T00:00:00Z`);
  // 31 February is no day, though some engines take it for one of March.
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day ? null : day;
}
