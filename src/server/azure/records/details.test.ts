import { detailLines } from './details.ts'

const linesOf = (bag: unknown) => detailLines(bag, 3000)

test('what was found, by name, as lines', () => {
    expect(
        linesOf({
            'OS Type': 'Linux',
            'NSG open ports': 22,
            FixedVersion: '3.0.2',
            'OS disk encrypted': 'False',
            'Scan data is valid': true,
            usersWithNoMfaObjectIdList:
                '["56b8f04c-b471-415a-bbc2-74570bd022de","c0debf7b-d214-46d6-915f-095bd45f3843"]',
            CvesDetails: '[{"CveId":"CVE-2026-1","Severity":"High"},{"CveId":"CVE-2026-2"}]',
            ScannersDetails: { mdvm: { DetectedSoftwareVersions: ['1.0', '1.1'] } },
        }),
    ).toEqual([
        'CvesDetails: CVE-2026-1, CVE-2026-2',
        'FixedVersion: 3.0.2',
        'NSG open ports: 22',
        'OS disk encrypted: False',
        'OS Type: Linux',
        'Scan data is valid: true',
        'ScannersDetails.mdvm.DetectedSoftwareVersions: 1.0, 1.1',
        'usersWithNoMfaObjectIdList: 56b8f04c-b471-415a-bbc2-74570bd022de, c0debf7b-d214-46d6-915f-095bd45f3843',
    ])
})

test('no ids, links, times, identities, empty lists or placeholders', () => {
    expect(
        linesOf({
            subAssessmentsLink: '/subscriptions/s/x',
            'Reporting workspace customer id': 'df35f3e2-89af-4e01-b1f7-4cda6645ed9d',
            'Workspace Arm Id': '',
            SecurityGroupId: 'sg-1',
            ResourceUrl: 'https://console.aws.amazon.com/x',
            Where: '/subscriptions/s/resourceGroups/rg',
            'Last scan time': '2020-12-09T03:33:59.753Z',
            ReportTimeUtc: '12/3/2020 4:43:41 PM',
            Never: '1/1/0001 12:00:00 AM',
            Region: 'us-east-1',
            deprecatedAccountsObjectIdList: '[]',
            Cause: 'N/A',
            Nothing: null,
        }),
    ).toEqual([])
})

test('no secrets, but what is known about them', () => {
    expect(
        linesOf({
            Secret: 'hunter2',
            'Connection String': 'Server=x',
            AccessKey: 'abc',
            userPassword: 'p',
            SecretType: 'Azure storage key',
            Evidence: 'DefaultEndpointsProtocol=https;AccountKey=abc==',
            Found: [{ token: 't', path: '/home/x', line: 3, text: 'password = x' }],
            Pem: '-----BEGIN RSA PRIVATE KEY-----',
        }),
    ).toEqual(['Found: path /home/x line 3', 'SecretType: Azure storage key'])
})

test('bounded, whatever comes', () => {
    const long = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`m${index}`, 'x'.repeat(5000)]))
    expect(linesOf(long).join('\n').length).toBeLessThanOrEqual(3000)
    for (const bag of [undefined, null, 1, 'text', '[1]', [], { a: { b: { c: { d: { e: 1 } } } } }, '{"a":1}'])
        expect(Array.isArray(linesOf(bag))).toBe(true)
    expect(linesOf('{"a":1}')).toEqual(['a: 1'])
})
