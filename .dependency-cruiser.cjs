/** Which way imports point. */
const rule = (name, from, to) => ({ name, severity: 'error', from, to })
module.exports = {
    forbidden: [
        // Types may point both ways; what runs may not.
        rule('no-cycles', {}, { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }),
        rule('server-never-imports-fluent', { path: '^src/server' }, { path: '^src/fluent' }),
        rule('app-never-imports-tools', { path: '^src' }, { path: '^(packages|test|scripts|bench)/' }),
        rule(
            'app-never-imports-node',
            { path: '^src/server', pathNot: '\\.test\\.ts$' },
            { dependencyTypes: ['core'] },
        ),
        rule(
            'integrations-are-islands',
            { path: '^src/server/integrations/([^/]+)/' },
            {
                path: '^src/server/integrations/([^/]+)/',
                pathNot: '^src/server/integrations/$1/',
            },
        ),
        rule(
            'azure-and-compliance-stand-alone',
            { path: '^src/server/(azure|compliance)/' },
            {
                path: '^src/server/(integrations|runs|cmdb|entry-points|platform/(?!ports))',
            },
        ),
        rule('glide-only-in-platform', { path: '^src/(?!server/platform/)' }, { path: '@servicenow/glide' }),
        rule('tools-are-strangers', { path: '^packages/local-instance' }, { path: '^packages/defender-simulator' }),
        rule('tools-are-strangers-too', { path: '^packages/defender-simulator' }, { path: '^packages/local-instance' }),
        rule('tools-never-import-the-app', { path: '^packages' }, { path: '^src' }),
        rule(
            'simulator-errors-are-named',
            { path: '^packages/defender-simulator/src/', pathNot: '/errors\\.ts$' },
            { path: '^packages/defender-simulator/src/error-envelope\\.ts$' },
        ),
        rule('packages-by-name', { path: '^(test|scripts|bench)' }, { path: '^packages/[^/]+/src/(?!index\\.ts)' }),
    ],
    options: {
        tsPreCompilationDeps: true,
        doNotFollow: { path: 'node_modules' },
        exclude: { path: '(^|/)(node_modules|dist|target|generated)/' },
        tsConfig: { fileName: 'tsconfig.json' },
        enhancedResolveOptions: {
            exportsFields: ['exports'],
            conditionNames: ['import', 'require', 'default'],
            extensions: ['.ts', '.tsx', '.mjs', '.js'],
        },
    },
}
