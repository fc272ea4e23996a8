/**
 * The Health check: is everything there that this application builds on? Much of it is not documented and only assumed;
 * on an instance where an assumption is false, this is where an admin learns it, before a run fails or data stay away.
 */
import { counted } from '../../vocabulary/counts.ts'
import { FAILURES, type FailureCode } from '../../vocabulary/failures.ts'
import { DISCOVERY_SOURCE, RUN_AS, SOURCE } from '../../vocabulary/names.ts'
import type { Clock } from '../../vocabulary/outcome.ts'
import { failed, ok, warned, warning, type Check } from './check.ts'
import { scriptCheck, tableCheck, type NeededScript, type NeededTable } from './health-tables.ts'

/** What the check asks the instance. Adapters in glide/. */
export interface HealthPorts {
    hasTable(table: string): boolean
    hasColumn(table: string, column: string): boolean
    hasScript(scope: string, name: string): boolean
    hasRole(name: string): boolean
    /** Is a cross-scope privilege of this application allowed? */
    hasPrivilege(target: string, operation: string): boolean
    hasChoice(table: string, column: string, value: string): boolean
    /** Those of some values that a column's choices lack; none when it lists no choices. */
    missingValues(table: string, column: string, values: readonly string[]): string[]
    /** How many rows of the criticality map are for this product's tests. */
    criticalities(): number
    /** Versions that the instance gives for packages of these IDs; none when it does not know them. */
    versions(ids: readonly string[]): string[]
    /** The user by name: undefined when there is none. */
    user(name: string): { active: boolean; roles: readonly string[] } | undefined
    /** Is there an active identification rule for one of these classes? */
    hasIdentificationRule(classes: readonly string[]): boolean
    /** Active lookup rules of this product, each with why it cannot work, and whether there is any, active or not. */
    lookupRules(): { name: string; problem: string }[]
    hasLookupRules(): boolean
    /** Do events go to the application's own queue, and has nothing waited there? */
    ownQueue(): boolean
    /** The watchdog's next run; undefined when its job is missing or not active. */
    watchdog(): ScheduledJob | undefined
    /** Findings of the deployment of which this instance refused the record, or the CI, with the reason of one. */
    refusals(refusal: 'record' | 'ci'): { count: number; reason: string }
    /** Is the deployment active, and what of it is open, as a sentence has it; '' for nothing. */
    configuration(): { active: boolean; open: string }
    /** Has the deployment an integration instance? */
    hasInstance(): boolean
    /** Integrations of the deployment, with how their last run ended. */
    integrations(): HealthIntegration[]
    clock: Pick<Clock, 'now' | 'seconds'>
}

/** A job and its schedule item. */
export interface ScheduledJob {
    onDemand: boolean
    /** Absent: the scheduler has no item for the job. */
    item?: { state: string; next: string }
}

export interface HealthIntegration {
    name: string
    type: string
    active: boolean
    runAs: string
    notice: string
    /** What of it stays open while it is not active, as a sentence has it; '' for nothing. */
    leftOpen: string
    schedule: ScheduledJob
    /** '' when it never ran. */
    lastSubstate: string
    /** Error code of the last run. */
    lastCode: string
    lastMessage: string
}

interface Product {
    label: string
    scope: string
    /** IDs of its packages besides the scope. */
    plugin?: string
    /** Least version; absent where no source names one. */
    least?: string
    /** Is it there? Absent: one of its tables that are needed tells. */
    isInstalled?: (ports: HealthPorts) => boolean
    /** What is missing without it, and what is said then; absent for a product that is needed. */
    optional?: { brings: string; absent: FailureCode }
}

const RUN_AS_ROLE = 'sn_vul.vr_import_admin'

/**
 * Products that this application stands on. Least versions: those that the documentation pairs with version 2.3, and of
 * Security Support Common the one that brought Matching type (product.md 1.1, 1.7). Vulnerability Response owns the
 * user that integrations run as, and its role (product.md 1.4).
 */
