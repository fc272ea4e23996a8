/** Users, groups and roles. */
import { UNSTATED, flag, reference, text, time, typed, type BaseTable } from '../columns.ts'
import { SDK } from '../sources.ts'

export const tables: BaseTable[] = [
    {
        name: 'sys_user',
        label: 'User',
        evidence: 'documented',
        source: SDK,
        columns: [
            flag('active', { defaultValue: 'true' }),
            text('date_format', UNSTATED),
            typed('email', 'email', { maxLength: 100 }),
            text('first_name', 50),
            flag('internal_integration_user', { label: 'Internal Integration User', defaultValue: 'false' }),
            time('last_login_time'),
            text('last_name', 50),
            flag('locked_out', { defaultValue: 'false' }),
            reference('manager', 'sys_user'),
            text('name', 151),
            text('preferred_language', UNSTATED, { label: 'Language' }),
            typed('roles', 'user_roles', { maxLength: 40 }),
            text('source', 255),
            text('time_format', UNSTATED),
            text('time_zone', UNSTATED),
            text('title', 60),
            text('user_name', UNSTATED, { label: 'User ID', unique: true }),
            typed('user_password', 'password', { label: 'Password', maxLength: 100 }),
            flag('web_service_access_only', { defaultValue: 'false' }),
        ],
    },

    {
        name: 'sys_user_group',
        label: 'Group',
        evidence: 'documented',
        source: SDK,
        columns: [
            flag('active', { defaultValue: 'true' }),
            text('description', 1000),
            typed('email', 'email', { label: 'Group email', maxLength: 100 }),
            reference('manager', 'sys_user'),
            text('name', 80, { unique: true }),
            reference('parent', 'sys_user_group'),
            typed('roles', 'user_roles', { maxLength: 100 }),
        ],
    },

    {
        name: 'sys_user_grmember',
        label: 'Group Member',
        evidence: 'assumed',
        source: 'Related list of a group',
        columns: [reference('group', 'sys_user_group'), reference('user', 'sys_user')],
    },
    {
        name: 'sys_user_role',
        label: 'Role',
        extends: 'sys_metadata',
        evidence: 'documented',
        source: SDK,
        columns: [
            reference('assignable_by', 'sys_user'),
            flag('can_delegate', { defaultValue: 'true' }),
            text('description', 1000),
            flag('elevated_privilege', { label: 'Elevated Privilege', defaultValue: 'false' }),
            flag('grantable', { defaultValue: 'true' }),
            text('includes_roles', UNSTATED),
            text('name', UNSTATED, { mandatory: true }),
            flag('scoped_admin', { defaultValue: 'false' }),
            text('suffix', UNSTATED),
        ],
    },

    {
        name: 'sys_user_role_contains',
        label: 'Contained Role',
        extends: 'sys_metadata',
        evidence: 'documented',
        source: SDK,
        columns: [
            reference('contains', 'sys_user_role', { mandatory: true }),
            reference('role', 'sys_user_role', { mandatory: true }),
        ],
    },

    {
        name: 'sys_user_has_role',
        label: 'User Role',
        indexes: [{ columns: ['user', 'role'], unique: true }],
        evidence: 'assumed',
        source: 'Roles related list of a user',
        columns: [
            reference('user', 'sys_user'),
            reference('role', 'sys_user_role'),
            flag('inherited', { defaultValue: 'false' }),
            text('state', 40, { defaultValue: 'active' }),
        ],
    },
    {
        name: 'sys_group_has_role',
        label: 'Group Role',
        evidence: 'assumed',
        source: 'Roles related list of a group',
        columns: [
            reference('group', 'sys_user_group'),
            reference('role', 'sys_user_role'),
            flag('inherits', { defaultValue: 'true' }),
        ],
    },
    {
        name: 'sys_user_preference',
        label: 'User Preference',
        evidence: 'assumed',
        source: 'User preferences of an instance',
        columns: [
            reference('user', 'sys_user'),
            text('name', 100),
            text('value', 4000),
            text('type', 40, { defaultValue: 'string' }),
            flag('system', { defaultValue: 'false' }),
            text('description', 1000),
        ],
    },
]
