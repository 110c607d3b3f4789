/** The minimum and maximum number of code points of the personal number and of the card number (spec/wallet.md). */
export const NUMBER_LENGTH = [4, 50] as const;
