/** The system log (syslog). */
import type { Log, LogLevel, Platform } from './platform.ts'
import { currentTime } from './time.ts'

/** A log that writes records, and tells `onLog` of each line. */
export function systemLog(
    { clock, ids, store }: Pick<Platform, 'clock' | 'ids' | 'store'>,
    onLog?: (level: LogLevel, source: string, message: string) => void,
): Log {
    return {
        write(level, source, message) {
            store.insert('syslog', {
                sys_id: ids.next(),
                sys_created_on: currentTime({ clock }),
                level,
                source,
                message,
                sequence: String(store.next('syslog')),
            })
            onLog?.(level, source, message)
        },
    }
}
