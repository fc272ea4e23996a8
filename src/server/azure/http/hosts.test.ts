import { allowedHosts, hostFailure, hostOf } from './hosts.ts'

describe('hostOf', () => {
    test.each([
        ['https://management.azure.com', 'management.azure.com'],
        ['https://management.azure.com/', 'management.azure.com'],
        ['  https://management.azure.com/base/path  ', 'management.azure.com'],
        ['HTTPS://Management.Azure.COM', 'management.azure.com'],
        ['https://management.azure.com:443', 'management.azure.com'],
        ['https://management.azure.com:8443', 'management.azure.com:8443'],
        ['https://127.0.0.1:4430/x', '127.0.0.1:4430'],
        // Punycode is a name like any other; it is the name of nobody else.
        ['https://xn--mnagement-0ya.azure.com', 'xn--mnagement-0ya.azure.com'],
    ])('%s', (url, host) => expect(hostOf(url)).toBe(host))

    test.each([
        ['no scheme', 'management.azure.com'],
        ['plain http', 'http://management.azure.com'],
        ['another scheme', 'javascript://management.azure.com'],
        ['user info', 'https://management.azure.com@attacker.example'],
        ['user info with password', 'https://a:b@management.azure.com'],
        ['fragment before the host ends', 'https://attacker.example#.management.azure.com'],
        ['fragment', 'https://management.azure.com/#x'],
        ['query', 'https://management.azure.com/?x=1'],
        ['query before the host ends', 'https://attacker.example?.management.azure.com'],
        ['backslash', 'https://attacker.example\\.management.azure.com'],
        ['backslash after the host', 'https://management.azure.com\\@attacker.example'],
        ['one slash', 'https:/management.azure.com'],
        ['three slashes', 'https:///management.azure.com'],
        ['trailing dot', 'https://management.azure.com.'],
        ['leading dot', 'https://.azure.com'],
        ['empty label', 'https://management..azure.com'],
        ['hyphen at an end', 'https://-management.azure.com'],
        ['IPv6', 'https://[::1]/'],
        ['IPv4 in IPv6', 'https://[::ffff:127.0.0.1]:443'],
        ['Cyrillic a', 'https://mаnagement.azure.com'],
        ['full-width full stop', 'https://management．azure．com'],
        ['soft hyphen', 'https://manage\u00adment.azure.com'],
        ['percent encoding', 'https://management%2eazure.com'],
        ['line break', 'https://management.azure.com\n.attacker.example'],
        ['null', 'https://management.azure.com\0.attacker.example'],
        ['inner space', 'https://management.azure.com attacker.example'],
        ['empty port', 'https://management.azure.com:'],
        ['port 0', 'https://management.azure.com:0'],
        ['port out of range', 'https://management.azure.com:65536'],
        ['empty', ''],
    ])('%s is no host', (_what, url) => expect(hostOf(url)).toBe(''))
})

describe('allowedHosts', () => {
    test('keeps hosts, ports and subdomain entries', () => {
        expect(allowedHosts(' Proxy.Example, .corp.example\nother.example:8443,other.example:443 ,, ')).toEqual([
            'proxy.example',
            '.corp.example',
            'other.example:8443',
            'other.example',
        ])
    })

    test.each(['.', '..', '*', '*.example', 'https://proxy.example', 'proxy.example/path', 'a@b.example', '..example'])(
        '%s allows nothing',
        (entry) => expect(allowedHosts(entry)).toEqual([]),
    )
})

describe('hostFailure', () => {
    const check = (cloud: string, apiUrl: string, loginUrl: string, property = '') =>
        hostFailure({ cloud, apiUrl, loginUrl }, allowedHosts(property))?.details

    test.each([
        ['empty', 'public', '', ''],
        ['public', 'public', 'https://management.azure.com', 'https://login.microsoftonline.com/'],
        ['US Government', 'us_gov', 'https://management.usgovcloudapi.net', 'https://login.microsoftonline.us'],
        ['an unknown cloud is public', 'other', 'https://management.azure.com', ''],
    ])('%s passes', (_what, cloud, api, login) => expect(check(cloud, api, login)).toBeUndefined())

    test.each([
        ['API host of the other cloud', 'us_gov', 'https://management.azure.com', '', 'API URL: management.azure.com'],
        ['login host of the other cloud', 'public', '', 'https://login.microsoftonline.us', 'Login URL: login.micro'],
        ['hosts exchanged', 'public', 'https://login.microsoftonline.com', '', 'API URL: login.microsoftonline.com'],
        ['another port', 'public', 'https://management.azure.com:8443', '', 'management.azure.com:8443 is not allowed'],
        ['the host as a subdomain', 'public', 'https://management.azure.com.attacker.example', '', 'is not allowed'],
        ['a subdomain of the host', 'public', 'https://x.management.azure.com', '', 'is not allowed'],
        ['the host as the end of another', 'public', 'https://xmanagement.azure.com', '', 'is not allowed'],
        ['no URL', 'public', 'management', '', 'API URL: not of the form'],
    ])('%s is refused', (_what, cloud, api, login, details) => expect(check(cloud, api, login)).toContain(details))

    test('an allowed host passes with its port only', () => {
        expect(check('public', 'https://proxy.example:8443', '', 'proxy.example:8443')).toBeUndefined()
        expect(check('public', 'https://PROXY.example:8443/azure', '', 'proxy.example:8443')).toBeUndefined()
        expect(check('public', 'https://proxy.example', '', 'proxy.example:8443')).toContain('is not allowed')
        expect(check('public', 'https://proxy.example:8443', '', 'proxy.example')).toContain('is not allowed')
    })

    test('an entry that begins with a dot allows subdomains, not the domain', () => {
        expect(check('us_gov', 'https://a.b.corp.example', '', '.corp.example')).toBeUndefined()
        expect(check('us_gov', 'https://corp.example', '', '.corp.example')).toContain('is not allowed')
        expect(check('us_gov', 'https://evilcorp.example', '', '.corp.example')).toContain('is not allowed')
        expect(check('us_gov', 'https://a.corp.example:1', '', '.corp.example')).toContain('is not allowed')
        expect(check('us_gov', 'https://a.corp.example:1', '', '.corp.example:1')).toBeUndefined()
    })

    test('the property cannot give a cloud the hosts of the other', () => {
        expect(check('us_gov', 'https://management.azure.com', '', 'management.azure.com')).toContain('chosen cloud')
    })
})
