/** The assessments of a generated tenant, each made of its number when somebody looks at it. */
import type { RowSource } from '../tenant/rows.ts'
import { objectOf, type Resource } from '../tenant/tenant.ts'
import { random } from './random.ts'

/** Recommendations that one resource gets (azure.md 14.5). */
export const PER_RESOURCE = 15
/** Numbers that a resource takes, and those that each of its assessments takes. */
const OWN_NUMBERS = 2
const ROW_NUMBERS = 2

export const TYPES = [
    'Microsoft.Compute/virtualMachines',
    'Microsoft.Storage/storageAccounts',
    'Microsoft.KeyVault/vaults',
    'Microsoft.Sql/servers',
    'Microsoft.Network/virtualNetworks',
    'Microsoft.Web/sites',
]

/** What the rows are made of. */
export interface Ingredients {
    seed: number
    /** Numbers of the seed that come before those of the rows. */
    behind: number
    subscriptions: readonly string[]
    /** As many for each type of resource. */
    recommendations: readonly Recommendation[]
}

export interface Recommendation {
    key: string
    displayName: string
}

/** Where a resource lies, and the first of its recommendations. */
interface Place {
    id: string
    first: number
}

/** Plain rows, resource by resource. */
export class PlainRows implements RowSource {
    private readonly perType: number

    constructor(
        readonly count: number,
        private readonly of: Ingredients,
    ) {
        this.perType = of.recommendations.length / TYPES.length
    }

    /** Resources that the rows are of. */
    get resources(): number {
        return Math.ceil(this.count / PER_RESOURCE)
    }

    /** Numbers of the seed up to the end of the rows. */
    get taken(): number {
        return this.of.behind + this.resources * OWN_NUMBERS + this.count * ROW_NUMBERS
    }

    idOfResource(resource: number): string {
        return this.place(resource).id
    }

    idOf(number: number): string {
        const resource = Math.floor(number / PER_RESOURCE)
        const { id, first } = this.place(resource)
        return `${id}/providers/Microsoft.Security/assessments/${this.item(resource, first, number).key}`
    }

    row(number: number): Resource {
        const resource = Math.floor(number / PER_RESOURCE)
        const { id, first } = this.place(resource)
        const { key, displayName } = this.item(resource, first, number)
        const next = random(this.of.seed, this.behind(resource) + OWN_NUMBERS + (number % PER_RESOURCE) * ROW_NUMBERS)
        const share = next()
        const at = changeDate(next())
        return {
            id: `${id}/providers/Microsoft.Security/assessments/${key}`,
            name: key,
            type: 'Microsoft.Security/assessments',
            properties: {
                resourceDetails: { Source: 'Azure', Id: id },
                displayName,
                status: { ...statusOf(share), statusChangeDate: at, firstEvaluationDate: at },
            },
        }
    }

    private behind(resource: number): number {
        return this.of.behind + resource * (OWN_NUMBERS + PER_RESOURCE * ROW_NUMBERS)
    }

    private place(resource: number): Place {
        const next = random(this.of.seed, this.behind(resource))
        const { subscriptions } = this.of
        const subscription = subscriptions[Math.floor(next() * subscriptions.length)] ?? ''
        const id = `/subscriptions/${subscription}/resourceGroups/rg-${resource % 97}/providers/${TYPES[resource % TYPES.length] ?? ''}/resource-${resource}`
        return { id, first: Math.floor(next() * this.perType) }
    }

    private item(resource: number, first: number, number: number): Recommendation {
        const index = (first + (number % PER_RESOURCE)) % this.perType
        const found = this.of.recommendations[(resource % TYPES.length) * this.perType + index]
        if (found === undefined) throw new Error(`there is no recommendation for row ${number}`)
        return found
    }
}

const DAYS = 40
const DAY_MS = 86_400_000

/** The days that statuses change at, as dates begin. */
const DATES = Array.from({ length: DAYS }, (_, day) =>
    new Date(Date.UTC(2026, 9, 1) + day * DAY_MS).toISOString().slice(0, 11),
)

/** A date of status in forty days of autumn 2026, with the seven digits of Azure. */
export function changeDate(share: number): string {
    const at = Math.floor(share * DAYS * DAY_MS)
    const two = (number: number) => (number < 10 ? `0${number}` : String(number))
    const [hour, minute, second] = [3_600_000, 60_000, 1000].map((size, index) =>
        two(Math.floor(at / size) % (index === 0 ? 24 : 60)),
    )
    const fraction = String(1000 + (at % 1000)).slice(1)
    return `${DATES[Math.floor(at / DAY_MS)] ?? ''}${hour ?? ''}:${minute ?? ''}:${second ?? ''}.${fraction}4567Z`
}

const FILLING = 'What was found, in the words of the scanner. '

/** The rows of another source, each filled up to a size by a text that a scanner might have written. */
export class FilledRows implements RowSource {
    readonly count: number
    private readonly text: string

    constructor(
        private readonly source: RowSource,
        private readonly bytes: number,
    ) {
        this.count = source.count
        this.text = FILLING.repeat(Math.ceil(bytes / FILLING.length))
    }

    idOf(number: number): string {
        return this.source.idOf(number)
    }

    row(number: number): Resource {
        const row = this.source.row(number)
        const missing = Math.max(0, this.bytes - JSON.stringify(row).length)
        const properties = objectOf(row['properties'])
        const additionalData = { ...objectOf(properties['additionalData']), Evidence: this.text.slice(0, missing) }
        return { ...row, properties: { ...properties, additionalData } }
    }
}

/** Several sources one behind the other. */
export class Chain implements RowSource {
    readonly count: number

    constructor(private readonly sources: readonly RowSource[]) {
        this.count = sources.reduce((sum, { count }) => sum + count, 0)
    }

    row(number: number): Resource {
        return this.find(number, (source, own) => source.row(own))
    }

    idOf(number: number): string {
        return this.find(number, (source, own) => source.idOf(own))
    }

    private find<T>(number: number, take: (source: RowSource, own: number) => T): T {
        let own = number
        for (const source of this.sources) {
            if (own < source.count) return take(source, own)
            own -= source.count
        }
        throw new Error(`there is no row ${number}`)
    }
}

function statusOf(share: number): { code: string; cause?: string; description?: string } {
    if (share < 0.62) return { code: 'Healthy' }
    if (share < 0.99) return { code: 'Unhealthy' }
    return { code: 'NotApplicable', cause: 'OffByPolicy', description: 'The recommendation is disabled in policy' }
}
