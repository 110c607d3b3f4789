import { EhicError } from '../errors.ts';
import type { Labels } from '../language/labels.ts';

const LIST_LABELS: ReadonlySet<string> = new Set(['prcTitle', 'ehicTitle', 'prcLegal', 'ehicLegal']);

/**
 * Labels with some of them replaced; those that are `undefined` stay as they are.
 *
 * @throws {EhicError} `ERR_EHIC_OPTIONS`, `option` names the label: for a name that is none, a value of the wrong type,
 *   and a title without a line.
 */
export function overrideLabels(official: Labels, own: Partial<Labels> = {}): Labels {
  if (own === null || typeof own !== 'object') {
    throw new EhicError('ERR_EHIC_OPTIONS', 'labels is an object of labels', { option: 'labels' });
  }
  const given = Object.entries(own).filter(([, value]) => value !== undefined);
  for (const [name, value] of given) {
    const isList = LIST_LABELS.has(name);
    const isUsable = isList
      ? Array.isArray(value) && value.every(isText) && (value.length > 0 || name.endsWith('Legal'))
      : isText(value);
    if (Object.hasOwn(official, name) && isUsable) continue;
    const option = `labels.${name}`;
    throw new EhicError('ERR_EHIC_OPTIONS', `${option} is no label, or not what it takes`, { option });
  }
  return { ...official, ...Object.fromEntries(given) };
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}
