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

/** Writes a day (`YYYY-MM-DD`) with the name of its month; in figures where the browser does not know the language. */
export function printDay(day: string, language: string): string {
  if (Intl.DateTimeFormat.supportedLocalesOf(language).length === 0) return day.split('-').reverse().join('/');
  const format = new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${day}T00:00:00Z`));
}

/** Writes a time as people at a desk read it, in the language and in the time zone of the clinic. */
export function printTime(time: string, language: string, timeZone: string | undefined): string {
  const options = { dateStyle: 'medium', timeStyle: 'short', ...(timeZone === undefined ? {} : { timeZone }) } as const;
  return new Intl.DateTimeFormat(localeOf(language), options).format(new Date(time));
}

/** Without a country, English dates would be those of the United States. */
function localeOf(language: string): string {
  return language === 'en' ? 'en-GB' : language;
}
