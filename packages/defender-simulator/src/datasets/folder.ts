/** A tenant from a folder of recorded JSON: list responses, arrays, single resources, or these in `body` or `response`. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { EMPTY, subscriptionsOf, type Json, type Resource, type Tenant } from '../tenant/tenant.ts'

const CREDENTIALS = {
    tenantId: '11111111-1111-4111-8111-111111111111',
    clientId: '22222222-2222-4222-8222-222222222222',
    clientSecret: 'simulator-secret',
}

/** Reads every .json file below a folder. Throws for a file that is no JSON, naming it. */
export function folderTenant(folder: string): Tenant {
    const tenant: Tenant = {
        ...CREDENTIALS,
        ...EMPTY,
        ignored: {},
        resources: [],
        subscriptions: [],
        assessments: [],
        metadata: [],
    }
    const names = (readdirSync(folder, { recursive: true }) as string[]).filter((name) => name.endsWith('.json')).sort()
    for (const name of names) {
        let content: Json
        try {
            content = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Json
        } catch (error) {
            throw new Error(`${name} is no JSON: ${error instanceof Error ? error.message : String(error)}`)
        }
        sort(tenant, content)
    }
    const named = new Set(tenant.subscriptions.map((subscription) => subscription.id.toLowerCase()))
    const derived = subscriptionsOf([...tenant.assessments, ...tenant.metadata])
    tenant.subscriptions.push(...derived.filter((subscription) => !named.has(subscription.id.toLowerCase())))
    return tenant
}

function sort(tenant: Tenant, content: Json): void {
    if (Array.isArray(content)) {
        for (const part of content) sort(tenant, part)
        return
    }
    if (typeof content !== 'object' || content === null) return
    const inner =
        content['body'] ?? content['response'] ?? (Array.isArray(content['value']) ? content['value'] : undefined)
    if (inner !== undefined) {
        sort(tenant, inner)
        return
    }
    const type = typeof content['type'] === 'string' ? content['type'].toLowerCase() : 'no type'
    const target = {
        'microsoft.security/assessments': tenant.assessments,
        'microsoft.security/assessmentmetadata': tenant.metadata,
        'microsoft.resources/subscriptions': tenant.subscriptions,
    }[type]
    if (target !== undefined) target.push({ id: '', name: '', ...content, type } as Resource)
    else tenant.ignored[type] = (tenant.ignored[type] ?? 0) + 1
}
