/** Business rules (sys_script): before and after, by order, with conditions. */
import type { GlideRecord } from '../glide/glide-record.ts'
import type { BusinessRules, Operation, Platform, Row, RuleWhen } from '../platform.ts'
import { is } from '../query/conditions.ts'
import { UnsupportedError, type Support } from '../support/support.ts'

export const support: Support[] = [
    {
        member: 'Business rules: before and after, order, condition script',
        evidence: 'documented',
        source: 'c_BusinessRules',
    },
    {
        member: 'Business rules: display, with g_scratchpad',
        evidence: 'documented',
        source: 'c_BusinessRules',
        note: 'Run when asked for what they leave in g_scratchpad; the read-only pages do not show it.',
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

export class RuleEngine implements BusinessRules {
    private rules: Row[] | undefined
    private readonly running = new Set<string>()

    constructor(private readonly platform: Platform) {}

    refresh(): void {
        this.rules = undefined
    }

    applies(operation: Operation, table: string): boolean {
        return this.matching(operation, table).length > 0
    }

    run(when: RuleWhen, operation: Operation, current: GlideRecord, previous: GlideRecord | null): void {
        for (const rule of this.matching(operation, current.getTableName())) {
            if (rule['when'] !== when) continue
            const key = `${rule['sys_id'] ?? ''}${current.getUniqueValue()}`
            if (this.running.has(key)) {
                this.platform.log.write('warn', 'business rule', `Recursion of ${rule['name'] ?? ''} was stopped`)
                continue
            }
            this.running.add(key)
            try {
                this.runOne(rule, current, previous)
            } finally {
                this.running.delete(key)
            }
        }
    }

    queueAsync(operation: Operation, current: GlideRecord): void {
        const rule = this.matching(operation, current.getTableName()).find((row) => row['when'] === 'async')
        if (rule) throw new UnsupportedError(`Business rule ${rule['name'] ?? ''}: async`)
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

    private runOne(rule: Row, current: GlideRecord, previous: GlideRecord | null, scratchpad = {}): void {
        if (rule['filter_condition'])
            throw new UnsupportedError(`Business rule ${rule['name'] ?? ''}: filter condition`)
        const options = {
            scope: rule['sys_scope'] ?? 'global',
            name: `business rule ${rule['name'] ?? ''}`,
            variables: { current, previous, g_scratchpad: scratchpad },
        }
        if (rule['condition'] && this.platform.scripts.evaluate(rule['condition'], options) !== true) return
        if (rule['abort_action'] === '1') current.setAbortAction(true)
        else this.platform.scripts.evaluate(rule['script'] ?? '', options)
    }

    private active(): Row[] {
        this.rules ??= this.platform.store.select('sys_script', is('active', 'true'), {
            orderBy: [{ column: 'order' }],
        })
        return this.rules
    }

    private matching(operation: Operation, table: string): Row[] {
        return this.active().filter(
            (rule) =>
                rule[`action_${operation}`] === '1' && this.platform.dictionary.isA(table, rule['collection'] ?? ''),
        )
    }
}
