import type { CloudResource } from '../resource.ts'
import { FIRST_POLICIES } from './first-policies.ts'
import { decisions } from './policy.ts'
import { parentOf, rolledUpTo } from './roll-up.ts'

const S = '/subscriptions/s'
const AKS = `${S}/resourceGroups/rg/providers/Microsoft.ContainerService/managedClusters/aks`

const resource = (resourceId: string, type = 't'): CloudResource => ({
    identity: resourceId.toLowerCase(),
    resourceId,
    objectId: resourceId,
    name: 'n',
    type,
    account: 's',
    region: 'westeurope',
    provider: 'Azure',
})

test.each([
    ['a guest account', `${S}/providers/Microsoft.Security/identities/guid`, 'microsoft.security/identities', 'match'],
    ['a role', `${S}/providers/Microsoft.Authorization/roleDefinitions/guid`, 'microsoft.authorization/roledefinitions', 'match'], // prettier-ignore
    ['a container', `${AKS}/providers/Microsoft.Security/securityentitydata/k8s-container-ns1-web-c1`, '', 'match'],
    ['a key of GCP', '/x', 'iam.googleapis.com/ServiceAccountKey', 'match'],
    ['a virtual machine', `${S}/resourceGroups/identities/providers/Microsoft.Compute/virtualMachines/vm`, 'microsoft.compute/virtualmachines', 'create'], // prettier-ignore
    ['a managed identity', `${S}/resourceGroups/rg/providers/Microsoft.ManagedIdentity/userAssignedIdentities/x`, 'microsoft.managedidentity/userassignedidentities', 'create'], // prettier-ignore
    ['a cluster', AKS, 'microsoft.containerservice/managedclusters', 'create'],
])('%s', (_what, id, type, action) => {
    expect(decisions(FIRST_POLICIES)(resource(id, type)).action).toBe(action)
})

test('the first record that fits decides, and only * stands for other text', () => {
    const decisionOf = decisions([
        { subject: 'type', pattern: 'microsoft.sql/servers', action: 'create', reason: '' },
        { subject: 'type', pattern: 'Microsoft.SQL/*', action: 'parent', reason: 'r' },
    ])
    expect(decisionOf(resource('/x', 'microsoft.sql/servers')).action).toBe('create')
    expect(decisionOf(resource('/x', 'microsoft.sql/servers/databases'))).toEqual({ action: 'parent', reason: 'r' })
    expect(decisionOf(resource('/x', 'microsoftXsql/servers/databases')).action).toBe('create')
})

test.each([
    [
        `${AKS}/providers/Microsoft.Security/securityentitydata/k8s-container-x`,
        AKS,
        'microsoft.containerservice/managedclusters',
    ],
    [`${AKS}/agentPools/one`, AKS, 'microsoft.containerservice/managedclusters'],
    [AKS, `${S}/resourceGroups/rg`, 'microsoft.resources/subscriptions/resourcegroups'],
    [`${S}/resourceGroups/rg`, S, 'microsoft.resources/subscriptions'],
    [`${S}/providers/Microsoft.Authorization/roleDefinitions/x`, S, 'microsoft.resources/subscriptions'],
])('%s lies in %s', (id, parent, type) => {
    expect(parentOf(resource(id))).toMatchObject({ resourceId: parent, type })
})

test.each([S, `${S}/resourceGroups/rg/providers/Microsoft.Security/securityConnectors/c/securityentitydata/x`])(
    'nothing is above %s',
    (id) => {
        expect(parentOf(resource(id))).toBeUndefined()
    },
)

test('what is rolled up lands on the nearest resource that is not', () => {
    const decisionOf = decisions([
        { subject: 'type', pattern: 'microsoft.sql/servers/*', action: 'parent', reason: '' },
    ])
    const server = `${S}/resourceGroups/rg/providers/Microsoft.Sql/servers/x`
    const found = rolledUpTo(resource(`${server}/databases/y/schemas/z`), decisionOf)
    expect(found?.resourceId).toBe(server)
})
