/** What schedules, UI actions and script actions call. Composes the runs with the Glide adapters. */
import type { GlideRecord } from '@servicenow/glide'
import { describe } from '../vocabulary/failures.ts'
import { counted } from '../vocabulary/counts.ts'
import { glidePorts, recordId, showMessage, userId } from '../glide/instance.ts'
import { glideRuns, integrationRecord } from '../glide/runs/runs.ts'
import type { Outcome } from '../vocabulary/outcome.ts'
import { canRetry, cancelRun, retryRun } from '../runs/steps/cancel.ts'
import { approveClosure, dismissClosure, stepClosure, undoClosure } from '../runs/closures/closure.ts'
import { isRetiring, leftOpenBy } from '../runs/closures/retirement.ts'
import { keepHouse } from '../runs/housekeeping/housekeeping.ts'
import { text } from '../glide/records/values.ts'
import { finishRun } from '../runs/steps/finish.ts'
import { planRun } from '../runs/steps/plan.ts'
import { startNext, startRun } from '../runs/steps/start.ts'
import { stepProcess } from '../runs/steps/step.ts'
import { watch } from '../runs/steps/watchdog.ts'

/** The scheduled script of an integration record. */
export function runScheduled(integration: GlideRecord): void {
    const ports = glidePorts(integration)
    const run = startRun(ports, integrationRecord(integration), 'schedule')
    if (run.failure) ports.log.warn(describe(run.failure))
}

/** UI action Execute Now. */
export function executeNow(integration: GlideRecord): void {
    const run = startRun(glidePorts(integration), integrationRecord(integration), 'manual')
    if (run.failure) showMessage('error', describe(run.failure))
    else showMessage('info', 'The run has started. Integration Runs shows its progress.')
}

/** How the notice of an integration begins that was switched off while something of it was open. */
const LEFT_OPEN = 'Switched off while open:'

/** Before update of an integration: what it imported stays open when it is switched off, and its Notice says so. */
export function tellOfOpen(integration: GlideRecord): void {
    if (!integration.getElement('active').changes()) return
    if (text(integration, 'active') === '1') {
        if (text(integration, 'notice').startsWith(LEFT_OPEN)) integration.setValue('notice', '')
        return
    }
    const ports = glidePorts(integration)
    const open = leftOpenBy(ports, integrationRecord(integration))
    if (open === '' || isRetiring(ports, text(integration, 'deployment'))) return
    const notice = `${LEFT_OPEN} ${open}. Nothing updates or closes them until it is active again, or Retire of the configuration closes them.`
    integration.setValue('notice', notice)
    showMessage('info', notice)
}

/** Before delete of an integration. With its configuration it goes only when nothing is open. */
export function tellOfOpenBeforeDelete(integration: GlideRecord): void {
    const open = leftOpenBy(glidePorts(integration), integrationRecord(integration))
    if (open !== '') showMessage('info', `Still open: ${open}. Only Retire of the configuration closes them now.`)
}

/** UI action Cancel. */
export function cancel(run: GlideRecord): void {
    const cancelled = cancelRun(glidePorts(run), recordId(run))
    if (cancelled.failure) showMessage('error', describe(cancelled.failure))
    else showMessage('info', 'The run was cancelled; a page that is being written is still finished.')
}

/** Condition of the UI action Retry failed. */
export function mayRetry(run: GlideRecord): boolean {
    return canRetry(glidePorts(run), recordId(run))
}

/** UI action Retry failed. */
export function retryFailed(run: GlideRecord): void {
    const retried = retryRun(glidePorts(run), recordId(run))
    if (retried.failure) showMessage('error', describe(retried.failure))
    else if (retried.value === 0) showMessage('info', 'The run starts again from its planning.')
    else showMessage('info', `The run goes on with ${counted(retried.value, 'process', 'processes')}.`)
}

/** The watchdog job. */
export function watchRuns(job: GlideRecord): void {
    watch(glidePorts(job, ''))
}

/** The housekeeping job. */
export function tidy(job: GlideRecord): void {
    keepHouse(glidePorts(job, ''))
}

/** Script action of run_ready. */
export function onRunReady(run: GlideRecord): void {
    planRun(glidePorts(run), recordId(run))
}

/** Script action of process_ready. */
export function onProcessReady(process: GlideRecord): void {
    stepProcess(glidePorts(process), recordId(process))
}

/** Script action of run_finishing. */
export function onRunFinishing(run: GlideRecord): void {
    finishRun(glidePorts(run), recordId(run))
}

/** Script action of run_ended. */
export function onRunEnded(run: GlideRecord): void {
    const ended = glideRuns.read(recordId(run))
    if (ended !== undefined) startNext(glidePorts(run), ended)
}

/** Script action of closure_ready. */
export function onClosureReady(closure: GlideRecord): void {
    stepClosure(glidePorts(closure), recordId(closure))
}

/** UI action Approve. */
export function approve(closure: GlideRecord): void {
    const done = ofCis(closure) ? 'The configuration items are being retired.' : 'The findings are being closed.'
    tell(approveClosure(glidePorts(closure), recordId(closure), userId()), done)
}

/** UI action Dismiss. */
export function dismiss(closure: GlideRecord): void {
    tell(dismissClosure(glidePorts(closure), recordId(closure), userId()), 'Nothing was closed.')
}

/** UI action Undo. */
export function undo(closure: GlideRecord): void {
    const done = ofCis(closure) ? 'What was retired gets its status back.' : 'What was closed is being opened again.'
    tell(undoClosure(glidePorts(closure), recordId(closure), userId()), done)
}

function ofCis(closure: GlideRecord): boolean {
    return text(closure, 'about') === 'cis'
}

function tell(outcome: Outcome<number>, done: string): void {
    if (outcome.failure) showMessage('error', describe(outcome.failure))
    else showMessage('info', done)
}
