/** Regulatory compliance of a generated tenant: five standards of twenty controls, in every subscription. */
import type { RowSource } from '../tenant/rows.ts'
import type { JsonObject, Resource } from '../tenant/tenant.ts'
import type { Recommendation } from './generated-rows.ts'

const STANDARDS = 5
const CONTROLS = 20
const LINKS = 3
const TYPE = 'Microsoft.Security/regulatoryComplianceStandards'
const CONTROL_TYPE = `${TYPE}/regulatoryComplianceControls`
const LINK_TYPE = `${CONTROL_TYPE}/regulatoryComplianceAssessments`

/** The rows of one subscription, each with what follows the subscription in its id. All subscriptions have the same. */
type Pattern = readonly Resource[]

/** The same rows in each subscription, one subscription behind the other. */
class RepeatedRows implements RowSource {
    readonly count: number

    constructor(
        private readonly subscriptions: readonly string[],
        private readonly pattern: Pattern,
    ) {
        this.count = subscriptions.length * pattern.length
    }

    idOf(number: number): string {
        return this.row(number).id
    }

    row(number: number): Resource {
        const subscription = this.subscriptions[Math.floor(number / this.pattern.length)] ?? ''
        const row = this.pattern[number % this.pattern.length]
        if (row === undefined) throw new Error(`there is no row ${number}`)
        return { ...row, id: `/subscriptions/${subscription}${row.id}` }
    }
}

export interface Compliance {
    complianceStandards: RowSource
    complianceControls: RowSource
    complianceAssessments: RowSource[]
}

/** The three levels of rows per subscription; `categories` adds those of whole categories. */
export function complianceRows(
    subscriptions: readonly string[],
    recommendations: readonly Recommendation[],
    next: () => number,
    categories: boolean,
): Compliance {
    const standards = Array.from({ length: STANDARDS }, (_, number) =>
        row(`/providers/${TYPE}/Standard-${number + 1}.0`, TYPE, {
            state: 'Failed',
            passedControls: 0,
            failedControls: 20,
        }),
    )
    const controls = standards.flatMap(({ id }) => Array.from({ length: CONTROLS }, (_, number) => control(id, number)))
    const links = controls.flatMap(({ id }) =>
        // Every control is about some recommendations; a standard names one more than once.
        [...new Set(Array.from({ length: LINKS }, () => recommendations[Math.floor(next() * recommendations.length)]))]
            .filter((item) => item !== undefined)
            .map((item) => link(id, item)),
    )
    const ofCategories = categories ? controls.slice(0, 1).flatMap(({ id }) => categoryLinks(id)) : []
    return {
        complianceStandards: new RepeatedRows(subscriptions, standards),
        complianceControls: new RepeatedRows(subscriptions, controls),
        complianceAssessments: [links, ofCategories].map((pattern) => new RepeatedRows(subscriptions, pattern)),
    }
}

function control(standard: string, number: number): Resource {
    return row(
        `${standard}/regulatoryComplianceControls/${1 + Math.floor(number / 5)}.${(number % 5) + 1}`,
        CONTROL_TYPE,
        {
            description: `Control ${number + 1}`,
            state: 'Failed',
            passedAssessments: 0,
            failedAssessments: 3,
        },
    )
}

function link(control: string, { key, displayName }: Recommendation): Resource {
    return row(`${control}/regulatoryComplianceAssessments/${key}`, LINK_TYPE, {
        description: displayName,
        state: 'Failed',
        passedResources: 1,
        failedResources: 1,
        skippedResources: 0,
        assessmentType: 'AssessmentResult',
    })
}

/** The first control of each subscription is about a whole category, and about what Microsoft does itself. */
function categoryLinks(control: string): Resource[] {
    return [
        row(`${control}/regulatoryComplianceAssessments/software-update`, LINK_TYPE, {
            description: 'SoftwareUpdate',
            state: 'Failed',
            assessmentType: 'AssessmentCategory',
        }),
        row(`${control}/regulatoryComplianceAssessments/by-microsoft`, LINK_TYPE, {
            description: 'Microsoft does this',
            state: 'Failed',
            assessmentType: 'MicrosoftManaged',
        }),
    ]
}

function row(id: string, type: string, properties: JsonObject): Resource {
    return { id, name: id.split('/').at(-1) ?? '', type, properties }
}
