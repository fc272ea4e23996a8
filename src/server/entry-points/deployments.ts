/** Business rules and UI actions of the deployment table. */
import type { GlideRecord } from '@servicenow/glide'
import { hostFailure } from '../azure/http/hosts.ts'
import { describeChecks, failedNames, statusOf, type Check } from '../deployments/checks/check.ts'
import { collisionCheck } from '../deployments/checks/collision.ts'
import { healthChecks } from '../deployments/checks/health.ts'
import { repair, repairRecords, repairSource } from '../deployments/checks/repair.ts'
import { MID_SERVER } from '../deployments/mid-server.ts'
import { lostCheck, pendingMessage } from '../deployments/checks/pending.ts'
import { validate, type Probed } from '../deployments/checks/validate.ts'
import { FOREIGN_ROLES, FOREIGN_SCRIPTS, FOREIGN_TABLES, type TableName } from '../contract/index.ts'
import { counted, listed } from '../vocabulary/counts.ts'
import { describe, failure, FAILURES, failureInWords, type Failure } from '../vocabulary/failures.ts'
import type { IntegrationType } from '../vocabulary/names.ts'
import { DECLARED } from '../integrations/index.ts'
import { messageOf } from '../vocabulary/thrown.ts'
import { glideClock, glideLog, glideSettings } from '../glide/basics.ts'
import { glideEvents } from '../glide/runs/events.ts'
import { writeChecks } from '../glide/deployments/checks.ts'
import { glideCollision } from '../glide/deployments/collision.ts'
import { glideCoverage } from '../glide/deployments/coverage.ts'
import {
    activateChecked,
    createIntegrations,
    glideDeployments,
    isNameTaken,
    midServerOf,
} from '../glide/deployments/deployments.ts'
import { makePolicies } from '../glide/cmdb/policies.ts'
import { makeCriticalities, makeLookupRules } from '../glide/deployments/first-records.ts'
import { glideHealth } from '../glide/deployments/health.ts'
import { createInstance } from '../glide/deployments/instances.ts'
import { glidePorts, hasShownError, recordId, showMessage } from '../glide/instance.ts'
import { glideProducts } from '../glide/contract/products.ts'
import { glideRepair, glideSource, type AddDataSource } from '../glide/deployments/repair.ts'
import { validationOf, writeValidation } from '../glide/deployments/validation.ts'
import { text } from '../glide/records/values.ts'
import { confirmRemoval } from '../deployments/coverage.ts'
import { pageSizeOf } from '../deployments/deployment.ts'
import { deletionRefused, endRetirement, isRetiring, openOf, retire } from '../runs/closures/retirement.ts'
import { cancelAll } from '../runs/steps/cancel.ts'
import { startAll } from '../runs/steps/start.ts'

/** Before insert and update: the secret must not leave for a host that nobody vouches for. */
export function checkHosts(deployment: GlideRecord): void {
    const refused = hostFailure(
        {
            cloud: text(deployment, 'cloud'),
            apiUrl: text(deployment, 'api_url'),
            loginUrl: text(deployment, 'login_url'),
        },
        glideSettings().allowedHosts,
    )
    if (refused === undefined) return
    showMessage('error', describe(refused))
    deployment.setAbortAction(true)
}

/** Before insert and update: what could not work is refused where it is entered. */
export function checkSettings(deployment: GlideRecord): void {
    // assumed: the rules after one that aborts still run.
    if (deployment.isActionAborted()) return
    const refused = settingsFailure(deployment)
    if (refused === undefined) return
    showMessage('error', describe(refused))
    deployment.setAbortAction(true)
}

/** Only of what is entered now: a record that came past the rule can still be tested, which writes on it. */
function settingsFailure(deployment: GlideRecord): Failure | undefined {
    const entered = (column: string) =>
        deployment.isNewRecord() || deployment.getElement(column).changes() ? text(deployment, column) : ''
    const size = entered('page_size')
    if (pageSizeOf(size) === undefined) return failure('MDC-110', `It is ${size}.`)
    const name = entered('name')
    if (name === '' || !isNameTaken(name, recordId(deployment))) return undefined
    const sentence = `There is a configuration named ${name} already.`
    return failureInWords('MDC-111', { sentence, remedy: FAILURES['MDC-111'].remedy })
}

/** Before insert: every deployment has an integration instance of its own, which keeps its results apart. */
export function beforeInsert(deployment: GlideRecord): void {
    // assumed: the rules after one that aborts still run.
    if (deployment.isActionAborted()) return
    if (text(deployment, 'integration_instance') !== '') return
    try {
        deployment.setValue('integration_instance', createInstance(text(deployment, 'name')))
    } catch (error) {
        // It is saved without, so that the Health check can say what is wrong; until Repair it imports nothing.
        showMessage('error', describe(failure('MDC-627', messageOf(error))))
    }
}

