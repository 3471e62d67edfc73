/**
 * Reduces a string to lowercase letters, digits, and decimal points, with single spaces between words and a space at both
 * ends. The minus sign of a number becomes the word `minus`.
 */
export const spaced = (text: string) =>
  ` ${text
    .toLowerCase()
    .replace(/(^|[\s:=])-(?=\d)/g, '$1 minus ')
    .replace(/[^a-z0-9.]+/g, ' ')
    .replace(/\.(?!\d)|(?<!\d)\./g, ' ')
    .trim()
    .replace(/ +/g, ' ')} `;
