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
/** The same within src/server/runs. The files beside its folders say what an integration is and what runs need. */
const RUNS = [
    ['run-records', 'records/'],
    ['imports', 'imports/'],
    ['ports-of-runs', '[^/]+\\.ts$'],
    ['closures', 'closures/'],
    ['steps', 'steps/'],
]
const TESTS = '\\.test\\.ts$'

/** For each part of a folder: it imports none that comes after it. Types count: what is named upward is known upward. */
const upward = (folder, parts) =>
    parts.slice(0, -1).map(([name, path], floor) =>
        rule(
            `nothing-above-${name}`,
            { path: `^${folder}/${path}`, pathNot: TESTS },
            {
                path: `^${folder}/(${parts
                    .slice(floor + 1)
                    .map(([, later]) => later)
                    .join('|')})`,
            },
        ),
    )

module.exports = {
    forbidden: [
        // Types may point both ways; what runs may not.
        rule('no-cycles', {}, { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }),
        rule('server-never-imports-fluent', { path: '^src/server' }, { path: '^src/fluent' }),
        rule('app-never-imports-tools', { path: '^src', pathNot: TESTS }, { path: '^(packages|test|scripts|bench)/' }),
        rule('app-never-imports-node', { path: '^src/server', pathNot: TESTS }, { dependencyTypes: ['core'] }),
        // docs/architecture.md says what each room is for.
        ...upward(
            'src/server',
            ROOMS.map((room) => [room, `${room}/`]),
        ),
        rule('every-room-has-its-floor', {}, { path: `^src/server/(?!(${ROOMS.join('|')})/)` }),
        rule('every-room-has-its-floor-too', { path: `^src/server/(?!(${ROOMS.join('|')})/)` }, {}),
        ...upward('src/server/runs', RUNS),
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
