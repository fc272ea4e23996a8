import { usableObjectId } from './object-id.ts'
import { canonicalRegion, regionOfSlug } from './region.ts'

test.each([
    ['East US', 'eastus'],
    ['eastus', 'eastus'],
    ['eastus2', 'eastus2'],
    ['us-central1-a', 'us-central1'],
    ['northamerica-northeast1-b', 'northamerica-northeast1'],
    ['us-central1', 'us-central1'],
    ['us-east-1a', 'us-east-1'],
    ['us-gov-west-1', 'us-gov-west-1'],
    ['EU-West-1', 'eu-west-1'],
    ['Global', 'global'],
    ['N/A', ''],
    ['', ''],
])('region %s', (written, region) => {
    expect(canonicalRegion(written)).toBe(region)
})

test.each([
    'NoArn',
    ' noarn ',
    'NoUrl',
    'N/A',
    'unknown',
    'None',
    'null',
    '-',
    '',
    'AWS::::Account:123456789012',
    '00000000-0000-0000-0000-000000000000',
])('"%s" is no id: the ARM id takes its place', (id) => {
    expect(usableObjectId(id, '/r')).toBe('/r')
})

test.each([
    'arn:aws:iam::123456789012:role/x',
    '//storage.googleapis.com/exports',
    'i-0abc',
    'edge',
    '/subscriptions/s/x',
])('"%s" is an id', (id) => {
    expect(usableObjectId(id, '/r')).toBe(id)
})

test.each([
    ['aws-ec2-instance-i-05dc75d233553513d-us-east-1', 'us-east-1'],
    ['aws-lambda-function-test-us-gov-west-1', 'us-gov-west-1'],
    ['aws-ec2-subnet-x-ap-southeast-2', 'ap-southeast-2'],
    ['gcp-storage-bucket-exports-us-central1', 'us-central1'],
    ['gcp-compute-instance-x-europe-west1-b', 'europe-west1'],
    ['gcp-keys-0123abcd', ''],
    ['gcp-projects-web-prod1', ''],
])('the region of %s', (slug, region) => {
    expect(regionOfSlug(`/subscriptions/s/securityentitydata/${slug}`)).toBe(region)
})
