/** Policy definitions, policy set definitions (initiatives) and policy assignments; azure.md 5.2. */
import type { Answer } from '../http.ts'
import { objectOf, textOf, type Json, type Resource } from '../tenant/tenant.ts'
import type { ArmOperation, Call } from './call.ts'
import {
    invalidFilter,
    policyAssignmentNotFound,
    policyDefinitionNotFound,
    policySetDefinitionNotFound,
} from './errors.ts'
import { page, parameter } from './paging.ts'
import { listAndGet } from './resources.ts'
import { scopeOf, scopesAbove } from './scope.ts'

const VERSIONS = ['2019-09-01', '2020-09-01', '2021-06-01', '2023-04-01', '2024-04-01', '2024-05-01', '2025-03-01']
/** Documented when $top is absent (azure.md 5.2). */
const DEFAULT_TOP = 500

type Condition = (item: Resource) => boolean

const KINDS_OF_POLICIES = [
    ['policyDefinitions', policyDefinitionNotFound],
    ['policySets', policySetDefinitionNotFound],
    ['policyAssignments', policyAssignmentNotFound],
] as const

/** List and get at tenant, management group and subscription scope, and below for assignments. */
export const POLICIES: readonly ArmOperation[] = KINDS_OF_POLICIES.flatMap(([kind, notFound]) =>
    listAndGet({
        kind,
        versions: VERSIONS,
        // A subscription lists the assignments of what it holds as well; definitions are never below one.
        listed: (call, all) => listedAt(call, all, kind === 'policyAssignments'),
        answered: ({ request }, items) => page(request, items, DEFAULT_TOP),
        notFound: ({ request }) => notFound(request.path.split('/').at(-1) ?? ''),
    }),
)

/** What is defined at a scope and above it, and below it when asked for, under the filter of the request. */
function listedAt({ tenant, request, path }: Call, all: readonly Resource[], below: boolean): Resource[] | Answer {
    const scope = scopeOf(path)
    const above = scopesAbove(tenant, scope)
    const here: Condition = (item) =>
        scopeOf(item.id) === scope ||
        above.includes(scopeOf(item.id)) ||
        (below && scope !== '' && item.id.toLowerCase().startsWith(`${scope}/`))
    const filter = parameter(request, '$filter') ?? ''
    const condition = filter === '' ? () => true : conditionOf(filter, scope, above)
    return condition ? all.filter((item) => here(item) && condition(item)) : invalidFilter(filter)
}

/** Azure's own filter grammar, one condition at a time: `-eq`, not OData's `eq`, though that is accepted too. */
function conditionOf(filter: string, scope: string, above: readonly string[]): Condition | undefined {
    const text = filter.trim()
    if (/^atExactScope\(\)$/i.test(text)) return (item) => scopeOf(item.id) === scope
    if (/^atScope\(\)$/i.test(text)) return (item) => [scope, ...above].includes(scopeOf(item.id))
    const [, field = '', value = ''] = /^(policyType|category|policyDefinitionId) -?eq '(.*)'$/i.exec(text) ?? []
    const wanted = value.replace(/''/g, "'").toLowerCase()
    const same = (found: Json | undefined) => textOf(found).toLowerCase() === wanted
    switch (field.toLowerCase()) {
        case 'policytype':
            return (item) => same(objectOf(item['properties'])['policyType'])
        case 'category':
            return (item) => same(objectOf(objectOf(item['properties'])['metadata'])['category'])
        case 'policydefinitionid':
            return (item) => same(objectOf(item['properties'])['policyDefinitionId'])
        default:
            return undefined
    }
}
