/** Tests that a category and a family of resources share, where their recommendations are one result per resource. */
import { CATEGORIES, CATEGORY_LABELS, FAMILIES, type Category, type Family } from '../vocabulary/categories.ts'
import type { JsonObject } from '../vocabulary/json.ts'

/** What stands before category and family in the key of a combined test. */
export const KEY_PREFIX = 'category-'

const WHERE: Record<Family, string> = {
    image: 'of container images',
    machine: 'on machines',
    repository: 'of repositories',
    database: 'of databases',
    other: 'of other resources',
}

export interface Cell {
    category: Category
    family: Family
}

/** The key of the test that a category and a family share. */
export function combinedKey({ category, family }: Cell): string {
    return `${KEY_PREFIX}${category.toLowerCase()}-${family}`
}

/** Category and family of the key, or of the external id, of a combined row; undefined for others. */
export function cellOfKey(key: string): Cell | undefined {
    const name = key.toLowerCase().split('/').pop() ?? ''
    if (!name.startsWith(KEY_PREFIX)) return undefined
    const [word, family] = name.slice(KEY_PREFIX.length).split('-')
    const category = CATEGORIES.find((known) => known.toLowerCase() === word)
    const place = (Object.keys(FAMILIES) as Family[]).find((known) => known === family)
    return category === undefined || place === undefined ? undefined : { category, family: place }
}

export function combinedTitle({ category, family }: Cell): string {
    return `${CATEGORY_LABELS[category]} ${WHERE[family]}`
}

/** What a test for a category is made of: the members of assessment metadata that tests read. */
export function combinedMetadata(cell: Cell): JsonObject {
    const title = combinedTitle(cell)
    return {
        displayName: title,
        description: `${title}: all recommendations of the category ${cell.category}, as one result for each resource. Failed while one of them is open.`,
        remediationDescription: 'Open the resource in Defender for Cloud; each of its recommendations says what to do.',
        // A test has one severity, its results differ: each says its own numbers.
        severity: 'High',
        categories: [FAMILIES[cell.family]],
        assessmentType: 'BuiltIn',
    }
}
