/** The control API, for tests and scripts: /_simulator/ with the control key as bearer. */
import type { Fault, Faults } from '../faults/faults.ts'
import type { Answer, Request, RequestLog } from '../http.ts'
import { KINDS } from '../tenant/kinds.ts'
import {
    objectOf,
    patch,
    patchEvery,
    put,
    remove,
    setTags,
    textOf,
    type JsonObject,
    type Resource,
    type Tenant,
} from '../tenant/tenant.ts'
import { noSuchResource, noSuchShare, unknownControl, wrongControlKey } from './errors.ts'

interface Controlled {
    tenant: Tenant
    faults: Faults
    requests: RequestLog[]
    controlKey: string
    clock: ControlledClock
    /** Access tokens that were given out. */
    issuedTokens: readonly string[]
}

/** The simulator's own clock, until a test sets it. */
export interface ControlledClock {
    /** Milliseconds since 1970. */
    at?: number
}

const DONE: Answer = { status: 200, body: {} }

/** Answers a control request. */
export function handleControl(
    { tenant, faults, requests, controlKey, clock, issuedTokens }: Controlled,
    request: Request,
): Answer {
    if (request.headers['authorization'] !== `Bearer ${controlKey}`) return wrongControlKey()
    const body = (request.body === '' ? {} : JSON.parse(request.body)) as JsonObject
    switch (`${request.method} ${request.path.slice('/_simulator/'.length)}`) {
        case 'GET requests':
            return { status: 200, body: requests.map((entry) => ({ ...entry })) }
        case 'GET tokens':
            return { status: 200, body: [...issuedTokens] }
        case 'POST requests/clear':
            requests.length = 0
            return DONE
        case 'POST assessments/status': {
            const { id, ...status } = body
            return changed(patch(tenant, String(id), { properties: { status } }), body)
        }
        case 'POST assessments/day':
            return changeSome(tenant, body)
        case 'POST assessments/update':
            return changed(patch(tenant, String(body['id']), { properties: objectOf(body['properties']) }), body)
        case 'POST resources':
            return changed(put(tenant, body as Resource), body)
        case 'POST resources/remove':
            return changed(remove(tenant, String(body['id'])), body)
        case 'POST resources/tags':
            return changed(setTags(tenant, String(body['id']), body['tags'] ?? null), body)
        case 'POST pricings':
            return setPricing(tenant, body)
        case 'POST rights':
            return setRights(tenant, body)
        case 'POST clock':
            clock.at = Number(body['at'])
            return DONE
        case 'GET faults':
            return {
                status: 200,
                body: faults.counts().map(({ fault, seen, hits }) => ({ fault: { ...fault }, seen, hits })),
            }
        case 'POST faults':
            faults.add(body as unknown as Fault)
            return DONE
        case 'POST faults/clear':
            faults.clear()
            return DONE
        default:
            return unknownControl(request.method, request.path)
    }
}

function changed(done: boolean, { id }: JsonObject): Answer {
    return done ? DONE : noSuchResource(String(id))
}

const OTHER_CODES: Readonly<Record<string, string>> = { Healthy: 'Unhealthy', Unhealthy: 'Healthy' }

/**
 * A day's changes in one request: { every, statusChangeDate, code? } gives every so manieth assessment a new date of its
 * status and the code, or else the opposite of its own.
 */
function changeSome(tenant: Tenant, { every, statusChangeDate, code }: JsonObject): Answer {
    const step = Number(every)
    if (!Number.isInteger(step) || step < 1) return noSuchShare(String(every))
    const changes = patchEvery(tenant, 'assessments', step, ({ properties }) => {
        const own = textOf(objectOf(objectOf(properties)['status'])['code'])
        const status = { code: code ?? OTHER_CODES[own] ?? own, statusChangeDate: statusChangeDate ?? null }
        return { properties: { status } }
    })
    return { status: 200, body: { changed: changes } }
}

function setPricing(tenant: Tenant, { subscription, plan, tier }: JsonObject): Answer {
    const { type } = KINDS.pricings
    const id = `/subscriptions/${String(subscription)}/providers/${type}/${String(plan)}`
    if (!patch(tenant, id, { properties: { pricingTier: tier ?? null } }))
        put(tenant, {
            id,
            name: String(plan),
            type,
            properties: { pricingTier: tier ?? null },
        })
    return DONE
}

/** { subscription, readable }, { type, visible }, { type, indexed } or { tenantReader }. */
function setRights(tenant: Tenant, body: JsonObject): Answer {
    const { rights } = tenant
    const keep = (set: Set<string>, name: unknown, absent: boolean) =>
        absent ? set.add(String(name).toLowerCase()) : set.delete(String(name).toLowerCase())
    if (body['subscription'] !== undefined) keep(rights.unreadable, body['subscription'], body['readable'] === false)
    if (body['visible'] !== undefined) keep(rights.hidden, body['type'], body['visible'] === false)
    if (body['indexed'] !== undefined) keep(rights.unindexed, body['type'], body['indexed'] === false)
    if (body['tenantReader'] !== undefined) rights.tenantReader = body['tenantReader'] === true
    tenant.version += 1
    return DONE
}
