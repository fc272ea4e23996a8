/**
 * The Health check: is everything there that this application builds on? Much of it is not documented and only assumed;
 * on an instance where an assumption is false, this is where an admin learns it, before a run fails or data stay away.
 */
import { DISCOVERY_SOURCE, RUN_AS, SOURCE } from '../names.ts'
import type { Grade } from '../platform/contract.ts'
import { failed, ok, warning, type Check } from './check.ts'

export interface NeededTable {
    table: string
    scope: string
    operations: readonly string[]
    columns: readonly string[]
    grade: Grade
    optional?: string
}

export interface NeededScript {
    name: string
    scope: string
    grade: Grade
}

/** What the check asks the instance. Adapters in ../platform. */
export interface HealthPorts {
    hasTable(table: string): boolean
    hasColumn(table: string, column: string): boolean
    hasScript(scope: string, name: string): boolean
    hasRole(name: string): boolean
    /** Is a cross-scope privilege of this application allowed? */
    hasPrivilege(target: string, operation: string): boolean
    hasChoice(table: string, column: string, value: string): boolean
    /** Version of an installed product by its scope; '' when it is not known. */
    version(scope: string): string
    /** The user by name: undefined when there is none. */
    user(name: string): { active: boolean; roles: readonly string[] } | undefined
    /** Is there an active identification rule for one of these classes? */
    hasIdentificationRule(classes: readonly string[]): boolean
    lookupRules(): number
    watchdogActive(): boolean
    /** Integrations of the deployment, with how their last run ended. */
    integrations(): HealthIntegration[]
}

export interface HealthIntegration {
    name: string
    active: boolean
    runAs: string
    notice: string
    scheduled: boolean
    /** '' when it never ran. */
    lastSubstate: string
    lastMessage: string
}

const PRODUCTS: Record<string, string> = {
    sn_vulc: 'Configuration Compliance',
    sn_sec_cmn: 'Security Support Common',
    sn_sec_int: 'Security Integration Framework',
}

/** Classes whose identification rule decides what a cloud resource is: the class itself, or what it extends. */
const RESOURCE_CLASSES = ['cmdb_ci_cmp_resource', 'cmdb_ci_vm_object']

const RUN_AS_ROLE = 'sn_vul.vr_import_admin'

/** Runs every check that needs no connection. */
export function healthChecks(
    ports: HealthPorts,
    contract: { tables: readonly NeededTable[]; scripts: readonly NeededScript[]; roles: readonly string[] },
): Check[] {
    return [
        ...Object.entries(PRODUCTS).map(([scope, label]) => productCheck(ports, contract.tables, scope, label)),
        ...contract.tables.map((needed) => tableCheck(ports, needed)),
        ...contract.scripts.map((needed) => scriptCheck(ports, needed)),
        ...contract.roles.map((role) => roleCheck(ports, role)),
        privilegeCheck(ports, contract.tables, contract.scripts),
        runAsCheck(ports),
        choiceCheck(ports),
        identificationCheck(ports),
        lookupCheck(ports),
        watchdogCheck(ports),
        ...ports.integrations().map(integrationCheck),
    ]
}

function productCheck(ports: HealthPorts, tables: readonly NeededTable[], scope: string, label: string): Check {
    const own = tables.filter((needed) => needed.scope === scope && needed.optional === undefined)
    if (own.length > 0 && own.every((needed) => !ports.hasTable(needed.table))) return failed(label, 'MDC-602')
    const version = ports.version(scope)
    return ok(label, version === '' ? 'It is installed.' : `Version ${version} is installed.`)
}

function tableCheck(ports: HealthPorts, { table, columns, grade, optional }: NeededTable): Check {
    const name = `Table ${table}`
    if (!ports.hasTable(table)) {
        if (optional !== undefined)
            return warning(name, `${optional} is not installed.`, `Install it if you want what it brings.`)
        return failed(name, 'MDC-603', '', remedyFor(grade))
    }
    const missing = columns.filter((column) => !ports.hasColumn(table, column))
    if (missing.length === 0) return ok(name, `All ${columns.length} columns that are used exist.`)
    return failed(name, 'MDC-604', `${missing.join(', ')}.`, remedyFor(grade))
}

