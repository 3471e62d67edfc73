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

const redirects: readonly (readonly [number, Headers, string])[] = [
  [301, { server: 'cloudflare' }, moved('cloudflare')],
  [302, { server: 'cloudflare' }, page('302 Found', 'cloudflare')],
  [301, { server: 'nginx' }, moved('nginx/1.22.1')],
  [307, { server: 'cloudflare' }, page('307 Temporary Redirect', 'nginx')],
  [302, { server: 'openresty' }, page('302 Found', 'openresty')],
  [301, {}, moved('Microsoft-Azure-Application-Gateway/v2')],
  [301, { server: 'CloudFront' }, moved('CloudFront')],
  [301, { server: 'awselb/2.0' }, ''],
  [301, { server: 'AkamaiGHost', 'content-length': '0' }, ''],
  [301, { server: 'AmazonS3', 'x-amz-request-id': 'B06E11977F7586C3' }, s3],
  [307, { server: 'AmazonS3' }, ''],
  [301, { server: 'Apache' }, apache],
  [301, { server: 'Microsoft-IIS/10.0' }, iis],
  [302, { server: 'Microsoft-IIS/10.0' }, aspnet],
  [301, { server: 'gws' }, google],
  [301, { server: 'LiteSpeed' }, litespeed],
  [301, {}, varnish],
];

const others: readonly (readonly [number, Headers, string])[] = [
  [301, { server: 'cloudflare' }, ''],
  [302, { 'x-powered-by': 'Express' }, 'Found. Redirecting to /a'],
  [302, { 'x-powered-by': 'PHP/8.2' }, ''],
  [304, { server: 'AmazonS3' }, ''],
  [308, { server: 'gunicorn' }, ''],
];

// A redirect or a success shows who is on the path. Below 400, only block pages identify a product.
describe('identify() below 400', () => {
  test.each([...redirects, ...others])('names nothing for a %i with %j', (status, headers, body) => {
    const all = { location: 'https://a/', ...headers };
    for (const one of [status, 200]) {
      expect(identify({ status: one, headers: all, body }).product).toBeUndefined();
      expect(identify({ status: one, headers: all, body }).nextStep).toBeUndefined();
    }
  });
});
