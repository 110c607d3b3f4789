/** Returns the day of an instant in a time zone (IANA name; that of the device by default), as `YYYY-MM-DD`. */
export function dayIn(timeZone: string | undefined, instant: Date): string {
  const format = new Intl.DateTimeFormat('en-US-u-ca-iso8601-nu-latn', {
    ...(timeZone === undefined ? {} : { timeZone }),
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const part = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]));
  return `${part.year!.padStart(4, '0')}-${part.month}-${part.day}`;
}

/** Returns whether a text is a day of the calendar that is not after today. */
export function isTreatmentDay(text: string, today: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || text > today) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** Writes a time as people at a desk read it, in the language and in the time zone of the clinic. */
export function printTime(time: string, language: string, timeZone: string | undefined): string {
  const options = { dateStyle: 'medium', timeStyle: 'short', ...(timeZone === undefined ? {} : { timeZone }) } as const;
  // Without a country, English dates would be those of the United States.
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, options).format(new Date(time));
}
