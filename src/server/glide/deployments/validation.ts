/** Where the checks of a deployment's connection stand, on its record; whatever else its form holds stays as it is. */
import { TABLE } from '../../vocabulary/names.ts'
import { setValues, text } from '../records/values.ts'
import { ownRecord } from '../records/own.ts'

type Validation = Partial<Record<'validation_status' | 'validation_started' | 'validation_message', string>>

/** False when the instance refuses it. */
export function writeValidation(deployment: string, values: Validation): boolean {
    const record = ownRecord(TABLE.deployment)
    if (!record.get(deployment)) return false
    setValues(record, values)
    return Boolean(record.update())
}

/** Status, and when the checks were last asked for; both '' for a deployment that is gone. */
export function validationOf(deployment: string): { status: string; since: string } {
    const record = ownRecord(TABLE.deployment)
    if (!record.get(deployment)) return { status: '', since: '' }
    return { status: text(record, 'validation_status'), since: text(record, 'validation_started') }
}
