/** The files of the built-in tenant: expectations come from the data, not from what reads it. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const FOLDER = 'packages/defender-simulator/data'

export interface Item {
    id: string
    name: string
    type: string
    properties: Record<string, unknown>
}

export interface Assessment extends Item {
    properties: {
        displayName: string
        status: { code: string; cause?: string; description?: string; statusChangeDate?: string }
        resourceDetails: { Id?: string }
    }
}

/** Every item of a type, in whatever file and letter case. */
export function itemsOf<T extends Item>(type: string): T[] {
    return readdirSync(FOLDER)
        .filter((name) => name.endsWith('.json'))
        .flatMap((name) => (JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as { value: T[] }).value)
        .filter((item) => item.type.toLowerCase() === type.toLowerCase())
}

/** Resources as their providers list them, with region and tags. */
export function everyResource(): { id: string; location: string; tags: Record<string, string> | null }[] {
    const { value } = JSON.parse(readFileSync(join(FOLDER, 'resources.json'), 'utf8')) as {
        value: ReturnType<typeof everyResource>
    }
    return value
}

/** Azure writes member names in either letter case. */
export function memberOf(object: unknown, name: string): unknown {
    const entries = Object.entries((object ?? {}) as Record<string, unknown>)
    return entries.find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1]
}

function isOfImage({ properties }: Assessment): boolean {
    const category = memberOf(memberOf(properties, 'metadata'), 'recommendationCategory')
    return category === 'SoftwareUpdate' && memberOf(properties.resourceDetails, 'ResourceType') === '.containerimage'
}

const everyAssessment = itemsOf<Assessment>('Microsoft.Security/assessments')

/** Assessments that are to become test results. */
export const assessments = everyAssessment.filter((assessment) => !isOfImage(assessment))

/** Those of them that are one result per resource and category, as long as nobody chooses otherwise; the rest have results of their own. */
export const combinedAssessments = assessments.filter(
    ({ properties }) => memberOf(memberOf(properties, 'metadata'), 'recommendationCategory') === 'SoftwareUpdate',
)
export const singleAssessments = assessments.filter((assessment) => !combinedAssessments.includes(assessment))

/** In the body of a request: it asks for recommendations one by one, not for what is combined. */
export const ASKS_FOR_ROWS = '^(?!.*summarize).*statusChangeDate'
/** The process that pulls what is combined has this in its scope. */
export const BY_CATEGORY = 'by category'

/** Assessments of container images, which become container vulnerable items instead. */
export const imageAssessments = everyAssessment.filter(isOfImage)
