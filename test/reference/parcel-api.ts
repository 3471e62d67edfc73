const json = (schema: object, more: object = {}) => ({ 'application/json': { schema, ...more } });
const text = (description: string, more: object = {}) => ({ description, ...more });

const leftOut = {
  Date: {},
  'Content-Type': {},
  'Content-Length': {},
  'Transfer-Encoding': {},
  Connection: {},
};
const error = {
  properties: {
    kind: { type: 'string', description: 'The kind of error, such as lost', enum: ['lost', 'late'] },
    scope: { type: 'string', const: 'parcel' },
    level: { type: 'integer', description: 'The level. It is always 3.', const: 3 },
    hint: { enum: ['call', 'wait'] },
    note: { description: 'A note!', const: 'x' },
    error: { type: 'object', description: 'The cause:', properties: { code: { type: ['string', 'null'] } } },
  },
};
const problem = {
  properties: {
    type: { const: 'https://parcel.example/lost', default: 'about:blank' },
    title: { examples: ['Lost'] },
  },
};
const lost = {
  ...text('The parcel was lost.'),
  headers: { Allow: {}, 'X-None': {}, ...leftOut, 'X-Case': { description: 'The number of the case.' } },
  content: {
    'text/plain': { schema: { properties: { plain: {} } }, example: { plain: 'text' } },
    ...json(error, { example: { kind: '`lost` <!-- x -->', scope: '```' } }),
    'application/problem+json': {
      schema: problem,
      examples: {
        a: { value: { type: 'https://parcel.example/late', title: ' Late ' } },
        b: { dataValue: { type: '/c' } },
      },
    },
  },
};
const limited = text('Slow down.', { content: json({ properties: { retry: { type: 'integer' } } }) });

const operation = (id: string, ok: string, more: object = {}) => ({
  operationId: id,
  responses: { 200: text(ok), 429: limited, ...more },
});

/** A document that uses the parts of a page that a small API doesn't need. */
export const parcelApi = {
  openapi: '3.1.2',
  info: { title: 'Parcel\n API' },
  paths: {
    '/parcels': {
      get: {
        ...operation('list', 'All parcels.', { 404: lost, 410: lost }),
        summary: 'List   all.',
        deprecated: true,
      },
      post: operation('send', 'The new parcel.', {
        202: text('The parcel waits.'),
        404: lost,
        410: text('A van.'),
      }),
      put: operation('replace', 'The parcel.', {
        202: text('The truck waits.'),
        404: text('Never sent.'),
        410: text('A train.'),
      }),
      patch: operation('change', 'The parcel.', {
        '4XX': text('Ask us.'),
        305: text('By proxy.'),
        471: text(''),
      }),
    },
    '/trucks': {
      get: {
        responses: {
          200: text('All trucks.'),
          300: text('Choose.'),
          304: text('As before.'),
          471: text('Too far.'),
          default: text('Call us.'),
        },
        deprecated: false,
      },
    },
    ...Object.fromEntries(
      Array.from({ length: 9 }, (_, at) => {
        const responses = {
          102: text(`Depot ${at % 3} works.`),
          429: limited,
          503: text(`Depot ${at} is closed.`),
        };
        return [`/depots/${at}`, { get: { responses } }];
      }),
    ),
  },
};
