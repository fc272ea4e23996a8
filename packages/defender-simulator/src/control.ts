/** The control API, for tests and scripts: /_simulator/ with the control key as bearer. */
import type { Fault, Faults } from './faults/faults.ts'
import { armError, type Answer, type Request, type RequestLog } from './http.ts'
import { setStatus, type JsonObject, type Resource, type Tenant } from './tenant/tenant.ts'

interface Controlled {
    tenant: Tenant
    faults: Faults
    requests: RequestLog[]
    controlKey: string
}

const DONE: Answer = { status: 200, body: {} }

/** Answers a control request. */
export function handleControl({ tenant, faults, requests, controlKey }: Controlled, request: Request): Answer {
    if (request.headers['authorization'] !== `Bearer ${controlKey}`)
        return armError(401, 'ControlKey', 'The control key is missing or wrong.')
    const body = (request.body === '' ? {} : JSON.parse(request.body)) as JsonObject
    switch (`${request.method} ${request.path.slice('/_simulator/'.length)}`) {
        case 'GET requests':
            return { status: 200, body: requests.map((entry) => ({ ...entry })) }
        case 'POST requests/clear':
            requests.length = 0
            return DONE
        case 'POST assessments/status': {
            const { id, ...status } = body
            return setStatus(tenant, String(id), status)
                ? DONE
                : armError(404, 'ResourceNotFound', `no assessment ${String(id)}`)
        }
        case 'POST assessments':
            tenant.assessments.push(body as Resource)
            tenant.version += 1
            return DONE
        case 'POST faults':
            faults.add(body as unknown as Fault)
            return DONE
        case 'POST faults/clear':
            faults.clear()
            return DONE
        default:
            return armError(404, 'Control', `no control ${request.method} ${request.path}`)
    }
}
