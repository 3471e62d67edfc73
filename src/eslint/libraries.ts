import { LIBRARY_NAMES } from '../generated/library-names.js';
import { reasonPhrase } from '../lookup/reason-phrase.js';
import { statusName } from '../lookup/status-name.js';
import type { MessageId } from './migrate-messages.js';

/** The libraries that the `migrate` rule supports. */
export const SOURCES = [
  'http-status-codes',
  'http-status',
  'statuses',
  '@nestjs/common',
  'http',
  'http2',
  'axios',
  '@angular/common',
  'deno',
] as const;

export type Source = (typeof SOURCES)[number];

/** The meaning of an expression that comes from another library. */
export type Shape =
  /** The object with all exports of a module. */
  | { readonly kind: 'module'; readonly source: Source }
  /** An object with constants. */
  | { readonly kind: 'codes'; readonly source: Source }
  /** An object that maps names to phrases. */
  | { readonly kind: 'phrases'; readonly source: Source }
  /** An object with phrases by code. */
  | { readonly kind: 'table'; readonly source: Source }
  /** A function that converts codes to phrases, phrases to codes, or both. */
  | { readonly kind: 'to-phrase' | 'to-code' | 'both'; readonly source: Source }
  /** A constant for a code. */
  | { readonly kind: 'code'; readonly source: Source; readonly code: number }
  /**
   * The text for a code. A call to one of this library's functions can replace the text if the function returns the
   * same `value`.
   */
  | {
      readonly kind: 'text';
      readonly source: Source;
      readonly code: number;
      readonly call: 'reasonPhrase' | 'statusName' | 'classRange';
      readonly value: string | undefined;
    }
  /** A type that has a different name in this library and might accept more values. */
  | { readonly kind: 'type'; readonly source: Source; readonly ours: string }
  /**
   * An export without an equivalent in this library, or whose equivalent has a different meaning. The message explains
   * the difference.
   */
  | { readonly kind: 'other'; readonly source: Source; readonly remedy: MessageId };

interface Names {
  readonly codes: ReadonlyMap<string, number>;
  /** Returns a code's phrase, or `undefined` if the code has none. */
  readonly phraseOf: (code: number) => string | undefined;
}

/** A line of the table of names. */
type Line = [id: string, style: string, lacks: string, others: string, phrases: string];

const tables = new Map<Source, Names>();

const pascal = (name: string) =>
  name.toLowerCase().replace(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase());

/**
 * Returns the names and phrases of a library. The names and phrases are the same as in this library, except for the
 * differences listed in the table.
 */
function namesOf(source: Source): Names {
  const known = tables.get(source);
  if (known) return known;
  const lines = LIBRARY_NAMES.split('\n').map((line) => line.split('|') as Line);
  const [, style, lacks, others, phrases] = lines.find(([id]) => id === source) as Line;
  const codes = new Map<string, number>();
  const absent = new Set(lacks.split(' ').map(Number));
  for (let code = 100; code < 600; code += 1) {
    const name = statusName(code);
    if (name !== undefined && !absent.has(code)) codes.set(style === 'pascal' ? pascal(name) : name, code);
  }
  for (const [pair, name = pair, code] of others.matchAll(/(\w+)=(\d+)/g)) codes.set(name, Number(code));
  const different = new Map(
    phrases.split(',').map((pair) => {
      const [code, phrase] = pair.split('=');
      return [Number(code), phrase] as const;
    }),
  );
  const names: Names = {
    codes,
    phraseOf: (code) =>
      phrases === '-'
        ? undefined
        : (different.get(code) ?? (reasonPhrase(code) as string | undefined)) || undefined,
  };
  tables.set(source, names);
  return names;
}

const phrase = (source: Source, code: number): Shape => ({
  kind: 'text',
  source,
  code,
  call: 'reasonPhrase',
  value: namesOf(source).phraseOf(code),
});

/** Returns the library that a module belongs to. */
export function sourceOf(module: string | undefined): Source | undefined {
  switch (module) {
    case 'http-status-codes':
    case 'http-status':
    case 'statuses':
    case '@nestjs/common':
    case 'axios':
      return module;
    case 'http':
    case 'node:http':
      return 'http';
    case 'http2':
    case 'node:http2':
      return 'http2';
    case '@angular/common/http':
      return '@angular/common';
    default:
      return /^(?:jsr:)?@std\/http(?:@[^/]+)?(?:\/status)?$|^https:\/\/deno\.land\/std(?:@[^/]+)?\/http\/(?:http_)?(?:status|mod)\.ts$/.test(
        String(module),
      )
        ? 'deno'
        : undefined;
  }
}

/** Checks whether a module contains only status codes, in which case the rule checks all its exports. */
export const isOwn = (source: Source): boolean =>
  source === 'http-status-codes' || source === 'http-status' || source === 'statuses';

/** Checks whether a library's constants are a TypeScript enum. */
export const isEnum = (source: Source): boolean =>
  ['http-status-codes', '@nestjs/common', 'axios', '@angular/common'].includes(source);

const GUARD = /^is(?:(?:Informational|Successful|Redirect|ClientError|ServerError|Error)?Status)$/;

