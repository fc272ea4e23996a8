/** The tenant that ships with the simulator: small, multi-cloud, with the oddities that data/README.md lists. */
import { join } from 'node:path'
import type { Tenant } from '../tenant/tenant.ts'
import { folderTenant } from './folder.ts'

/** Reads the tenant of packages/defender-simulator/data. */
export function builtinTenant(): Tenant {
    return folderTenant(join(__dirname, '..', '..', 'data'))
}
