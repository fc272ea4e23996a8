/** Adding users with roles, as an administrator would. */
import type { Platform } from './platform.ts'

/** Adds a user; answers the sys_id. Throws for a role that does not exist. */
export function createUser(platform: Platform, userName: string, roles: readonly string[]): string {
    const user = platform.record('sys_user')
    if (user.get('user_name', userName)) throw new Error(`there is a user ${userName} already`)
    user.initialize()
    user.setValue('user_name', userName)
    user.setValue('name', userName)
    const sysId = user.insert() ?? ''
    for (const name of roles) {
        const role = platform.record('sys_user_role')
        if (!role.get('name', name)) throw new Error(`there is no role ${name}`)
        const grant = platform.record('sys_user_has_role')
        grant.initialize()
        grant.setValue('user', sysId)
        grant.setValue('role', role.getUniqueValue())
        grant.insert()
    }
    return sysId
}
