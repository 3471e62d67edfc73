/** Matches an SQL statement or a condition in one, such as `WHERE status = 404`. */
const SQL =
  /\b(?:SELECT\s[^;]{1,400}\sFROM|UPDATE\s\S{1,80}\sSET|INSERT\sINTO|DELETE\sFROM)\s|\bWHERE\s\S{1,80}?\s?[=<>!]|^\s*(?:AND|OR|SET)\s\S{1,80}\s[=<>]\s/i;

/** Returns the position at which an SQL statement starts, or the end of the text. The rest contains no statuses. */
export const startOfSql = (text: string): number => SQL.exec(text)?.index ?? text.length;