/** After insert: a deployment gets its own set of integrations, and the instance the source of its configuration items. */
export function afterInsert(deployment: GlideRecord, addDataSource?: AddDataSource): void {
    createIntegrations(recordId(deployment))
    // What is refused the Health check says too.
    const records = { makeLookupRules, makeCriticalities, makePolicies }
    const repairs = [repairSource(glideSource(addDataSource)), ...repairRecords(records)]
    for (const { open } of repairs) for (const refused of open) glideLog.warn(describe(refused))
}

/** Before insert and update: whoever chooses a MID Server is told what passes its queue. */
export function tellOfMidServer(deployment: GlideRecord): void {
    const server = deployment.getElement('mid_server')
    if (server.changes() && text(deployment, 'mid_server') !== '')
        showMessage('info', `${MID_SERVER.sentence} ${MID_SERVER.remedy}`)
}

/** Settings that Save and test has looked at: what it found holds for these alone. */
const TESTED = [
    'cloud',
    'api_url',
    'login_url',
    'tenant_id',
    'client_id',
    'client_secret',
    'mid_server',
    'import_findings_from',
    'management_group_ids',
    'subscription_ids',
    'initiatives',
    'initiative_ids',
    'page_size',
]

/** Before update: a status that was found for other settings is none. */
export function forgetValidation(deployment: GlideRecord): void {
    if (text(deployment, 'validation_status') === 'unvalidated') return
    const changed = TESTED.map((column) => deployment.getElement(column)).filter((element) => element.changes())
    if (changed.length === 0) return
    const labels = listed(changed.map((element) => element.getLabel()))
    deployment.setValue('validation_status', 'unvalidated')
    deployment.setValue('validation_message', `${labels} changed since the last test. Save and test again.`)
}

/** Before insert and update: nobody may read a stored secret, so a column that all may read says since when there is one. */
export function noteSecret(deployment: GlideRecord): void {
    const secret = deployment.getElement('client_secret')
    const since = text(deployment, 'secret_stored')
    if (secret.nil()) {
        if (since !== '') deployment.setValue('secret_stored', '')
    } else if (since === '' || secret.changes()) deployment.setValue('secret_stored', glideClock.now())
}

/** Before update: whoever switches a deployment off is told what stays open; switched on again, it is not being retired. */
export function tellOfActive(deployment: GlideRecord): void {
    if (!deployment.getElement('active').changes()) return
    const sysId = recordId(deployment)
    const ports = glidePorts(deployment, sysId)
    if (text(deployment, 'active') === '1') {
        // Onto the record that is about to be written.
        const deployments = { tell: (_: string, waiting: string) => deployment.setValue('waiting', waiting) }
        const ended = endRetirement({ ...ports, deployments }, sysId)
        if (ended > 0) showMessage('info', `${counted(ended, 'closure')} of its retirement closed nothing.`)
        return
    }
    const open = openOf(ports, sysId)
    if (open === '' || isRetiring(ports, sysId)) return
    showMessage('info', `While it is inactive nothing updates or closes what it imported: ${open}. Retire closes them.`)
}

/** Before delete: what a deployment has imported could be closed by nothing any more. */
export function refuseDeletion(deployment: GlideRecord): void {
    const sysId = recordId(deployment)
    const refused = deletionRefused(glidePorts(deployment, sysId), sysId)
    if (refused === undefined) return
    showMessage('error', refused)
    deployment.setAbortAction(true)
}

/** UI action Retire: the end of a deployment, by closures that wait for approval like any other. */
export function retireDeployment(deployment: GlideRecord): void {
    const sysId = recordId(deployment)
    const ports = glidePorts(deployment, sysId)
    const retired = retire(ports, sysId, () => cancelAll(ports, sysId))
    if (retired.failure) {
        showMessage('error', describe(retired.failure))
        return
    }
    const { open, held, closing, cancelled } = retired.value
    if (cancelled > 0) showMessage('info', `${counted(cancelled, 'run')} ended.`)
    const said = [
        open === ''
            ? 'The configuration is inactive, and nothing of it is open.'
            : `The configuration is inactive. ${open} are to be closed as out of scope.`,
        held === 0 ? '' : `${counted(held, 'closure')} to approve or dismiss under Closures.`,
        closing === 0 ? '' : `${counted(closing, 'closure')} at work.`,
    ]
    showMessage('info', said.filter((sentence) => sentence !== '').join(' '))
}

/** UI action Save and test. The record may be new. The checks run as an event: deployments/checks/pending.ts says why. */
export function saveAndTest(deployment: GlideRecord): void {
    const sysId = deployment.isNewRecord() ? deployment.insert() : deployment.update()
    if (sysId && askForChecks(sysId))
        showMessage(
            'info',
            'The configuration is saved. Its checks run in the background: reload the form to see them.',
        )
    // What refused it has said so itself; what the platform says besides names no reason.
    else if (!hasShownError())
        showMessage('error', describe(failure('MDC-109', deployment.getLastErrorMessage() || '')))
}

