import { toRow } from './stage.ts'

const VM = '/subscriptions/S-1/resourceGroups/rg/providers/Microsoft.Compute/virtualMachines/vm'
const ROW = {
    id: `${VM}/providers/Microsoft.Security/assessments/KEY`,
    name: 'KEY',
    code: 'Unhealthy',
    source: 'Azure',
    displayName: 'Rule',
}

test('an Azure row', () => {
    expect(
        toRow({
            ...ROW,
            statusChangeDate: '2026-11-01T10:00:00.1234567Z',
            portal: 'portal.azure.com/#blade/x',
            region: 'WestEurope',
        }),
    ).toEqual({
        row: {
            external_id: ROW.id,
            test_key: 'key',
            display_name: 'Rule',
            verdict: 'failed',
            cause: '',
            status_description: '',
            status_changed_at: '2026-11-01 10:00:00',
            first_evaluated_at: '',
            severity: '',
            resource_source: 'Azure',
            resource_id: VM,
            object_id: VM,
            resource_name: 'vm',
            resource_type: 'microsoft.compute/virtualmachines',
            region: 'westeurope',
            account: 's-1',
            account_name: '',
            tags: '',
            portal_link: 'https://portal.azure.com/#blade/x',
            metadata: '',
        },
    })
})

test('an AWS row goes by its native id and account', () => {
    const row = toRow({
        ...ROW,
        source: 'AWS',
        nativeId: 'arn:aws:s3:::b',
        account: '123',
        resourceProvider: 'S3',
        resourceType: 'bucket',
        resourceName: 'b',
    })
    expect(row).toMatchObject({
        row: {
            object_id: 'arn:aws:s3:::b',
            account: '123',
            resource_type: 'AWS::S3::Bucket',
            resource_name: 'b',
            resource_id: VM,
        },
    })
})

test.each([
    ['no_id', { ...ROW, id: '' }],
    ['no_resource_id', { ...ROW, id: '/subscriptions/S-1/orphans/x' }],
    ['no_assessment_key', { ...ROW, name: null }],
    ['unknown_status', { ...ROW, code: 'Degraded' }],
    ['unknown_status', { ...ROW, code: undefined }],
])('%s', (code, row) => {
    expect(toRow(row)).toMatchObject({ rejected: { code } })
})

test('a link to elsewhere is dropped', () => {
    expect(toRow({ ...ROW, portal: 'https://evil.example/portal.azure.com/' })).toMatchObject({
        row: { portal_link: '' },
    })
})
