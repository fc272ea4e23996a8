import { mayBeOne, nativeKeyOf } from './native-key.ts'

const CONNECTORS = '/subscriptions/s/resourcegroups/rg/providers/Microsoft.Security/securityConnectors'
const ARN = 'arn:aws:s3:::bucket-1'
const bucket = {
    resource_id: `${CONNECTORS}/one/securityentitydata/aws-s3-bucket-1`,
    object_id: ARN,
    account: '123456789012',
    resource_type: 'AWS::S3::Bucket',
    machine_uuid: '',
}
const keyOf = (changes: Partial<typeof bucket>) => nativeKeyOf({ ...bucket, ...changes }, (text) => text)

test('it is the same behind another connector, in whatever letter case', () => {
    const other = bucket.resource_id.replace('/one/', '/two/')
    expect(keyOf({ resource_id: other, resource_type: 'aws::s3::bucket' })).toBe(keyOf({}))
    expect(keyOf({})).not.toBe('')
})

test.each([
    ['account', { account: '210987654321' }],
    ['type', { resource_type: 'AWS::IAM::Policy' }],
    ['native id', { object_id: 'arn:aws:s3:::bucket-2' }],
])('another %s is another resource', (_, changes) => {
    expect(keyOf(changes)).not.toBe(keyOf({}))
    expect(keyOf(changes)).not.toBe('')
})

test.each([
    ['no account', { account: '' }],
    ['no type', { resource_type: '' }],
    ['a placeholder', { object_id: 'NoArn' }],
    ['a type and a name in the place of an id', { object_id: 'AWS::::Account:123456789012' }],
    ['a name', { object_id: 'database-1' }],
    ['its ARM id', { object_id: bucket.resource_id }],
    ['a resource of Azure', { resource_id: '/subscriptions/s/resourceGroups/rg/providers/a/b/c' }],
])('%s proves nothing', (_, changes) => expect(keyOf(changes)).toBe(''))

const VM = '/subscriptions/s/resourceGroups/rg/providers/Microsoft.Compute/virtualMachines/vm'
const VM_ID = '0F3C8D2A-1B4E-4C5D-8E9F-A0B1C2D3E4F5'
const machine = {
    resource_id: VM,
    object_id: VM,
    account: 's',
    resource_type: 'microsoft.compute/virtualmachines',
    machine_uuid: VM_ID,
}

test('a machine is the same wherever it is moved, in whatever letter case', () => {
    const resource_id = VM.replace('/s/', '/t/').replace('/vm', '/other')
    const moved = { ...machine, resource_id, object_id: resource_id, account: 't', machine_uuid: VM_ID.toLowerCase() }
    expect(keyOf(moved)).toBe(keyOf(machine))
    expect(keyOf(machine)).not.toBe('')
})

test.each(['', 'unknown', 'vm', '00000000-0000-0000-0000-000000000000', `${VM_ID}0`])(
    'a machine whose unique id is "%s" has no proof',
    (machine_uuid) => expect(keyOf({ ...machine, machine_uuid })).toBe(''),
)

test('the unique id of what is no machine proves nothing', () =>
    expect(keyOf({ ...machine, resource_type: 'microsoft.compute/disks' })).toBe(''))

test.each([
    ['the same', {}, true],
    ['no account', { account: '' }, true],
    ['no type', { resource_type: '' }, true],
    ['another account', { account: '210987654321' }, false],
    ['a name in the place of the number', { account: 'project' }, true],
    ['another type', { resource_type: 'AWS::IAM::Policy' }, false],
    ['another native id', { object_id: 'arn:aws:s3:::bucket-10' }, false],
])('one that says %s may be the same resource, or not', (_, changes, expected) =>
    expect(mayBeOne(bucket, { ...bucket, ...changes })).toBe(expected),
)

test('an id that is kept in a short form is the same in the long one', () => {
    const instance = { ...bucket, resource_type: 'AWS::EC2::Instance', object_id: 'i-0abc' }
    const long = 'arn:aws:ec2:eu-west-1:123456789012:instance/i-0abc'
    expect(mayBeOne(instance, { ...instance, resource_type: '', object_id: long })).toBe(true)
})