/** Queues the checks of a deployment's connection. */
function askForChecks(sysId: string): boolean {
    const since = glideClock.now()
    const pending = { validation_status: 'validating', validation_started: since }
    if (!writeValidation(sysId, { ...pending, validation_message: pendingMessage(since) })) return false
    glideEvents.queue('validationReady', sysId)
    return true
}

/** Script action of validation_ready. */
export function onValidationReady(deployment: GlideRecord): void {
    const sysId = recordId(deployment)
    const read = glideDeployments.read(sysId)
    if (read === undefined) return
    const asked = validationOf(sysId)
    const checks = [
        ...(midServerOf(sysId) === '' ? [] : [MID_SERVER]),
        ...validate(glidePorts(deployment, sysId), read, probed()),
    ]
    // Settings that changed meanwhile were not looked at: what was found is about others.
    const { status, since } = validationOf(sysId)
    if (status !== asked.status || since !== asked.since) return
    writeChecks(sysId, 'connection', checks)
    writeValidation(sysId, { validation_status: statusOf(checks), validation_message: describeChecks(checks) })
}

/** What the integrations ask Azure for; of one whose product is not installed, why not. */
function probed(): Probed[] {
    return DECLARED.all.map(({ label, probes, product }) => ({
        label,
        probes,
        ...(product === undefined || glideProducts.has(product.table) ? {} : { missing: product.absent }),
    }))
}

/** Which integrations name a table of another product as theirs. */
function neededBy(table: TableName): IntegrationType[] {
    return DECLARED.all.filter(({ foreign }) => foreign.includes(table)).map(({ type }) => type)
}

/** UI action Health check: what this instance has at once, what Azure has as Save and test finds it. */
export function healthCheck(deployment: GlideRecord): void {
    const sysId = recordId(deployment)
    const tables = FOREIGN_TABLES.map((needed) => ({ ...needed, neededBy: neededBy(needed.table) }))
    const contract = { tables, scripts: FOREIGN_SCRIPTS, roles: FOREIGN_ROLES }
    const activated = activateChecked(sysId)
    const lost = lostCheck(validationOf(sysId), glideClock)
    const checks = [
        ...healthChecks(glideHealth(sysId), contract),
        collisionCheck(glideCollision),
        ...(lost === undefined ? [] : [lost]),
    ]
    writeChecks(sysId, 'health', checks)
    for (const name of activated) showMessage('info', `${name} is active now: all columns that it needs are there.`)
    const count = (state: Check['state']) => checks.filter((check) => check.state === state).length
    if (count('failed') > 0) showMessage('error', describe(failure('MDC-601', failedNames(checks))))
    else
        showMessage(
            'info',
            `Nothing is wrong on this instance; ${counted(count('warning'), 'warning')}. Checks has all ${checks.length} checks.`,
        )
    if (askForChecks(sysId))
        showMessage('info', 'The checks of the connection run in the background: reload the form to see them.')
}

/** UI action Repair: what the Health check finds and what can be put right from here. */
export function repairDeployment(deployment: GlideRecord, addDataSource?: AddDataSource): void {
    const { repaired, open } = repair(glideRepair(recordId(deployment), addDataSource))
    for (const sentence of repaired) showMessage('info', `Repaired: ${sentence}`)
    for (const problem of open) showMessage('error', `Not repaired: ${describe(problem)}`)
    if (repaired.length + open.length === 0) showMessage('info', 'There is nothing to repair.')
    showMessage('info', 'Run the Health check again.')
}

/** UI action Replace client secret: a stored secret is nobody's to see, so the form shows the field only when it is empty. */
export function clearSecret(deployment: GlideRecord): void {
    deployment.setValue('client_secret', '')
    if (deployment.update())
        showMessage('info', 'The stored client secret was removed. Enter the new one, then Save and test.')
}

/** UI action Run all. */
export function runAll(deployment: GlideRecord): void {
    const ports = glidePorts(deployment, recordId(deployment))
    const run = startAll(ports, recordId(deployment))
    if (run.failure) showMessage('error', describe(run.failure))
    else showMessage('info', 'The integrations run one after another. Integration Runs shows their progress.')
}

/** UI action Confirm removal of a lost subscription. */
export function removeSubscription(subscription: GlideRecord): void {
    const removed = confirmRemoval({ coverage: glideCoverage }, recordId(subscription))
    if (removed.failure) showMessage('error', describe(removed.failure))
    else showMessage('info', `The next full pull closes what ${removed.value} had as out of scope.`)
}
