export const DIN_LETTERS: readonly string[];
export const DIN_SEQUENCES: readonly string[];
export const DIN_OTHERS: readonly string[];
export const DIN_EXTENDED: readonly string[];
