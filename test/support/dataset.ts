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

/** Every assessment of the tenant, those of container images among them. */
export const assessments = itemsOf<Assessment>('Microsoft.Security/assessments')
