/** Security standards, their assignments, connectors and plans of Microsoft.Security; azure.md 2, 5.7. */
import type { Answer } from '../http.ts'
import { WIRE_TYPES } from '../tenant/kinds.ts'
import { isHidden } from '../tenant/rights.ts'
import type { Json, Resource, Tenant } from '../tenant/tenant.ts'
import { versioned, type Call } from './call.ts'
import { resourceNotFound } from './errors.ts'
import { page } from './paging.ts'
import { scopeOf, scopeProblem, scopesAbove } from './scope.ts'

interface Operation {
    kind: 'securityStandards' | 'standardAssignments' | 'securityConnectors' | 'pricings'
    versions: string[]
    /** Whether a resource is listed at a scope. */
    listed: (tenant: Tenant, item: Resource, scope: string) => boolean
}

const exactly: Operation['listed'] = (_tenant, item, scope) => scopeOf(item.id) === scope
const below: Operation['listed'] = (_tenant, item, scope) => item.id.toLowerCase().startsWith(`${scope}/`)
/** Assumed: a scope lists the standards that are defined at it and above it, the tenant's own among them. */
const fromAbove: Operation['listed'] = (tenant, item, scope) =>
    [scope, ...scopesAbove(tenant, scope)].includes(scopeOf(item.id))

const OPERATIONS: Record<string, Operation> = {
    securitystandards: { kind: 'securityStandards', versions: ['2024-08-01'], listed: fromAbove },
    standardassignments: { kind: 'standardAssignments', versions: ['2024-08-01'], listed: exactly },
    securityconnectors: {
        kind: 'securityConnectors',
        versions: ['2021-07-01-preview', '2023-10-01-preview', '2024-03-01-preview'],
        listed: below,
    },
    pricings: { kind: 'pricings', versions: ['2022-03-01', '2023-01-01', '2024-01-01'], listed: exactly },
}

/** List and get of the four types. */
export function handleSecurity({ tenant, request, path, pageSize }: Call): Answer | undefined {
    const match =
        /^(.*)\/providers\/microsoft\.security\/(securitystandards|standardassignments|securityconnectors|pricings)(?:\/([^/]+))?$/.exec(
            path,
        )
    const [, scope = '', segment = '', name] = match ?? []
    const operation = OPERATIONS[segment]
    if (!operation) return undefined
    const { kind, versions } = operation
    return versioned(request, versions, () => {
        const problem = scopeProblem(tenant, scope, `${WIRE_TYPES[kind]}/read`)
        if (problem) return problem
        const all = isHidden(tenant, WIRE_TYPES[kind]) ? [] : tenant[kind]
        const listed = (item: Resource): Json => ({ ...item, type: WIRE_TYPES[kind] })
        if (name === undefined) {
            const items = all.filter((item) => operation.listed(tenant, item, scope)).map(listed)
            return kind === 'pricings' ? { status: 200, body: { value: items } } : page(request, items, pageSize)
        }
        const found = all.find((item) => item.id.toLowerCase() === path)
        return found ? { status: 200, body: listed(found) } : resourceNotFound(name)
    })
}
