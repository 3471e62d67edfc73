/** Returns the x00 code of the class of a code from 100 to 599. */
export const classCode = (code: number) => (code - (code % 100)) as 100 | 200 | 300 | 400 | 500;
