/** The figures of a bench, as a table to read. */
import Table from 'cli-table3'
import type { Work } from './node-work.ts'

/** One phase. What only nodes of an instance have is absent from the raw pull. */
export interface Measured extends Partial<Omit<Work, 'executed'>> {
    phase: string
    rows: number
    seconds: number
    requests: number
    cpuSeconds: number
    staged?: number
    inserted?: number
    updated?: number
    unchanged?: number
    /** SQL statements by what caused them. */
    causes?: Record<string, number>
}

const HEAD = ['phase', 'rows', 'seconds', 'rows/s', 'CPU s', 'requests', 'SQL/row', 'own/row', 'product/row', 'commits/row', 'waited s', 'peak MB', 'of raw', 'of plain'] // prettier-ignore

export function tableOf(measured: readonly Measured[]): string {
    const rate = (of: Measured | undefined) => (of === undefined ? undefined : of.rows / of.seconds)
    const raw = rate(measured.find(({ phase }) => phase === 'raw pull'))
    const plain = rate(measured.find(({ phase }) => phase === 'plain importer'))
    const table = new Table({ head: HEAD, style: { head: [], border: [] } })
    for (const one of measured) {
        const perRow = (count: number | undefined) => (count === undefined ? '' : (count / one.rows).toFixed(3))
        const own = one.causes && (one.causes['staging'] ?? 0) + (one.causes['own'] ?? 0)
        const share = (of: number | undefined) => (of === undefined ? '' : (one.rows / one.seconds / of).toFixed(3))
        table.push([
            one.phase,
            one.rows,
            one.seconds.toFixed(1),
            (one.rows / one.seconds).toFixed(0),
            one.cpuSeconds.toFixed(1),
            one.requests,
            perRow(one.statements),
            perRow(own),
            perRow(one.causes?.['product API']),
            perRow(one.commits),
            one.waitedSeconds?.toFixed(1) ?? '',
            one.peakBytes === undefined ? '' : (one.peakBytes / 1e6).toFixed(0),
            share(raw),
            share(plain),
        ])
    }
    return table.toString()
}
