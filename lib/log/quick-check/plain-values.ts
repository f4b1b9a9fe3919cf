const ZERO = 48;
const NINE = 57;
const HYPHEN = 45;

/** A whole number between two others, both included. */
export function isWhole(value: unknown, least: number, most: number): boolean {
  return Number.isInteger(value) && (value as number) >= least && (value as number) <= most;
}

/** A text of so many UTF-16 units. */
export function isText(value: unknown, least: number, most: number): boolean {
  return typeof value === 'string' && value.length >= least && value.length <= most;
}

/** Lower-case letters and digits in words that single hyphens join. The schema: `Id`. */
export function isId(value: unknown): boolean {
  if (typeof value !== 'string' || value.length === 0) return false;
  let before = HYPHEN;
  for (let at = 0; at < value.length; at += 1) {
    const code = value.charCodeAt(at);
    const isLetterOrDigit = (code >= 97 && code <= 122) || (code >= ZERO && code <= NINE);
    if (!isLetterOrDigit && !(code === HYPHEN && before !== HYPHEN)) return false;
    before = code;
  }
  return before !== HYPHEN;
}

const UUID7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** A UUID of version 7 in lower case (RFC 9562). */
export function isUuid7(value: unknown): boolean {
  return typeof value === 'string' && value.length === 36 && UUID7.test(value);
}

/** Two digits at a place as a number; NaN where they are none. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - ZERO;
  const ones = text.charCodeAt(at + 1) - ZERO;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}

/** A day that every month has, so that no calendar need be asked: 29 to 31 are for the schema. */
function startsWithPlainDay(text: string): boolean {
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  return (
    twoDigits(text, 0) >= 0 &&
    twoDigits(text, 2) >= 0 &&
    text.charCodeAt(4) === HYPHEN &&
    month >= 1 &&
    month <= 12 &&
    text.charCodeAt(7) === HYPHEN &&
    day >= 1 &&
    day <= 28
  );
}

/** A day, ISO 8601. A day that only some months have is asked of the pattern. */
export function isDay(value: unknown): boolean {
  return typeof value === 'string' && value.length === 10 && (startsWithPlainDay(value) || isLateDay(value));
}

const LATE_DAY = /^\d{4}-(?:(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)/;

/** 29, 30 and 31 where the month has them every year. 29 February is for the schema. */
function isLateDay(text: string): boolean {
  return LATE_DAY.test(text);
}

/** An instant in UTC to the second or the millisecond: `2026-11-03T10:05:00Z`. */
export function isInstant(value: unknown): boolean {
  if (typeof value !== 'string' || (value.length !== 20 && value.length !== 24)) return false;
  if (!startsWithPlainDay(value) && !isLateDay(value)) return false;
  const isToTheSecond =
    value[10] === 'T' &&
    twoDigits(value, 11) <= 23 &&
    value[13] === ':' &&
    twoDigits(value, 14) <= 59 &&
    value[16] === ':' &&
    twoDigits(value, 17) <= 59;
  if (!isToTheSecond || value.at(-1) !== 'Z') return false;
  if (value.length === 20) return true;
  const last = value.charCodeAt(22) - ZERO;
  return value[19] === '.' && twoDigits(value, 20) >= 0 && last >= 0 && last <= 9;
}

const PLAIN_ADDRESS =
  /^https?:\/\/(?=[^/]{1,253}\/)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}\/[\w./?=&~+,;:@!$'()*#-]*$/;

/** A web page's address in the plainest characters. Any other is for the schema. */
export function isPlainAddress(value: unknown): boolean {
  return typeof value === 'string' && PLAIN_ADDRESS.test(value);
}
