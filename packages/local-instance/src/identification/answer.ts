/** What the engine answers for each item and relation (IdentificationEngineScopedAPI, c_IdentifyReconcileAPI). */
import type { Failure } from './failures.ts'
import type { Item, Relation } from './payload.ts'

interface Part {
    className: string
    operation: string
    sysId: string
    errorCount: number
    errors?: Failure[]
    warningCount: number
    warnings?: Failure[]
    /** Where what was not committed is kept. */
    partialSysIds?: string[]
    incompleteSysIds?: string[]
    /** Indexes of what this answers in the payload. */
    inputIndices: number[]
}

export interface ItemAnswer extends Part {
    identifierEntrySysId: string
    identificationAttempts: object[]
    markers: []
    mergedPayloadIds: string[]
    duplicateIndices?: number[]
}

export type RelationAnswer = Part

export interface Answers {
    items: ItemAnswer[]
    relations: RelationAnswer[]
}

/** Says that there is none: of a record or an entry. */
export const UNKNOWN = 'Unknown'

/** What is not committed is, by name of its operation, kept as this. */
export type Kept = 'partial' | 'incomplete'

/** The sys_id of what was committed, or nothing. */
export function committed(answer: Part | undefined): string | undefined {
    return answer === undefined || answer.sysId === '' || answer.sysId === UNKNOWN ? undefined : answer.sysId
}

/** An item that failed, where nothing is kept. */
export function failedItem(item: Item, failure: Failure, attempts: object[] = []): ItemAnswer {
    return {
        className: item.className,
        operation: 'NO_CHANGE',
        sysId: '',
        identifierEntrySysId: UNKNOWN,
        identificationAttempts: attempts,
        errorCount: 1,
        errors: [failure],
        warningCount: 0,
        markers: [],
        mergedPayloadIds: [],
        inputIndices: item.inputIndices,
    }
}

/** A relation that failed, where nothing is kept. */
export function failedRelation(relation: Relation, failure: Failure): RelationAnswer {
    return { ...relationAnswer(relation, 'NO_CHANGE', ''), errorCount: 1, errors: [failure] }
}

/** A relation as it is now. */
export function relationAnswer({ inputIndices }: Relation, operation: string, sysId: string): RelationAnswer {
    return { className: 'cmdb_rel_ci', operation, sysId, errorCount: 0, warningCount: 0, inputIndices }
}

/**
 * The same once it is kept. What may be completed later is a warning and no error, as the example of a partial payload
 * shows (c_IdentifyReconcileAPI); what cannot is an error.
 */
export function keptAs<T extends Part>(answer: T, kept: Kept, id: string): T {
    const failures = answer.errors ?? []
    if (kept === 'incomplete')
        return { ...answer, operation: 'INSERT_AS_INCOMPLETE', sysId: UNKNOWN, incompleteSysIds: [id] }
    return {
        ...answer,
        operation: 'INSERT_AS_PARTIAL',
        sysId: UNKNOWN,
        partialSysIds: [id],
        errorCount: 0,
        errors: [],
        warningCount: failures.length,
        warnings: failures,
    }
}
