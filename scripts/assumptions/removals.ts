/**
 * What keeps a false assumption from doing harm, and what the code would be without it. `npm run assumptions --
 * --removals` takes each out and expects the command to end with 1 then.
 */
import type { Change } from '../traps/copy.ts'

export interface AssumptionRemoval {
    /** What is no longer there. */
    what: string
    /** The assumption that the command is asked for. */
    assumption: string
    /** One for each line of defence. */
    changes: readonly Change[]
}

export const REMOVALS: readonly AssumptionRemoval[] = [
    {
        what: 'the check of columns, before a run and before a condition',
        assumption: 'absent:sn_sec_cmn_host_tag.name',
        changes: [
            {
                file: 'contract/lacks.ts',
                code: "if (needed.length > 0) return failure('MDC-604', needed.join(', '))",
                without: '',
            },
            {
                file: 'glide/records/foreign.ts',
                code: 'if (name === undefined) throw missing(this.table, first)',
                without: 'if (name === undefined) return first',
            },
        ],
    },
    {
        what: 'the check whose an image is',
        assumption: 'ire-shuffled',
        changes: [
            {
                file: 'glide/containers/images.ts',
                code: 'if (known !== undefined && !isOwnImage(known)) return',
                without: "if (known !== undefined && known.sysId === '') return",
            },
        ],
    },
    {
        what: 'the reading of inputIndices',
        assumption: 'ire-shuffled',
        changes: [
            { file: 'cmdb/ire-answer.ts', code: 'indexed ? inputsOf(item) : [position]', without: '[position]' },
            {
                file: 'cmdb/ire-answer.ts',
                code: 'function inputsOf(item: JsonObject): number[] {',
                without: 'export function inputsOf(item: JsonObject): number[] {',
            },
        ],
    },
]
