/** Writes the records of what becomes of each category, and the choice lists of their table, in Fluent literals. */
import {
    CATEGORIES,
    CATEGORY_LABELS,
    CHOICES,
    cellOf,
    DEFAULT_CHOICES,
    FAMILIES,
    type Family,
} from '../../src/server/vocabulary/categories.ts'
import { TABLE } from '../../src/server/vocabulary/names.ts'
import { readFileSync } from 'node:fs'
import { filled, type Generated } from './generated.ts'

const FILE = 'src/fluent/categories/records.now.ts'
const TABLE_FILE = 'src/fluent/categories/table.now.ts'

const HEAD =
    "// Written by `npm run generate`; scripts/generate/category-choices.ts says why.\nimport { Record } from '@servicenow/sdk/core'"

export function categoryChoices(): Generated {
    const cells = CATEGORIES.flatMap((category) =>
        (Object.keys(FAMILIES) as Family[]).map((family) => ({ category, family })),
    )
    const records = cells.map(({ category, family }, order) =>
        [
            'Record({',
            `    $id: Now.ID['category-choice-${category.toLowerCase()}-${family}'],`,
            // What an administrator has chosen is not overwritten by the next version.
            "    $meta: { installMethod: 'first install' },",
            `    table: '${TABLE.categoryChoice}',`,
            `    data: { category: '${category}', family: '${family}', choice: '${DEFAULT_CHOICES[cellOf(category, family)]}', order: ${order} },`,
            '})',
        ].join('\n'),
    )
    return {
        [FILE]: `${[HEAD, ...records].join('\n\n')}\n`,
        [TABLE_FILE]: filled(readFileSync(TABLE_FILE, 'utf8'), {
            categories: listed(CATEGORY_LABELS),
            families: listed(FAMILIES),
            choices: listed(CHOICES),
        }),
    }
}

function listed(labels: Readonly<Record<string, string>>): string {
    return Object.entries(labels)
        .map(([value, label], sequence) => `${value}: { label: '${label}', sequence: ${sequence} },`)
        .join('\n')
}
