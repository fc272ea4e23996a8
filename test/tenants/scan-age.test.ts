/** K6 scan age: an image that was pushed long ago is not scanned again, and is not found today because it is listed today. */
import type { World } from '../support/app-world.ts'
import { caseWorld, type CaseItem } from '../support/case-world.ts'

const SUBSCRIPTION = '/subscriptions/aaaaaaaa-0000-4000-8000-000000000001/resourceGroups/rg1/providers'
const REGISTRY = `${SUBSCRIPTION}/Microsoft.ContainerRegistry/registries/acr1`
const CLUSTER = `${SUBSCRIPTION}/Microsoft.ContainerService/managedClusters/aks1`
const KEY = '00000000-0000-4000-8000-000000000100'
const DAY = 86_400_000
const AGE =
    'The image was last pushed on 2026-08-23. Defender for Cloud scans an image again only within 30 days of a push or pull, or while a container runs it, so this may be old data.'

/** A repository of one image, by the digit that its digest is made of. */
const IMAGES = { recent: '1', old: '2', running: '3', silent: '4', pulled: '5' }
type Image = keyof typeof IMAGES

interface Said {
    pushed?: string
    changed?: string
    fixed?: string
    running?: boolean
}

function row(image: Image, { pushed, changed, fixed = '1.2', running = false }: Said): CaseItem {
    const entity = `securityentitydata/${running ? 'k8s-container-ns1' : 'repositories'}-${image}`
    const resource = `${running ? CLUSTER : REGISTRY}/providers/Microsoft.Security/${entity}`
    const Digest = `sha256:${IMAGES[image].repeat(64)}`
    return {
        id: `${resource}/providers/Microsoft.Security/assessments/${KEY}`,
        name: KEY,
        type: 'Microsoft.Security/assessments',
        properties: {
            displayName: 'Update openssl',
            resourceDetails: {
                Source: 'Azure',
                Id: resource,
                ResourceType: running ? 'K8s-container' : '.containerimage',
                ResourceName: image,
            },
            status: {
                code: 'Unhealthy',
                statusChangeDate: changed ?? '2026-08-24T06:00:00.1234567Z',
                firstEvaluationDate: '2026-08-24T06:00:00.1234567Z',
            },
            metadata: { displayName: 'Update openssl', severity: 'High', recommendationCategory: 'SoftwareUpdate' },
            additionalData: {
                SoftwareName: 'openssl',
                CvesDetails: JSON.stringify([{ CveId: 'CVE-2026-10000', FixedVersion: fixed }]),
            },
            resourceAdditionalData: JSON.stringify({
                Digest,
                ImageUri: `acr1.azurecr.io/${image}@${Digest}`,
                ...(pushed === undefined ? {} : { LastPushedToRegistryUTC: pushed }),
            }),
        },
    }
}

/** Without it a row is looked at again with every pull, as one that may get more details. */
const DETAILS: CaseItem = {
    id: '/providers/microsoft.security/cvedetails/cve-2026-10000',
    name: 'cve-2026-10000',
    type: 'microsoft.security/cvedetails',
    properties: { cveId: 'CVE-2026-10000', severity: 'High' },
}

const OLD = '2026-08-23T12:00:00Z'