/** The types of Deno's module, and the types that replace them. */
const DENO_TYPES: ReadonlyMap<string, string> = new Map([
  ['StatusCode', 'StatusCode'],
  ['StatusText', 'ReasonPhrase'],
  ['InformationalStatus', 'InformationalCode'],
  ['SuccessfulStatus', 'SuccessfulCode'],
  ['RedirectStatus', 'RedirectionCode'],
  ['ClientErrorStatus', 'ClientErrorCode'],
  ['ServerErrorStatus', 'ServerErrorCode'],
  ['ErrorStatus', 'ErrorCode'],
]);

/** Returns the shape of a module's default export, which is also the result of `require`. */
export function defaultOf(source: Source): Shape {
  if (source === 'http-status') return { kind: 'codes', source };
  if (source === 'statuses') return { kind: 'both', source };
  return { kind: 'module', source };
}

/** The messages for the other exports of `statuses`. */
const REMEDIES: ReadonlyMap<string, MessageId> = new Map([
  ['code', 'codeTable'],
  ['codes', 'codeList'],
  ['redirect', 'redirectSet'],
  ['empty', 'emptySet'],
  ['retry', 'retrySet'],
]);

/** Returns the shape of a named export, or `undefined` if the rule doesn't handle it. */
export function exportOf(source: Source, name: string): Shape | undefined {
  const other = (remedy: MessageId): Shape => ({ kind: 'other', source, remedy });
  if (name === 'default') return defaultOf(source);
  switch (source) {
    case 'http-status-codes': {
      if (name === 'StatusCodes') return { kind: 'codes', source };
      if (name === 'ReasonPhrases') return { kind: 'phrases', source };
      if (name === 'getReasonPhrase' || name === 'getStatusText') return { kind: 'to-phrase', source };
      if (name === 'getStatusCode') return { kind: 'to-code', source };
      return memberOfCodes(source, name);
    }
    case 'http-status':
      return name === 'status' ? { kind: 'codes', source } : memberOfCodes(source, name);
    case 'statuses': {
      if (/^\d+$/.test(name)) return phrase(source, Number(name));
      if (name === 'message' || name === 'STATUS_CODES') return { kind: 'table', source };
      return other(REMEDIES.get(name) ?? 'unknown');
    }
    case '@nestjs/common':
      return name === 'HttpStatus' ? { kind: 'codes', source } : undefined;
    case 'axios':
    case '@angular/common':
      return name === 'HttpStatusCode' ? { kind: 'codes', source } : undefined;
    case 'http':
      return name === 'STATUS_CODES' ? { kind: 'table', source } : undefined;
    case 'http2':
      return name === 'constants' ? { kind: 'codes', source } : undefined;
    case 'deno': {
      const ours = DENO_TYPES.get(name);
      if (ours !== undefined) return { kind: 'type', source, ours };
      if (name === 'STATUS_CODE' || name === 'Status') return { kind: 'codes', source };
      if (name === 'STATUS_TEXT') return { kind: 'table', source };
      return GUARD.test(name) ? other('guard') : undefined;
    }
  }
}

function memberOfCodes(source: Source, name: string): Shape | undefined {
  if (source === 'http2' && !name.startsWith('HTTP_STATUS_')) return undefined;
  const code = namesOf(source).codes.get(source === 'http2' ? name.slice('HTTP_STATUS_'.length) : name);
  if (code !== undefined) return { kind: 'code', source, code };
  const [digits = name, what] = name.split('_');
  if (!/^\d{3}$/.test(digits)) {
    const remedy = source === 'http-status' && (name === 'classes' || name === 'extra') ? name : 'unknown';
    return { kind: 'other', source, remedy };
  }
  const number = Number(digits);
  const name_ = [...namesOf(source).codes].find(([, one]) => one === number)?.[0];
  const text = (call: 'statusName' | 'classRange', value: string | undefined): Shape => ({
    kind: 'text',
    source,
    code: number,
    call,
    value,
  });
  if (source !== 'http-status') return text('statusName', name_);
  if (what === undefined) return phrase(source, number);
  if (what === 'NAME') return text('statusName', name_);
  return what === 'CLASS'
    ? text('classRange', `${digits[0]}xx`)
    : { kind: 'other', source, remedy: 'sentence' };
}

/** Returns the shape of a member, or `undefined` if the rule doesn't handle it. */
export function memberOf(shape: Shape, name: string): Shape | undefined {
  const { source } = shape;
  switch (shape.kind) {
    case 'module':
    case 'both':
      return exportOf(source, name);
    case 'codes':
      // This is the default export of a compiled TypeScript module: `require('http-status').default`.
      if (source === 'http-status' && (name === 'default' || name === 'status')) return shape;
      return memberOfCodes(source, name);
    case 'phrases': {
      const code = namesOf(source).codes.get(name);
      return code === undefined ? { kind: 'other', source, remedy: 'unknown' } : phrase(source, code);
    }
    case 'table':
      return /^\d{3}$/.test(name)
        ? phrase(source, Number(name))
        : { kind: 'other', source, remedy: 'unknown' };
    default:
      return { kind: 'other', source, remedy: 'unknown' };
  }
}

/** Returns the code that a library returns for a phrase. */
export function codeOfPhrase(source: Source, text: string): number | undefined {
  const { phraseOf } = namesOf(source);
  const isSame = (one: string | undefined) =>
    source === 'statuses' ? one?.toLowerCase() === text.toLowerCase() : one === text;
  for (let code = 100; code < 600; code += 1) if (isSame(phraseOf(code))) return code;
  return undefined;
}

/** Returns the phrase that a library returns for a code. */
export const phraseOf = (source: Source, code: number): string | undefined => namesOf(source).phraseOf(code);
