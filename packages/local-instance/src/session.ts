/** Sessions: whose the current one is, and a user's name, zone and roles, contained ones included. */
import type { Platform, Session } from './platform.ts'
import { is } from './query/conditions.ts'

/** The system's own session, in which an instance starts. */
export const SYSTEM: Session = {
    userSysId: '',
    userName: 'system',
    userDisplayName: 'System',
    roles: new Set(['admin']),
    timeZone: 'UTC',
    scope: 'global',
    interactive: false,
}

/** Whose session it is now. */
export class Sessions {
    current = SYSTEM

    /** Runs `work` in a session that is changed, then goes back to the one before. */
    as<T>(change: Partial<Session>, work: () => T): T {
        const before = this.current
        this.current = { ...before, ...change }
        try {
            return work()
        } finally {
            this.current = before
        }
    }
}

/** The session of a user by sys_id. */
export function sessionOf(platform: Platform, userSysId: string): Partial<Session> {
    const { store } = platform
    const user = store.read('sys_user', userSysId)
    const granted = store.select('sys_user_has_role', is('user', userSysId)).map((row) => row['role'] ?? '')
    const roles = new Set<string>()
    for (let open = granted; open.length > 0;) {
        const [role = '', ...rest] = open
        open = rest
        const name = store.read('sys_user_role', role)?.['name'] ?? ''
        if (name === '' || roles.has(name)) continue
        roles.add(name)
        open.push(...store.select('sys_user_role_contains', is('role', role)).map((row) => row['contains'] ?? ''))
    }
    return {
        userSysId,
        userName: user?.['user_name'] ?? '',
        userDisplayName: user?.['name'] ?? '',
        timeZone: user?.['time_zone'] ?? 'UTC',
        roles,
    }
}
