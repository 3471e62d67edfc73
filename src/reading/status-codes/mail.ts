/**
 * Matches a reply of a mail server, which has an enhanced status code (`535-5.7.8` or, in a separate value, `5.7.8`), or
 * an error code of Nodemailer. The groups are the reply code and its first digit.
 */
export const MAIL =
  /(?:^|[\s:<"'(])(?:([245]\d\d)[ -]\d\.\d{1,3}\.\d{1,3}\b|(?<=["'])([245])\.\d\.\d{1,3} [A-Z])|["']E(?:AUTH|ENVELOPE|MESSAGE)["']/;

/** Matches a property of a printed mail error. */
export const MAIL_CODE = /^\s+["']?(?:resp\w*|code|status)\b/;
