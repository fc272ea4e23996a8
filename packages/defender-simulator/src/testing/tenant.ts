/** A small tenant for unit tests: two groups, two subscriptions, policies at every level. */
import { tenantOf } from '../datasets/folder.ts'
import type { Json, Tenant } from '../tenant/tenant.ts'

export const ROOT = '11111111-1111-4111-8111-111111111111'
export const [SUB_A, SUB_B] = ['aaaaaaaa-0000-4000-8000-00000000000a', 'bbbbbbbb-0000-4000-8000-00000000000b'] as const

const GROUP = '/providers/Microsoft.Management/managementGroups'
const SET = '/providers/Microsoft.Authorization/policySetDefinitions'

function group(name: string, parent: string): Json {
    return {
        id: `${GROUP}/${name}`,
        name,
        type: 'Microsoft.Management/managementGroups',
        properties: { displayName: name.toUpperCase(), details: { parent: { id: `${GROUP}/${parent}` } } },
    }
}

function subscription(id: string, parent: string): Json {
    return {
        id: `/subscriptions/${id}`,
        name: id.slice(0, 1),
        type: 'Microsoft.Resources/subscriptions',
        properties: { managementGroupAncestorsChain: [{ name: parent }] },
    }
}

function policySet(id: string, policyType: string, category = ''): Json {
    return {
        id,
        name: id.split('/').at(-1) ?? '',
        type: 'microsoft.authorization/POLICYSETDEFINITIONS',
        properties: { policyType, displayName: id, metadata: { category } },
    }
}

function resource(id: string, type: string, properties: Json = {}): Json {
    return { id, name: id.split('/').at(-1) ?? '', type, properties }
}

/** `inner` lies in `outer`, which lies in the root; subscription a lies in `inner`, b in the root. */
export function smallTenant(): Tenant {
    const security = (scope: string, path: string) => `${scope}/providers/Microsoft.Security/${path}`
    return tenantOf([
        [group('outer', ROOT), group('inner', 'outer'), subscription(SUB_A, 'inner'), subscription(SUB_B, ROOT)],
        [
            policySet(`${SET}/builtin`, 'BuiltIn', 'Security Center'),
            policySet(`${SET}/static`, 'Static', 'Regulatory Compliance'),
            policySet(`/providers/Microsoft.Management/managementgroups/OUTER${SET}/outer-custom`, 'Custom'),
            policySet(`${GROUP}/inner${SET}/inner-custom`, 'Custom'),
            policySet(`/subscriptions/${SUB_A}${SET}/a-custom`, 'Custom'),
            policySet(`/subscriptions/${SUB_B}${SET}/b-custom`, 'Custom'),
        ],
        [SUB_A, SUB_B].map((id) =>
            resource(
                security(`/subscriptions/${id}/resourceGroups/rg/providers/X/y/z`, 'assessments/key'),
                'Microsoft.Security/assessments',
            ),
        ),
        resource('/providers/microsoft.security/cvedetails/cve-2026-1', 'microsoft.security/cvedetails'),
        resource(
            security(`/subscriptions/${SUB_A}`, 'regulatoryComplianceStandards/S (1)'),
            'Microsoft.Security/regulatoryComplianceStandard',
            { state: 'Failed' },
        ),
        resource(
            security(`/subscriptions/${SUB_A}`, 'regulatoryComplianceStandards/S (1)/regulatoryComplianceControls/1.1'),
            'Microsoft.Security/regulatoryComplianceControl',
        ),
        {
            id: `/subscriptions/${SUB_A}/resourceGroups/rg/providers/X/y/z`,
            name: 'z',
            type: 'X/y',
            location: 'westeurope',
            tags: { env: 'prod' },
        },
    ])
}
