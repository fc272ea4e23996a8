/** Why something was closed, as an admin reads it on the record and on the finding. */
import type { Absence } from '../../findings/ports.ts'

export const REASONS: Record<Absence, string> = {
    vanished: 'No longer reported by Defender for Cloud.',
    not_listed: 'No longer brought by full pulls: gone at the source, or no longer chosen by the deployment.',
    resource_deleted: 'The resource was deleted.',
    out_of_scope: 'The subscription is no longer in the scope of the deployment; this does not mean that it was fixed.',
    test_retired: 'The recommendation was retired.',
    fixed: 'Fixed: Defender for Cloud no longer reports it, and its resource is still assessed.',
    excluded:
        'Left out or reported in another way, as the settings of the application say; this does not mean that it was fixed.',
}

/** Close notes; they keep the state that the record had, unless it was simply open: an undo gives it back. */
export function closeNotes(absence: Absence, state: string, open: string): string {
    return state === open || state === '' ? REASONS[absence] : `${REASONS[absence]} State before: ${state}.`
}

/** The state that close notes of ours keep; undefined for notes that are not ours, or for another reason. */
export function stateBefore(absence: Absence, notes: string, open: string): string | undefined {
    if (!notes.startsWith(REASONS[absence])) return undefined
    const rest = notes.slice(REASONS[absence].length)
    return rest === '' ? open : /^ State before: (\d+)\.$/.exec(rest)?.[1]
}
