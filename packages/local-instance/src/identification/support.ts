/** What the identification engine does, and how well it is known. */
import type { Support } from '../support/support.ts'

const PAGE = 'IdentificationEngineScopedAPI'
const ERRORS = 'id-engine-error-messages'

export const support: Support[] = [
    {
        member: 'IdentificationEngine.createOrUpdateCI',
        evidence: 'documented',
        source: PAGE,
        note: 'An error in one item fails the payload.',
    },
    {
        member: 'IdentificationEngine.createOrUpdateCIEnhanced',
        evidence: 'documented',
        source: PAGE,
        note: 'Items without error are committed; what is incomplete is not kept. Reference items, related items with a rule, lookups with a rule and options other than the default are refused.',
    },
    { member: 'IRE: sys_object_source is matched first', evidence: 'documented', source: PAGE },
    { member: 'IRE: error codes and texts', evidence: 'documented', source: ERRORS },
    {
        member: 'IRE: what error texts put in for items, relations and hosting rules',
        evidence: 'assumed',
        source: ERRORS,
        note: 'Their index, and the classes of the rule.',
    },
    {
        member: 'IRE: records that match alike',
        evidence: 'assumed',
        source: 'properties-id-reconciliation',
        note: 'The oldest of up to five is taken, more are an error. Records with duplicate_of match nothing.',
    },
    {
        member: 'IRE: items of a payload that match alike',
        evidence: 'assumed',
        source: ERRORS,
        note: 'An error of createOrUpdateCI; createOrUpdateCIEnhanced writes them to one CI.',
    },
    {
        member: 'IRE: class of a CI that matches',
        evidence: 'assumed',
        source: PAGE,
        note: 'Stays as it is, whatever the class of the item.',
    },
    {
        member: 'IRE: sys_id among the values of an item',
        evidence: 'assumed',
        source: ERRORS,
        note: 'Names the CI, before anything else is matched.',
    },
    {
        member: 'IRE: dependent CIs are matched under their host in the payload',
        evidence: 'documented',
        source: 'c_IdentificationRules',
    },
    {
        member: 'IRE: reconciliation rules',
        evidence: 'assumed',
        source: 'ire',
        note: 'There are none here: every source may update every attribute.',
    },
]
