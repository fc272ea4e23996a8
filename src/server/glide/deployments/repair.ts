/** What Repair asks and changes. assumed: that a scoped application may write the jobs that it ships, and read choices. */
import type { GlideRecord } from '@servicenow/glide'
import type { RepairJob, RepairPorts, SourceState } from '../../deployments/checks/repair.ts'
import { DISCOVERY_SOURCE, TABLE } from '../../vocabulary/names.ts'
import { foreign, type ForeignRecord } from '../records/foreign.ts'
import { glideLog } from '../basics.ts'
import { makeCriticalities, makeLookupRules } from './first-records.ts'
import { makePolicies } from '../cmdb/policies.ts'
import { WATCHDOG } from './health.ts'
import { giveInstance, lacksInstance } from './instances.ts'
import { userByName } from './users.ts'
import { text } from '../records/values.ts'
import { ownRecord } from '../records/own.ts'
import { messageOf } from '../../vocabulary/thrown.ts'

/** Adds a discovery source; global.CMDBDataSourceUtil has it, where there is one. */
export type AddDataSource = (source: string) => void

/** Repair of one deployment. */
export function glideRepair(deployment: string, addDataSource: AddDataSource | undefined): RepairPorts {
    return {
        ...glideSource(addDataSource),
        lacksInstance: () => lacksInstance(deployment),
        giveInstance: () => giveInstance(deployment),
        makeLookupRules,
        makeCriticalities,
        makePolicies,
        user: userByName,
        integrations() {
            const found: RepairJob[] = []
            const integration = ownRecord(TABLE.integration)
            integration.addQuery('deployment', deployment)
            integration.orderBy('order')
            integration.query()
            while (integration.next()) found.push(jobOf(integration))
            return found
        },
        watchdog() {
            const job = foreign(JOB).where('name', '=', WATCHDOG).limit(1).query()
            return job.next() ? { ...jobOf(job.record), active: job.text('active') === '1' } : undefined
        },
        setRunAs({ sysId }, user) {
            // Of an integration through its own table, which needs no privilege.
            const own = ownRecord(TABLE.integration)
            const job = own.get(sysId) ? own : foreign(JOB).record
            if (!job.get(sysId)) return false
            job.setValue('run_as', user)
            job.update()
            // What is stored counts: a refused update need not say so.
            return job.get(sysId) && text(job, 'run_as') === user
        },
    }
}

/** The choice of cmdb_ci.discovery_source alone. */
export function glideSource(addDataSource: AddDataSource | undefined): Pick<RepairPorts, 'source' | 'addSource'> {
    return {
        source() {
            const choice = choices()
            let state: SourceState = 'missing'
            while (choice.next()) {
                if (choice.text('inactive') !== '1') return 'active'
                state = 'inactive'
            }
            return state
        },
        addSource() {
            attempt('CMDBDataSourceUtil', () => addDataSource?.(DISCOVERY_SOURCE))
            if (choices().next()) return
            // assumed: an instance lets a scoped application write a choice of a global column, or refuses it.
            attempt('sys_choice', () => {
                const choice = foreign('sys_choice')
                choice.record.initialize()
                choice.set({ ...CHOICE, label: DISCOVERY_SOURCE, language: 'en', inactive: false }).insert()
            })
        },
    }
}

const JOB = 'sysauto_script'
const CHOICE = { name: 'cmdb_ci', element: 'discovery_source', value: DISCOVERY_SOURCE }

function choices(): ForeignRecord<'sys_choice'> {
    const { name, element, value } = CHOICE
    return foreign('sys_choice')
        .where('name', '=', name)
        .where('element', '=', element)
        .where('value', '=', value)
        .query()
}

function jobOf(job: GlideRecord): RepairJob {
    return { sysId: job.getUniqueValue(), name: text(job, 'name'), runAs: text(job, 'run_as') }
}

/** Tries one of several ways; that it is refused is no reason not to try the next. */
function attempt(way: string, act: () => void): void {
    try {
        act()
    } catch (error) {
        glideLog.warn(`The discovery source was not added by ${way}: ${messageOf(error)}`)
    }
}
