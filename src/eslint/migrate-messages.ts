/** The reports and suggestions of the `migrate` rule. */
export const messages = {
  use: 'Use {{ours}} instead of {{theirs}}',
  unused: 'Nothing from this import is used',
  code: 'There is no constant or reason phrase for {{code}}: define your own, or see {{vendor}} in http-status-atlas/vendor',
  unknown: 'The version of {{library}} that this rule knows has no {{theirs}}: replace this name by hand',
  phrase:
    'The reason phrase of {{code}} is "{{theirPhrase}}" in the old library and "{{ourPhrase}}" in http-status-atlas: use reasonPhrase({{code}}) if nothing depends on the old phrase, or keep the old phrase as a string',
  noPhrase: 'reasonPhrase({{code}}) returns undefined: keep the old phrase "{{theirPhrase}}" as a string',
  name: 'The name of {{code}} is different in http-status-atlas: use statusName({{code}}) if nothing depends on the old name',
  toPhrase:
    'Use reasonPhrase(), which returns undefined for a code without a reason phrase, accepts only numbers, and has some newer phrases',
  phraseCall:
    'Use reasonPhrase(), which returns undefined instead of throwing, accepts only numbers, and has some newer phrases',
  toCode: 'Use parseStatusCode(), which returns undefined instead of throwing, and accepts more spellings',
  both: 'Use reasonPhrase() for a code or parseStatusCode() for a phrase; both return undefined instead of throwing',
  lookup:
    'Use reasonPhrase(code) for a code or StatusCode[name] for a name; some phrases and names are newer',
  nameToPhrase: 'Use reasonPhrase(StatusCode[name]); some phrases and names are newer',
  reverse:
    'Use statusName(code) for a code or StatusCode[name] for a name; some names are newer, and parseStatusCode() also accepts the old ones',
  enumeration:
    'Use Object.values(StatusCode) for the codes or Object.keys(StatusCode) for the names; the object has different members and no numeric keys',
  phraseTable:
    'There is no object of reason phrases: use Object.values(StatusCode).map((code) => reasonPhrase(code))',
  has: 'Use isStatusCode(code), which accepts only numbers, or "name in StatusCode" for a name',
  value: '{{theirs}} is used as a whole: pass StatusCode if numeric keys are not needed',
  type: 'Use the type StatusCode for the codes that have a constant, or number for any code; a number is not assignable to StatusCode',
  typeOf: 'Use {{ours}} for the type of one code, or the type StatusCode for all of them',
  typeName: 'Use the type {{ours}} from http-status-atlas, which might accept more than {{theirs}}',
  nameType: 'Use the type StatusName for the names of the constants; some names differ',
  phraseType:
    'Use the type ReasonPhrase or string; {{theirs}} is a separate type, to which no string is assignable',
  exhaustive:
    'This switch might cover all members of an enum, and TypeScript does not match them with {{ours}}: first change the type of its value to number or StatusCode',
  narrow:
    'The type of {{ours}} is {{code}}, so it would narrow this {{place}}: write the type ({{types}}), and run the fix again',
  enumMember:
    'This enum needs values that the compiler knows, but {{ours}} is a property of an object: write the number instead',
  mutable: 'Your code writes to this table: keep your own object for codes that are not registered',
  reexport:
    'Use {{ours}} here, and search for the files that import {{theirs}} from this file, which ESLint cannot report',
  mock: 'This test mocks a module by name: change the name by hand',
  dynamic: 'Change this import of {{module}} to http-status-atlas/core by hand',
  codeTable: 'Use parseStatusCode(), which also accepts lowercase phrases',
  codeList: 'Use Object.values(StatusCode)',
  redirectSet: 'Use isRedirectStatus(), which is false for 300 and 305',
  emptySet: 'Use isNullBodyStatus(), which is also true for 101 and 103',
  retrySet:
    'Use isRetryable(), which depends on the code and the method: see "http-status-atlas retry --against 502,503,504"',
  guard:
    'Use the guard for this class from http-status-atlas, which accepts every code in the range, but only numbers',
  classes: 'Use classify() or classRange(); the class names differ',
  extra: 'Use the constants from http-status-atlas/vendor',
  sentence: 'Use summary(), which returns different sentences',
  annotate: 'Write the type {{type}}',
  asType: 'Use the type {{type}}',
  keepPhrase: 'Keep {{text}} as a string',
} as const;

/** The IDs of the messages above. */
export type MessageId = keyof typeof messages;
