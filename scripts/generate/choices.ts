/** The choice lists of integration types in Fluent, which holds literals, from what integrations declare. */
import { readFileSync } from 'node:fs'
import { DECLARED } from '../../src/server/integrations/index.ts'
import { filled, type Generated } from './generated.ts'

const TYPES = DECLARED.all.map(({ type, label }) => ({ value: type, label }))
/** Integrations with the same findings have one type of findings: the one that is called like it. */
const FINDINGS = DECLARED.all
    .filter(({ type, findings }) => type === findings)
    .map(({ findings, label }) => ({ value: findings, label }))

const FILES = {
    'src/fluent/runs/integration-table.now.ts': TYPES,
    'src/fluent/runs/run-table.now.ts': TYPES,
    'src/fluent/runs/closure-table.now.ts': TYPES,
    'src/fluent/runs/finding-table.now.ts': FINDINGS,
}

export function choices(): Generated {
    return Object.fromEntries(
        Object.entries(FILES).map(([file, values]) => {
            const lines = values.map(
                ({ value, label }, sequence) => `${value}: { label: '${label}', sequence: ${sequence} },`,
            )
            return [file, filled(readFileSync(file, 'utf8'), { 'integration-types': lines.join('\n') })]
        }),
    )
}
