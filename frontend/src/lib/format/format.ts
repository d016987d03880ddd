const number = new Intl.NumberFormat();
const compact = new Intl.NumberFormat(undefined, { notation: 'compact', maximumFractionDigits: 1 });
const percent = new Intl.NumberFormat(undefined, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 });
const decimal = new Intl.NumberFormat(undefined, { maximumFractionDigits: 1 });
const date = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' });
const dateTime = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });
const moment = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'medium' });
const zoned = new Intl.DateTimeFormat(undefined, {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
  timeZoneName: 'short'
});
const time = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit', second: '2-digit' });

const KILO = 1_000;
const UNITS = ['B', 'kB', 'MB', 'GB', 'TB'];

export const formatNumber = (value: number) => number.format(value);
/** `1 clip`, `1,204 clips`. */
export const formatCount = (count: number, one: string, many = `${one}s`) => `${number.format(count)} ${count === 1 ? one : many}`;
export const formatCompact = (value: number) => compact.format(value);
export const formatPercent = (fraction: number) => percent.format(fraction);
export const formatDate = (instant: string) => date.format(new Date(instant));
export const formatDateTime = (instant: string) => dateTime.format(new Date(instant));
/** To the second, for what happened within a minute. */
export const formatMoment = (instant: string) => moment.format(new Date(instant));
/** For what is still to come, where the zone must be beyond doubt. */
export const formatWithZone = (instant: string) => zoned.format(new Date(instant));
export const formatTime = (instant: string) => time.format(new Date(instant));

const INSTANT = /\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z/g;

/** A sentence of the studio's, with each instant in it told by the reader's own clock. */
export const withLocalTimes = (sentence: string) => sentence.replace(INSTANT, formatWithZone);

/** Decimal units, as TikTok states its limits. */
export function formatBytes(bytes: number): string {
  let value = bytes;
  let unit = 0;
  while (value >= KILO && unit < UNITS.length - 1) {
    value /= KILO;
    unit += 1;
  }
  return `${decimal.format(value)} ${UNITS[unit] ?? ''}`;
}

/** Minutes and seconds, `1:05`. Whole seconds: nobody needs the fraction of a clip's length. */
export function formatDuration(seconds: number): string {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

/** A moment inside a clip to a tenth of a second, `0:03.2`. */
export function formatTimestamp(milliseconds: number): string {
  const tenths = Math.round(milliseconds / 100);
  const seconds = (tenths % 600) / 10;
  return `${Math.floor(tenths / 600)}:${seconds.toFixed(1).padStart(4, '0')}`;
}

/** Rounded down, so that 100 % is only said when all of it is there. */
export function percentOf(part: number, whole: number): number {
  return whole <= 0 ? 0 : Math.min(100, Math.floor((part / whole) * 100));
}
