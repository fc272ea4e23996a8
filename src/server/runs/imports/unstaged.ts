/** Records that are not staged: rejected, or left out on purpose. The ledger keeps each with its reason. */
import { EXCLUSIONS, type Exclusion } from '../../vocabulary/exclusions.ts'
import { describeRejection, type Rejection } from '../../vocabulary/rejections.ts'
import type { LedgerWrite } from '../../findings/ports.ts'
import { counted, type Tally } from '../records/tally.ts'

type Unstaged = { rejected: Rejection } | { excluded: Exclusion }

/** What the ledger keeps of a record; `keyOf` makes the key of a finding from what identifies it. */
export function unstagedWrite(result: Unstaged, record: unknown, keyOf: (identity: string) => string): LedgerWrite {
    return 'rejected' in result ? rejection(result, record, keyOf) : exclusion(result, keyOf)
}

function rejection(
    { rejected }: { rejected: Rejection },
    record: unknown,
    keyOf: (identity: string) => string,
): LedgerWrite {
    const { code, of, details } = rejected
    return {
        key: keyOf(of === '' ? JSON.stringify(record) : of),
        externalId: of,
        fingerprint: `rejected:${code}`,
        status: 'rejected',
        action: 'rejected',
        reasonCode: code,
        reason: describeRejection({ code, details }),
    }
}

function exclusion({ excluded }: { excluded: Exclusion }, keyOf: (identity: string) => string): LedgerWrite {
    const { code, of, details } = excluded
    return {
        key: keyOf(of),
        externalId: of,
        fingerprint: `excluded:${code}`,
        status: 'excluded',
        action: 'excluded',
        reasonCode: code,
        reason: `${EXCLUSIONS[code]} (${code})${details === '' ? '' : `\nDetails: ${details}`}`,
    }
}

/** A tally with one of them more. */
export function countedUnstaged(tally: Tally, { action, reasonCode = '', externalId }: LedgerWrite): Tally {
    return counted(tally, action === 'rejected' ? 'rejected' : 'excluded', reasonCode, externalId)
}
