/** The integrations whose content the suites spell out; what others bring is for the tests of these to say. */
import { DECLARED } from '../../src/server/integrations/index.ts'
import type { IntegrationType } from '../../src/server/vocabulary/names.ts'
import type { World } from './app-world.ts'

export const KNOWN = [
    'policy_definition',
    'assessment_metadata',
    'compliance_standard',
    'assessment',
    'comprehensive_assessment',
    'container_image',
] as const satisfies readonly IntegrationType[]

/** Declared, and spelled out by no suite but its own. */
export const OTHERS = DECLARED.all.filter(({ type }) => !(KNOWN as readonly IntegrationType[]).includes(type))

/** Checks of Save and test that only others make. */
export const OTHER_CHECKS: ReadonlySet<string> = new Set(
    OTHERS.flatMap(({ probes }) => probes.flatMap(({ checks }) => checks)),
)

/** Tables of other products that others may fill as well. */
export const OTHER_TABLES: ReadonlySet<string> = new Set(OTHERS.flatMap(({ foreign }) => foreign))

/** Makes the others of a deployment inactive, so that Run all and schedules bring what the suite has worked out. */
export function leaveOthersOut(world: World, deployment: string): void {
    for (const { type } of OTHERS) {
        const record = world.instance.record('sn_vul_asc_integration')
        record.get(world.integration(deployment, type))
        record.setValue('active', false)
        record.update()
    }
}
