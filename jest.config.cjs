/** @type {import('jest').Config} */
module.exports = {
    testEnvironment: 'node',
    roots: ['<rootDir>/src', '<rootDir>/packages', '<rootDir>/test', '<rootDir>/scripts'],
    testMatch: ['**/*.test.ts'],
    transform: {
        '^.+\\.tsx?$': [
            '@swc/jest',
            {
                jsc: {
                    parser: { syntax: 'typescript', tsx: false },
                    target: 'es2022',
                },
            },
        ],
    },
    moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json'],
    globalSetup: '<rootDir>/test/support/build.ts',
    testTimeout: 30000,
    modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/target/'],
}