const PRODUCTS: Product[] = [
    { label: 'Configuration Compliance', scope: 'sn_vulc', plugin: 'com.snc.vulc', least: '14.3' },
    {
        label: 'Vulnerability Response',
        scope: 'sn_vul',
        least: '16.2',
        isInstalled: (ports) => ports.hasRole(RUN_AS_ROLE),
    },
    { label: 'Security Support Common', scope: 'sn_sec_cmn', least: '13.5.2' },
    { label: 'Security Integration Framework', scope: 'sn_sec_int' },
    {
        label: 'Container Vulnerability Response',
        scope: 'sn_vul_container',
        isInstalled: (ports) => ports.hasTable('sn_vul_container_image'),
        optional: { brings: 'container image vulnerabilities', absent: 'MDC-405' },
    },
]

/** Seconds after which a job that is due and has not run is overdue: the scheduler may be busy for a while. */
const OVERDUE_SECONDS = 3600

/** Classes whose identification rule decides what a cloud resource is: the class itself, or what it extends. */
const RESOURCE_CLASSES = ['cmdb_ci_cmp_resource', 'cmdb_ci_vm_object']

/** Runs every check that needs no connection. */
export function healthChecks(
    ports: HealthPorts,
    contract: { tables: readonly NeededTable[]; scripts: readonly NeededScript[]; roles: readonly string[] },
): Check[] {
    const integrations = ports.integrations()
    const nameOf = (type: string) => integrations.find((integration) => integration.type === type)?.name ?? type
    return [
        ...PRODUCTS.map((product) => productCheck(ports, contract.tables, product)),
        ...contract.tables.map((needed) => tableCheck(ports, needed, nameOf)),
        ...contract.scripts.map((needed) => scriptCheck(ports, needed)),
        ...contract.roles.map((role) => roleCheck(ports, role)),
        privilegeCheck(ports, contract.tables, contract.scripts),
        runAsCheck(ports),
        instanceCheck(ports),
        configurationCheck(ports),
        choiceCheck(ports),
        identificationCheck(ports),
        lookupCheck(ports),
        queueCheck(ports),
        watchdogCheck(ports),
        criticalityCheck(ports),
        refusalCheck(ports, 'record', 'Records', 'MDC-504'),
        refusalCheck(ports, 'ci', 'Configuration items', 'MDC-503'),
        ...integrations.map((integration) => integrationCheck(ports, integration)),
    ]
}

function productCheck(ports: HealthPorts, tables: readonly NeededTable[], product: Product): Check {
    const { label, scope, plugin, least, isInstalled, optional } = product
    const own = tables.filter((needed) => needed.scope === scope && needed.optional === undefined)
    if (!(isInstalled?.(ports) ?? own.some((needed) => ports.hasTable(needed.table)))) {
        if (optional !== undefined)
            return warning(
                label,
                `${optional.absent}: ${FAILURES[optional.absent].sentence}`,
                `Install it if you want to import ${optional.brings}.`,
            )
        return failed(label, 'MDC-602', '', `Install ${label} and its dependencies, then run the check again.`)
    }
    const version = latest(ports.versions(plugin === undefined ? [scope] : [scope, plugin]))
    if (version === '') return ok(label, 'It is installed; the instance does not tell its version.')
    if (least !== undefined && compareVersions(version, least) < 0)
        return warning(
            label,
            `Version ${version} is installed; this application is made for ${least} and later.`,
            `Update ${label}; what it lacks is named by the checks of its tables.`,
        )
    return ok(label, `Version ${version} is installed.`)
}

/** A store application and its plugin may both be listed. */
function latest(versions: readonly string[]): string {
    return versions.reduce((most, version) => (compareVersions(version, most) > 0 ? version : most), '')
}

