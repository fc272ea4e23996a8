/**
 * What a form asks before it does what hurts, each with its number: by action name, for g_scratchpad of a display business
 * rule. They are made when the form is loaded; what has changed since, the action itself finds out.
 */
import type { GlideRecord } from '@servicenow/glide'
import { counted } from '../vocabulary/counts.ts'
import { glidePorts, recordId } from '../glide/instance.ts'
import { openIn, openInClosure } from '../glide/findings/counts.ts'
import { integer, text } from '../glide/records/values.ts'
import { openOf } from '../runs/closures/retirement.ts'

type Questions = Record<string, string>

/** Of a configuration: Retire and Replace client secret. */
export function askOfDeployment(deployment: GlideRecord): Questions {
    const sysId = recordId(deployment)
    const ports = glidePorts(deployment, sysId)
    const open = openOf(ports, sysId)
    const going = ports.runs.going(sysId).length
    const integrations = ports.integrations.ofDeployment(sysId).length
    const ended = going === 0 ? '' : ` ${counted(going, 'run')} end now.`
    const closed =
        open === ''
            ? 'Nothing of it is open.'
            : `${open} are proposed for closing as out of scope. Undo of the closures opens them again, citations excepted.`
    return {
        sn_vul_asc_retire: `Retire this configuration? It becomes inactive.${ended} ${closed}`,
        sn_vul_asc_replace_secret: `Remove the stored client secret? The runs of ${counted(integrations, 'active integration')} fail until a new one is entered.`,
    }
}

/** Of a subscription: Confirm removal. */
export function askOfSubscription(subscription: GlideRecord): Questions {
    const open = openIn(text(subscription, 'deployment'), [text(subscription, 'subscription_id')])
    return {
        sn_vul_asc_confirm_removal: `Is this subscription gone for good? The next full pull closes its ${counted(open, 'open finding')} as out of scope.`,
    }
}

/** Of a run: Cancel. */
export function askOfRun(run: GlideRecord): Questions {
    const states = glidePorts(run).processes.states(recordId(run))
    const all = [...states.values()].reduce((sum, count) => sum + count, 0)
    const going = (['ready', 'running', 'waiting'] as const).reduce((sum, state) => sum + (states.get(state) ?? 0), 0)
    const ended =
        all === 0
            ? 'It has not been planned yet.'
            : `${going} of its ${counted(all, 'process', 'processes')} end unfinished.`
    return {
        sn_vul_asc_cancel: `Cancel this run? ${ended} What is written stays, and Retry failed goes on where it stopped.`,
    }
}

/** Of a closure: Approve and Undo. */
export function askOfClosure(closure: GlideRecord): Questions {
    if (text(closure, 'about') === 'cis') {
        const cis = (column: string) => counted(integer(closure, column), 'configuration item')
        return {
            sn_vul_asc_approve_closure: `Retire ${cis('to_close')}? What something refers to by then is left out. Undo gives them their status back.`,
            sn_vul_asc_undo_closure: `Give ${cis('closed')} that this closure has retired their status back?`,
        }
    }
    const open = counted(openInClosure(recordId(closure)), 'open finding')
    const back =
        text(closure, 'type') === 'compliance_standard'
            ? 'Their citations are removed, which cannot be undone.'
            : 'Undo opens them again.'
    return {
        sn_vul_asc_approve_closure: `Close ${open}? ${back}`,
        sn_vul_asc_undo_closure: `Open ${counted(integer(closure, 'closed'), 'finding')} again that this closure has closed?`,
    }
}
