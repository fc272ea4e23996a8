/** Writes the cross-scope privileges from the contract: Fluent holds literals, and two lists would drift apart. */
import { FOREIGN_SCRIPTS, FOREIGN_TABLES } from '../../src/server/contract/index.ts'
import type { Generated } from './generated.ts'

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

const HEAD =
    "// Written by `npm run generate` from src/server/contract.\nimport { CrossScopePrivilege } from '@servicenow/sdk/core'"

export function privileges(): Generated {
    const blocks = [
        ...FOREIGN_TABLES.flatMap(({ table, scope, operations }) =>
            operations.map((operation) => privilege(id(table), operation, table, scope, 'sys_db_object')),
        ),
        ...FOREIGN_SCRIPTS.map(({ name, scope }) => privilege(id(name), 'execute', name, scope, 'sys_script_include')),
    ]
    return { [FILE]: `${[HEAD, ...blocks].join('\n\n')}\n` }
}
