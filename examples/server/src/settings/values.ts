/** Readers of one value, which is of its type in JSON, or a text in the environment. They throw what is expected. */

export function readText(value: unknown): string {
  if (typeof value === 'string' && value.trim() !== '' && !/[\0-\x1f]/.test(value)) return value;
  throw new Error('a text is expected');
}

export function readHost(value: unknown): string {
  const host = readText(value);
  if (/^[\w.:-]+$/.test(host)) return host;
  throw new Error('an address or a name is expected, such as 127.0.0.1');
}

export function readNumber(min: number, max: number): (value: unknown) => number {
  return (value) => {
    const number = typeof value === 'string' && /^\d{1,12}$/.test(value) ? Number(value) : value;
    if (typeof number === 'number' && Number.isInteger(number) && number >= min && number <= max) return number;
    throw new Error(`a whole number from ${min} to ${max} is expected`);
  };
}

export function readFlag(value: unknown): boolean {
  if (value === true || value === 'true') return true;
  if (value === false || value === 'false') return false;
  throw new Error('true or false is expected');
}

/** A list: an array in JSON; in the environment its JSON, or texts with commas between them. */
export function readList<Value>(read: (value: unknown) => Value): (value: unknown) => readonly Value[] {
  return (value) => {
    const list = typeof value === 'string' ? parseList(value) : value;
    if (!Array.isArray(list)) throw new Error('a list is expected');
    return list.map(read);
  };
}

function parseList(text: string): unknown {
  if (!text.trim().startsWith('[')) return text.split(',').map((each) => each.trim());
  try {
    return JSON.parse(text);
  } catch {
    throw new Error('a list as JSON is expected');
  }
}
