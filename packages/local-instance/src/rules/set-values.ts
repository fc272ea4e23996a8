/** "Set field values" of a business rule: encoded as conditions are, each with the value that its column gets. */
import type { GlideRecord } from '../glide/glide-record.ts'
import type { Log, Row } from '../platform.ts'
import type { ConditionNode, Term } from '../query/nodes.ts'
import { parseQuery } from '../query/parse.ts'
import type { EvaluateValue } from '../query/split.ts'
import { UnsupportedError } from '../support/support.ts'

/** Sets what the rule says; a column that the table has not is left out, and logged. */
export function setValues(rule: Row, current: GlideRecord, evaluate: EvaluateValue, log: Log): void {
    const template = rule['template'] ?? ''
    if (template === '') return
    for (const { path, operator, values } of termsOf(parseQuery(template, evaluate).condition)) {
        const [value = ''] = values
        if (!current.isValidField(path)) log.write('warn', 'business rule', `${rule['name'] ?? ''}: no column ${path}`)
        else if (operator === '=') current.setValue(path, value)
        else if (operator === 'SAMEAS') current.setValue(path, current.getValue(value))
        else throw new UnsupportedError(`Business rule ${rule['name'] ?? ''}: set field values by ${operator}`)
    }
}

function termsOf(node: ConditionNode): Term[] {
    if (node.kind === 'term') return [node]
    return node.kind === 'and' ? node.nodes.flatMap(termsOf) : []
}
