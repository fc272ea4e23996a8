/**
 * Controls that consist of a whole category of recommendations (azure.md 7.6): they cite each test that the category has
 * in the subscriptions of the process, and the tests that its recommendations share where they have one together.
 */
import { categoryTestsQuery } from '../../azure/graph/categories.ts'
import { graphRows, type Scope } from '../../azure/graph/resource-graph.ts'
import { combinedKey, combinedMetadata } from '../../compliance/category-tests.ts'
import type { Page, StepContext } from '../../runs/integration.ts'
import { categoryOf, FAMILIES, NO_CATEGORY, type Family } from '../../vocabulary/categories.ts'
import { textOf, type JsonObject } from '../../vocabulary/json.ts'
import type { Outcome } from '../../vocabulary/outcome.ts'
import type { UnknownWord } from '../../vocabulary/words.ts'
import { categoriesQuery } from './query.ts'
import { titled } from './titles.ts'

export interface CategoryCursor {
    kind: 'categories'
    standards: string[]
    scope: Scope
    /** The last citation of the page before. */
    after?: string
}

interface ControlCategory {
    standard: string
    control: string
    /** As Azure writes it. */
    category: string
}

/** A citation to be: a control, and the test with the metadata that it is made of, '' for one of Azure's own keys. */
interface Citation {
    standard: string
    control: string
    key: string
    metadata: string
}

/** One page of the citations of some standards' categories. */
export function categoryPage(step: StepContext, cursor: CategoryCursor): Outcome<Page<CategoryCursor>> {
    const categories = categoriesOf(step, cursor)
    if (categories.failure) return categories
    const citations = citationsOf(step, cursor, categories.value)
    if (citations.failure) return citations
    const { after = '' } = cursor
    const rest = citations.value.filter((citation) => placeOf(citation) > after)
    const page = rest.slice(0, step.pageSize)
    const last = page[page.length - 1]
    const records = titled(
        step.client,
        cursor,
        page.map((citation) => ({ ...citation })),
    )
    if (records.failure) return records
    return {
        value: {
            records: records.value,
            expected: citations.value.length,
            // Told once.
            unknown: after === '' ? unknownCategories(cursor, categories.value) : [],
            ...(last === undefined || rest.length === page.length ? {} : { next: { ...cursor, after: placeOf(last) } }),
        },
    }
}

/** How many citations the categories of some standards make. */
export function categoryCount(step: StepContext, cursor: CategoryCursor): Outcome<number> {
    const categories = categoriesOf(step, cursor)
    if (categories.failure) return categories
    const citations = citationsOf(step, cursor, categories.value)
    return citations.failure ? citations : { value: citations.value.length }
}

function categoriesOf({ client }: StepContext, { standards, scope }: CategoryCursor): Outcome<ControlCategory[]> {
    const rows = graphRows(client, categoriesQuery(standards), 'link', scope)
    if (rows.failure) return rows
    const categories = rows.value.map((row) => ({
        standard: textOf(row['standard']),
        control: textOf(row['control']),
        category: textOf(row['category']).trim(),
    }))
    // Recommendations without a category are no category.
    return { value: categories.filter(({ category }) => !NO_CATEGORY.includes(category.toLowerCase())) }
}

function citationsOf(
    { client, deployment }: StepContext,
    { scope }: CategoryCursor,
    categories: readonly ControlCategory[],
): Outcome<Citation[]> {
    const words = [...new Set(categories.map(({ category }) => category.toLowerCase()))].sort()
    if (words.length === 0) return { value: [] }
    const rows = graphRows(client, categoryTestsQuery(deployment.choices, words), 'test', scope)
    if (rows.failure) return rows
    const found = new Map<string, Citation>()
    for (const { standard, control, category } of categories)
        for (const row of rows.value) {
            if (textOf(row['category']) !== category.toLowerCase()) continue
            const citation = { standard, control, ...testOf(row) }
            found.set(placeOf(citation), citation)
        }
    return { value: [...found.values()].sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1)) }
}

/** The test of a row of `categoryTestsQuery`. */
function testOf(row: JsonObject): Pick<Citation, 'key' | 'metadata'> {
    const key = textOf(row['key'])
    const category = categoryOf(textOf(row['category']))
    if (key !== '' || category === undefined) return { key, metadata: '' }
    const family = (Object.keys(FAMILIES) as Family[]).find((known) => known === row['family']) ?? 'other'
    const cell = { category, family }
    return { key: combinedKey(cell), metadata: JSON.stringify(combinedMetadata(cell)) }
}

function placeOf({ standard, control, key }: Citation): string {
    return `${standard.toLowerCase()}\n${control.toLowerCase()}\n${key}`
}

function unknownCategories({ standards }: CategoryCursor, categories: readonly ControlCategory[]): UnknownWord[] {
    const spelled = (name: string) => standards.find((standard) => standard.toLowerCase() === name) ?? name
    return categories
        .filter(({ category }) => categoryOf(category) === undefined)
        .map(({ standard, control, category }) => ({
            kind: 'category',
            word: category,
            example: `${spelled(standard)} ${control}`,
        }))
}
