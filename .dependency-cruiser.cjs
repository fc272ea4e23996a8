/** Which way imports point. */
const rule = (name, from, to) => ({ name, severity: 'error', from, to })
/** Rooms of src/server from the ground up: each imports those before it. */
const ROOMS = [
    'vocabulary',
    'contract',
    'findings',
    'azure',
    'compliance',
    'containers',
    'cmdb',
    'deployments',
    'runs',
    'integrations',
    'glide',
    'entry-points',
]
const SHARED = 'unseen'

module.exports = {
    forbidden: [
        // Types may point both ways; what runs may not.
        rule('no-cycles', {}, { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }),
        rule('server-never-imports-fluent', { path: '^src/server' }, { path: '^src/fluent' }),
        rule(
            'app-never-imports-tools',
            { path: '^src', pathNot: '\\.test\\.ts$' },
            { path: '^(packages|test|scripts|bench)/' },
        ),
        rule(
            'app-never-imports-node',
            { path: '^src/server', pathNot: '\\.test\\.ts$' },
            { dependencyTypes: ['core'] },
        ),
        // docs/architecture.md says what each room is for. Types count: what is named upward is known upward.
        ...ROOMS.map((room, floor) =>
            rule(
                `nothing-above-${room}`,
                { path: `^src/server/${room}/`, pathNot: '\\.test\\.ts$' },
                { path: `^src/server/(${ROOMS.slice(floor + 1).join('|')})/` },
            ),
        ).slice(0, -1),
        // What two integrations share lies in a folder of its own.
        rule(
            'integrations-are-islands',
            { path: `^src/server/integrations/(?!${SHARED})([^/]+)/` },
            { path: '^src/server/integrations/[^/]+/', pathNot: `^src/server/integrations/($1|${SHARED})/` },
        ),
        rule('glide-only-in-glide', { path: '^src/(?!server/glide/)' }, { path: '@servicenow/glide' }),
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
