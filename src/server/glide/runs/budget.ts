/** The pause that Azure asked a principal for, shared by all its integrations and nodes. Written only when there is one. */
import { pauseSeconds } from '../../azure/http/quota.ts'
import { TABLE } from '../../vocabulary/names.ts'
import type { Budget } from '../../deployments/ports.ts'
import { glideClock } from '../basics.ts'
import { text } from '../records/values.ts'
import { ownRecord } from '../records/own.ts'

export const glideBudget: Budget = {
    wait(principal) {
        const budget = ownRecord(TABLE.budget)
        if (!budget.get('principal', principal)) return 0
        const until = text(budget, 'blocked_until')
        return until === '' ? 0 : Math.max(0, glideClock.seconds(glideClock.now(), until))
    },
    note(principal, answer) {
        const pause = pauseSeconds(answer)
        if (pause <= 0) return
        const until = glideClock.plus(glideClock.now(), pause)
        const budget = ownRecord(TABLE.budget)
        const exists = budget.get('principal', principal)
        // A longer pause that another node was asked for stays.
        if (exists && text(budget, 'blocked_until') >= until) return
        if (!exists) budget.initialize()
        budget.setValue('principal', principal)
        budget.setValue('blocked_until', until)
        if (exists) budget.update()
        else budget.insert()
    },
}
