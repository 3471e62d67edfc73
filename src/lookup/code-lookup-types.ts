import type {
  ClientErrorCode,
  InformationalCode,
  NameByCode,
  PhraseByCode,
  RedirectionCode,
  ServerErrorCode,
  SuccessfulCode,
} from '../generated/code-types.js';
import type { StatusCode } from '../generated/codes.js';
import type { ClassRange, CodeAsNumber, IsWide, StatusClass } from '../model/status-class.js';

/**
 * The name of a constant.
 *
 * @category Lookup
 */
export type StatusName = keyof typeof StatusCode;

/**
 * A reason phrase from the registry, or `I'm a teapot`.
 *
 * @category Lookup
 */
export type ReasonPhrase = PhraseByCode[keyof PhraseByCode];

/**
 * Any number. Editors suggest known codes for this type.
 *
 * @category Lookup
 */
export type AnyStatusCode = StatusCode | (number & {});

/**
 * The reason phrase of a literal code. For example, `ReasonPhraseOf<404>` is `'Not Found'`.
 *
 * @category Lookup
 */
export type ReasonPhraseOf<Code extends CodeAsNumber> = Code extends number
  ? IsWide<Code> extends true
    ? ReasonPhrase | undefined
    : Code extends keyof PhraseByCode
      ? PhraseByCode[Code]
      : undefined
  : undefined;

/**
 * The name of a literal code. For example, `StatusNameOf<404>` is `'NOT_FOUND'`.
 *
 * @category Lookup
 */
export type StatusNameOf<Code extends CodeAsNumber> = Code extends number
  ? IsWide<Code> extends true
    ? StatusName | undefined
    : Code extends keyof NameByCode
      ? NameByCode[Code]
      : undefined
  : undefined;

/**
 * The code with a given name. For example, `CodeOf<'NOT_FOUND'>` is `404`.
 *
 * @category Lookup
 */
export type CodeOf<Name extends StatusName> = (typeof StatusCode)[Name];

interface CodesByClass {
  '1xx': InformationalCode;
  '2xx': SuccessfulCode;
  '3xx': RedirectionCode;
  '4xx': ClientErrorCode;
  '5xx': ServerErrorCode;
  informational: InformationalCode;
  successful: SuccessfulCode;
  redirection: RedirectionCode;
  'client-error': ClientErrorCode;
  'server-error': ServerErrorCode;
}

/**
 * The codes of a class or class range. For example, `CodesOf<'4xx'>` is `ClientErrorCode`.
 *
 * @category Lookup
 */
export type CodesOf<Class extends ClassRange | StatusClass> = CodesByClass[Class];
