import { describe, expect, test } from 'vitest';
import { readStatusCodes } from '../../src/reading.js';

const found = (text: string) =>
  readStatusCodes(text).map(
    ({ code, start, end, from, certainty, final }) =>
      `${code} at ${start}-${end}: ${from}, ${certainty}${final ? ', final' : ''}`,
  );

const curl = (format: string) => `$ curl -s -o /dev/null -w '${format}' https://api.example.com/cart`;

describe('the status column', () => {
  test.each<readonly [string, string, readonly string[]]>([
    [
      'is the own status, even after an upstream status',
      'date,path,origin_status,status\n09:14:02,/cart,502,504\n',
      ['504 at 50-53: column, certain, final'],
    ],
    [
      'is the own status before an upstream status',
      'date,path,status,upstream_status\n09:14:02,/cart,504,502\n',
      ['504 at 48-51: column, certain, final'],
    ],
    [
      'can be the first one',
      'status,date,path,upstream_status\n504,09:14:02,/cart,502\n',
      ['504 at 33-36: column, certain, final'],
    ],
    [
      'is an upstream status if there is no other',
      'date,path,upstream_status\n09:14:02,/cart,502\n',
      ['502 at 41-44: column, certain, final'],
    ],
    [
      'can have spaces after it',
      'date   path   status  \n09:14  /cart  404     \n',
      ['404 at 37-40: column, certain, final'],
    ],
    [
      'can be in a line of 2,000 characters',
      `date,path,status${',path'.repeat(396)},url\n09:14,/cart,404${',/a'.repeat(397)}\n`,
      ['404 at 2013-2016: column, certain, final'],
    ],
    [
      'can come before a quoted value that is cut off',
      'date,status,path\n09:14,404,"/cart?items=1,2\n',
      ['404 at 23-26: column, certain, final'],
    ],
    [
      'of curl comes first',
      `${curl('%{http_code} %{time_total}\\n')}\n404 0.123\n`,
      ['404 at 86-89: column, certain, final'],
    ],
    [
      'of curl comes last',
      `${curl('%{time_total} %{response_code}')}\n0.123 404\n`,
      ['404 at 94-97: column, certain, final'],
    ],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('the columns of a table', () => {
  test.each<readonly [string, string, readonly string[]]>([
    [
      'each have a name, unlike those of CSV with a comma at the end',
      'date,path,status,\n09:14,/cart,404,\n',
      [],
    ],
    ['have no percent sign in their names', 'date,path,cpu %,status\n09:14,/cart,3,404\n', []],
    ['are at least three', 'path,request_status\n/cart,404\n', []],
    [
      'include a status; otherwise, a later comment is read as text',
      'date,path,country_code\n# the export ended with HTTP 502\n',
      ['502 at 52-55: message, likely, final'],
    ],
    [
      "aren't those of a curl command that prints the status after a name",
      `${curl('code=%{http_code} time=%{time_total}')}\n# the load balancer returned HTTP 502\n`,
      ['502 at 128-131: message, likely, final'],
    ],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('a line after the column names', () => {
  test.each<readonly [string, string, readonly string[]]>([
    [
      "isn't read if it's a comment",
      '#Fields: date time cs-uri-stem sc-status\n#Remark: restarted after the upstream returned HTTP 503\n2026-03-02 08:14:02 /cart 404\n',
      ['404 at 123-126: column, certain, final'],
    ],
    [
      'is read as any other if no column is a status',
      '#Fields: ts uid proto\n1772439242 status=502 tcp\n',
      ['502 at 40-43: named-value, certain, final'],
    ],
    [
      "is read as any other if it ends before the status's column",
      '#Fields: date cs-uri-stem sc-status\n2026-03-02 status=502\n',
      ['502 at 54-57: named-value, certain, final'],
    ],
    [
      'is read as any other if it has words instead of a status',
      'date,path,status\n09:14,/cart,200\nworker failed, retry in 5 s, upstream returned HTTP 502 again\n',
      ['200 at 29-32: column, certain', '502 at 85-88: message, likely, final'],
    ],
    [
      'is read as any other if it has more commas',
      'date,path,status\nworker failed, retry later,404, HTTP 502\n',
      ['502 at 54-57: message, likely, final'],
    ],
    [
      'is read as any other if it has more bars',
      'date | path | status\n09:14 | /cart | 404 | HTTP 502\n',
      ['502 at 48-51: message, likely, final'],
    ],
    [
      'is read as any other if it has more gaps',
      'date   path   status\n09:14  /cart  404  from HTTP 502\n',
      ['502 at 50-53: message, likely, final'],
    ],
    [
      "is read as any other if it has more words than curl's values",
      `${curl('%{http_code} %{time_total}\\n')}\n404 is what HTTP 502 became\n`,
      ['502 at 103-106: message, likely, final'],
    ],
    [
      'is a row, even if it has more tabs',
      'date\tpath\tstatus\n09:14\t/cart\t404\tretried after HTTP 502\n',
      ['404 at 29-32: column, certain, final'],
    ],
    [
      'is a row, even if it has more semicolons',
      'date;path;status\n09:14;/cart;404;retried after HTTP 502\n',
      ['404 at 29-32: column, certain, final'],
    ],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

const target = (length: number) => 'https://cdn.example.com/releases/'.padEnd(length, '2026-03-02/');

describe('a name and its value', () => {
  test.each<readonly [string, string, readonly string[]]>([
    [
      'in a list have the name of the list',
      '{"errors": [{"code": 404, "id": "user 7"}]}',
      ['404 at 21-24: named-value, likely, final'],
    ],
    [
      'in the second object of a printed list have the name of the list',
      'errors: [{ID:7 Code:404} {ID:8 Code:502}]',
      ['404 at 20-23: named-value, likely', '502 at 36-39: named-value, likely, final'],
    ],
    [
      'in an object after a name without a value have the name of the list',
      '{"errors": ["cart": , {"code": 404, "id": "user 7"}]}',
      ['404 at 31-34: named-value, likely, final'],
    ],
    [
      "in brackets after a value don't have the name of the value",
      'level=warn status=200 attempt=2 (status=504)',
      ['200 at 18-21: named-value, certain', '504 at 40-43: named-value, certain, final'],
    ],
    [
      'in an object at the start rank above those in a named object',
      '{"status": 502, "id": "cart 7"} context={"status": 200}',
      ['502 at 11-14: named-value, certain, final', '200 at 51-54: named-value, certain'],
    ],
    [
      'before an unmatched bracket rank above those in a named object',
      'upstream 10.2.0.7 status=502) context={status=200}',
      ['502 at 25-28: named-value, certain, final', '200 at 46-49: named-value, certain'],
    ],
    [
      'rank above those in brackets after an address',
      'level=warn status=200 https://api.example.com/cart (status=502)',
      ['200 at 18-21: named-value, certain, final', '502 at 59-62: named-value, certain'],
    ],
    [
      'can be an address without a scheme',
      'level=warn status=200 src=//cdn.example.com/app.js (status=404)',
      ['200 at 18-21: named-value, certain', '404 at 59-62: named-value, certain, final'],
    ],
    [
      'can follow a hyphen',
      '- status=502 host=api.example.com',
      ['502 at 9-12: named-value, certain, final'],
    ],
    [
      'can follow an unclosed apostrophe',
      "{\n  note: 'tis truncated\n  status: 404\n}\n",
      ['404 at 35-38: named-value, certain, final'],
    ],
    [
      "aren't inside a string with a line break",
      '{"message": "first\nstatus=500 second", "status": 404}\n',
      ['404 at 49-52: named-value, certain, final'],
    ],
    [
      'have the word before the name, even if the value is in backticks',
      'command failed with exit status: `137`',
      [],
    ],
    [
      'can follow an empty value and a comma',
      '{ message: , status: 502 }',
      ['502 at 21-24: named-value, certain, final'],
    ],
    [
      'can follow an empty value and a semicolon',
      'reason: ; status: 502',
      ['502 at 18-21: named-value, certain, final'],
    ],
    [
      'can be far apart',
      'Name:             cart\nStatus:           502\n',
      ['502 at 41-44: named-value, certain, final'],
    ],
    [
      'can be followed by a colon',
      'status="502": the cart is unavailable',
      ['502 at 8-11: named-value, certain, final'],
    ],
    ['can have a quoted name of 99 characters', `fetched "${target(99)}": status=404 size=512`, []],
    [
      'can follow quoted text of 100 characters, which is no name',
      `fetched "${target(100)}": status=404 size=512`,
      ['404 at 119-122: named-value, certain, final'],
    ],
    [
      'deeper than 64 levels have no more names around them',
      `${'['.repeat(63)}{"request": {"status": 404}}${']'.repeat(63)}`,
      ['404 at 86-89: named-value, certain, final'],
    ],
    [
      'can be between words with apostrophes',
      "the proxy didn't answer in time, status=502, it can't retry",
      ['502 at 40-43: named-value, certain, final'],
    ],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});
