/** What access controls refer to, and which callers a restricted resource allows. */
import { choice, text, type BaseTable } from '../columns.ts'

export const tables: BaseTable[] = [
    {
        name: 'sys_security_attribute',
        label: 'Security Attribute',
        extends: 'sys_metadata',
        evidence: 'assumed',
        source: 'Security attributes of an instance',
        columns: [text('name', 100), text('label', 100), text('description', 1000)],
    },
    {
        name: 'sys_restricted_caller_access',
        label: 'Restricted Caller Access Privilege',
        extends: 'sys_metadata',
        evidence: 'assumed',
        source: 'Restricted caller access privileges of an instance',
        columns: [
            text('source_scope', 80, { label: 'Source Scope' }),
            text('source_type', 80, { label: 'Source Type' }),
            text('source', 80),
            text('target_scope', 80, { label: 'Target Scope' }),
            text('target_type', 80, { label: 'Target Type' }),
            text('target', 80),
            text('operation', 40),
            text('status', 40, {
                choices: [choice('requested', 'Requested'), choice('allowed', 'Allowed'), choice('denied', 'Denied')],
            }),
        ],
    },
]
