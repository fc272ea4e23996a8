/** Access control: what is evaluated, and how well each rule is known. */
import type { Support } from '../support/support.ts'

const EXPLORE = 'exploring-access-control-list'
const TYPES = 'acl-rule-types'
const DENY = 'acl-denial-behavior'
const SECURE = 'Enforcing ACLs with GlideRecordSecure (useful-server-side-scripts)'
const TRY = 'A user with these rules on an instance'

const documented = (source: string, member: string, note?: string): Support => ({
    member: `Access control: ${member}`,
    evidence: 'documented',
    source,
    ...(note === undefined ? {} : { note }),
})
const assumed = (member: string, note: string, source = TRY): Support => ({
    member: `Access control: ${member}`,
    evidence: 'assumed',
    source,
    note,
})

export const support: Support[] = [
    documented(EXPLORE, 'roles, security attribute, condition and script must all pass'),
    documented(EXPLORE, 'of rules at the same point any one must pass'),
    documented(TYPES, 'table rules, then field rules; both must pass'),
    documented(TYPES, 'table, parent tables, *'),
    documented(TYPES, 'table.field, parent.field, *.field, table.*, parent.*, *.*'),
    documented(
        EXPLORE,
        'the first name with a rule decides',
        'Another sentence of the page reads as if a user who fails there went on to the next name; KB0541355 and the default deny property speak for this reading.',
    ),
    documented(EXPLORE, 'no rule at all grants'),
    documented('c_DefaultDenyProperty', 'tables with only the wildcard rule: administrators (glide.sm.default_mode)'),
    documented(EXPLORE, 'a rule that requires nothing, or only roles that do not exist, denies'),
    documented(EXPLORE, 'applies to, condition: letter case counts'),
    documented(EXPLORE, 'conditions of create rules see empty fields'),
    documented(EXPLORE, 'create on a field is write where no rule says otherwise'),
    documented(EXPLORE, 'before a query neither conditions nor scripts count that look at current'),
    documented(DENY, 'Deny-Unless rules come first, and all that match must pass'),
    documented('t_CreateAnACLRule', 'admin overrides, except for the role nobody'),
    documented('t_EvalAdmOverrideAccLevel', 'glide.security.admin.override.accessterm'),
    documented(EXPLORE, 'client-callable script includes: wildcard rules and the rule of the name'),
    assumed('a script that fails', 'Denies, and is logged.'),
    assumed('Deny-Unless rules of parent tables and wildcards', 'Count as well as those of the table.'),
    assumed('the rules of a record', 'Are those of its class, also when it was found through a parent table.'),
    assumed('applies to before a query', 'The rule counts for every record.'),
    assumed('rules of base tables', 'Made after the descriptions of the roles.', 'Access controls of an instance'),
    { member: 'GlideRecordSecure: next passes over what may not be read', evidence: 'documented', source: SECURE },
    { member: 'GlideRecordSecure: unreadable columns are null', evidence: 'documented', source: SECURE },
    {
        member: 'GlideRecordSecure: columns that may not be written',
        evidence: 'documented',
        source: SECURE,
        note: 'Become empty when the script has changed them.',
    },
    {
        member: 'GlideRecordSecure: a refused write',
        evidence: 'assumed',
        source: TRY,
        note: 'insert and update answer null, deleteRecord false; the rules see the record as it is stored.',
    },
    {
        member: 'GlideRecordSecure: getRowCount',
        evidence: 'assumed',
        source: TRY,
        note: 'Counts what the query found, readable or not.',
    },
    {
        member: 'GlideRecordSecure: records that a column refers to',
        evidence: 'assumed',
        source: TRY,
        note: 'Are under access control too.',
    },
    {
        member: 'Script includes: Accessible from',
        evidence: 'documented',
        source: 'script-include-guide',
    },
    {
        member: 'Script includes: Caller Access',
        evidence: 'documented',
        source: 'restricted-caller-access-privilege',
        note: 'Scope to scope, or scope to script include.',
    },
]
