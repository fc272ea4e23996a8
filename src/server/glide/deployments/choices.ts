/** What an admin has chosen for categories of recommendations, over GlideRecord. */
import {
    allowedChoices,
    categoryOf,
    cellOf,
    DEFAULT_CHOICES,
    FAMILIES,
    type Choice,
    type Choices,
    type Family,
} from '../../vocabulary/categories.ts'
import { TABLE } from '../../vocabulary/names.ts'
import { ownRecord } from '../records/own.ts'
import { text } from '../records/values.ts'

/** The choices of this instance. A record with a word that is not known, or a choice that its cell cannot have, is passed over. */
export function glideChoices(): Choices {
    const choices: Record<string, Choice> = { ...DEFAULT_CHOICES }
    const record = ownRecord(TABLE.categoryChoice)
    record.orderBy('sys_created_on')
    record.query()
    while (record.next()) {
        const category = categoryOf(text(record, 'category'))
        const family = (Object.keys(FAMILIES) as Family[]).find((known) => known === text(record, 'family'))
        if (category === undefined || family === undefined) continue
        const choice = allowedChoices(category, family).find((known) => known === text(record, 'choice'))
        if (choice !== undefined) choices[cellOf(category, family)] = choice
    }
    return choices
}
