/** Access controls, certificates and MID Servers. */
import { UNSTATED, choice, flag, reference, text, time, typed, whole, type BaseTable } from '../columns.ts'
import { SDK } from '../sources.ts'

export const tables: BaseTable[] = [
    {
        name: 'sys_security_type',
        label: 'Security Type',
        extends: 'sys_metadata',
        evidence: 'documented',
        source: SDK,
        columns: [text('description', UNSTATED), text('name', UNSTATED, { mandatory: true })],
    },

    {
        name: 'sys_security_operation',
        label: 'Security Operation',
        extends: 'sys_metadata',
        evidence: 'documented',
        source: SDK,
        columns: [text('description', UNSTATED), text('name', UNSTATED, { mandatory: true }), whole('order')],
    },

    {
        name: 'sys_security_acl',
        label: 'Access Control',
        extends: 'sys_metadata',
        indexes: [{ columns: ['name'] }],
        evidence: 'documented',
        source: SDK,
        columns: [
            flag('active', { defaultValue: 'true' }),
            flag('admin_overrides', { defaultValue: 'true' }),
            flag('advanced', { defaultValue: 'false' }),
            typed('applies_to', 'conditions'),
            typed('condition', 'conditions'),
            text('decision_type', UNSTATED, {
                defaultValue: 'allow',
                choices: [choice('allow', 'Allow If'), choice('deny', 'Deny Unless')],
            }),
            text('description', UNSTATED),
            text('local_or_existing', UNSTATED, { defaultValue: 'Local' }),
            text('name', UNSTATED, { mandatory: true }),
            reference('operation', 'sys_security_operation', { mandatory: true }),
            typed('script', 'script'),
            reference('security_attribute', 'sys_security_attribute'),
            reference('type', 'sys_security_type', { mandatory: true }),
        ],
    },

    {
        name: 'sys_security_acl_role',
        label: 'Access Role',
        extends: 'sys_metadata',
        evidence: 'documented',
        source: SDK,
        columns: [
            reference('sys_security_acl', 'sys_security_acl', { mandatory: true }),
            reference('sys_user_role', 'sys_user_role', { mandatory: true }),
            text('transaction_id', UNSTATED),
        ],
    },

    {
        name: 'sys_certificate',
        label: 'X.509 Certificate',
        extends: 'sys_metadata',
        evidence: 'assumed',
        source: 'Certificates list of an instance',
        columns: [
            text('name', 100),
            text('type', 40, {
                choices: [
                    choice('trust_store', 'Trust Store Cert'),
                    choice('java_key_store', 'Java Key Store'),
                    choice('pkcs12', 'PKCS12 Key Store'),
                ],
            }),
            text('format', 40, { choices: [choice('pem', 'PEM'), choice('der', 'DER')] }),
            typed('pem_certificate', 'multi_line_small', { maxLength: 65000 }),
            text('issuer', 1000),
            text('subject', 1000),
            time('valid_from'),
            time('expires'),
            flag('active', { defaultValue: 'true' }),
            text('short_description', 1000),
            typed('key_store_password', 'password2'),
        ],
    },
    {
        name: 'ecc_agent',
        label: 'MID Server',
        evidence: 'assumed',
        source: 'MID Servers list of an instance',
        columns: [
            text('name', 100),
            text('status', 40, {
                defaultValue: 'Down',
                choices: [choice('Up'), choice('Down'), choice('Paused'), choice('Upgrading')],
            }),
            flag('validated', { defaultValue: 'false' }),
            text('version', 255),
            text('host_name', 255),
            text('ip_address', 255),
            reference('user', 'sys_user'),
            time('last_refreshed'),
        ],
    },
]
