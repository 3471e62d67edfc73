import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readLogMarks } from '../../src/explain/log-marks.js';
import { readStatusCodes } from '../../src/reading.js';

const ENVOY = (flags: string) =>
  `[2026-03-02T08:14:02.404Z] "GET /a HTTP/1.1" 503 ${flags} 0 91 404 - "-" "curl/8.5.0" "b1" "a.example" "-"`;
const ISTIO = (flags: string) =>
  `[2026-03-02T08:14:02.404Z] "GET /a HTTP/1.1" 503 ${flags} upstream_reset{connection_failure} - "-" 0 91 404 - "-"`;
const ENVOY_JSON = (flags: string) => `{"response_code":503,"response_flags":"${flags}","method":"GET"}`;
const HAPROXY = (state: string) =>
  `haproxy[123]: 192.0.2.44:52044 [02/Mar/2026:08:14:02.404] fe be/<NOSRV> 0/-1/-1/-1/0 503 217 - - ${state} 1/1/0/0/+3 0/0 "GET / HTTP/1.1"`;
const ALB = (target: string) =>
  `http 2026-03-02T08:14:02.404Z app/lb/50dc 192.0.2.44:2817 10.0.0.1:80 0.000 0.1 0.2 502 ${target} 34 366 "GET http://a.example:80/ HTTP/1.1" "-" - -`;
const IIS = (subStatus: number) =>
  `2026-03-02 08:14:02 10.0.0.5 GET /big.zip - 443 - 192.0.2.44 curl/8.5.0 - 404 ${subStatus} 0 15`;

const marksIn = (line: string) => readLogMarks(line).map(({ product, mark }) => `${product} ${mark}`);

test.each([
  [ENVOY('UF,URX'), ['Envoy UF', 'Envoy URX']],
  [ENVOY('-'), ['Envoy -']],
  [ISTIO('UC'), ['Envoy UC']],
  [ENVOY_JSON('UH'), ['Envoy UH']],
  [HAPROXY('SC--'), ['HAProxy SC']],
  [HAPROXY('sHVN'), ['HAProxy sH']],
  [HAPROXY('----'), ['HAProxy --']],
  [ALB('-'), ['AWS Application Load Balancer target_status_code -']],
  [ALB('502'), ['AWS Application Load Balancer target_status_code 502']],
  [IIS(13), ['IIS 404.13']],
  [`${IIS(13)} 203.0.113.9`, ['IIS 404.13']],
  [`2026-03-02T08:14:02.404123456Z stdout F ${ENVOY('UH')}`, ['Envoy UH']],
  [ENVOY_JSON('UH').replace('flags":', 'flags" : '), ['Envoy UH']],
  [`${ALB('502')} "ua 0.1 0.2 0.3 500 - 1 1 "`, ['AWS Application Load Balancer target_status_code 502']],
])('finds the marks in %s', (line, marks) => {
  expect(marksIn(line)).toEqual(marks);
  expect(readStatusCodes(line).length).toBeGreaterThan(0);
});

test.each([
  IIS(0),
  ENVOY('XYZ'),
  '192.0.2.1 - - [02/Mar/2026:08:14:02 +0000] "GET /a HTTP/1.1" 503 - "-" "curl/8.5.0"',
  `${HAPROXY('SC--')}\n${HAPROXY('----')}`,
  'UF,URX',
  '2026-03-02 08:14:02 rows read 500 19 126',
  '2026-03-02 08:14:02 INFO processed files 404 13 2',
  '{"level":"error","response_flags":"-","msg":"pool error"}',
  'I saw SC-- today',
  '',
])('finds none in %j', (line) => {
  expect(readLogMarks(line)).toEqual([]);
});

test('explains what each mark means and what to do', () => {
  expect(readLogMarks(HAPROXY('sH--'))).toEqual([
    {
      product: 'HAProxy',
      mark: 'sH',
      meaning: "The server didn't respond before timeout server expired.",
      nextStep: 'Find out why the response is slow, or raise timeout server.',
    },
  ]);
  expect(readLogMarks(IIS(13))[0]?.meaning).toContain('maxAllowedContentLength');
});

test('finds every mark of the data', () => {
  const lists: { product: string; marks: { mark: string }[] }[] = parse(
    readFileSync('src/data/log-marks.yaml', 'utf8'),
  );
  for (const { product, marks } of lists)
    for (const { mark } of marks) {
      const line = {
        envoy: ENVOY(mark),
        haproxy: HAPROXY(`${mark}--`),
        'aws-alb': ALB(mark === '*' ? '200' : mark),
      }[product];
      expect(readLogMarks(line ?? '')[0]?.meaning, `${product} ${mark}`).toBeDefined();
    }
});
