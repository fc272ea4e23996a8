/** Business rule and UI action of the choices for recommendation categories. */
import type { GlideRecord } from '@servicenow/glide'
import { previewText, reported } from '../deployments/preview.ts'
import { glideClock } from '../glide/basics.ts'
import { activeDeployments } from '../glide/deployments/deployments.ts'
import { glidePorts, showMessage } from '../glide/instance.ts'
import { text } from '../glide/records/values.ts'
import { allowedChoices, categoryOf, FAMILIES, type Category, type Family } from '../vocabulary/categories.ts'
import { describe, failure } from '../vocabulary/failures.ts'

/** Before insert and update: a choice that its cell cannot have is refused. */
export function checkChoice(record: GlideRecord): void {
    const cell = cellOfRecord(record)
    const choice = text(record, 'choice')
    if (cell !== undefined && allowedChoices(cell.category, cell.family).some((allowed) => allowed === choice)) return
    showMessage('error', describe(failure('MDC-630', '')))
    record.setAbortAction(true)
}

/** UI action Preview: asks Azure what a change of the choice would move. Changes nothing but the text. */
export function previewChoice(record: GlideRecord): void {
    const cell = cellOfRecord(record)
    if (cell === undefined) return
    const { category, family } = cell
    const texts = activeDeployments().map((deployment) => {
        const ports = glidePorts(record, deployment.sysId)
        return previewText(deployment, category, family, reported(ports, deployment, category, family))
    })
    record.setValue('preview', texts.length === 0 ? 'There is no active configuration.' : texts.join('\n\n'))
    record.setValue('previewed_at', glideClock.now())
    if (record.update()) showMessage('info', 'Preview says what each choice would make of what Azure reports now.')
}

function cellOfRecord(record: GlideRecord): { category: Category; family: Family } | undefined {
    const category = categoryOf(text(record, 'category'))
    const family = (Object.keys(FAMILIES) as Family[]).find((known) => known === text(record, 'family'))
    return category === undefined || family === undefined ? undefined : { category, family }
}
