/** What the simulator's own process can be told on its command line. */
export const OPTIONS = {
    port: { type: 'string', default: '0', says: 'the port; 0 takes a free one' },
    dataset: { type: 'string', says: 'a folder of recorded JSON files instead of the built-in tenant' },
    'uncounted-copies': {
        type: 'boolean',
        default: false,
        says: "rows of the dataset whose id has come before are not in Resource Graph's totalRecords",
    },
    rows: { type: 'string', says: 'a generated tenant with so many assessments instead of the built-in one' },
    subscriptions: { type: 'string', default: '3', says: 'subscriptions of a generated tenant' },
    seed: { type: 'string', default: '1', says: 'seed of a generated tenant: the same options give the same tenant' },
    'container-images': {
        type: 'string',
        default: '0',
        says: 'container images of a generated tenant, with about eight vulnerable packages each',
    },
    individual: {
        type: 'string',
        default: '10',
        says: 'of a hundred rows of a generated tenant, how many are individual recommendations, of other clouds, exempt, listed twice or of unknown words',
    },
    own: {
        type: 'boolean',
        default: false,
        says: 'each subscription of a generated tenant has a recommendation, an initiative and a security standard of its own',
    },
    'row-bytes': {
        type: 'string',
        default: '0',
        says: 'fills each assessment of a generated tenant up to so many bytes; with 15000 a thousand of them are close to the 16 MiB of an answer',
    },
    'page-size': { type: 'string', default: '1000', says: "resources in one page of ARM's lists" },
    quota: { type: 'string', default: '15', says: 'requests to Resource Graph in five seconds' },
    cloud: { type: 'string', default: 'public', says: 'whose tokens are given and taken: `public` or `us_gov`' },
} as const
