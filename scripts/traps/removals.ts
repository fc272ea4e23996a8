import type { Change as Taken } from './copy.ts'

/**
 * What handles each trap of the checklist, and what the code would be without it. `npm run traps` takes them out one at
 * a time and expects the trap's named test to fail.
 */
export interface Removal extends Taken {
    /** Number of the trap, as in the names of its tests. */
    trap: number
    /** What is no longer handled. */
    what: string
    /** The suite below test/traps. */
    suite: string
}

type Change = readonly [what: string, file: string, code: string, without: string]

function ofTrap(trap: number, suite: string, changes: readonly Change[]): Removal[] {
    return changes.map(([what, file, code, without]) => ({ trap, suite, what, file, code, without }))
}

export const REMOVALS: readonly Removal[] = [
    ...ofTrap(1, 'links', [
        [
            'a link to another host',
            'azure/http/client.ts',
            "if (origin === '' || originOf(request.url) !== origin) {",
            "if (origin === '') {",
        ],
        [
            'a link that is no URL',
            'azure/http/arm-list.ts',
            'if (!/^https?:/i.test(link)) return',
            'if (link === url) return',
        ],
        ['a token that is null', 'azure/http/arm-list.ts', ' || NO_TOKEN.test(link)', ''],
        [
            'a link without api-version',
            'azure/http/arm-list.ts',
            'const nextLink = versioned(link, url)',
            'const nextLink = link',
        ],
        ['a link to the page itself', 'azure/http/arm-list.ts', 'if (nextLink === url)', "if (nextLink === '')"],
        ['links in a circle', 'azure/http/arm-list.ts', 'seen.add(next)', ''],
        ['the same over many pages', 'runs/steps/progress.ts', 'if (mark === before.landmark)', "if (mark === '')"],
    ]),
    ...ofTrap(2, 'answers', [
        ['429', 'azure/http/failures.ts', "    429: 'MDC-304',\n", ''],
        ['429 without Retry-After', 'azure/http/quota.ts', '?? UNTOLD_PAUSE_SECONDS) + 1', '?? 0)'],
        ['503 with an HTML body', 'azure/http/failures.ts', 'const own = answer.status >= 500 || ', 'const own = '],
        [
            '200 with an error object',
            'azure/http/failures.ts',
            'answer.status === 200 && SERVER_ERRORS',
            'answer.status === 201 && SERVER_ERRORS',
        ],
        [
            'cut JSON',
            'vocabulary/codes/service-failures.ts',
            "if it lasts, check for a proxy that changes answers.',\n        retryable: true",
            "if it lasts, check for a proxy that changes answers.',\n        retryable: false",
        ],
        ['the end of the token', 'azure/http/failures.ts', "    401: 'MDC-301',\n", ''],
    ]),
    ...ofTrap(3, 'scopes', [
        ['no role on one subscription', 'integrations/policy-definition/retrieve.ts', "['MDC-302', ", '['],
        [
            'a provider that is not registered',
            'integrations/policy-definition/retrieve.ts',
            "'MDC-303', 'MDC-306']",
            "'MDC-306']",
        ],
        [
            'a subscription that is disabled, or has no plan',
            'integrations/policy-definition/retrieve.ts',
            ", 'MDC-306']",
            ']',
        ],
        [
            'naming what was not read',
            'integrations/policy-definition/retrieve.ts',
            'unreadable: [unreadable]',
            'unreadable: []',
        ],
    ]),
    ...ofTrap(4, 'resource-graph', [
        [
            'an end that the count does not confirm',
            'runs/steps/verify.ts',
            'received >= low && received <= high',
            'low >= 0 && received <= high',
        ],
        [
            'the skip token',
            'azure/graph/resource-graph.ts',
            "return { value: skipToken === '' ? page : { ...page, skipToken } }",
            'return { value: page }',
        ],
        [
            'the subscription limit',
            'runs/steps/plan.ts',
            'client.value.limitHit ? [BEYOND_LIMIT]',
            'client.value.requests < 0 ? [BEYOND_LIMIT]',
        ],
        [
            'the order of standards',
            'integrations/compliance-standard/query.ts',
            "    '| project standard = name',\n    '| distinct standard',\n    '| order by standard asc',\n",
            "    '| project standard = name',\n    '| distinct standard',\n",
        ],
    ]),
    ...ofTrap(5, 'ids', [
        ['letter case of findings', 'findings/identity.ts', 'externalId.toLowerCase()', 'externalId'],
        ['letter case of resources', 'cmdb/resource.ts', 'row.resource_id.toLowerCase()', 'row.resource_id'],
        ['long ids', 'compliance/limits.ts', 'text.slice(0, max - tail.length) + tail', 'text.slice(0, max)'],
        [
            'a resource below another provider',
            'azure/records/resource-id.ts',
            "id.lastIndexOf('/providers/')",
            "id.indexOf('/providers/')",
        ],
        [
            'extensions',
            'azure/records/resource-id.ts',
            'rest.filter((_, index) => index % 2 === 0)',
            'rest.slice(0, 1)',
        ],
        [
            'ARNs',
            'azure/records/native-id.ts',
            'if (!BY_NAME.includes(type)) return awsSpelling(nativeId)',
            "if (type !== '') return awsSpelling(nativeId)",
        ],
        ['GCP', 'azure/records/sources.ts', "['AWS', 'GCP']", "['AWS']"],
    ]),
    ...ofTrap(6, 'ids', [
        [
            'letter case of the status',
            'integrations/assessment/stage.ts',
            "value('code').toLowerCase()",
            "value('code')",
        ],
        [
            'not applicable',
            'integrations/assessment/stage.ts',
            "notapplicable: 'not_applicable'",
            "notapplicable: 'passed'",
        ],
        [
            'not applicable, when it is imported',
            'integrations/assessment/stage.ts',
            " && deployment.notApplicable === 'ignore'",
            '',
        ],
        [
            'no dates',
            'integrations/assessment/stage.ts',
            "glideTime(value('statusChangeDate'))",
            "value('statusChangeDate')",
        ],
        [
            'a cause of any text',
            'integrations/assessment/stage.ts',
            "cause: value('cause')",
            "cause: value('cause') === 'Exempt' ? 'Exempt' : ''",
        ],
    ]),
    ...ofTrap(7, 'ids', [
        ['one tenant from another', 'findings/identity.ts', '${deployment}\\n${type}', '${type}'],
        ['one kind from another', 'findings/identity.ts', '${deployment}\\n${type}\\n', '${deployment}\\n'],
        [
            'one account from another',
            'cmdb/resource.ts',
            'row.resource_id.toLowerCase()',
            'row.object_id.toLowerCase()',
        ],
    ]),
    ...ofTrap(8, 'tests-and-standards', [
        [
            'the key as identity',
            'compliance/test-record.ts',
            'source_id: key.toLowerCase()',
            "source_id: textOf(properties['displayName'])",
        ],
    ]),
    ...ofTrap(9, 'tests-and-standards', [
        [
            'metadata that is missing',
            'compliance/tests-on-the-fly.ts',
            'if (found.has(key)) continue',
            "if (key !== '') continue",
        ],
        ['a name that is missing', 'compliance/tests-on-the-fly.ts', 'displayName: name || key', 'displayName: name'],
        [
            'a severity that is missing',
            'compliance/test-record.ts',
            "textOf(properties['severity'])",
            "textOf(properties['severity']) || 'Low'",
        ],
        [
            'a type that is new',
            'compliance/test-record.ts',
            "source_sub_category: textOf(properties['assessmentType'])",
            "source_sub_category: 'BuiltIn'",
        ],
    ]),
    ...ofTrap(10, 'tests-and-standards', [
        [
            'one version from another',
            'integrations/compliance-standard/query.ts',
            'extend standard = tolower(tostring(parts[6]))',
            'extend standard = substring(tolower(tostring(parts[6])), 0, strlen(tostring(parts[6])) - 1)',
        ],
        [
            'controls that are skipped',
            'integrations/compliance-standard/query.ts',
            "        '| project standard, control = tostring(parts[8]), key = tolower(name),',",
            "        \"| where properties.state != 'Skipped'\",\n        '| project standard, control = tostring(parts[8]), key = tolower(name),',",
        ],
    ]),
    ...ofTrap(11, 'tests-and-standards', [
        [
            'an exemption',
            'integrations/assessment/apply.ts',
            "deployment.notApplicable === 'ignore' && knownResult !== ''",
            "deployment.notApplicable === 'ignore' && knownResult === ''",
        ],
    ]),
    ...ofTrap(12, 'time', [
        [
            'clocks that differ',
            'runs/steps/plan.ts',
            'ports.clock.plus(startTime, -ports.settings.overlapSeconds)',
            'startTime',
        ],
        [
            'a change during the run',
            'runs/steps/plan.ts',
            'ports.clock.plus(started, -ports.settings.settleSeconds)',
            'ports.clock.plus(started, 86400)',
        ],
        [
            'a crash after a write',
            'runs/steps/page.ts',
            'if (entry?.fingerprint === candidate.fingerprint)',
            'if (entry?.fingerprint === candidate.key)',
        ],
        [
            'a process that was left',
            'runs/steps/watchdog.ts',
            "    ports.events.queue('processReady', process.sysId)\n",
            '',
        ],
        [
            'a run that was cancelled',
            'runs/steps/cancel.ts',
            'ports.integrations.ended(run.integration, runId)',
            'ports.integrations.ended(run.integration, runId, { startTime: now })',
        ],
    ]),
    ...ofTrap(13, 'closure', [
        [
            'a page that is lost',
            'runs/steps/verify.ts',
            'received >= low && received <= high',
            'low >= 0 && received <= high',
        ],
        ['a scope that is lost', 'integrations/unseen/absent.ts', 'value: now.value.readable', 'value: [...named]'],
        [
            'a filter that was narrowed',
            'integrations/unseen/absent.ts',
            'removed.has(subscriptionOf(finding.externalId))',
            'removed.has(finding.externalId)',
        ],
        [
            'everything gone at once',
            'runs/closures/guard.ts',
            'return gone > closureNumber || share',
            'return gone > closureNumber',
        ],
        [
            'a subscription that moved',
            'integrations/unseen/absent.ts',
            'subscriptions.includes(subscriptionOf(finding.externalId))',
            "finding.externalId !== ''",
        ],
        ['a connector that was removed', 'integrations/unseen/absent.ts', 'isTopLevel(resource) && ', ''],
        ['a CI that is retired', 'glide/cmdb/retired.ts', "install_status: '7'", "install_status: ''"],
    ]),
    ...ofTrap(14, 'time', [
        // startRun looks twice for a run that is going on: the first look saves an insert, the second decides.
        [
            'two starts at once',
            'runs/steps/start.ts',
            'if (ports.runs.active(integration.sysId) !== run) {',
            "if (run === '') {",
        ],
        ['two instances on one tenant', 'findings/identity.ts', '${deployment}\\n${type}', '${type}'],
    ]),
    ...ofTrap(15, 'answers', [
        ['clouds that do not agree', 'azure/http/failures.ts', "    '900382': 'MDC-107',\n", ''],
    ]),
]
