/** Regulatory compliance of a subscription: standards, their controls, the assessments of a control; azure.md 7. */
import type { Answer } from '../http.ts'
import { WIRE_TYPES } from '../tenant/kinds.ts'
import { isHidden } from '../tenant/rights.ts'
import { objectOf, type Json, type Resource } from '../tenant/tenant.ts'
import { versioned, type Call } from './call.ts'
import { resourceNotFound } from './errors.ts'
import { page, parameter } from './paging.ts'
import { scopeProblem } from './scope.ts'

const VERSIONS = ['2019-01-01-preview']
const PATH =
    /^(\/subscriptions\/[^/]+)\/providers\/microsoft\.security\/regulatorycompliancestandards(?:\/([^/]+)(?:\/regulatorycompliancecontrols(?:\/([^/]+)(?:\/regulatorycomplianceassessments(?:\/([^/]+))?)?)?)?)?$/

/** List and get on each of the three levels. */
export function handleRegulatoryCompliance({ tenant, request, path, pageSize }: Call): Answer | undefined {
    const scope = PATH.exec(path)?.[1]
    if (scope === undefined) return undefined
    // .../providers/Microsoft.Security/{type}/{name}/{type}/{name}: an even number of segments ends with a name.
    const segments = path.slice(`${scope}/providers/microsoft.security/`.length).split('/')
    const kind = (['complianceStandards', 'complianceControls', 'complianceAssessments'] as const)[
        Math.ceil(segments.length / 2) - 1
    ]
    if (kind === undefined) return undefined
    return versioned(request, VERSIONS, () => {
        const problem = scopeProblem(tenant, scope, `${WIRE_TYPES[kind]}/read`)
        if (problem) return problem
        const all = isHidden(tenant, WIRE_TYPES[kind]) ? [] : tenant[kind]
        const listed = (item: Resource): Json => ({ ...item, type: WIRE_TYPES[kind] })
        if (segments.length % 2 === 0) {
            const found = all.find((item) => item.id.toLowerCase() === path)
            return found ? { status: 200, body: listed(found) } : resourceNotFound(segments.at(-1) ?? '')
        }
        const state = /^state eq '(\w+)'$/i.exec(parameter(request, '$filter') ?? '')?.[1]
        const items = all.filter(
            (item) =>
                item.id.toLowerCase().startsWith(`${path}/`) &&
                !item.id.slice(path.length + 1).includes('/') &&
                (state === undefined || objectOf(item['properties'])['state'] === state),
        )
        return page(request, items.map(listed), pageSize)
    })
}
