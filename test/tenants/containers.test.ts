/** Vulnerabilities of container images, told by the registry and by the containers that run them. */
import type { World } from '../support/app-world.ts'
import { caseItems, caseWorld, type CaseItem } from '../support/case-world.ts'

const RUNNING = caseItems('running-container')
const ITEM = 'sn_vul_container_image_vulnerable_item'

/** The row of the same image and package in its registry. */
function inRegistry({ id, properties, ...item }: CaseItem): CaseItem {
    const [, key = ''] = id.split('/assessments/')
    const registry = `${id.split('/providers/')[0] ?? ''}/providers/Microsoft.ContainerRegistry/registries/acr1`
    return {
        ...item,
        id: `${registry}/providers/Microsoft.Security/securityentitydata/repositories-team-app/providers/Microsoft.Security/assessments/${key}`,
        properties: { ...properties, resourceDetails: { Source: 'Azure', ResourceType: '.containerimage' } },
    }
}

describe('containers', () => {
    let world: World
    let deployment: string
    const start = async (items: readonly CaseItem[]) => {
        world = await caseWorld(items)
        deployment = world.deploy('Contoso')
    }
    afterEach(() => world.close())

    const items = () =>
        world
            .rows(ITEM, ['vulnerability.id', 'state', 'discovered_container_image.repo'])
            .map((row) => Object.values(row).join(' '))
            .sort()
    const images = (full = false) => {
        world.clock.at += 86_400_000
        return world.run(deployment, 'container_image', full)
    }

    test('K2 closed lists: a running container is its image, and no result and no CI', async () => {
        const unknown = RUNNING.slice(0, 1).map((item) => ({
            ...item,
            id: item.id.replace('k8s-container-ns1-web-c1', 'k8s-container-ns1-web-c2'),
            properties: { ...item.properties, resourceAdditionalData: '{}' },
        }))
        await start([...RUNNING, ...unknown])
        expect(world.run(deployment, 'assessment')).toMatchObject({ substate: 'success', inserted: 0 })
        expect(images()).toMatchObject({ substate: 'success', retrieved: 3, inserted: 2, rejected: 0 })
        expect(items()).toEqual([
            'CVE-2026-10000 1 acr1.azurecr.io/team/app',
            'CVE-2026-10001 1 acr1.azurecr.io/team/app',
        ])
        expect(world.rows('sn_vulc_result', ['sys_id'])).toEqual([])
        expect(world.rows('cmdb_ci_cmp_resource', ['sys_id'])).toEqual([])
        expect(images(true)).toMatchObject({ inserted: 0, updated: 0, unchanged: 2 })
    })

    test('K2 closed lists: the image in its registry and running is one item for each CVE, open until neither names it', async () => {
        const [openssl, zlib] = RUNNING
        if (openssl === undefined || zlib === undefined) throw new Error('the case has two rows')
        const both = [openssl, inRegistry(openssl)]
        await start([...both, zlib])
        images()
        const open = ['CVE-2026-10000 1 acr1.azurecr.io/team/app', 'CVE-2026-10001 1 acr1.azurecr.io/team/app']
        expect(items()).toEqual(open)
        expect(images(true)).toMatchObject({ inserted: 0, updated: 0, unchanged: 3 })
        const say = async (item: CaseItem, code: string) => {
            const at = `${new Date(world.clock.at).toISOString().slice(0, 19)}.0000000Z`
            const status = { ...(item.properties['status'] as object), code, statusChangeDate: at }
            await world.simulator.control.addAssessment({ ...item, properties: { ...item.properties, status } })
        }
        await say(openssl, 'Healthy')
        images(true)
        expect(items()).toEqual(open)
        await say(inRegistry(openssl), 'Healthy')
        images(true)
        expect(items()).toEqual([open[0]?.replace(' 1 ', ' 3 '), open[1]])
        await say(openssl, 'Unhealthy')
        await say(inRegistry(openssl), 'Unhealthy')
        images(true)
        expect(items()).toEqual(open)
        // Both at once, on one page.
        await say(openssl, 'Healthy')
        await say(inRegistry(openssl), 'Healthy')
        images(true)
        expect(items()).toEqual([open[0]?.replace(' 1 ', ' 3 '), open[1]])
    })

    test.each(['count_only', 'off'])(
        'K2 categories: software of images as %s closes what it made, and opens the same again when it is chosen back',
        async (choice) => {
            await start(RUNNING)
            const choose = (value: string) => {
                const record = world.instance.record('sn_vul_asc_category_choice')
                record.addEncodedQuery('category=SoftwareUpdate^family=image')
                record.query()
                record.next()
                record.setValue('choice', value)
                record.update()
            }
            images()
            const open = items()
            choose(choice)
            const { sys_id: run } = images(true)
            const closures = world.rows('sn_vul_asc_closure', ['state'], `run=${run}`)
            expect(closures).toMatchObject([{ state: 'closed' }])
            expect(items()).toEqual(open.map((item) => item.replace(' 1 ', ' 3 ')))
            expect(world.rows('sn_vul_asc_finding', ['absence'], 'type=container_image')).toEqual([
                { absence: 'excluded' },
                { absence: 'excluded' },
            ])
            expect(images(true)).toMatchObject({ substate: 'success', inserted: 0, updated: 0, closed: 0 })
            choose('vulnerable_items')
            expect(images(true)).toMatchObject({ substate: 'success', inserted: 0 })
            expect(items()).toEqual(open)
        },
    )

    test('K5 unhealthy, yet nothing: a list that names no vulnerability is a rejection', async () => {
        await start(
            RUNNING.map((item) => ({
                ...item,
                properties: { ...item.properties, additionalData: { CvesDetails: '[{' } },
            })),
        )
        expect(images()).toMatchObject({ substate: 'success', inserted: 0, rejected: 2 })
        expect(world.rows('sn_vul_asc_finding', ['reason_code'], 'type=container_image')).toEqual([
            { reason_code: 'no_vulnerability_id' },
            { reason_code: 'no_vulnerability_id' },
        ])
        expect(items()).toEqual([])
    })
})
