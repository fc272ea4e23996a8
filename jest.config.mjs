import { availableParallelism, totalmem } from 'node:os'

/** What a worker takes with the simulators and nodes that its tests start. */
const WORKER_BYTES = 1.5 * 2 ** 30

/** In test/, where most suites run the built application: those that need no build. */
const UNIT = [
    'test/assumptions/{columns,document,excused,verdict}.test.ts',
    'test/start/{options,stages,summary}.test.ts',
    'test/traps/{ids,removals}.test.ts',
]

/** The levels: `npm run test:<name>` runs one, `npm test` all. A file belongs to one of them; a new one in test/ to `app`. */
const LEVELS = {
    unit: { testMatch: ['src/**/*.test.ts', 'packages/*/src/**/*.test.ts', 'scripts/**/*.test.ts', ...UNIT] },
    // The tools against the documents and clients of what they stand for.
    conformance: {
        testMatch: ['packages/*/conformance/**/*.test.ts', 'test/simulator/**/*.test.ts'],
    },
    app: {
        testMatch: ['test/**/*.test.ts', ...[...UNIT, 'test/{browser,simulator}/**'].map((pattern) => `!${pattern}`)],
        globalSetup: '<rootDir>/test/support/build.ts',
        globalTeardown: '<rootDir>/test/support/clean.ts',
    },
    browser: { testMatch: ['test/browser/**/*.test.ts'] },
}

/** @type {import('jest').Config} */
export default {
    projects: Object.entries(LEVELS).map(([displayName, { testMatch, ...level }]) => ({
        displayName,
        rootDir: import.meta.dirname,
        testEnvironment: 'node',
        roots: ['src', 'packages', 'test', 'scripts'].map((root) => `<rootDir>/${root}`),
        transform: {
            '^.+\\.tsx?$': [
                '@swc/jest',
                {
                    jsc: {
                        parser: { syntax: 'typescript', tsx: false },
                        target: 'es2022',
                    },
                    module: { type: 'commonjs' },
                },
            ],
        },
        moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json'],
        modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/target/'],
        testMatch: testMatch.map((pattern) => pattern.replace(/^!?/, `$&${import.meta.dirname}/`)),
        ...level,
    })),
    testSequencer: '<rootDir>/scripts/test/longest-first.mjs',
    testTimeout: 30000,
    // A worker that keeps more than that of the suites before is replaced.
    workerIdleMemoryLimit: WORKER_BYTES,
    maxWorkers: Math.max(1, Math.min(availableParallelism(), Math.floor(totalmem() / WORKER_BYTES))),
}
