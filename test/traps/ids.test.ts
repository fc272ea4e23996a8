/**
 * peers.md 10.5, 10.6 and 10.7: ids, statuses, identities. Handled by src/server/azure/records/resource-id.ts, native-id.ts,
 * integrations/assessment/stage.ts and resource.ts, findings/identity.ts, cmdb/resource.ts and compliance/limits.ts.
 */
import { DEFAULT_CHOICES } from '../../src/server/vocabulary/categories.ts'
import { stage, toRow } from '../../src/server/integrations/assessment/stage.ts'
import { resourceOf } from '../../src/server/cmdb/resource.ts'
import { LENGTH } from '../../src/server/compliance/limits.ts'
import { findingKey, fingerprint } from '../../src/server/findings/identity.ts'
import { digest } from '../support/engine-in-memory.ts'

const KEY = '/providers/Microsoft.Security/assessments/KEY'
const SUB = '/subscriptions/AAAA-1'
const row = (id: string, more: Record<string, unknown> = {}) =>
    toRow({
        id: `${id}${KEY}`,
        name: 'KEY',
        code: 'Unhealthy',
        resourceDetails: { Source: 'Azure' },
        displayName: 'Rule',
        ...more,
    })
const columnsOf = (id: string, more: Record<string, unknown> = {}) => {
    const result = row(id, more)
    if ('rejected' in result) throw new Error(result.rejected.code)
    return result.row
}

test.each([
    [
        'an extension of a resource',
        `${SUB}/resourceGroups/rg/providers/Microsoft.Compute/virtualMachines/vm/extensions/agent`,
        'microsoft.compute/virtualmachines/extensions',
        'agent',
    ],
    [
        'a resource below another provider',
        `${SUB}/resourceGroups/rg/providers/Microsoft.Sql/servers/s/providers/Microsoft.Insights/diagnosticSettings/d`,
        'microsoft.insights/diagnosticsettings',
        'd',
    ],
    ['URL-encoded parts', `${SUB}/resourceGroups/rg%20x/providers/A.b/c/d%2Fe`, 'a.b/c', 'd%2Fe'],
    [
        'Arc',
        `${SUB}/resourceGroups/rg/providers/Microsoft.HybridCompute/machines/m`,
        'microsoft.hybridcompute/machines',
        'm',
    ],
    ['a subscription', SUB, 'microsoft.resources/subscriptions', 'AAAA-1'],
    [
        'a management group',
        '/providers/Microsoft.Management/managementGroups/mg',
        'microsoft.management/managementgroups',
        'mg',
    ],
])('trap 5: %s', (_what, id, resource_type, resource_name) => {
    const account = id.startsWith('/subscriptions') ? 'aaaa-1' : ''
    expect(columnsOf(id)).toMatchObject({
        external_id: `${id}${KEY}`,
        resource_id: id,
        resource_type,
        resource_name,
        account,
    })
})

test.each([
    ['AWS ARN', 'AWS', 'EC2', 'instance', 'arn:aws:ec2:eu-west-1:123:instance/i-0a', 'AWS::EC2::Instance', 'i-0a'],
    [
        'GCP full name',
        'GCP',
        'Compute',
        'Instance',
        '//compute.googleapis.com/projects/p/zones/z/instances/i',
        'compute.googleapis.com/Instance',
        '//compute.googleapis.com/projects/p/zones/z/instances/i',
    ],
])('trap 5: %s', (_what, source, resourceProvider, resourceType, nativeId, resource_type, object_id) => {
    const id = `${SUB}/resourcegroups/rg/providers/Microsoft.Security/securityConnectors/c/securityentitydata/x`
    const additionalData = {
        ResourceProvider: resourceProvider,
        ResourceType: resourceType,
        NativeCloudUniqueIdentifier: nativeId,
        HierarchyId: '123',
    }
    expect(columnsOf(id, { resourceDetails: { Source: source }, additionalData })).toMatchObject({
        resource_type,
        object_id,
        account: '123',
        resource_id: id,
    })
})

