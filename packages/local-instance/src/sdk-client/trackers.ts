/** Progress of what a client has started (sys_execution_tracker). */
import type { Platform } from '../platform.ts'
import { currentTime } from '../time.ts'

const LABELS: Record<string, string> = { '0': 'Pending', '1': 'Running', '2': 'Successful', '3': 'Failed' }

/** Runs work under a tracker, which says how it ended; answers its sys_id. `work` answers what to say of it. */
export function tracked({ clock, ids, log, store }: Platform, name: string, work: () => string): string {
    const sysId = ids.next()
    const at = currentTime({ clock })
    store.insert('sys_execution_tracker', {
        ...{ sys_id: sysId, sys_class_name: 'sys_execution_tracker', name, state: '1', percent_complete: '0' },
        ...{ sys_created_on: at, sys_updated_on: at },
    })
    const end = (state: string, message: string) =>
        store.update('sys_execution_tracker', sysId, {
            ...{ state, message: message.slice(0, 4000), percent_complete: '100' },
            sys_updated_on: currentTime({ clock }),
        })
    try {
        end('2', work())
    } catch (error) {
        const message = error instanceof Error ? error.message : String(error)
        log.write('error', 'install', `${name}: ${message}`)
        end('3', message)
    }
    return sysId
}

/** A tracker as /api/sn_cicd/progress answers it; undefined when there is none. */
export function progressOf({ store }: Platform, sysId: string): object | undefined {
    const row = store.read('sys_execution_tracker', sysId)
    if (!row) return undefined
    const status = row['state'] ?? '0'
    return {
        status,
        status_label: LABELS[status] ?? '',
        // The SDK looks into the message whatever the status is.
        status_message: row['message'] ?? '',
        status_detail: '',
        error: status === '3' ? (row['message'] ?? '') : '',
        percent_complete: Number(row['percent_complete'] ?? 0),
    }
}
