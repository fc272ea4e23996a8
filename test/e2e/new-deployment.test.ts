/** What a deployment has from the moment it is saved. */
import { FAILURES } from '../../src/server/vocabulary/failures.ts'
import { INTEGRATION_TYPES } from '../../src/server/vocabulary/names.ts'
import { createWorld } from '../support/app-world.ts'

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
                    active: String(type !== 'container_image'),
                    'run_as.user_name': 'VR.System',
                    notice: type === 'container_image' ? waiting : '',
                    template: 'false',
                })),
            )
        } finally {
            await world.close()
        }
    },
    60_000,
)

test('the Health check activates what waits for its columns, and nothing that somebody has switched off', async () => {
    const world = await createWorld()
    try {
        const deployment = world.deploy('Contoso')
        const containers = () =>
            world.rows('sn_vul_asc_integration', ['active', 'notice'], `deployment=${deployment}^type=container_image`)
        const change = (values: Record<string, string>) => {
            const record = world.instance.record('sn_vul_asc_integration')
            record.addEncodedQuery(`deployment=${deployment}^type=container_image`)
            record.query()
            record.next()
            for (const [column, value] of Object.entries(values)) record.setValue(column, value)
            record.update()
        }
        const check = () =>
            world.instance
                .runUiAction('sn_vul_asc_deployment', deployment, 'sn_vul_asc_health_check')
                .map(({ text }) => text)
        change({ active: 'false', notice: FAILURES['MDC-415'].sentence })
        expect(check()).toContain(
            'Container Image Vulnerabilities Integration is active now: all columns that it needs are there.',
        )
        expect(containers()).toEqual([{ active: 'true', notice: '' }])
        change({ active: 'false' })
        check()
        expect(containers()).toEqual([{ active: 'false', notice: '' }])
    } finally {
        await world.close()
    }
}, 60_000)
