/** A group of links in the side navigation of the guides. */
export interface NavigationGroup {
  readonly title: string;
  readonly items: readonly { readonly text: string; readonly link: string }[];
}

/** The links in the header. */
export const TOP = [
  { text: 'Codes', link: '/' },
  { text: 'Choose', link: '/guide/choosing' },
  { text: 'Compare', link: '/guide/comparisons/' },
  { text: 'Guide', link: '/guide/' },
  { text: 'API', link: '/api/' },
] as const;

/** The side navigation for all pages except code pages. */
export const SIDE: readonly NavigationGroup[] = [
  {
    title: 'Choosing',
    items: [
      { text: 'Overview', link: '/guide/' },
      { text: 'Choosing a code', link: '/guide/choosing' },
      { text: 'API operations', link: '/guide/operations/' },
      { text: 'Commonly confused codes', link: '/guide/comparisons/' },
      { text: 'The most common codes', link: '/guide/common' },
    ],
  },
  {
    title: 'Tables',
    items: [
      { text: 'All codes', link: '/codes/' },
      { text: 'Caching', link: '/guide/caching' },
      { text: 'Headers', link: '/guide/fields' },
      { text: 'Vendor codes', link: '/guide/vendor-codes' },
      { text: 'Other numbers', link: '/guide/not-status-codes' },
    ],
  },
  {
    title: 'The library',
    items: [
      { text: 'Retrying', link: '/guide/retrying' },
      { text: 'Identifying', link: '/guide/identifying' },
      { text: 'Matching', link: '/guide/matching' },
      { text: 'Checking responses', link: '/guide/checking' },
      { text: 'Fixing responses', link: '/guide/fixing-responses' },
      { text: 'Generating docs', link: '/guide/reference' },
      { text: 'Frameworks', link: '/guide/frameworks' },
      { text: 'Examples', link: '/guide/examples' },
      { text: 'Command line', link: '/guide/command-line' },
      { text: 'ESLint plugin', link: '/guide/linting' },
      { text: 'Migrating', link: '/guide/migrating' },
      { text: 'For framework authors', link: '/guide/for-framework-authors' },
      { text: 'Tested runtimes', link: '/guide/runs-on' },
      { text: 'Performance', link: '/performance' },
    ],
  },
  {
    title: 'API',
    items: [
      { text: 'Entry points', link: '/api/' },
      { text: 'http-status-atlas', link: '/api/http-status-atlas' },
      { text: '/core', link: '/api/http-status-atlas/core' },
      { text: '/codes', link: '/api/http-status-atlas/codes' },
      { text: '/guide', link: '/api/http-status-atlas/guide' },
      { text: '/vendor', link: '/api/http-status-atlas/vendor-1' },
      { text: '/grpc', link: '/api/http-status-atlas/grpc' },
      { text: '/openapi', link: '/api/http-status-atlas/openapi' },
      { text: '/problem', link: '/api/http-status-atlas/problem' },
      { text: '/telemetry', link: '/api/http-status-atlas/telemetry' },
      { text: '/reading', link: '/api/http-status-atlas/reading' },
      { text: '/identify', link: '/api/http-status-atlas/identify' },
      { text: '/check', link: '/api/http-status-atlas/check' },
      { text: '/eslint', link: '/api/http-status-atlas/eslint' },
      { text: '/reference', link: '/api/http-status-atlas/reference' },
    ],
  },
  {
    title: 'The project',
    items: [
      { text: 'Setup', link: '/contributing/setup' },
      { text: 'Architecture', link: '/contributing/architecture' },
      { text: 'Data guidelines', link: '/contributing/data' },
      { text: 'Style guide', link: '/contributing/style' },
      { text: 'Decisions', link: '/contributing/decisions' },
      { text: 'Versioning', link: '/contributing/versioning' },
      { text: 'Releasing', link: '/contributing/releasing' },
      { text: 'Where the data comes from', link: '/contributing/provenance' },
    ],
  },
];
