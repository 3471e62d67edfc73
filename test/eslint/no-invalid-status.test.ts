import { rules } from '../../src/eslint.js';
import { runRule } from './rule-tester.js';

const sent = (code: number) => `Invalid status code ${code}: expected an integer from 100 to 599`;
const compared = (code: number) =>
  `Invalid status code ${code} in a comparison: expected an integer from 100 to 599`;
const inResponse = (code: number) =>
  `Invalid status code ${code} for a Response: expected an integer from 200 to 599`;
const content = (code: number) =>
  `A response with status ${code} cannot have a body, so this call throws a TypeError`;
const range = (from: number, to: number) =>
  `No status code is in the range ${from} to ${to}: status codes are integers from 100 to 599`;

runRule('no-invalid-status', rules['no-invalid-status'], {
  valid: [
    'res.status(404);',
    'res.status(100);',
    'res.status(599);',
    'res.status(471);',
    'order.status(4004);',
    'setTimeout(run, 4004);',
    // Clients report 0 for a request without a response, and one site sends 999.
    'if (xhr.status === 0) offline();',
    'if (res.status === 999) blocked();',
    'if (res.status !== 600) ok();',
    'if (err.status === 1) exit();',
    'new Response(null, { status: 204 });',
    'new Response(undefined, { status: 304 });',
    'new Response(body, { status: 204 });',
    'new Response(body ?? null, { status: 204 });',
    'new Response("x", { status: 200 });',
    'new Thing("x", { status: 204 });',
    'Response.json(body, { status: 201 });',
    'c.json(body, 201);',
    'c.body(null, 204);',
    'res.status(204).json(body);',
    'if (res.status < 100 || res.status > 599) throw err;',
    'if (res.status >= 600) throw err;',
    'if (res.status >= 520 && res.status < 530) cloudflare();',
    'if (width >= 600 && width < 700) wide();',
  ],
  invalid: [
    ...[0, 20, 99, 600, 4004].map((code) => ({
      code: `res.status(${code});`,
      output: null,
      errors: [sent(code)],
    })),
    { code: 'res.status(-1);', output: null, errors: [sent(-1)] },
    { code: 'res.sendStatus(600);', output: null, errors: [sent(600)] },
    { code: 'res.statusCode = 20;', output: null, errors: [sent(20)] },
    { code: 'throw new HttpException("x", 0);', output: null, errors: [sent(0)] },
    { code: 'if (res.status === 4004) x();', output: null, errors: [compared(4004)] },
    { code: 'if (res.status === -1) x();', output: null, errors: [compared(-1)] },
    { code: 'switch (res.status) { case 40: x(); }', output: null, errors: [compared(40)] },
    { code: 'new Response(null, { status: 101 });', output: null, errors: [inResponse(101)] },
    { code: 'new Response("x", { status: 204 });', output: null, errors: [content(204)] },
    { code: 'new Response(`x`, { status: 205 });', output: null, errors: [content(205)] },
    { code: 'new Response(JSON.stringify(x), { status: 304 });', output: null, errors: [content(304)] },
    { code: 'new Response("x", { status: StatusCode.NO_CONTENT });', output: null, errors: [content(204)] },
    { code: 'new Response("x", { status: NO_CONTENT });', output: null, errors: [content(204)] },
    { code: 'Response.json(body, { status: 204 });', output: null, errors: [content(204)] },
    { code: 'NextResponse.json(body, { status: 304 });', output: null, errors: [content(304)] },
    { code: 'c.json(body, 204);', output: null, errors: [content(204)] },
    { code: 'c.text("", HttpStatus.RESET_CONTENT);', output: null, errors: [content(205)] },
    { code: 'if (res.status >= 600 && res.status < 700) x();', output: null, errors: [range(600, 699)] },
    { code: 'if (a && res.status > 0 && res.status < 100) x();', output: null, errors: [range(1, 99)] },
    { code: 'res.status(600 as number);', output: null, errors: [sent(600)], filename: 'file.ts' },
    { code: 'if (res!.status === 4004) x();', output: null, errors: [compared(4004)], filename: 'file.ts' },
  ],
});
