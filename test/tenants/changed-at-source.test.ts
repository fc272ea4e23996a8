/** What Microsoft changed in 2025 and 2026, as far as it has a right value that no other test here shows. */
import { caseWorld, type CaseItem } from '../support/case-world.ts'
import type { World } from '../support/app-world.ts'

const [SUBSCRIPTION, EMPTY] = ['a1a1a1a1-0001-4000-8000-000000000001', 'a1a1a1a1-0009-4000-8000-000000000009']
const KEY = '00000000-0000-4000-8000-00000000a726'

function subscription(id: string): CaseItem {
    return {
        id: `/subscriptions/${id}`,
        name: id,
        type: 'Microsoft.Resources/subscriptions',
        properties: { displayName: id, state: 'Enabled' },
    }
}

/** A recommendation for a resource, with what is special of it. */
function assessment(resource: string, resourceDetails: object, more: object = {}): CaseItem {
    return {
        id: `${resource}/providers/Microsoft.Security/assessments/${KEY}`,
        name: KEY,
        type: 'Microsoft.Security/assessments',
        properties: {
            displayName: 'Surface area configuration',
            status: { code: 'Unhealthy', statusChangeDate: '2026-08-01T00:00:00Z' },
            metadata: { displayName: 'Surface area configuration', severity: 'Critical', assessmentType: 'BuiltIn' },
            resourceDetails,
            ...more,
        },
    }
}

const WORKSPACE = `/subscriptions/${SUBSCRIPTION ?? ''}/resourcegroups/rg/providers/microsoft.operationalinsights/workspaces/logs`
const database = (name: string) =>
    assessment(`${WORKSPACE}/onpremisemachines/sql01_u1_${name}/databases/${name}`, {
        Source: 'OnPremiseSql',
        MachineName: 'sql01',
        ServerName: 'MSSQLSERVER',
        DatabaseName: name,
    })

describe('what changed at the source', () => {
    let world: World
    let deployment: string
    beforeAll(async () => {
        const vm = `/subscriptions/${SUBSCRIPTION ?? ''}/resourcegroups/rg/providers/microsoft.compute/virtualmachines/vm`
        const inPortal = (address: string) => ({ links: { azurePortal: address } })
        world = await caseWorld([
            ...[SUBSCRIPTION, EMPTY].flatMap((id) => (id === undefined ? [] : [subscription(id)])),
            database('orders'),
            database('invoices'),
            assessment(
                vm,
                { Source: 'Azure', Id: vm },
                inPortal('https://security.microsoft.com/exposure-recommendations?x=1'),
            ),
        ])
        deployment = world.deploy('Contoso')
        world.run(deployment, 'assessment_metadata')
    }, 60_000)
    afterAll(() => world.close())

    test('October 2026: a subscription in which nothing is assessed is named, and the run is a success', () => {
        const { sys_id, substate } = world.run(deployment, 'assessment')
        expect(substate).toBe('success')
        const [run] = world.rows('sn_vul_asc_integration_run', ['notice'], `sys_id=${sys_id}`)
        expect(run?.['notice']).toContain(
            `Defender for Cloud assesses nothing in 1 subscription: ${EMPTY ?? ''}. Turn on Foundational CSPM there`,
        )
    })

    test('July 2026: rules of SQL on machines are told for each database, by its name', () => {
        const items = world.rows('sn_sec_cmn_src_ci', ['resource_name'], 'source_idLIKE/databases/')
        expect(items.map((item) => item['resource_name']).sort()).toEqual(['invoices', 'orders'])
    })

    test('API version 2025-05-04: the severity Critical is the highest criticality', () => {
        expect(world.rows('sn_vulc_test', ['source_criticality', 'criticality'], `source_id=${KEY}`)).toEqual([
            { source_criticality: 'Critical', criticality: '1' },
        ])
    })

    test('May 2026: a link to the Defender portal stays', () => {
        const [result] = world.rows('sn_vulc_result', ['description'], 'source_idLIKEvirtualmachines/vm')
        expect(result?.['description']).toContain('https://security.microsoft.com/exposure-recommendations?x=1')
    })
})
