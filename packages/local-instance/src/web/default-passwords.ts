/** Passwords that everybody knows, which must not be reachable from elsewhere. */
import type { Platform } from '../platform.ts'
import { is } from '../query/conditions.ts'
import { isPassword } from './passwords.ts'

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost'])

/** Users who have their own name as password, as those have that come with the instance. */
export async function usersWithDefaultPassword(platform: Platform): Promise<string[]> {
    const users = platform.store.select('sys_user', is('active', 'true'))
    const found: string[] = []
    for (const { sys_id: sysId, user_name: name, user_password: password } of users)
        if (password !== null && password !== undefined && (await isPassword(platform, sysId ?? '', name ?? '')))
            found.push(name ?? '')
    return found
}

/** Throws where the address is not of this machine and somebody could sign in with a password that everybody knows. */
export async function mayListen(platform: Platform, host: string): Promise<void> {
    if (LOOPBACK.has(host)) return
    const users = await usersWithDefaultPassword(platform)
    if (users.length > 0)
        throw new Error(
            `The instance does not listen on ${host} while these users have their name as password: ${users.join(', ')}. Change their passwords first, or listen on 127.0.0.1.`,
        )
}
