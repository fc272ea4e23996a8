/** Policy definitions, policy set definitions (initiatives) and policy assignments; azure.md 5. */
import type { Answer } from '../http.ts'
import { WIRE_TYPES } from '../tenant/kinds.ts'
import { isHidden } from '../tenant/rights.ts'
import { objectOf, textOf, type Json, type Resource } from '../tenant/tenant.ts'
import { versioned, type Call } from './call.ts'
import {
    invalidFilter,
    policyAssignmentNotFound,
    policyDefinitionNotFound,
    policySetDefinitionNotFound,
} from './errors.ts'
import { page, parameter } from './paging.ts'
import { scopeOf, scopeProblem, scopesAbove } from './scope.ts'

const VERSIONS = ['2019-09-01', '2020-09-01', '2021-06-01', '2023-04-01', '2024-04-01', '2024-05-01', '2025-03-01']
/** Documented when $top is absent (azure.md 5.2). */
const DEFAULT_TOP = 500
const SEGMENTS = {
    policydefinitions: { kind: 'policyDefinitions', notFound: policyDefinitionNotFound },
    policysetdefinitions: { kind: 'policySets', notFound: policySetDefinitionNotFound },
    policyassignments: { kind: 'policyAssignments', notFound: policyAssignmentNotFound },
} as const

type Condition = (item: Resource) => boolean

/** List and get at tenant, management group and subscription scope, and below for assignments. */
export function handlePolicies({ tenant, request, path }: Call): Answer | undefined {
    const match =
        /^(.*)\/providers\/microsoft\.authorization\/(policydefinitions|policysetdefinitions|policyassignments)(?:\/([^/]+))?$/.exec(
            path,
        )
    if (!match) return undefined
    const [, scope = '', segment = '', name] = match
    const { kind, notFound } = SEGMENTS[segment as keyof typeof SEGMENTS]
    return versioned(request, VERSIONS, () => {
        const problem = scopeProblem(tenant, scope, `${WIRE_TYPES[kind]}/read`)
        if (problem) return problem
        const all = isHidden(tenant, WIRE_TYPES[kind]) ? [] : tenant[kind]
        const listed = (item: Resource): Json => ({ ...item, type: WIRE_TYPES[kind] })
        if (name !== undefined) {
            const found = all.find((item) => item.id.toLowerCase() === path)
            return found ? { status: 200, body: listed(found) } : notFound(request.path.split('/').at(-1) ?? '')
        }
        const above = scopesAbove(tenant, scope)
        // A subscription lists the assignments of what it holds as well; definitions are never below one.
        const here: Condition = (item) =>
            scopeOf(item.id) === scope ||
            above.includes(scopeOf(item.id)) ||
            (kind === 'policyAssignments' && scope !== '' && item.id.toLowerCase().startsWith(`${scope}/`))
        const filter = parameter(request, '$filter') ?? ''
        const condition = filter === '' ? () => true : conditionOf(filter, scope, above)
        return condition
            ? page(request, all.filter((item) => here(item) && condition(item)).map(listed), DEFAULT_TOP)
            : invalidFilter(filter)
    })
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
