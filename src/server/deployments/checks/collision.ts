/**
 * Is ServiceNow's own integration of Defender for Cloud here as well? Its store application has the scope of this one,
 * and sys_scope.scope is one per instance; since April 2026 the plugin sn_vul_msft_tvm contains it (product.md 1.9).
 * Both would write tests, results and discovered items under the same Source.
 */
import { failed, ok, warning, type Check } from './check.ts'

export interface Application {
    name: string
    vendor: string
    version: string
}

/** What the check asks the instance. Adapter in glide/. */
export interface CollisionPorts {
    /** Applications with the scope of this one, itself among them. */
    ofScope(): Application[]
    /** Active packages with the ID of ServiceNow's unified plugin. */
    unified(): Application[]
}

const NAME = "ServiceNow's own integration"

/** assumed: how ServiceNow's applications name their vendor. */
const SERVICENOW = /^service-?now\b/i

/** First versions of the unified plugin that contain Defender for Cloud, for instances without and with USEM. */
const CONTAINS = { plain: [3, 0, 2], usem: [31, 0, 2] } as const

/** Versions of the plugin for USEM have two digits (product.md 1.9). */
const FIRST_OF_USEM = 30

/** One check, whatever is found. */
export function collisionCheck(ports: CollisionPorts): Check {
    const ofScope = ports.ofScope()
    const namesake =
        ofScope.find(({ vendor }) => SERVICENOW.test(vendor)) ?? (ofScope.length > 1 ? ofScope[1] : undefined)
    if (namesake !== undefined) return failed(NAME, 'MDC-626', `${describe(namesake)}, with the scope of this one.`)
    const unified = ports.unified().find(({ version }) => containsDefender(version))
    if (unified !== undefined)
        return warning(
            NAME,
            `${describe(unified)} imports from Defender for Cloud as well, under the same Source.`,
            'Import with one of them: leave the integrations of the other inactive.',
        )
    return ok(NAME, 'It is not on this instance.')
}

function describe({ name, vendor, version }: Application): string {
    return [name, version, vendor === '' ? '' : `of ${vendor}`].filter((part) => part !== '').join(' ')
}

/** A plugin that does not tell its version may. */
function containsDefender(version: string): boolean {
    const numbers = version.split('.').map((part) => parseInt(part, 10))
    if (numbers.some(isNaN)) return true
    const first = (numbers[0] ?? 0) >= FIRST_OF_USEM ? CONTAINS.usem : CONTAINS.plain
    for (const [index, least] of first.entries()) {
        const number = numbers[index] ?? 0
        if (number !== least) return number > least
    }
    return true
}
