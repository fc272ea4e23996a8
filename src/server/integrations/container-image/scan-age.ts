/**
 * How old what a row says may be. Defender for Cloud scans an image again only within some days of a push or pull, or
 * while a container runs it; what it found before stays listed (azure.md 10.9). Rows have no time of the scan.
 */
import { latest } from '../../compliance/times.ts'
import type { StepContext, UnchangedFinding } from '../../runs/integration.ts'
import type { Ports } from '../../runs/ports.ts'
import { counted } from '../../vocabulary/counts.ts'
import type { ImageRow } from './stage.ts'

const SECONDS_A_DAY = 86_400

/** What a row proves of its scan. */
export interface ScanAge {
    /** When the image was found as the row says: at the import, or at the last moment that the row proves. */
    foundAt: string
    /** Why that is not the import; '' where it is. */
    reason: string
}

/** Pulls are not told: a row whose image was last pushed too long ago may be scanned still, but nothing says so. */
export function scanAge(
    row: Pick<ImageRow, 'last_pushed' | 'first_found' | 'last_found'>,
    { clock, settings }: Pick<Ports, 'clock' | 'settings'>,
    seenAt: string,
): ScanAge {
    const { last_pushed: pushed } = row
    const days = settings.imageScanDays
    if (days === 0 || pushed === '' || clock.seconds(pushed, seenAt) <= days * SECONDS_A_DAY)
        return { foundAt: seenAt, reason: '' }
    const proved = latest(pushed, row.first_found, row.last_found)
    const foundAt = proved < seenAt ? proved : seenAt
    return {
        foundAt,
        // Days of the calendar: a number of days would be another text, and a write, with each run.
        reason: [
            `The image was last pushed on ${pushed.slice(0, 10)}.`,
            `Defender for Cloud scans an image again only within ${counted(days, 'day')} of a push or pull, or while a container runs it, so this may be old data.`,
            `The latest sign of a scan is of ${foundAt.slice(0, 10)}.`,
        ].join(' '),
    }
}

/** What the finding of a row says under Reason. */
export function noted(row: Pick<ImageRow, 'incomplete'>, { reason }: ScanAge): string {
    return [row.incomplete, reason].filter((part) => part !== '').join(' ')
}

/** Moves Last found of findings that the source brought as they were, and says where it stays. Returns how many are open. */
export function refresh(
    { ports, run, deployment }: StepContext,
    unchanged: readonly UnchangedFinding<ImageRow>[],
): number {
    const open = unchanged.filter(({ entry }) => entry.status === 'failed')
    const found = open.map(({ entry, record: { columns } }) => {
        const age = scanAge(columns, ports, run.started)
        const reason = noted(columns, age)
        // An image grows old without any change of its row.
        if (reason !== entry.reason) ports.ledger.note(entry.sysId, reason)
        return { ...entry, foundAt: age.foundAt }
    })
    ports.containers.foundAgain(found, deployment.instance)
    return open.length
}
