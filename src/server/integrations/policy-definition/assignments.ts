/** What the assignments of security standards say: the same list has exemptions and attestations (azure.md 5.7). */
import { nameOf } from '../../azure/records/resource-id.ts'
import { objectOf, textOf } from '../../vocabulary/json.ts'
import type { UnknownWord } from '../../vocabulary/words.ts'

/** assumed: an assignment without an effect audits, as all did before exemptions were assignments. */
export const ASSIGNS = ['audit', '']
/** They name a standard, too, but take resources out of it, or say by hand how they comply. */
export const DOES_NOT_ASSIGN = ['exempt', 'attest']

/**
 * Names of the standards that some assignments (items of ARM's list) assign, in lower case. A word for an effect that
 * nobody knows assigns nothing.
 */
export function assignedStandards(assignments: readonly unknown[]): { assigned: string[]; unknown: UnknownWord[] } {
    const assigned = new Set<string>()
    const unknown = new Map<string, UnknownWord>()
    for (const assignment of assignments) {
        const properties = objectOf(objectOf(assignment)['properties'])
        const word = textOf(properties['effect']).trim()
        const effect = word.toLowerCase()
        const standard = nameOf(textOf(objectOf(properties['assignedStandard'])['id'])).toLowerCase()
        if (ASSIGNS.includes(effect)) {
            if (standard !== '') assigned.add(standard)
        } else if (!DOES_NOT_ASSIGN.includes(effect) && !unknown.has(effect))
            unknown.set(effect, { kind: 'effect', word, example: textOf(objectOf(assignment)['id']) })
    }
    return { assigned: [...assigned], unknown: [...unknown.values()] }
}
