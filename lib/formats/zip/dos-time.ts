const AS_NUMBERS = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})/;

/** An instant as ZIP has it: two seconds fine, from 1980 on, without a time zone; here UTC. Date in the upper 16 bits. */
export function dosTime(instant: string): number {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = (
    AS_NUMBERS.exec(instant)?.slice(1) ?? []
  ).map(Number);
  if (year < 1980 || year > 2107) return (1 << 21) | (1 << 16);
  const date = ((year - 1980) << 9) | (month << 5) | day;
  return ((date << 16) | (hour << 11) | (minute << 5) | (second >> 1)) >>> 0;
}