/** Another remedy than the catalogue's for what nobody promises to be there. */
function remedyFor(grade: Grade): string | undefined {
    if (grade === 'documented') return undefined
    return 'This application assumes it without a public source. Report the version of the product; what needs it stays empty.'
}

function scriptCheck(ports: HealthPorts, { name, scope, grade }: NeededScript): Check {
    const label = `Script include ${scope}.${name}`
    if (ports.hasScript(scope, name)) return ok(label, 'It exists and is active.')
    return failed(label, 'MDC-605', '', remedyFor(grade))
}

function roleCheck(ports: HealthPorts, role: string): Check {
    if (ports.hasRole(role)) return ok(`Role ${role}`, 'It exists.')
    return failed(`Role ${role}`, 'MDC-606')
}

function privilegeCheck(ports: HealthPorts, tables: readonly NeededTable[], scripts: readonly NeededScript[]): Check {
    const wanted = [
        ...tables
            .filter(({ table }) => ports.hasTable(table))
            .flatMap(({ table, operations }) => operations.map((operation) => [table, operation] as const)),
        ...scripts.map(({ name }) => [name, 'execute'] as const),
    ]
    const missing = wanted.filter(([target, operation]) => !ports.hasPrivilege(target, operation))
    if (missing.length === 0) return ok('Cross-scope privileges', `All ${wanted.length} are allowed.`)
    return failed(
        'Cross-scope privileges',
        'MDC-607',
        `${missing.map(([target, operation]) => `${operation} ${target}`).join(', ')}.`,
    )
}

function runAsCheck(ports: HealthPorts): Check {
    const name = `User ${RUN_AS}`
    const user = ports.user(RUN_AS)
    if (user === undefined) return failed(name, 'MDC-608')
    if (!user.active) return failed(name, 'MDC-609')
    if (!user.roles.includes(RUN_AS_ROLE)) return failed(name, 'MDC-610', `${RUN_AS_ROLE}.`)
    return ok(name, `It is active and has the role ${RUN_AS_ROLE}.`)
}

function choiceCheck(ports: HealthPorts): Check {
    const name = 'Discovery source'
    if (ports.hasChoice('cmdb_ci', 'discovery_source', DISCOVERY_SOURCE))
        return ok(name, `${DISCOVERY_SOURCE} is a choice.`)
    return failed(name, 'MDC-611', `${DISCOVERY_SOURCE}.`)
}

function identificationCheck(ports: HealthPorts): Check {
    const name = 'Identification rule of cloud resources'
    if (ports.hasIdentificationRule(RESOURCE_CLASSES)) return ok(name, 'There is an active rule.')
    return failed(name, 'MDC-612', `${RESOURCE_CLASSES.join(', ')}.`)
}

function lookupCheck(ports: HealthPorts): Check {
    const rules = ports.lookupRules()
    if (rules > 0) return ok('CI lookup rules', `${rules} rules are active for ${SOURCE}.`)
    return warning(
        'CI lookup rules',
        `No rule is active for ${SOURCE}: every resource becomes a new CI.`,
        'Activate the rules Resource ID, Name and S3 Bucket, or add your own.',
    )
}

function watchdogCheck(ports: HealthPorts): Check {
    if (ports.watchdogActive()) return ok('Watchdog of runs', 'It is scheduled.')
    return failed('Watchdog of runs', 'MDC-613')
}

function integrationCheck(integration: HealthIntegration): Check {
    const { name, active, runAs, notice, scheduled, lastSubstate, lastMessage } = integration
    if (!active) return warning(name, 'It is not active.', notice || 'Activate it to import what it brings.')
    if (runAs !== RUN_AS) return failed(name, 'MDC-404', `It runs as ${runAs || 'nobody'}.`)
    if (!scheduled) return failed(name, 'MDC-614')
    if (lastSubstate === '') return warning(name, 'It has never run.', 'Use Execute Now, or wait for its schedule.')
    if (lastSubstate === 'success') return ok(name, 'Its last run was a success.')
    return warning(
        name,
        `Its last run ended ${lastSubstate}. ${lastMessage}`.trim(),
        'Open the run; use Retry failed once the reason is gone.',
    )
}
