import { SETTINGS, type Setting } from './settings.ts';

/** The rows of the table of settings in README.md. */
export function settingsTable(): string {
  return Object.entries(SETTINGS)
    .map(([name, { byDefault, about }]: [string, Setting<unknown>]) => {
      const isNone = byDefault === undefined || (Array.isArray(byDefault) && byDefault.length === 0);
      return `| \`${name}\` | ${isNone ? '' : `\`${String(byDefault)}\``} | ${about.replaceAll('|', '\\|')} |`;
    })
    .join('\n');
}
