import type { CloudResource } from '../resource.ts'
import { agrees, isOfAnother, MADE_CLASS, type CiFacts } from './agreement.ts'

const RESOURCE: CloudResource = {
    identity: '/r/a',
    resourceId: '/R/a',
    objectId: 'o',
    name: 'a',
    type: 'AWS::IAM::Policy',
    account: '123456789012',
    region: 'eu-west-1',
    provider: 'AWS',
}
const facts = (more: Partial<CiFacts>): CiFacts => ({
    className: 'cmdb_ci_vm_instance',
    identities: new Set(),
    type: '',
    accounts: new Set(),
    regions: [],
    ...more,
})

test.each([
    ['of which nothing is known', facts({}), true],
    ['of the same account, region and type', facts({ accounts: new Set(['123456789012']), regions: ['eu-west-1'], type: 'iam/policy' }), true], // prettier-ignore
    ['of another account', facts({ accounts: new Set(['999999999999']) }), false],
    ['of another region', facts({ regions: ['us-east-1'] }), false],
    ['of one of several regions', facts({ regions: ['us-east-1', 'EU-West-1'] }), true],
    ['of all regions', facts({ regions: ['global'] }), true],
    ['of another type', facts({ type: 'iam/policyattachment' }), false],
    ['made for it, wherever it is', facts({ className: MADE_CLASS, identities: new Set(['/r/a']), regions: ['us-east-1'] }), true], // prettier-ignore
    ['made for another', facts({ className: MADE_CLASS, identities: new Set(['/r/b']) }), false],
    // Discovery's: the engine has only found it, and an admin's rule may name it for others.
    ['that the engine found for another', facts({ identities: new Set(['/r/b']) }), true],
])('a CI %s', (_what, known, expected) => {
    expect(agrees(known, RESOURCE)).toBe(expected)
})

test('another resource has a CI that was made for others alone', () => {
    const made = facts({ className: MADE_CLASS, identities: new Set(['/r/b']) })
    expect(isOfAnother(made, '/r/a')).toBe(true)
    expect(isOfAnother(made, '/r/b')).toBe(false)
    expect(isOfAnother(undefined, '/r/a')).toBe(false)
})
