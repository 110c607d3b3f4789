/** A date such as `D:20250922100000Z`, or with an offset such as `+02'00'` (ISO 32000-1 7.9.4), as a literal string. */
const DATE = /^\(D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:Z(?:00'00'?)?|([+-])(\d\d)'(\d\d)'?)\)$/;

/**
 * Returns the time in ISO 8601 in UTC, or `undefined` for a text that is not a complete, existing date with its time
 * zone.
 */
export function readDate(text: string): string | undefined {
  const [, year, month, day, hour, minute, second, sign, hours = '00', minutes = '00'] = DATE.exec(text) ?? [];
  const local = `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`;
  const time = Date.parse(local);
  // Date.parse also accepts the 31st of every month and 24:00.
  if (Number.isNaN(time) || new Date(time).toISOString() !== local || hours > '23' || minutes > '59') return undefined;
  const offset = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
  return new Date(time - offset).toISOString();
}
