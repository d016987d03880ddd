import { formatDateTime } from '$lib/format/format';

/** When a post is to be sent: null at once, else the wall clock of the creator's own time zone as a date and time field holds it. */
export type LocalTime = string | null;

/** The name of the time zone that this browser keeps, such as `Europe/Berlin`. */
export const timeZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

const two = (value: number) => String(value).padStart(2, '0');

/** An instant as a date and time field shows it. */
export function localTimeOf(instant: string): string {
  const at = new Date(instant);
  return `${String(at.getFullYear()).padStart(4, '0')}-${two(at.getMonth() + 1)}-${two(at.getDate())}T${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** The instant that a clock on the wall means; null for what is no time, or one that the clocks skip in spring. */
export function instantOf(local: string): string | null {
  const at = new Date(local);
  if (Number.isNaN(at.getTime())) return null;
  const instant = at.toISOString();
  return localTimeOf(instant) === local.slice(0, 16) ? instant : null;
}

/** What a request says about its time. What cannot be read is sent as it stands, so that it is refused and never sent at once. */
export const scheduledAt = (local: LocalTime): { scheduledAt?: string } =>
  local === null ? {} : { scheduledAt: instantOf(local) ?? local };

/** Why a post cannot be sent at this time, or null when it can. */
export function scheduleReason(local: LocalTime, now: number, authorizationEndsAt: string | null): string | null {
  if (local === null) return null;
  if (Number.isNaN(Date.parse(local))) return 'Choose the date and time at which it is sent.';
  const instant = instantOf(local);
  if (instant === null) return 'This time does not exist: the clocks are put forward then. Choose another one.';
  if (Date.parse(instant) <= now) return 'This time has passed. Choose a later one, or send now.';
  if (authorizationEndsAt !== null && Date.parse(instant) > Date.parse(authorizationEndsAt)) {
    return `TikTok’s authorization ends on ${formatDateTime(authorizationEndsAt)}. Choose an earlier time, or reconnect TikTok first.`;
  }
  return null;
}
