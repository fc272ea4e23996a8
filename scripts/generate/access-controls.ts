/** Writes the access controls of the app's own tables: Fluent holds literals, and there are too many to write by hand. */
import { DECLARED } from '../../src/server/integrations/index.ts'
import { TABLE } from '../../src/server/vocabulary/names.ts'
import { stemOf } from '../new-integration/stem.ts'
import type { Generated } from './generated.ts'

type Who = 'read' | 'configure' | 'admin'

interface Rules {
    read: Who
    create: Who
    write: Who
    delete: Who
    /** Script that a deletion needs besides the role, as lines of the access control. */
    deleteIf?: string[]
    /** Columns whose write rule is not that of the others. */
    writeOf?: Partial<Record<string, Who>>
}

/** What only the app's own scripts write; those are not subject to access controls. */
const RECORD: Rules = { read: 'read', create: 'admin', write: 'admin', delete: 'admin' }
const INTERNAL: Rules = { ...RECORD, read: 'configure' }

/** The rest of a schedule, and all else of an integration, decides what runs with which rights. */
const SCHEDULE = [
    'active',
    'run_type',
    'run_time',
    'run_dayofweek',
    'run_dayofmonth',
    'run_period',
    'run_start',
    'time_zone',
    'start_time',
    'order',
]

/**
 * Columns by name besides `*`: a rule for a column of a parent table (sysauto.run_as) would come before the `*` of the
 * table, but not before the column's own.
 */
const CODE = [
    'script',
    'run_as',
    'run_as_tz',
    'conditional',
    'condition',
    'advanced',
    'type',
    'deployment',
    'template',
    'sys_class_name',
    'sys_scope',
    'sys_policy',
    'sys_package',
]

const each = (columns: readonly string[], who: Who) => Object.fromEntries(columns.map((column) => [column, who]))

/** A closure goes with its run, and what it has closed could not be undone any more. */
const NO_CLOSURE = [
    "description: 'Not while a closure refers to the run: it would go too, and its undo.'",
    `script: "var closure = new GlideRecord('${TABLE.closure}'); closure.addQuery('run', current.getUniqueValue()); closure.setLimit(1); closure.query(); answer = !closure.hasNext();"`,
    'adminOverrides: true',
]

const FILES: Record<string, Record<string, Rules>> = {
    'deployments/acl': {
        [TABLE.deployment]: {
            read: 'read',
            create: 'configure',
            write: 'configure',
            delete: 'configure',
            writeOf: {
                client_secret: 'configure',
                ...each(
                    [
                        'integration_instance',
                        'secret_stored',
                        'validation_status',
                        'validation_started',
                        'validation_message',
                    ],
                    'admin',
                ),
            },
        },
        [TABLE.check]: RECORD,
        [TABLE.subscription]: RECORD,
    },
    'runs/integration-acl': {
        [TABLE.integration]: {
            ...RECORD,
            write: 'configure',
            writeOf: { '*': 'admin', ...each(SCHEDULE, 'configure'), ...each(CODE, 'admin') },
        },
    },
    'runs/acl': {
        [TABLE.run]: { ...RECORD, delete: 'configure', deleteIf: NO_CLOSURE },
        [TABLE.process]: RECORD,
        [TABLE.finding]: RECORD,
        [TABLE.closure]: RECORD,
        [TABLE.budget]: RECORD,
        [TABLE.claim]: RECORD,
    },
    'runs/retired-ci-acl': { [TABLE.retiredCi]: RECORD },
    'runs/reason-acl': {
        [TABLE.reason]: RECORD,
        // A word that an update has taught is taken off the list.
        [TABLE.unknownWord]: { ...RECORD, delete: 'configure' },
    },
    // Which cells there are is the application's to say; what becomes of them, and the preview, is not.
    'categories/acl': {
        [TABLE.categoryChoice]: { ...RECORD, write: 'configure', writeOf: { '*': 'admin', choice: 'configure' } },
    },
    'lookup/acl': {
        [TABLE.ciPolicy]: { read: 'read', create: 'configure', write: 'configure', delete: 'configure' },
    },
    'integrations/group-members/acl': { [TABLE.groupMember]: INTERNAL },
    ...Object.fromEntries(
        DECLARED.all.map(({ type, stagingTable }) => [
            `integrations/${stemOf(type)}/acl`,
            { [stagingTable]: INTERNAL },
        ]),
    ),
}

const ROLES: Record<Who, string> = {
    read: "'sn_vul_asc.read_integration'",
    configure: "'sn_vul_asc.configure_integration'",
    admin: "'admin'",
}

function acl(table: string, operation: string, roles: Who, field?: string, more: string[] = []): string {
    const name = table.replace('sn_vul_asc_', '').replaceAll('_', '-')
    const column = field === undefined ? '' : `-${field === '*' ? 'any' : field.replaceAll('_', '-')}`
    const lines = [
        `$id: Now.ID['acl-${name}-${operation}${column}']`,
        "type: 'record'",
        `table: '${table}'`,
        ...(field === undefined ? [] : [`field: '${field}'`]),
        `operation: '${operation}'`,
        `roles: [${ROLES[roles]}]`,
        ...(more.length === 0 ? ['adminOverrides: true'] : more),
    ]
    return `Acl({\n${lines.map((line) => `    ${line},\n`).join('')}})`
}

/** A stored secret is nobody's to read; an empty field is shown, or no form could take a new secret. */
const SECRET = [
    "description: 'Nobody reads a stored secret, administrators included; the empty field is shown to be filled.'",
    "script: 'answer = current.client_secret.nil();'",
    'adminOverrides: false',
]

function rulesOf(table: string, rules: Rules): string[] {
    const { writeOf = {} } = rules
    return [
        ...(['read', 'create', 'write'] as const).map((operation) => acl(table, operation, rules[operation])),
        acl(table, 'delete', rules.delete, undefined, rules.deleteIf),
        acl(table, 'read', rules.read, '*'),
        acl(table, 'write', writeOf['*'] ?? rules.write, '*'),
        ...Object.entries(writeOf)
            .filter(([field]) => field !== '*')
            .map(([field, who]) => acl(table, 'write', who ?? 'admin', field)),
        ...(table === TABLE.deployment ? [acl(table, 'read', 'configure', 'client_secret', SECRET)] : []),
    ]
}

const HEAD =
    "// Written by `npm run generate`; scripts/generate/access-controls.ts says why.\nimport { Acl } from '@servicenow/sdk/core'"

export function accessControls(): Generated {
    return Object.fromEntries(
        Object.entries(FILES).map(([file, tables]) => {
            const blocks = Object.entries(tables).flatMap(([table, rules]) => rulesOf(table, rules))
            return [`src/fluent/${file}.now.ts`, `${[HEAD, ...blocks].join('\n\n')}\n`]
        }),
    )
}
