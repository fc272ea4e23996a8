/** A tenant from a folder of recorded JSON: list responses, arrays, single resources, or these in `body` or `response`. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { completeHierarchy } from '../tenant/hierarchy.ts'
import { kindOf, KIND_NAMES, type Kind } from '../tenant/kinds.ts'
import { emptyTenant, type Json, type Resource, type Tenant } from '../tenant/tenant.ts'

const CREDENTIALS = {
    tenantId: '11111111-1111-4111-8111-111111111111',
    clientId: '22222222-2222-4222-8222-222222222222',
    clientSecret: 'simulator-secret',
}

/** Reads every .json file below a folder. Throws for a file that is no JSON, naming it. */
export function folderTenant(folder: string): Tenant {
    const names = (readdirSync(folder, { recursive: true }) as string[]).filter((name) => name.endsWith('.json')).sort()
    return tenantOf(
        names.map((name) => {
            try {
                return JSON.parse(readFileSync(join(folder, name), 'utf8')) as Json
            } catch (error) {
                throw new Error(`${name} is no JSON: ${error instanceof Error ? error.message : String(error)}`)
            }
        }),
    )
}

/** The tenant of recorded answers. A resource that occurs again replaces the one before: recordings repeat themselves. */
export function tenantOf(contents: readonly Json[]): Tenant {
    const tenant = emptyTenant(CREDENTIALS)
    const lists = Object.fromEntries(KIND_NAMES.map((kind) => [kind, new Map<string, Resource>()])) as Lists
    for (const content of contents) sort(tenant, lists, content)
    for (const kind of KIND_NAMES) tenant[kind] = [...lists[kind].values()]
    completeHierarchy(tenant)
    return tenant
}

type Lists = Record<Kind, Map<string, Resource>>

function sort(tenant: Tenant, lists: Lists, content: Json): void {
    if (Array.isArray(content)) {
        for (const part of content) sort(tenant, lists, part)
        return
    }
    if (typeof content !== 'object' || content === null) return
    const inner =
        content['body'] ?? content['response'] ?? (Array.isArray(content['value']) ? content['value'] : undefined)
    if (inner !== undefined) {
        sort(tenant, lists, inner)
        return
    }
    const type = typeof content['type'] === 'string' ? content['type'] : 'no type'
    const resource = { id: '', name: '', ...content, type } as Resource
    const kind = kindOf(resource)
    if (kind === undefined) {
        const name = type.toLowerCase()
        tenant.ignored[name] = (tenant.ignored[name] ?? 0) + 1
        return
    }
    const list = lists[kind]
    list.set(resource.id === '' ? `without id ${list.size}` : resource.id.toLowerCase(), resource)
}
