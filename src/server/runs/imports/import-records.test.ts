/** Whatever the platform keeps between the events of a transform map, each row reaches the ledger once. */
import { memoryLedger } from '../../../../test/support/memory-ledger.ts'
import { importPage, type Staged, type StagedRow } from './import-page.ts'
import { importRecords, type ImportRecords } from './import-records.ts'
import type { LedgerContext, LedgerEntry, LedgerWrite } from '../../findings/ports.ts'

const CONTEXT: LedgerContext = {
    deployment: 'd',
    type: 'assessment',
    run: 'r',
    importSet: 's',
    seenAt: '2026-11-23 12:00:00',
}
const ROWS: Staged<StagedRow>[] = ['a', 'b', 'c'].map((key) => ({
    run: 'r',
    finding_key: key,
    external_id: `/${key}`,
    fingerprint: `f${key}`,
}))

/** An import set, and what was done with its rows. `refuse` is asked before a row is written. */
function importSet(refuse: (key: string) => boolean = () => false) {
    let ids = 0
    const { ledger, findings } = memoryLedger((kind) => `${kind}${(ids += 1)}`)
    const records = new Map<string, number>()
    const written: string[] = []
    const prefetched: string[][] = []
    const afters: string[][] = []
    const counting = {
        ...ledger,
        write(context: LedgerContext, known: Map<string, LedgerEntry>, writes: readonly LedgerWrite[]) {
            for (const write of writes) {
                if (refuse(write.key)) throw new Error('finding refused')
                written.push(write.key)
            }
            ledger.write(context, known, writes)
        },
    }
    /** What a bridge's object is made of. */
    const begin = (): ImportRecords =>
        importRecords({
            rows: () => ROWS,
            handled: () => [...ledger.actions('s').values()].reduce((sum, count) => sum + count, 0),
            page(rows) {
                prefetched.push(rows.map((row) => row['finding_key'] ?? ''))
                const handled: string[] = []
                return importPage(
                    counting,
                    CONTEXT,
                    rows,
                    (row) => {
                        const key = row['finding_key'] ?? ''
                        const before = records.get(key)
                        records.set(key, (before ?? 0) + 1)
                        handled.push(key)
                        return { status: 'failed', action: before === undefined ? 'inserted' : 'unchanged' }
                    },
                    () => afters.push([...handled]),
                )
            },
        })
    return { begin, findings, records: () => [...records], written, prefetched, afters, ledger }
}

/** One transform: `keeps` says in which later events the platform still has what the first one left. */
function transform(begin: () => ImportRecords, keeps: { row: boolean; finish: boolean }): void {
    const first = begin()
    first.all()
    for (const row of ROWS) {
        try {
            ;(keeps.row ? first : begin()).row(row)
        } catch {
            // The platform notes the row's error and goes on.
        }
    }
    ;(keeps.finish ? first : begin()).finish()
}

const EACH_ONCE = [
    ['a', 1],
    ['b', 1],
    ['c', 1],
]

test('kept: one page, one prefetch, one end', () => {
    const set = importSet()
    transform(set.begin, { row: true, finish: true })
    expect(set.records()).toEqual(EACH_ONCE)
    expect(set.written).toEqual(['a', 'b', 'c'])
    expect(set.prefetched).toEqual([['a', 'b', 'c']])
    expect(set.afters).toEqual([['a', 'b', 'c']])
})

test('lost: each row by itself, and the end has nothing left to do', () => {
    const set = importSet()
    transform(set.begin, { row: false, finish: false })
    expect(set.records()).toEqual(EACH_ONCE)
    expect(set.written).toEqual(['a', 'b', 'c'])
    expect(set.prefetched).toEqual([['a', 'b', 'c'], ['a'], ['b'], ['c']])
    expect(set.afters).toEqual([['a'], ['b'], ['c']])
    expect(set.ledger.actions('s')).toEqual(new Map([['inserted', 3]]))
})

test('lost between the rows and the end: the end handles them again, and the ledger is written once', () => {
    const set = importSet()
    transform(set.begin, { row: true, finish: false })
    expect(set.written).toEqual(['a', 'b', 'c'])
    expect(set.records()).toEqual(EACH_ONCE.map(([key]) => [key, 2]))
    expect(set.ledger.actions('s')).toEqual(new Map([['unchanged', 3]]))
})

test('lost for the rows only: the page that the end finds has nothing to write', () => {
    const set = importSet()
    transform(set.begin, { row: false, finish: true })
    expect(set.written).toEqual(['a', 'b', 'c'])
    expect(set.records()).toEqual(EACH_ONCE)
    expect(set.afters).toEqual([['a'], ['b'], ['c'], []])
})

test('lost, and the ledger refuses a row once: the end makes up for it', () => {
    let refusals = 0
    const set = importSet((key) => key === 'b' && (refusals += 1) === 1)
    transform(set.begin, { row: false, finish: false })
    expect([...set.findings.keys()].sort()).toEqual(['a', 'b', 'c'])
})

test('lost, and the ledger refuses a row for good: the transform fails, as it does with a page', () => {
    for (const kept of [true, false]) {
        const set = importSet((key) => key === 'b')
        expect(() => transform(set.begin, { row: kept, finish: kept })).toThrow('finding refused')
    }
})
