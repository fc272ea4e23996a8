/** What the README of the package lists, from the declarations that the code works with. */
import { ARM_OPERATIONS } from './arm/arm.ts'
import { SIGN_IN_OPERATIONS } from './entra/token.ts'
import { EFFECTS } from './faults/faults.ts'
import type { EffectFacts } from './faults/effects.ts'
import { OPTIONS } from './options.ts'
import { GRAPH_OPERATIONS } from './resource-graph/handle.ts'
import { AGGREGATES, ROW_AGGREGATES } from './resource-graph/kusto/aggregates.ts'
import { FUNCTIONS } from './resource-graph/kusto/functions/index.ts'
import { OPERATORS } from './resource-graph/kusto/parse.ts'
import type { Operation } from './routing.ts'
import { KIND_NAMES, KINDS, type KindFacts } from './tenant/kinds.ts'

/** A table of the README: its header, then its rows. */
export type DescribedTable = readonly (readonly string[])[]

type Declared = Pick<Operation<never>, 'method' | 'path' | 'versions'>

const code = (text: string) => `\`${text}\``

/** Every table that is generated, by the name that the README gives its place. */
export function describedTables(): Record<string, DescribedTable> {
    return {
        options: options(),
        operations: operations(),
        kinds: kinds(),
        kqlOperators: kqlOperators(),
        functions: functions(),
        faults: faults(),
    }
}

function options(): DescribedTable {
    const rows = Object.entries(OPTIONS).map(([name, facts]) => [
        code(`--${name}`),
        'default' in facts ? code(String(facts.default)) : '',
        facts.says,
    ])
    return [['Option', 'Default', 'Meaning'], ...rows]
}

function operations(): DescribedTable {
    const declared: Declared[] = [...SIGN_IN_OPERATIONS, ...GRAPH_OPERATIONS, ...ARM_OPERATIONS]
    const rows = declared.map(({ method, path, versions }) => [method, code(path), versions.join(', ')])
    return [['Method', 'Path', 'api-versions'], ...rows]
}

function kinds(): DescribedTable {
    const rows = KIND_NAMES.map((kind) => {
        const { type, table }: KindFacts = KINDS[kind]
        return [
            type === undefined ? 'every other type that has a location or tags' : code(type),
            table === undefined ? '' : code(table),
        ]
    })
    return [['Type', 'Table of Resource Graph'], ...rows]
}

function kqlOperators(): DescribedTable {
    const rows = Object.entries(OPERATORS).map(([name, { says, differs = '' }]) => [code(name), says, differs])
    return [['Operator', 'What it gives', 'What Azure does otherwise'], ...rows]
}

function functions(): DescribedTable {
    const rows = (kind: string, known: Readonly<Record<string, { args: string; differs?: string }>>) =>
        Object.entries(known).map(([name, { args, differs = '' }]) => [code(name + args), kind, differs])
    return [
        ['Function', 'Kind', 'What Azure does otherwise'],
        ...rows('scalar', FUNCTIONS),
        ...rows('aggregate', { ...AGGREGATES, ...ROW_AGGREGATES }),
    ]
}

function faults(): DescribedTable {
    const rows = Object.entries<EffectFacts>(EFFECTS).map(([name, { says, from }]) => [code(name), says, from])
    return [['Effect', 'What a request gets', 'Source'], ...rows]
}
