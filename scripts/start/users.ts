/** People to try the application with: one for each of its roles, one who works on results, one with none. */
import type { LocalInstance } from 'local-instance'

interface TrialUser {
    name: string
    /** What he is there for, as the start says it. */
    does: string
    roles: readonly string[]
}

export const TRIAL_USERS: readonly TrialUser[] = [
    { name: 'admin', does: 'everything', roles: ['admin'] },
    {
        name: 'configure',
        does: 'sets up deployments and runs integrations',
        roles: ['sn_vul_asc.configure_integration'],
    },
    { name: 'reader', does: 'reads deployments, integrations and runs', roles: ['sn_vul_asc.read_integration'] },
    {
        name: 'analyst',
        does: 'reads results, discovered items and CIs',
        roles: ['sn_vulc.read', 'sn_sec_cmn.read', 'sn_vul.vulnerability_read'],
    },
    { name: 'nobody', does: 'has no role', roles: [] },
]

/** Makes the users that are not there yet. Each has his name as password, which serves on this machine alone. */
export function seedUsers(instance: LocalInstance): void {
    for (const { name, roles } of TRIAL_USERS) {
        const user = instance.record('sys_user')
        const isNew = !user.get('user_name', name)
        if (isNew) instance.createUser(name, roles)
        // A password that somebody has changed stays.
        if (isNew || (name === 'admin' && user.getValue('user_password') === null)) instance.setPassword(name, name)
    }
}
