/** The options of all commands combined. */
export const OPTIONS = {
  json: { type: 'boolean', default: false },
  short: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', short: 'v', default: false },
  limit: { type: 'string' },
  method: { type: 'string' },
  'retry-after': { type: 'string' },
  against: { type: 'string' },
  level: { type: 'string' },
  ignore: { type: 'string', multiple: true },
  also: { type: 'string', multiple: true },
  view: { type: 'string' },
  rules: { type: 'boolean', default: false },
  style: { type: 'string' },
  order: { type: 'string' },
  only: { type: 'string', multiple: true },
  texts: { type: 'string' },
  title: { type: 'string' },
  output: { type: 'string', short: 'o' },
  check: { type: 'boolean', default: false },
  advice: { type: 'boolean', default: false },
} as const;

/** The name of an option. */
export type OptionName = keyof typeof OPTIONS;
