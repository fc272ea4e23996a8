/** Security standards, their assignments, connectors and plans of Microsoft.Security; azure.md 2.2, 5.7. */
import type { Resource } from '../tenant/tenant.ts'
import type { ArmOperation, Call } from './call.ts'
import { listAndGet, unpaged } from './resources.ts'
import { scopeOf, scopesAbove } from './scope.ts'

const exactly = ({ path }: Call, all: readonly Resource[]) => all.filter((item) => scopeOf(item.id) === scopeOf(path))

/** Assumed: a scope lists the standards that are defined at it and above it, the tenant's own among them. */
function fromAbove({ tenant, path }: Call, all: readonly Resource[]): Resource[] {
    const scopes = [scopeOf(path), ...scopesAbove(tenant, scopeOf(path))]
    return all.filter((item) => scopes.includes(scopeOf(item.id)))
}

const below = ({ path }: Call, all: readonly Resource[]) =>
    all.filter((item) => item.id.toLowerCase().startsWith(`${scopeOf(path)}/`))

export const SECURITY: readonly ArmOperation[] = [
    ...listAndGet({ kind: 'securityStandards', versions: ['2024-08-01'], listed: fromAbove }),
    ...listAndGet({ kind: 'standardAssignments', versions: ['2024-08-01'], listed: exactly }),
    ...listAndGet({
        kind: 'securityConnectors',
        versions: ['2021-07-01-preview', '2023-10-01-preview', '2024-03-01-preview'],
        listed: below,
    }),
    ...listAndGet({
        kind: 'pricings',
        versions: ['2022-03-01', '2023-01-01', '2024-01-01'],
        listed: exactly,
        answered: unpaged,
    }),
]
