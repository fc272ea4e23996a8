/** What a deployment has from the moment it is saved. */
import { INTEGRATION_TYPES } from '../../src/server/names.ts'
import { createWorld } from '../support/world.ts'

const COLUMNS = ['order', 'type', 'active', 'run_as.user_name', 'notice', 'template']

test.each([
    [
        'with Container Vulnerability Response: container images wait until the columns have been checked',
        {},
        /^The columns of Container Vulnerability Response have not been checked/,
    ],
    [
        'without Container Vulnerability Response: container images have nowhere to go',
        { without: ['container' as const] },
        /^Container Vulnerability Response is not installed/,
    ],
])(
    '%s',
    async (_, options, notice) => {
        const world = await createWorld([], options)
        try {
            // Not by deploy(), which activates what waits.
            const deployment = world.instance.record('sn_vul_asc_deployment')
            deployment.initialize()
            const values = { name: 'Contoso', tenant_id: 'tenant', client_id: 'client', client_secret: 'secret' }
            for (const [column, value] of Object.entries(values)) deployment.setValue(column, value)
            const sysId = deployment.insert() ?? ''
            const waiting = expect.stringMatching(notice) as string
            expect(world.rows('sn_vul_asc_integration', COLUMNS, `deployment=${sysId}`)).toEqual(
                INTEGRATION_TYPES.map((type, index) => ({
                    order: String((index + 1) * 100),
                    type,
                    active: String(type !== 'container_images'),
                    'run_as.user_name': 'VR.System',
                    notice: type === 'container_images' ? waiting : '',
                    template: 'false',
                })),
            )
        } finally {
            await world.close()
        }
    },
    60_000,
)
