/**
 * Which known finding does a new row go on from? A wrong answer is worse than none: it gives somebody's work to another
 * thing. So a row goes on only from the one finding that a proof names, and only when the source, asked for it by id, no
 * longer has it; where several are named nothing moves, and the run says so (docs/decisions/0047-work-goes-on.md).
 */
import { stillThere } from '../../../azure/graph/still-there.ts'
import { subscriptionOf } from '../../../azure/records/resource-id.ts'
import { findingKey } from '../../../findings/identity.ts'
import { REPLACED } from '../../../findings/ports.ts'
import { withUncertain } from '../../../runs/records/named.ts'
import type { Outcome } from '../../../vocabulary/outcome.ts'
import { messageOf } from '../../../vocabulary/thrown.ts'
import type { Candidate, ContinuityStep, NewRow, Row } from './candidate.ts'
import { hasNativeKey } from './native-key.ts'
import { byNativeKey } from './recreated.ts'
import { byReplacedKey, hasReplacedKey } from './replaced-keys.ts'
import { withoutRivals } from './rivals.ts'

/**
 * Has new rows of a page go on from the findings that they continue, before they are staged: from then on they are known
 * findings. Costs one request for each 200 ids that have to be asked for, another where what has a native id of its own
 * goes on, and none where nothing is in question.
 */
export function goOn(step: ContinuityStep, rows: readonly Row[]): Outcome<true> {
    const mayGoOn = (row: Row) => hasReplacedKey(row) || hasNativeKey(row)
    const unknown = newOf(step, rows.filter(mayGoOn))
    const candidates = [...byReplacedKey(step, unknown), ...byNativeKey(step, unknown)]
    // What lies in a subscription that the page has rows of can be read: losing a role looks like deletion.
    const subscriptions = [...new Set(rows.map((row) => subscriptionOf(row.external_id)))]
    const asked = candidates
        .flatMap(({ predecessors }) => predecessors)
        .filter((id) => subscriptions.includes(subscriptionOf(id)))
    if (asked.length === 0) return { value: true }
    const there = stillThere(step.client, asked, { subscriptions })
    if (there.failure) return there
    const ending = candidates.flatMap((candidate) => {
        const gone = candidate.predecessors.find((id) => asked.includes(id) && !there.value.has(id))
        return gone === undefined ? [] : [{ candidate, gone }]
    })
    const certain = certainOf(
        step,
        ending.map(({ candidate }) => candidate),
    )
    if (certain.failure) return certain
    const uncertain: string[] = []
    for (const { candidate, gone } of ending) {
        if (certain.value.has(candidate)) attempt(step, candidate, gone)
        else uncertain.push(candidate.row.external_id)
    }
    tellUncertain(step, uncertain)
    return { value: true }
}

/** Those whose proof names one known finding, and which are the only ones that it names. */
function certainOf({ client }: ContinuityStep, candidates: readonly Candidate[]): Outcome<ReadonlySet<Candidate>> {
    const single = candidates.filter(({ predecessors }) => predecessors.length === 1)
    const asked = single.filter(({ mayHaveRivals }) => mayHaveRivals).map(({ row }) => row)
    if (asked.length === 0) return { value: new Set(single) }
    const only = withoutRivals(client, asked)
    if (only.failure) return only
    return {
        value: new Set(single.filter(({ row, mayHaveRivals }) => !mayHaveRivals || only.value.has(row))),
    }
}

/** Rows that the ledger does not know. What was replaced once may come back, and goes on like any other. */
function newOf({ ports, deployment }: ContinuityStep, rows: readonly Row[]): NewRow[] {
    if (rows.length === 0) return []
    const keyed = rows.map((row) => ({
        row,
        key: findingKey(ports.digest, deployment.sysId, 'assessment', row.external_id),
    }))
    const known = ports.ledger.find(keyed.map(({ key }) => key))
    return keyed.filter(({ key }) => (known.get(key)?.status ?? REPLACED) === REPLACED)
}

/** What the instance refuses is not continued: the row becomes a finding of its own. */
function attempt({ ports }: ContinuityStep, candidate: Candidate, predecessor: string): void {
    try {
        candidate.go(predecessor)
    } catch (error) {
        ports.log.warn(`${candidate.row.external_id} does not go on from another finding: ${messageOf(error)}`)
    }
}

function tellUncertain({ ports, run }: ContinuityStep, ids: readonly string[]): void {
    if (ids.length === 0) return
    const known = ports.runs.read(run.sysId)?.notice ?? ''
    ports.runs.update(run.sysId, { notice: withUncertain(known, ids) })
}