/** Number by number: 13.10 comes after 13.9. What is no number counts as 0. */
function compareVersions(left: string, right: string): number {
    const numbers = (version: string) => version.split('.').map((part) => parseInt(part, 10) || 0)
    const [one, other] = [numbers(left), numbers(right)]
    for (let index = 0; index < Math.max(one.length, other.length); index += 1) {
        const difference = (one[index] ?? 0) - (other[index] ?? 0)
        if (difference !== 0) return difference
    }
    return 0
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

function instanceCheck(ports: HealthPorts): Check {
    const name = 'Integration instance'
    return ports.hasInstance() ? ok(name, 'The configuration has one.') : failed(name, 'MDC-627')
}

function configurationCheck(ports: HealthPorts): Check {
    const name = 'Configuration'
    const { active, open } = ports.configuration()
    if (active) return ok(name, 'It is active.')
    return inactiveCheck(name, open, 'Activate it to import, or delete it.')
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
    if (!ports.hasLookupRules()) return failed('CI lookup rules', 'MDC-623')
    const broken = rules.filter(({ problem }) => problem !== '').map(({ name, problem }) => `${name} (${problem})`)
    if (broken.length > 0) return failed('CI lookup rules', 'MDC-628', broken.join(', '))
    if (rules.length > 0)
        return ok('CI lookup rules', `${counted(rules.length, 'rule is', 'rules are')} active for ${SOURCE}.`)
    return warning(
        'CI lookup rules',
        `No rule is active for ${SOURCE}: every resource becomes a new CI.`,
        'Activate the rules Resource ID, Name and S3 Bucket, or add your own.',
    )
}

function criticalityCheck(ports: HealthPorts): Check {
    const rows = ports.criticalities()
    if (rows === 0) return warned('Criticality map', 'MDC-624')
    const severities = counted(rows, `severity of ${SOURCE} has`, `severities of ${SOURCE} have`)
    return ok('Criticality map', `${severities} a criticality.`)
}

function queueCheck(ports: HealthPorts): Check {
    const name = 'Event queue'
    if (ports.ownQueue()) return ok(name, 'Runs have an event queue of their own.')
    return warned(name, 'MDC-622')
}

/** What imports were refused: checks of tables and privileges do not see a rule that refuses some records. */
function refusalCheck(ports: HealthPorts, refusal: 'record' | 'ci', name: string, code: 'MDC-503' | 'MDC-504'): Check {
    const { count, reason } = ports.refusals(refusal)
    if (count === 0) return ok(name, 'This instance refused none.')
    return failed(name, code, `${counted(count, 'finding')}, the latest: ${reason}`)
}

function watchdogCheck(ports: HealthPorts): Check {
    const name = 'Watchdog of runs'
    const job = ports.watchdog()
    if (job === undefined) return failed(name, 'MDC-613')
    return scheduleCheck(ports, name, job) ?? ok(name, 'It is scheduled.')
}

/** What is wrong with the schedule of a job; undefined when nothing is. */
function scheduleCheck({ clock }: HealthPorts, name: string, { onDemand, item }: ScheduledJob): Check | undefined {
    if (onDemand) return undefined
    if (item === undefined || item.next === '') return failed(name, 'MDC-614')
    if (item.state === 'error') return failed(name, 'MDC-617')
    // While it runs, its next run stands still.
    if (item.state !== 'running' && clock.seconds(item.next, clock.now()) > OVERDUE_SECONDS)
        return failed(name, 'MDC-618', `It was due at ${item.next} (UTC).`)
    return undefined
}

function integrationCheck(ports: HealthPorts, integration: HealthIntegration): Check {
    const { name, active, runAs, notice, leftOpen, schedule } = integration
    if (!active) return inactiveCheck(name, leftOpen, notice || 'Activate it to import what it brings.')
    if (runAs !== RUN_AS) return failed(name, 'MDC-404', `It runs as ${runAs || 'nobody'}.`)
    return scheduleCheck(ports, name, schedule) ?? lastRunCheck(integration)
}

/** What is open is left alone while nothing is active that looks after it. */
function inactiveCheck(name: string, open: string, remedy: string): Check {
    if (open === '') return warning(name, 'It is not active.', remedy)
    return warning(
        name,
        `It is not active, and nothing updates or closes what it imported: ${open}.`,
        'Activate it again, or use Retire on the configuration, which closes them as out of scope.',
    )
}

/** How the last run of an integration ended. What this instance refused is not over when the run is. */
function lastRunCheck({ name, lastSubstate, lastCode, lastMessage }: HealthIntegration): Check {
    if (lastSubstate === '') return warning(name, 'It has never run.', 'Use Execute Now, or wait for its schedule.')
    if (lastSubstate === 'success') return ok(name, 'Its last run was a success.')
    if ((lastCode === 'MDC-501' || lastCode.startsWith('MDC-6')) && lastCode in FAILURES)
        return failed(name, lastCode as keyof typeof FAILURES, 'Its last run says so.')
    return warning(
        name,
        `Its last run ended ${lastSubstate}. ${lastMessage}`.trim(),
        'Open the run; use Retry failed once the reason is gone.',
    )
}
