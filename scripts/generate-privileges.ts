/** Writes the cross-scope privileges from the contract: Fluent holds literals, and two lists would drift apart. */
import { writeFileSync } from 'node:fs'
import { FOREIGN_SCRIPTS, FOREIGN_TABLES } from '../src/server/contract/index.ts'

const FILE = 'src/fluent/application/privileges.now.ts'

function privilege(id: string, operation: string, name: string, scope: string, type: string): string {
    return `CrossScopePrivilege({
    $id: Now.ID['privilege-${id}-${operation}'],
    operation: '${operation}',
    status: 'allowed',
    targetName: '${name}',
    targetScope: '${scope}',
    targetType: '${type}',
})`
}

const id = (name: string) => name.replaceAll('_', '-').toLowerCase()
const blocks = [
    ...FOREIGN_TABLES.flatMap(({ table, scope, operations }) =>
        operations.map((operation) => privilege(id(table), operation, table, scope, 'sys_db_object')),
    ),
    ...FOREIGN_SCRIPTS.map(({ name, scope }) => privilege(id(name), 'execute', name, scope, 'sys_script_include')),
]
const head =
    "// Written by scripts/generate-privileges.ts from src/server/contract.\nimport { CrossScopePrivilege } from '@servicenow/sdk/core'"
writeFileSync(FILE, `${[head, ...blocks].join('\n\n')}\n`)