test('trap 5: letter case makes no other finding and no other resource', () => {
    const [one, other] = [
        `${SUB}/resourceGroups/RG/providers/A.b/C/D`,
        `${SUB.toLowerCase()}/resourcegroups/rg/providers/a.b/c/d`,
    ]
    const key = (id: string) => findingKey(digest, 'deployment', 'assessment', `${id}${KEY}`)
    expect(key(one)).toBe(key(other))
    expect(resourceOf(columnsOf(one), digest).identity).toBe(resourceOf(columnsOf(other), digest).identity)
})

test.each([255, 256, 1000, 1500])(
    'trap 5: ids of %i characters fit their columns and stay different ones',
    (length) => {
        const base = `${SUB}/resourceGroups/rg/providers/A.b/c/`
        const long = (last: string) => base + 'x'.repeat(length - base.length - 1) + last
        const identity = (id: string) => resourceOf(columnsOf(id), digest)
        const [a, b] = [identity(long('1')), identity(long('2'))]
        expect(a.identity.length).toBeLessThanOrEqual(LENGTH.discoveredItemSourceId)
        expect(a.objectId.length).toBeLessThanOrEqual(LENGTH.objectId)
        expect(a.identity).not.toBe(b.identity)
        expect(a.objectId).not.toBe(b.objectId)
        expect(columnsOf(long('1')).external_id).toHaveLength(length + KEY.length)
    },
)

test.each([
    ['Healthy', undefined, 'passed'],
    ['Unhealthy', null, 'failed'],
    ['unhealthy', '', 'failed'],
    ['NotApplicable', null, 'not_applicable'],
    ['NotApplicable', 'OffByPolicy', 'not_applicable'],
    ['NotApplicable', 'Exempt', 'not_applicable'],
    ['notApplicable', 'VnetHasNoAppGateways', 'not_applicable'],
])('trap 6: %s with cause %s is %s', (code, cause, verdict) => {
    expect(columnsOf(SUB, { code, cause })).toMatchObject({ verdict, cause: cause ?? '' })
})

test('trap 6: what does not apply creates nothing, unless the deployment imports it', () => {
    const record = { id: `${SUB}${KEY}`, name: 'KEY', code: 'NotApplicable', cause: 'OffByPolicy' }
    expect(stage(record, { notApplicable: 'ignore', choices: DEFAULT_CHOICES })).toMatchObject({
        staged: { writesNothing: true },
    })
    expect(stage(record, { notApplicable: 'import', choices: DEFAULT_CHOICES })).toMatchObject({
        staged: { writesNothing: false },
    })
})

test('trap 6: without dates there are none, and no wrong ones', () => {
    expect(columnsOf(SUB)).toMatchObject({ status_changed_at: '', first_evaluated_at: '' })
    expect(columnsOf(SUB, { statusChangeDate: 'soon', firstEvaluationDate: null })).toMatchObject({
        status_changed_at: '',
        first_evaluated_at: '',
    })
})

test('trap 7: the same key on two resources, the same id in two tenants, the same row as two kinds: different findings', () => {
    const key = (deployment: string, type: 'assessment' | 'container_image', id: string) =>
        findingKey(digest, deployment, type, id)
    const keys = [
        key('one', 'assessment', `${SUB}${KEY}`),
        key('other', 'assessment', `${SUB}${KEY}`),
        key('one', 'container_image', `${SUB}${KEY}`),
        key('one', 'assessment', `${SUB}/resourceGroups/rg${KEY}`),
    ]
    expect(new Set(keys).size).toBe(keys.length)
})

test('trap 7: the same key under two sources, and the same native id in two accounts', () => {
    const connector = (name: string) =>
        `${SUB}/resourcegroups/rg/providers/Microsoft.Security/securityConnectors/${name}/securityentitydata/b`
    const native = (name: string, account: string) =>
        columnsOf(connector(name), {
            resourceDetails: { Source: 'AWS' },
            additionalData: { NativeCloudUniqueIdentifier: 'arn:aws:s3:::b', HierarchyId: account },
        })
    const [one, other] = [native('one', '111'), native('other', '222')]
    expect(one.test_key).toBe(columnsOf(SUB).test_key)
    expect(resourceOf(one, digest).identity).not.toBe(resourceOf(other, digest).identity)
    expect(fingerprint(digest, { ...one }, '')).not.toBe(fingerprint(digest, { ...other }, ''))
})
