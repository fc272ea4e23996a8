/** Business rules (sys_script): before and after a write, and before a query; by order, with conditions. */
import type { GlideRecord } from '../glide/glide-record.ts'
import type { BusinessRules, Operation, Platform, Queried, Row, RuleWhen } from '../platform.ts'
import { is } from '../query/conditions.ts'
import { UnsupportedError, type Support } from '../support/support.ts'
import { hasRole, meetsFilter } from './rule-conditions.ts'
import { setValues } from './set-values.ts'

export const support: Support[] = [
    {
        member: 'Business rules: before and after, order, condition script',
        evidence: 'documented',
        source: 'c_BusinessRules',
    },
    {
        member: 'Business rules: before a query',
        evidence: 'documented',
        source: 'c_BusinessRules',
        note: 'By a query of GlideRecord on the table or one that extends it, get, updateMultiple and deleteMultiple included; of GlideAggregate with setAggregateWorkflow(true). Not on tables that references lead to.',
    },
    {
        member: 'Business rules: filter condition, set field values, add message, abort action',
        evidence: 'documented',
        source: 'c_BusinessRules',
        note: 'Filters compare texts with their letter case. A value that is dynamic is refused.',
    },
    {
        member: 'Business rules: set field values as an encoded query',
        evidence: 'assumed',
        source: 'businessrule-api of the SDK',
        note: 'column=value, and columnSAMEASother for the value of another column.',
    },
    {
        member: 'Business rules: role conditions',
        evidence: 'documented',
        source: 'c_BusinessRules',
        note: 'One of the roles is enough, and the administrator has each: both are assumed.',
    },
    {
        member: 'Business rules: display, with g_scratchpad',
        evidence: 'documented',
        source: 'c_BusinessRules',
        note: 'Run when the client script of a UI action needs what they leave in g_scratchpad.',
    },
    {
        member: 'Business rules: current of a write by GlideRecordSecure',
        evidence: 'assumed',
        source: 'c_BusinessRules',
        note: 'Rules read every column, whatever the user may read.',
    },
    {
        member: 'Business rules: current.update() in a rule of the same record',
        evidence: 'documented',
        source: 'c_BusinessRules',
        note: 'The recursion is stopped and logged.',
    },
]

/** What an installed rule says that runs before a form is shown. */
const DISPLAY = 'before_display'

/** What a rule cannot do before there is a record. */
const QUERY_LACKS = ['filter_condition', 'template', 'abort_action'] as const

export class RuleEngine implements BusinessRules {
    private rules: Row[] | undefined
    private readonly found = new Map<string, readonly Row[]>()
    private readonly running = new Set<string>()

    constructor(private readonly platform: Platform) {}

    refresh(): void {
        this.rules = undefined
        this.found.clear()
    }

    applies(operation: Operation | 'query', table: string): boolean {
        return this.matching(operation, table).length > 0
    }

    run(when: RuleWhen, operation: Operation, current: GlideRecord, previous: GlideRecord | null): void {
        for (const rule of this.matching(operation, current.getTableName()))
            if (rule['when'] === when)
                this.once(rule, current.getUniqueValue(), () => this.runOne(rule, current, previous))
    }

    query(current: Queried): void {
        for (const rule of this.matching('query', current.getTableName())) {
            const lacking = QUERY_LACKS.find((column) => (rule[column] ?? '0') !== '0')
            if (rule['when'] !== 'before') throw new UnsupportedError(`${nameOf(rule)}: query, but not before it`)
            if (lacking !== undefined) throw new UnsupportedError(`${nameOf(rule)}: ${lacking} of a query`)
            this.once(rule, 'query', () => this.act(rule, { current, previous: null }))
        }
    }

    queueAsync(operation: Operation, current: GlideRecord): void {
        const rule = this.matching(operation, current.getTableName()).find((row) => row['when']?.startsWith('async'))
        if (rule) throw new UnsupportedError(`${nameOf(rule)}: async`)
    }

    display(current: GlideRecord): Record<string, unknown> {
        const scratchpad = {}
        for (const rule of this.active())
            if (
                rule['when'] === DISPLAY &&
                this.platform.dictionary.isA(current.getTableName(), rule['collection'] ?? '')
            )
                this.runOne(rule, current, null, scratchpad)
        return scratchpad
    }

    /** Runs a rule, unless it is running on the same thing already. */
    private once(rule: Row, on: string, work: () => void): void {
        const key = `${rule['sys_id'] ?? ''}${on}`
        if (this.running.has(key)) {
            this.platform.log.write('warn', 'business rule', `Recursion of ${rule['name'] ?? ''} was stopped`)
            return
        }
        this.running.add(key)
        try {
            work()
        } finally {
            this.running.delete(key)
        }
    }

    private runOne(rule: Row, current: GlideRecord, previous: GlideRecord | null, scratchpad = {}): void {
        if (!meetsFilter(this.platform, rule, current, scopeOf(rule))) return
        this.act(rule, { current, previous, g_scratchpad: scratchpad }, (evaluate) => {
            if (rule['abort_action'] === '1') {
                current.setAbortAction(true)
                return false
            }
            setValues(rule, current, evaluate, this.platform.log)
            return true
        })
    }

    /** The actions of a rule, for whom and where it runs. `before` says whether the script runs at all. */
    private act(
        rule: Row,
        variables: Record<string, unknown>,
        before: (evaluate: (script: string) => string) => boolean = () => true,
    ): void {
        const { scripts } = this.platform
        if (!hasRole(this.platform, rule)) return
        const options = { scope: scopeOf(rule), name: nameOf(rule), variables }
        if (rule['condition'] && scripts.evaluate(rule['condition'], options) !== true) return
        if (rule['add_message'] === '1')
            scripts.evaluate('gs.addInfoMessage(message)', {
                ...options,
                variables: { message: rule['message'] ?? '' },
            })
        if (before((script) => String(scripts.evaluate(script, options))))
            scripts.evaluate(rule['script'] ?? '', options)
    }

    private active(): Row[] {
        this.rules ??= this.platform.store.select('sys_script', is('active', 'true'), {
            orderBy: [{ column: 'order' }],
        })
        return this.rules
    }

    private matching(operation: Operation | 'query', table: string): readonly Row[] {
        const key = `${operation} ${table}`
        const known = this.found.get(key)
        if (known) return known
        const matching = this.active().filter(
            (rule) =>
                rule[`action_${operation}`] === '1' && this.platform.dictionary.isA(table, rule['collection'] ?? ''),
        )
        this.found.set(key, matching)
        return matching
    }
}

function nameOf(rule: Row): string {
    return `business rule ${rule['name'] ?? ''}`
}

function scopeOf(rule: Row): string {
    return rule['sys_scope'] ?? 'global'
}
