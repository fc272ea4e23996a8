/** An integration over a list of rows in memory, and what can go wrong with its pages. */
import { failure, type Failure } from '../../src/server/vocabulary/failures.ts'
import type { JsonObject } from '../../src/server/vocabulary/json.ts'
import type { Outcome } from '../../src/server/vocabulary/outcome.ts'
import type { Integration, Page } from '../../src/server/runs/integration.ts'

export interface Source {
    /** Ids in their order; each is a finding. */
    rows: string[]
    /** Called before a page: a failure that takes its place, or a page that does. */
    spoil?: (cursor: JsonObject, pageSize: number) => Failure | Page<JsonObject> | undefined
    /** Does the list go on behind a row? */
    resumable?: boolean
}

/** An integration that pages through the rows of a source. */
export function listIntegration(source: Source, more: Partial<Integration> = {}): Integration {
    const position = (cursor: JsonObject) => {
        if (cursor['skipToken'] !== undefined) return Number(cursor['skipToken'])
        const after = cursor['after']
        return after === undefined ? 0 : source.rows.indexOf(String(after)) + 1
    }
    const resume = ({ skipToken: _token, lastKey, ...start }: JsonObject): JsonObject =>
        lastKey === undefined ? start : { ...start, lastKey, after: lastKey }
    return {
        type: 'assessment',
        label: 'Assessment',
        after: [],
        columns: ['id'],
        probes: [],
        findings: 'assessment',
        stagingTable: 'sn_vul_asc_assessment_import',
        foreign: [],
        usesStartTime: true,
        plan: () => ({ value: [{ scope: 'Tenant', cursor: { scope: 'all' } }] }),
        retrieve(step, cursor): Outcome<Page<JsonObject>> {
            const spoiled = source.spoil?.(cursor, step.pageSize)
            if (spoiled !== undefined) return 'code' in spoiled ? { failure: spoiled } : { value: spoiled }
            const start = position(cursor)
            const rows = source.rows.slice(start, start + step.pageSize)
            const end = start + rows.length
            const lastKey = rows[rows.length - 1]
            const next = { ...cursor, ...(lastKey === undefined ? {} : { lastKey }), skipToken: end }
            return {
                value: {
                    records: rows,
                    expected: source.rows.length,
                    ...(end < source.rows.length ? { next } : {}),
                },
            }
        },
        count: () => ({ value: source.rows.length }),
        ...(source.resumable === false ? {} : { resume }),
        stage: (record) => ({
            staged: {
                externalId: String(record),
                columns: { external_id: String(record), id: String(record) },
                status: 'failed',
                writesNothing: false,
            },
        }),
        apply() {
            throw new Error('the staging of the world applies its rows')
        },
        ...more,
    }
}

/** A failure without details. */
export const fails = (code: Parameters<typeof failure>[0], seconds?: number): Failure => failure(code, '', seconds)
