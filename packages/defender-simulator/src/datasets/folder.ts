/**
 * A tenant from a folder of recorded JSON: answers of ARM and of Resource Graph, arrays, single resources, or these in
 * `body` or `response`.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { completeHierarchy } from '../tenant/hierarchy.ts'
import { kindOf, KIND_NAMES, type Kind } from '../tenant/kinds.ts'
import { emptyTenant, type Json, type JsonObject, type Resource, type Tenant } from '../tenant/tenant.ts'

const CREDENTIALS = {
    tenantId: '11111111-1111-4111-8111-111111111111',
    clientId: '22222222-2222-4222-8222-222222222222',
    clientSecret: 'simulator-secret',
}

/**
 * Reads every .json file below a folder. Throws for a file that is no JSON, naming it, and for a folder in which nothing
 * is a resource.
 */
export function folderTenant(folder: string): Tenant {
    const names = (readdirSync(folder, { recursive: true }) as string[]).filter((name) => name.endsWith('.json')).sort()
    const tenant = tenantOf(
        names.map((name) => {
            try {
                return JSON.parse(readFileSync(join(folder, name), 'utf8')) as Json
            } catch (error) {
                throw new Error(`${name} is no JSON: ${error instanceof Error ? error.message : String(error)}`)
            }
        }),
    )
    // What ids name is added to every tenant, the root group even to an empty one.
    const recognised = KIND_NAMES.some((kind) => kind !== 'managementGroups' && tenant[kind].length > 0)
    if (!recognised && tenant.managementGroups.length < 2) throw new Error(nothingIn(folder, names, tenant))
    return tenant
}

function nothingIn(folder: string, names: readonly string[], { ignored }: Tenant): string {
    const found = names.length === 0 ? 'it has no .json file' : `left out were: ${ignoredText(ignored) || 'no objects'}`
    return [
        `The dataset ${folder} has nothing that the simulator serves; ${found}.`,
        'A file is an answer of ARM ({"value": [...]}) or of Resource Graph ({"data": [...]}), a list of resources, or one',
        'resource. Each has its id and its type, as in {"id": "/subscriptions/...", "type": "Microsoft.Security/assessments"}.',
    ].join('\n')
}

/** Types that are not served, with how many there are of each: '2 microsoft.security/securescores, 1 no type'. */
export function ignoredText(ignored: Readonly<Record<string, number>>): string {
    return Object.entries(ignored)
        .map(([type, count]) => `${count} ${type}`)
        .join(', ')
}

/**
 * The tenant of recorded answers. Recordings repeat themselves: what an answer has of a resource replaces what another
 * one before had. But what one answer has twice, its source has twice, in whatever letter case: both are served.
 */
export function tenantOf(contents: readonly Json[]): Tenant {
    const tenant = emptyTenant(CREDENTIALS)
    const lists = Object.fromEntries(KIND_NAMES.map((kind) => [kind, new Map<string, Copies>()])) as Lists
    for (const content of contents) sort(tenant, lists, content, content)
    for (const kind of KIND_NAMES) tenant[kind] = [...lists[kind].values()].flatMap(({ resources }) => resources)
    completeHierarchy(tenant)
    return tenant
}

/** What an answer has of one id. */
interface Copies {
    answer: Json
    resources: Resource[]
}

/** By id in lower case. */
type Lists = Record<Kind, Map<string, Copies>>

function sort(tenant: Tenant, lists: Lists, content: Json, answer: Json): void {
    if (Array.isArray(content)) {
        for (const part of content) sort(tenant, lists, part, content)
        return
    }
    if (typeof content !== 'object' || content === null) return
    const inner = innerOf(content)
    if (inner !== undefined) {
        sort(tenant, lists, inner, inner)
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
    const id = resource.id === '' ? `without id ${list.size}` : resource.id.toLowerCase()
    const known = list.get(id)
    if (known?.answer === answer) known.resources.push(resource)
    else list.set(id, { answer, resources: [resource] })
}

/** What an answer is about; undefined for a resource. ARM lists under `value`, Resource Graph under `data`. */
function innerOf(content: JsonObject): Json | undefined {
    const wrapped = content['body'] ?? content['response']
    if (wrapped !== undefined) return wrapped
    return [content['value'], content['data']].find((list) => Array.isArray(list))
}
