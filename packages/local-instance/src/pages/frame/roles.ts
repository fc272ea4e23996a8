/** Lists of roles on menus, modules and properties. */
import type { Session } from '../../platform.ts'

/** Does the user have one of the roles, separated by commas? A list without roles is everybody's. */
export function hasOneOf(session: Session, roles: string | null | undefined): boolean {
    const names = (roles ?? '').split(',').filter((name) => name.trim() !== '')
    return names.length === 0 || session.roles.has('admin') || names.some((name) => session.roles.has(name.trim()))
}
