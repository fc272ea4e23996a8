/** What reaches the ledger of a row that the instance refuses in the middle. */
import { memoryLedger } from '../../../../test/support/memory-ledger.ts'
import type { LedgerContext, LedgerEntry, LedgerWrite } from '../../findings/ports.ts'
import { importPage } from './import-page.ts'

const CONTEXT: LedgerContext = {
    deployment: 'd',
    type: 'container_image',
    run: 'r',
    importSet: 's',
    seenAt: '2026-11-23 12:00:00',
}
const ROW = { run: 'r', finding_key: 'a', external_id: '/a', fingerprint: 'f' }

/** A ledger that notes what is written to it. */
function notes() {
    const { ledger } = memoryLedger((kind) => kind)
    const written: LedgerWrite[] = []
    const noting = {
        ...ledger,
        write: (_context: LedgerContext, _known: Map<string, LedgerEntry>, writes: readonly LedgerWrite[]) =>
            void written.push(...writes),
    }
    return { noting, written }
}

test('what was made before the refusal stays known, so that it can be closed; the row is tried again', () => {
    const { noting, written } = notes()
    const page = importPage(noting, CONTEXT, [ROW], (_row, _known, kept) => {
        kept.items = { 'CVE-1': 'item' }
        throw new Error('MDC-619: refused')
    })
    page.row(ROW)
    page.finish()
    expect(written).toEqual([
        {
            key: 'a',
            externalId: '/a',
            fingerprint: '',
            status: 'rejected',
            action: 'rejected',
            refusal: 'record',
            reasonCode: 'write_failed',
            reason: expect.stringMatching(/\(write_failed\)\. .*\nDetails: MDC-619: refused$/) as string,
            items: { 'CVE-1': 'item' },
        },
    ])
})

test('what could not be settled after all rows is refused, with what it had; the other rows stand', () => {
    const { noting, written } = notes()
    const other = { ...ROW, finding_key: 'b', external_id: '/b' }
    const page = importPage(
        noting,
        CONTEXT,
        [ROW, other],
        () => ({ status: 'passed', action: 'closed', items: {} }),
        (refuse) => refuse({ key: 'a', items: { 'CVE-1': 'item' }, details: 'MDC-619: refused' }),
    )
    for (const row of [ROW, other]) page.row(row)
    page.finish()
    expect(written).toMatchObject([
        { key: 'a', status: 'rejected', refusal: 'record', fingerprint: '', items: { 'CVE-1': 'item' } },
        { key: 'b', status: 'passed', fingerprint: 'f', items: {} },
    ])
})
