/** What the rule `migrate` reports, and what it suggests. */
export const messages = {
  use: 'Use {{ours}} instead of {{theirs}}',
  unused: 'Nothing of this import is used',
  code: 'There is no constant for {{code}}, which is not registered: define it yourself, or see http-status-atlas/vendor',
  unknown: '{{library}} has no {{theirs}} in the version that is known: replace it by hand',
  phrase:
    'The reason phrase of {{code}} is "{{theirPhrase}}" there and "{{ourPhrase}}" here: use reasonPhrase({{code}}) if nothing depends on the old one, or keep it as a string',
  name: 'The name of {{code}} is written otherwise here: use statusName({{code}}) if nothing depends on the old one',
  toPhrase:
    'Use reasonPhrase(): it returns undefined for a code without a reason phrase, takes numbers only, and some phrases are newer',
  toCode: 'Use parseStatusCode(): it returns undefined if it finds no code, and accepts more spellings',
  both: 'Use reasonPhrase() for a code, or parseStatusCode() for a phrase: both return undefined instead of throwing',
  reverse: 'Use statusName() for the name of a code: it returns undefined for a code without a constant',
  enumeration:
    'Use Object.values(StatusCode) for the codes or Object.keys(StatusCode) for the names: the object has no numbers as keys, and not the same members',
  value: '{{theirs}} is used as a whole: pass StatusCode if what takes it needs no numbers as keys',
  type: 'Use the type StatusCode for the codes that have a constant, or number for any: a number is not assignable to StatusCode',
  typeOf: 'Use {{ours}} for the type of one code, or the type StatusCode for all of them',
  nameType: 'Use the type StatusName for the names of the constants: they are not the same names',
  phraseType:
    'Use the type ReasonPhrase or string: {{theirs}} is a type of its own, which no string is assignable to',
  exhaustive:
    'This switch might cover all members of an enum, and TypeScript does not match them with {{ours}}: use number or StatusCode as the type of its value first',
  narrow:
    'The type of {{ours}} is {{code}}, so it would narrow this {{place}}: write its type, number or StatusCode, and run the fix again',
  narrowText:
    'The type of {{ours}} is {{code}}, so it would narrow this {{place}}: write its type, string or ReasonPhrase, and run the fix again',
  mutable: 'This table is written to: keep your own object for codes that are not registered',
  reexport: 'Files that import this from here have to move first: export StatusCode for them',
  mock: 'A module is replaced by its name in a test: move the test by hand',
  dynamic: 'Move this import by hand: {{module}} is loaded at run time',
  codeTable: 'Use parseStatusCode(), which accepts a phrase in any case',
  codeList: 'Use Object.values(StatusCode)',
  redirectSet: 'Use isRedirectStatus(), which is false for 300 and 305',
  emptySet: 'Use isNullBodyStatus(), which is true for 101 and 103 as well',
  retrySet:
    'Use isRetryable(), which decides by code and method: see "http-status-atlas retry --against 502,503,504"',
  guard:
    'Use the guard of the class in http-status-atlas: it accepts every code of the range, and is for a number only',
  classes: 'Use classify() or classRange(): the names of the classes differ',
  extra: 'Use the constants of http-status-atlas/vendor',
  sentence: 'Use summary(), whose sentences differ',
  annotate: 'Write the type {{type}}',
  asType: 'Use the type {{type}}',
  keepPhrase: 'Keep {{text}} as a string',
} as const;

/** The name of a message. */
export type MessageId = keyof typeof messages;
