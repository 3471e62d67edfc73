// Writes src/data/library-names.yaml, with the names and phrases of other libraries that can't be derived from this library's.
import http from 'node:http';
import { createRequire } from 'node:module';
import { stringify } from 'yaml';
import { libraries } from './libraries.mjs';

const require = createRequire(import.meta.url);

/** The name of a library in the options of the `migrate` rule, and the way in which the library writes names. */
const IDS = {
  'http-status-codes': { id: 'http-status-codes', prefix: 'StatusCodes.', style: 'upper' },
  'http-status': { id: 'http-status', prefix: '', style: 'upper' },
  'node:http2 constants': { id: 'http2', prefix: 'HTTP_STATUS_', style: 'upper' },
  'axios HttpStatusCode': { id: 'axios', prefix: 'HttpStatusCode.', style: 'pascal' },
  'Angular HttpStatusCode': { id: '@angular/common', prefix: 'HttpStatusCode.', style: 'pascal' },
  'NestJS HttpStatus': { id: '@nestjs/common', prefix: 'HttpStatus.', style: 'upper' },
  'Deno @std/http/status': { id: 'deno', prefix: 'STATUS_CODE.', style: 'pascal' },
};

/** The reason phrases by code, for the libraries that have reason phrases. */
function phraseTables() {
  const codes = require('http-status-codes');
  const { default: status } = require('http-status');
  const { message } = require('statuses');
  const keyed = (object) => Object.fromEntries(Object.entries(object).filter(([key]) => /^\d{3}$/.test(key)));
  return {
    'http-status-codes': Object.fromEntries(
      Object.keys(codes.StatusCodes)
        .filter((key) => /^\d/.test(key))
        .map((code) => [code, codes.getReasonPhrase(Number(code))]),
    ),
    'http-status': keyed(status),
    statuses: keyed(message),
    http: keyed(http.STATUS_CODES),
  };
}

const pascal = (name) => name.toLowerCase().replace(/(?:^|_)(\w)/g, (_, letter) => letter.toUpperCase());

/** The differences, with one record for each library. */
export function libraryNames(atlas) {
  const found = new Map();
  const named = Object.values(atlas.StatusCode);
  const all = libraries();
  const versionOf = (start) => all.find(({ name }) => name.startsWith(start)).version;
  for (const { name, version, names } of all) {
    const known = IDS[name];
    if (known === undefined) continue;
    const theirs = new Map(
      names
        .filter(([full, code]) => code !== undefined && full.startsWith(known.prefix))
        .map(([full, code]) => [full.slice(known.prefix.length), code])
        .filter(([own]) => /^\w+$/.test(own)),
    );
    const styled = (code) => {
      const ours = atlas.statusName(code);
      return ours !== undefined && known.style === 'pascal' ? pascal(ours) : ours;
    };
    found.set(known.id, {
      library: known.id,
      version,
      style: known.style,
      lacks: named.filter((code) => theirs.get(styled(code)) !== code),
      names: Object.fromEntries([...theirs].filter(([own, code]) => styled(code) !== own)),
    });
  }
  for (const [id, phrases] of Object.entries(phraseTables())) {
    const record = found.get(id) ?? {
      library: id,
      version: versionOf(id === 'http' ? 'node:http ' : id),
      style: 'upper',
      lacks: [],
      names: {},
    };
    const codes = [...new Set([...named.map(String), ...Object.keys(phrases)])].sort();
    found.set(id, {
      ...record,
      phrases: Object.fromEntries(
        codes
          .filter((code) => phrases[code] !== atlas.reasonPhrase(Number(code)))
          .map((code) => [code, phrases[code] ?? null]),
      ),
    });
  }
  return [...found.values()];
}

/** Returns the text of the file. */
export const libraryNamesFile = (atlas) => stringify(libraryNames(atlas), { lineWidth: 0 });
