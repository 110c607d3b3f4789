export const APPROVED = 0;
export const REJECTED = 1;
export const USAGE = 2;
export const NOT_CHECKED = 3;
export const STOPPED = 4;
