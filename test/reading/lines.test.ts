import { describe, expect, test } from 'vitest';
import { createStatusReader, readStatusCodes } from '../../src/reading.js';

/** Returns the codes that are found at the end of each line. */
function codesByLine(...lines: readonly string[]): number[][] {
  const reader = createStatusReader();
  const found = lines.map((line) => reader.push(`${line}\n`).map(({ code }) => code));
  return [...found, reader.end().map(({ code }) => code)];
}

describe('a value on several lines', () => {
  test.each([
    [
      ['{', '"status": 404', '}'],
      [[], [], [404], []],
    ],
    [
      ['[', '{"status": 404}', ']'],
      [[], [], [404], []],
    ],
    [
      ['{"a": [', '{}],', '"status": 404}', 'status=410'],
      [[], [], [404], [410], []],
    ],
    [
      ['{"a": "}",', '"status": 404}'],
      [[], [404], []],
    ],
    [
      ['{"a": "\\"}",', '"status": 404}'],
      [[], [404], []],
    ],
    [
      ['{"a": "\\\\",', '"b": "}", "status": 404}'],
      [[], [404], []],
    ],
    [
      ['{"a": "{",', '"status": 404}'],
      [[], [404], []],
    ],
    [
      ['{"a": "[",', '"status": 404}', 'status=410'],
      [[], [404], [410], []],
    ],
    [
      ['{"status": 404}', 'status=410'],
      [[404], [410], []],
    ],
    [
      ['{"a": {', '"status": 404}', 'status=410'],
      [[], [], [], [404, 410]],
    ],
    [
      ['  {', '"status": 404', '  }'],
      [[], [], [404], []],
    ],
    [
      ['a {', 'status=404', '}'],
      [[], [404], [], []],
    ],
    [
      ['\u001b[1m{\u001b[0m', '"status": 404', '}'],
      [[], [], [404], []],
    ],
  ])('%j ends with the line that closes it', (lines, codes) => {
    expect(codesByLine(...lines)).toEqual(codes);
  });

  test('is attributed to the line of its codes', () => {
    const reader = createStatusReader();
    reader.push('{\n"status": 404\n');
    expect(reader.push('}\n')).toMatchObject([{ code: 404, line: '{\n"status": 404\n}\n' }]);
  });
});

describe('a table', () => {
  test.each([
    ['date,path,status', '09,/a,404', [404]],
    ['date,path,status', '"a,b",/a,404', [404]],
    ['date,path,status', '"a,404",/a,200', [200]],
    ['date,path,status', '09,"/a,b","404"', [404]],
    ['date,path,status', '09,/a', []],
    ['date,path,status', '09,/a,404,1', []],
    ['date;path;status', '09;/a;404', [404]],
    ['date\tpath\tstatus', '09\t/a\t404', [404]],
    ['date | path | status', '09 | /a | 404', [404]],
    ['| date | path | status |', '| 09 | /a | 404 |', [404]],
    ['date  path  status', '09  /a  404', [404]],
    ['status,date,path', '404,200,500', [404]],
    ['"date","path","status"', '"09","/a","404"', [404]],
    ['path,status', '/a,404', []],
    ['date,pa%th,status', '09,/a,404', []],
    ['date,path,', '09,/a,404', []],
    ['other,thing,status', '09,/a,404', []],
    ['date,path,status', '09,/a,-', []],
    ['date,path,status', '09,/a,000', []],
    ['date,path,status', '09,/a,4040', []],
    [`date,path,status${',path'.repeat(396)}`, `09,/a,404${',/a'.repeat(396)}`, [404]],
    [`date,path,status${',path'.repeat(397)}`, `09,/a,404${',/a'.repeat(397)}`, []],
    ['#Fields: date cs-uri sc-status', '09 /a 404', [404]],
    ['#Fields: date\tcs-uri\tsc-status', '09\t/a b\t404', [404]],
  ])('finds, for the columns %j and the row %j, the codes %j', (columns, row, codes) => {
    expect(readStatusCodes(`${columns}\n${row}\n`).map(({ code }) => code)).toEqual(codes);
  });

  test('continues after other lines and comments, with the position of each code', () => {
    const text = 'date | path | status\n-----|------|-------\n09 | /a | 404\n# 500\n10 | /b | 410\n';
    expect(readStatusCodes(text).map(({ code, start }) => [code, start])).toEqual([
      [404, text.indexOf('404')],
      [410, text.indexOf('410')],
    ]);
  });
});
