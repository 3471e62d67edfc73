import { describe, expect, test } from 'vitest';
import { identify } from '../../src/identify.js';

type Headers = Readonly<Record<string, string>>;

const page = (title: string, footer: string) =>
  `<html>\r\n<head><title>${title}</title></head>\r\n<body>\r\n<center><h1>${title}</h1></center>\r\n<hr><center>${footer}</center>\r\n</body>\r\n</html>`;
const moved = (footer: string) => page('301 Moved Permanently', footer);
const s3 =
  '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>PermanentRedirect</Code><Message>Use the endpoint.</Message></Error>';
const apache =
  '<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">\n<html><head>\n<title>301 Moved Permanently</title>\n</head><body>\n<h1>Moved Permanently</h1>\n<p>The document has moved <a href="https://a/">here</a>.</p>\n</body></html>';
const iis =
  '<head><title>Document Moved</title></head>\n<body><h1>Object Moved</h1>This document may be found <a HREF="https://a/">here</a></body>';
const aspnet =
  '<html><head><title>Object moved</title></head><body>\r\n<h2>Object moved to <a href="/login">here</a>.</h2>\r\n</body></html>';
const google =
  '<HTML><HEAD><meta http-equiv="content-type" content="text/html;charset=utf-8">\n<TITLE>301 Moved</TITLE></HEAD><BODY>\n<H1>301 Moved</H1>\nThe document has moved\n<A HREF="https://a/">here</A>.\r\n</BODY></HTML>';
const litespeed =
  '<!DOCTYPE html>\n<html style="height:100%">\n<head>\n<title> 301 Moved Permanently\r\n</title></head>\n<body><h1 style="margin:0; font-size:150px; line-height:150px; font-weight:bold;">301</h1>';
const varnish =
  '<!DOCTYPE html>\n<html>\n<head>\n<title>301 Moved Permanently</title>\n</head>\n<body>\n<h1>Error 301 Moved Permanently</h1>\n<h3>Guru Meditation:</h3>\n<p>XID: 5</p>';

const redirects: readonly (readonly [string, number, Headers, string, string])[] = [
  ['cloudflare', 301, { server: 'cloudflare' }, moved('cloudflare'), 'intermediary'],
  ['cloudflare', 302, { server: 'cloudflare' }, page('302 Found', 'cloudflare'), 'intermediary'],
  ['nginx', 301, { server: 'nginx' }, moved('nginx/1.22.1'), 'unknown'],
  ['nginx', 307, { server: 'cloudflare' }, page('307 Temporary Redirect', 'nginx'), 'unknown'],
  ['openresty', 302, { server: 'openresty' }, page('302 Found', 'openresty'), 'unknown'],
  ['azure-app-gateway', 301, {}, moved('Microsoft-Azure-Application-Gateway/v2'), 'intermediary'],
  ['aws-cloudfront', 301, { server: 'CloudFront' }, moved('CloudFront'), 'intermediary'],
  ['aws-alb', 301, { server: 'awselb/2.0' }, '', 'intermediary'],
  ['akamai', 301, { server: 'AkamaiGHost', 'content-length': '0' }, '', 'intermediary'],
  ['aws-s3', 301, { server: 'AmazonS3', 'x-amz-request-id': 'B06E11977F7586C3' }, s3, 'origin'],
  ['aws-s3', 307, { server: 'AmazonS3' }, '', 'origin'],
  ['apache-httpd', 301, { server: 'Apache' }, apache, 'unknown'],
  ['iis', 301, { server: 'Microsoft-IIS/10.0' }, iis, 'unknown'],
  ['aspnet', 302, { server: 'Microsoft-IIS/10.0' }, aspnet, 'origin'],
  ['google-front-end', 301, { server: 'gws' }, google, 'intermediary'],
  ['litespeed', 301, { server: 'LiteSpeed' }, litespeed, 'unknown'],
  ['varnish', 301, {}, varnish, 'intermediary'],
];

describe('identify() on a redirect', () => {
  test.each(redirects)('names %s for a %i with %j', (product, status, headers, body, side) => {
    const found = identify({ status, headers: { location: 'https://a/', ...headers }, body });
    expect([found.product?.id, found.generatedBy]).toEqual([product, side]);
  });

  test('has no next step, which would be for an error', () => {
    for (const [, status, headers, body] of redirects) {
      expect(identify({ status, headers, body })).not.toHaveProperty('nextStep');
    }
  });

  test('has the meaning of the product', () => {
    expect(identify({ status: 301, headers: { server: 'awselb/2.0' } }).meaning).toMatch(/listener rule/);
  });

  test.each(redirects)(
    'names nothing with the page or the headers of %s if the request succeeded',
    (...row) => {
      const [, , headers, body] = row;
      expect(identify({ status: 200, headers, body }).product).toBeUndefined();
    },
  );

  test.each<readonly [number, Headers, string]>([
    [301, { server: 'cloudflare' }, ''],
    [302, { 'x-powered-by': 'Express' }, 'Found. Redirecting to /a'],
    [302, { 'x-powered-by': 'PHP/8.2' }, ''],
    [304, { server: 'AmazonS3' }, ''],
    [308, { server: 'gunicorn' }, ''],
  ])('names nothing for a %i with %j and %j', (status, headers, body) => {
    expect(identify({ status, headers, body }).product).toBeUndefined();
  });
});
