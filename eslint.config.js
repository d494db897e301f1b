const coreWebVitals = require('eslint-config-next/core-web-vitals');
const nextTypescript = require('eslint-config-next/typescript');
const prettier = require('eslint-config-prettier');

/**
 * The rooms of the house, lowest first: a room may import those before it, never those after it.
 * The zones below are made from this one list.
 */
const ROOMS = [
  'lib/interval',
  'lib/figure',
  // The names of the languages, which every word and number is written in.
  'lib/words/locale.ts',
  'lib/format',
  'lib/words',
  'lib/look',
  'lib/query',
  'lib/link',
  'lib/revision',
  'lib/dataset',
  'lib/texts',
  'lib/search',
  'lib/reader',
  'lib/series',
  'lib/implied',
  'lib/checks',
  // The number to use for a place, and the comparison of several.
  'lib/answer',
  'lib/comparison',
  'lib/chart',
  // What a brief on two countries says.
  'lib/report',
  'lib/layout',
  'components/drawing',
  'lib/export',
  'lib/store',
  'components',
  'server',
  'commands',
  'app',
];

/** A folder's own subfolders that are rooms of their own are not part of it. */
function roomsInside(room) {
  return ROOMS.filter((other) => other.startsWith(`${room}/`)).map((other) => other.slice(room.length));
}

/** What `room` may not import: every room after it, and the tests. */
function zonesOf(room, place) {
  const later = ROOMS.slice(place + 1).map((from) => ({
    target: `./${room}`,
    from: `./${from}`,
    except: roomsInside(from).map((inside) => `.${inside}`),
    message: `${room} stands before ${from} in the order of the rooms (eslint.config.js).`,
  }));
  const tests = { target: `./${room}`, from: './tests', message: `${room} does not know the tests.` };
  return [...later, tests];
}

const COMPONENTS_WITHOUT_STORE = {
  target: './components',
  from: './lib/store',
  message: 'Components are handed their data; only routes, commands and the server ask the store.',
};

const PRISMA = {
  regex: '^@?prisma(/|$)|/prisma/generated(/|$)',
  message: 'Only lib/store knows Prisma.',
};
const SERVER_RENDERER = {
  regex: '^react-dom/server',
  message: 'server/render-markup.ts imports react-dom/server dynamically; nothing else may.',
};
const SCREEN_LIBRARIES = {
  regex: '^(react|react-dom(?!/server)|next|recharts|use-intl/react|@tanstack/react-.*)(/|$)|^use-intl$',
  message: 'lib has no React and no Next.',
};

function refuseImports(...patterns) {
  return { 'no-restricted-imports': ['error', { patterns }] };
}

module.exports = [
  { ignores: ['.next/**', 'coverage/**', 'next-env.d.ts', 'prisma/generated/**', 'var/**'] },
  ...coreWebVitals,
  ...nextTypescript,
  {
    name: 'house/every-file',
    files: ['**/*.{js,jsx,mjs,ts,tsx}'],
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': 'error',
      '@typescript-eslint/no-unused-expressions': 'error',
      'import/no-restricted-paths': [
        'error',
        { basePath: __dirname, zones: [...ROOMS.flatMap(zonesOf), COMPONENTS_WITHOUT_STORE] },
      ],
      ...refuseImports(PRISMA, SERVER_RENDERER),
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ImportExpression[source.value=/^react-dom\\u002Fserver/]',
          message: SERVER_RENDERER.message,
        },
      ],
      complexity: ['error', 15],
      eqeqeq: 'error',
      'max-lines': ['error', 220],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      'prefer-const': 'error',
    },
  },
  {
    name: 'house/lib',
    files: ['lib/**'],
    rules: refuseImports(PRISMA, SERVER_RENDERER, SCREEN_LIBRARIES),
  },
  {
    name: 'house/store',
    files: ['lib/store/**'],
    rules: refuseImports(SERVER_RENDERER, SCREEN_LIBRARIES),
  },
  {
    name: 'house/prisma-configuration',
    files: ['prisma.config.ts'],
    rules: refuseImports(SERVER_RENDERER, SCREEN_LIBRARIES),
  },
  {
    name: 'house/renderer',
    files: ['server/render-markup.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    name: 'house/commands',
    files: ['commands/**'],
    rules: { 'no-console': 'off' },
  },
  {
    name: 'house/tests',
    files: ['tests/**'],
    rules: {
      ...refuseImports(),
      'max-lines': ['error', 300],
      'max-lines-per-function': 'off',
    },
  },
  {
    name: 'house/common-js',
    files: ['**/*.cjs', '*.config.js'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  prettier,
];
