import { fileURLToPath } from 'node:url';

const APPS = fileURLToPath(new URL('../apps', import.meta.url));
// Only Debian's own Python finds Debian's modules. Another Python on the path doesn't.
const PYTHON = '/usr/bin/python3';

const appOf = (name, packages, products, command, more = {}) => ({
  name,
  packages: ['python3', ...packages],
  module: more.module,
  products,
  isSingle: more.isSingle === true,
  env: ({ port }) => ({ PORT: String(port), PYTHONPATH: APPS, PYTHONDONTWRITEBYTECODE: '1' }),
  command: (place) => [PYTHON, ...command(place)],
});

const gunicorn =
  (app) =>
  ({ port }) => [
    '-m',
    'gunicorn',
    '-b',
    `127.0.0.1:${port}`,
    '-w',
    '1',
    '--timeout',
    '2',
    '--log-level',
    'critical',
    `python_apps:${app}`,
  ];
const uvicorn =
  (app) =>
  ({ port }) => [
    '-m',
    'uvicorn',
    '--host',
    '127.0.0.1',
    '--port',
    `${port}`,
    '--log-level',
    'critical',
    `python_apps:${app}`,
  ];

export const pythonApps = [
  appOf(
    'Python http.server',
    [],
    ['python-http-server'],
    ({ dir, port }) => [
      '-m',
      'http.server',
      `${port}`,
      '--bind',
      '127.0.0.1',
      '--directory',
      `${dir}/public`,
    ],
    { module: 'http.server' },
  ),
  appOf('Gunicorn', ['gunicorn'], ['gunicorn'], gunicorn('wsgi'), { module: 'gunicorn' }),
  appOf('Uvicorn', ['uvicorn'], ['uvicorn'], uvicorn('asgi'), { module: 'uvicorn' }),
  appOf(
    'Hypercorn',
    ['python3-hypercorn'],
    ['hypercorn'],
    ({ port }) => [
      '-m',
      'hypercorn',
      '-b',
      `127.0.0.1:${port}`,
      '--log-level',
      'critical',
      'python_apps:asgi',
    ],
    { module: 'hypercorn' },
  ),
  appOf(
    'Waitress',
    ['python3-waitress'],
    ['waitress'],
    ({ port }) => [
      '-m',
      'waitress',
      '--host=127.0.0.1',
      `--port=${port}`,
      '--max-request-body-size=1024',
      'python_apps:wsgi',
    ],
    { module: 'waitress' },
  ),
  appOf(
    'Flask on Gunicorn',
    ['gunicorn', 'python3-flask'],
    ['flask-or-werkzeug', 'flask', 'werkzeug', 'gunicorn'],
    gunicorn('flask'),
    { module: 'flask' },
  ),
  appOf(
    'Django on Gunicorn',
    ['gunicorn', 'python3-djangorestframework', 'python3-django'],
    ['django', 'django-rest-framework', 'gunicorn'],
    gunicorn('django'),
    { module: 'rest_framework' },
  ),
  appOf(
    'FastAPI on Uvicorn',
    ['uvicorn', 'python3-fastapi'],
    ['fastapi', 'fastapi-or-starlette', 'starlette', 'koa-or-starlette', 'uvicorn'],
    uvicorn('fastapi'),
    { module: 'fastapi' },
  ),
  appOf('aiohttp', ['python3-aiohttp'], ['aiohttp'], () => [`${APPS}/python_apps.py`, 'aiohttp'], {
    module: 'aiohttp',
  }),
  appOf('Tornado', ['python3-tornado'], ['tornado'], () => [`${APPS}/python_apps.py`, 'tornado'], {
    module: 'tornado',
  }),
  appOf(
    'Bottle',
    ['python3-bottle'],
    ['bottle', 'python-wsgiref', 'python-http-server'],
    () => [`${APPS}/python_apps.py`, 'bottle'],
    {
      module: 'bottle',
      isSingle: true,
    },
  ),
];
