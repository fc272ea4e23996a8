import { Property } from '@servicenow/sdk/core'

// An administrator's alone: whoever may name hosts here decides where client secrets are sent.
export const allowedHosts = Property({
    $id: Now.ID['property-allowed-hosts'],
    name: 'sn_vul_asc.allowed_hosts',
    type: 'string',
    value: '',
    description:
        'Hosts, separated by commas, that API URL and Login URL may name besides those of the Azure clouds: host, host:port, or .domain for its subdomains.',
    roles: { read: ['sn_vul_asc.read_integration'], write: ['admin'] },
})
