const DAY_MS = 86_400_000;
const WARN_DAYS = 30;

/** Days until TikTok's authorization ends, when that is soon enough to tell the creator; else null. */
export function authorizationEndsInDays(endsAt: string | null, now: number): number | null {
  if (endsAt === null) return null;
  const days = Math.floor((Date.parse(endsAt) - now) / DAY_MS);
  return days <= WARN_DAYS ? Math.max(0, days) : null;
}
