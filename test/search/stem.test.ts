import { describe, expect, test } from 'vitest';
import { stem } from '../../src/search/stem.js';

describe('stem()', () => {
  test.each([
    ['api', 'api', 'words of three letters stay'],
    ['ids', 'ids', 'words of three letters stay'],
    ['keys', 'key', 'plural'],
    ['errors', 'error', 'plural'],
    ['class', 'class', '-ss is no plural'],
    ['status', 'status', '-us is no plural'],
    ['this', 'this', '-is is no plural'],
    ['ussr', 'ussr', 'the endings count at the end only'],
    ['isles', 'isl', '-is inside a word is no ending'],
    ['retries', 'retry', '-ies'],
    ['flies', 'fly', '-ies of five letters'],
    ['ties', 'tie', '-ies of four letters is an s'],
    ['classes', 'class', '-sses'],
    ['searches', 'search', '-ches'],
    ['crashes', 'crash', '-shes'],
    ['boxes', 'box', '-xes'],
    ['quickly', 'quick', '-ly'],
    ['kindly', 'kind', '-ly of six letters'],
    ['badly', 'badly', '-ly of five letters stays'],
    ['sending', 'send', '-ing'],
    ['typing', 'typ', '-ing of six letters'],
    ['going', 'going', '-ing of five letters stays'],
    ['stopping', 'stop', '-ing after a doubled letter'],
    ['missing', 'miss', '-ing after a double s that is its own'],
    ['denied', 'deny', '-ied'],
    ['dried', 'dry', '-ied of five letters'],
    ['tied', 'tied', '-ied of four letters stays'],
    ['blocked', 'block', '-ed'],
    ['asked', 'ask', '-ed of five letters'],
    ['used', 'used', '-ed of four letters stays'],
    ['dropped', 'drop', '-ed after a doubled letter'],
    ['passed', 'pass', '-ed after a double s that is its own'],
    ['creation', 'creat', '-tion'],
    ['action', 'act', '-tion of six letters'],
    ['ation', 'ation', '-tion of five letters stays'],
    ['favour', 'favor', 'British -our'],
    ['behaviours', 'behavior', 'British -our in the plural'],
    ['favourite', 'favorit', 'British -our- inside a word'],
    ['four04', 'four04', 'a word with digits stays'],
    ['http2s', 'http2s', 'a word with digits stays'],
    ['cache', 'cach', '-e'],
    ['file', 'fil', '-e of four letters'],
    ['authorise', 'authoriz', '-ise'],
    ['authorize', 'authoriz', '-ize'],
    ['authorisation', 'authoriz', '-isation'],
    ['authorization', 'authoriz', '-ization'],
    ['isolate', 'isolat', '-is- at the start is no ending'],
    ['praise', 'prais', '-ise of what is left with five letters stays'],
    ['premise', 'premiz', '-ise of what is left with six letters'],
    ['issues', 'issu', '-es'],
  ])('cuts %s to %s: %s', (word, cut) => {
    expect(stem(word)).toBe(cut);
  });

  test.each([
    ['cache', 'caches', 'cached', 'caching'],
    ['create', 'creates', 'created', 'creating', 'creation'],
    ['retry', 'retries', 'retried', 'retrying'],
    ['authorise', 'authorized', 'authorising', 'authorisation'],
    ['stop', 'stops', 'stopped', 'stopping'],
    ['behaviour', 'behaviors', 'behaviours'],
    ['deny', 'denies', 'denied', 'denying'],
    ['crash', 'crashes', 'crashed', 'crashing'],
    ['proxy', 'proxies', 'proxied', 'proxying'],
  ])('maps the forms of %s to one text', (...forms) => {
    expect(new Set(forms.map(stem)).size).toBe(1);
  });
});
