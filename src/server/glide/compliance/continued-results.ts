/** Results that go on under another test, and those that others have taken the place of. */
import type { ContinuedResults } from '../../compliance/ports.ts'
import { foreign, type ForeignRecord } from '../records/foreign.ts'
import { CANCELLED, closeResult, ownResult, RESULT_KEYS } from './tests-and-results.ts'

const ASSIGNMENT = ['assignment_group', 'assigned_to'] as const

export const continuedResults: ContinuedResults = {
    /**
     * Only its test changes: state, deferral, assignment and dates are not touched. History is kept by CI, technology and
     * test, so what there is of it stays under the old test, and external_id follows when the product looks for duplicates
     * the next time. assumed: a changed test is no duplicate by itself.
     */
    move(result, test, note) {
        const record = ownResult(result)
        if (record === undefined) return false
        if (record.text('control') !== test && hasOther(record, test)) return false
        const before = record.text('close_notes').split('\n')
        const notes = before.includes(note) ? before : [note, ...before.filter((line) => line !== '')]
        record.set({ control: test, close_notes: notes.join('\n') }).save()
        return true
    },
    // The finding was neither fixed nor lost: it is told in another way.
    close: (result, note, at) => void closeResult(result, CANCELLED, () => note, at),
    passOn(from, to) {
        const [before, after] = [ownResult(from), ownResult(to)]
        if (before === undefined || after === undefined) return
        if (ASSIGNMENT.some((column) => after.text(column) !== '')) return
        after.set(Object.fromEntries(ASSIGNMENT.map((column) => [column, before.text(column)]))).save()
    },
    firstSeen: (result) => ownResult(result)?.text('first_seen') ?? '',
}

/** Has the resource of a result one of another test already? */
function hasOther(result: ForeignRecord<'sn_vulc_result'>, test: string): boolean {
    const other = foreign('sn_vulc_result')
    for (const column of RESULT_KEYS) other.where(column, '=', column === 'control' ? test : result.text(column))
    other.limit(1).query()
    return other.next()
}
