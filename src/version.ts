/** Name and version of this package, for the evidence of a report. A test compares it with package.json. */
export const LIBRARY = 'eehic 0.1.0';