describe('K6 scan age of container images', () => {
    let world: World
    let deployment: string

    beforeAll(async () => {
        world = await caseWorld([
            DETAILS,
            row('recent', { pushed: '2026-11-13T12:00:00Z' }),
            row('old', { pushed: OLD }),
            row('running', { pushed: OLD }),
            row('running', { pushed: OLD, running: true }),
            row('silent', {}),
            row('pulled', { pushed: OLD, changed: '2026-11-20T06:00:00Z' }),
        ])
        deployment = world.deploy('Contoso')
    }, 60_000)
    afterAll(() => world.close())

    const pull = () => world.run(deployment, 'container_image', true)
    const byRepository = (table: string, column: string, path: string) =>
        Object.fromEntries(
            world
                .rows(table, [path, column])
                .map((found) => [(found[path] ?? '').replace('acr1.azurecr.io/', ''), found[column]]),
        )
    const itemsFound = () =>
        byRepository('sn_vul_container_image_vulnerable_item', 'last_found_dt_tm', 'discovered_container_image.repo')
    const imagesFound = () => byRepository('sn_vul_container_image', 'last_found', 'repo')
    /** What the findings of an image say: in the registry first. */
    const reasons = (image: Image) =>
        world
            .rows('sn_vul_asc_finding', ['external_id', 'reason'], `type=container_image^external_idLIKE-${image}/`)
            .sort((one, other) => ((one['external_id'] ?? '') > (other['external_id'] ?? '') ? 1 : -1))
            .map((found) => found['reason'])

    test('a new item is found at the import, or at the latest sign of a scan', () => {
        expect(pull()).toMatchObject({ substate: 'success', inserted: 5, rejected: 0 })
        const found = {
            recent: '2026-11-23 12:00:00',
            old: '2026-08-24 06:00:00',
            running: '2026-11-23 12:00:00',
            silent: '2026-11-23 12:00:00',
            pulled: '2026-11-20 06:00:00',
        }
        expect(itemsFound()).toEqual(found)
        expect(imagesFound()).toEqual(found)
        expect(reasons('recent')).toEqual([''])
        expect(reasons('silent')).toEqual([''])
        expect(reasons('old')).toEqual([`${AGE} The latest sign of a scan is of 2026-08-24.`])
        expect(reasons('pulled')).toEqual([`${AGE} The latest sign of a scan is of 2026-11-20.`])
        expect(reasons('running')).toEqual([`${AGE} The latest sign of a scan is of 2026-08-24.`, ''])
        expect(
            byRepository(
                'sn_vul_container_image_vulnerable_item',
                'first_found_dt_tm',
                'discovered_container_image.repo',
            ),
        ).toEqual(Object.fromEntries(Object.keys(IMAGES).map((image) => [image, '2026-08-24 06:00:00'])))
    })

    test('unchanged a day later: what is scanned moves on, the rest stays, and the same run again writes nothing', () => {
        world.clock.at += DAY
        expect(pull()).toMatchObject({ staged: 0, unchanged: 6 })
        const found = {
            recent: expect.stringMatching('^2026-11-24') as unknown,
            old: '2026-08-24 06:00:00',
            running: expect.stringMatching('^2026-11-24') as unknown,
            silent: expect.stringMatching('^2026-11-24') as unknown,
            pulled: '2026-11-20 06:00:00',
        }
        expect(itemsFound()).toEqual(found)
        expect(imagesFound()).toEqual(found)
        const counts = () =>
            ['sn_vul_container_image', 'sn_vul_container_image_findings', 'sn_vul_container_image_vulnerable_item'].map(
                (table) => world.rows(table, ['sys_id', 'sys_mod_count']),
            )
        const before = counts()
        expect(pull()).toMatchObject({ staged: 0, unchanged: 6 })
        expect(counts()).toEqual(before)
    })

    test('an image grows old without any change of its row, and its finding says so', () => {
        world.clock.at += 27 * DAY
        pull()
        expect(itemsFound()).toMatchObject({ recent: expect.stringMatching('^2026-11-24') as unknown })
        expect(reasons('recent')).toEqual([
            AGE.replace('2026-08-23', '2026-11-13') + ' The latest sign of a scan is of 2026-11-13.',
        ])
    })

    test('what changes on an old image is written, and Last found never goes back', async () => {
        await world.simulator.control.addAssessment(row('recent', { pushed: '2026-11-13T12:00:00Z', fixed: '1.3' }))
        await world.simulator.control.addAssessment(row('old', { pushed: OLD, changed: '2026-12-01T06:00:00Z' }))
        expect(pull()).toMatchObject({ updated: 1 })
        expect(itemsFound()).toMatchObject({
            recent: expect.stringMatching('^2026-11-24') as unknown,
            old: '2026-12-01 06:00:00',
        })
    })

    test('pushed again it is found at the import, without a reason', async () => {
        await world.simulator.control.addAssessment(row('recent', { pushed: '2026-12-20T12:00:00Z', fixed: '1.3' }))
        pull()
        expect(itemsFound()).toMatchObject({ recent: expect.stringMatching('^2026-12-21') as unknown })
        expect(reasons('recent')).toEqual([''])
    })

    test('set to 0 everything follows the import, at once and without reasons', () => {
        world.property('sn_vul_asc.image_scan_days', '0')
        pull()
        expect(Object.values(itemsFound())).toEqual(
            Object.keys(IMAGES).map(() => expect.stringMatching('^2026-12-21') as unknown),
        )
        expect(Object.keys(IMAGES).flatMap((image) => reasons(image as Image))).toEqual(['', '', '', '', '', ''])
        world.property('sn_vul_asc.image_scan_days', '30')
    })

    test('an old image that is gone is closed on the day of the import', async () => {
        await world.simulator.control.removeAssessment(row('old', {}).id)
        world.clock.at += DAY
        pull()
        expect(
            world.rows(
                'sn_vul_container_image_vulnerable_item',
                ['state', 'last_found_dt_tm'],
                'discovered_container_image.repoENDSWITHold',
            ),
        ).toEqual([{ state: '3', last_found_dt_tm: expect.stringMatching('^2026-12-22') as unknown }])
    })
})
