/** Checks as records of their deployment: the last Save and test, or the last Health check. */
import type { Check } from '../../deployments/checks/check.ts'
import { TABLE } from '../../vocabulary/names.ts'
import { glideClock } from '../basics.ts'
import { setValues } from '../records/values.ts'
import { ownRecord } from '../records/own.ts'

export type CheckKind = 'connection' | 'health'

/** Replaces what an earlier check of the same kind said. */
export function writeChecks(deployment: string, kind: CheckKind, checks: readonly Check[]): void {
    const old = ownRecord(TABLE.check)
    old.addQuery('deployment', deployment)
    old.addQuery('kind', kind)
    old.deleteMultiple()
    const checked = glideClock.now()
    checks.forEach((check, index) => {
        const record = ownRecord(TABLE.check)
        record.initialize()
        setValues(record, { ...check, deployment, kind, order: (index + 1) * 10, checked })
        record.insert()
    })
}
