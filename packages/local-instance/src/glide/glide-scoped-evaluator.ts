/** GlideScopedEvaluator (scoped): evaluates the script in a column of a record, in the scope of that record. */
import type { Platform } from '../platform.ts'
import { loud, UnsupportedError, type Support } from '../support/support.ts'
import type { GlideRecord } from './glide-record.ts'

const PAGE = 'c_GlideEvaluatorScopedAPI'

export const support: Support[] = [
    { member: 'GlideScopedEvaluator.evaluateScript', evidence: 'documented', source: PAGE },
    { member: 'GlideScopedEvaluator.getVariable', evidence: 'documented', source: PAGE },
    { member: 'GlideScopedEvaluator.putVariable', evidence: 'documented', source: PAGE },
    {
        member: 'GlideScopedEvaluator.evaluateScript: a script that throws',
        evidence: 'assumed',
        source: PAGE,
        note: 'Throws to the caller.',
    },
    {
        member: 'GlideScopedEvaluator.evaluateScript without a column',
        evidence: 'assumed',
        source: PAGE,
        note: 'Takes the column script.',
    },
]

export class GlideScopedEvaluator {
    private readonly variables: Record<string, unknown> = {}

    private constructor(private readonly platform: Platform) {}

    static create(platform: Platform): GlideScopedEvaluator {
        return loud('GlideScopedEvaluator', new GlideScopedEvaluator(platform), support)
    }

    /** Answers the value of the script's last expression. `variables` join those of putVariable. */
    evaluateScript(
        record: GlideRecord,
        scriptField?: string | null,
        variables?: Record<string, unknown> | null,
    ): unknown {
        const column = scriptField ?? 'script'
        const table = record.getTableName()
        if (!record.isValidField(column)) throw new UnsupportedError(`GlideScopedEvaluator on ${table}.${column}`)
        Object.assign(this.variables, variables ?? {})
        return this.platform.scripts.evaluate(record.getValue(column) ?? '', {
            scope: record.getValue('sys_scope') ?? this.platform.dictionary.scope(table),
            name: `${table}.${column} of ${record.getUniqueValue()}`,
            variables: this.variables,
            keep: true,
        })
    }

    putVariable(name: string, value: unknown): void {
        this.variables[name] = value
    }

    getVariable(name: string): unknown {
        return this.variables[name]
    }
}
