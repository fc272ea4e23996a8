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
        note: 'Items without error are committed. Reference items, related items with a rule, lookups with a rule, and options besides partial_payloads, partial_commits and deduplicate_payloads are refused.',
    },
    {
        member: 'IdentificationEngine: inputIndices',
        evidence: 'documented',
        source: PAGE,
        note: 'Say what an answered item or relation was in the payload: of items that were merged all, so that there are fewer answers than items.',
    },
    {
        member: 'IdentificationEngine: duplicateIndices',
        evidence: 'assumed',
        source: PAGE,
        note: 'The indexes of duplicates besides the first; absent when there are none.',
    },
    {
        member: 'IdentificationEngine: order of the answered items',
        evidence: 'observed',
        source: 'Examples of IdentificationEngineScopedAPI',
        note: 'That of the payload, of merged items that of the first.',
    },
    {
        member: 'IdentificationEngine: errors are in the answer',
        evidence: 'documented',
        source: PAGE,
        note: 'Nothing is thrown, but for input that is no JSON.',
    },
    {
        member: 'IdentificationEngine: inserts for a source',
        evidence: 'documented',
        source: 'create-ire-data-source-rule',
        note: 'Every source may insert every class: there are no such rules here.',
    },
    {
        member: 'IRE: items of a payload that match alike are merged',
        evidence: 'documented',
        source: 'ire',
        note: 'createOrUpdateCIEnhanced, unless both partial_payloads and deduplicate_payloads are off; createOrUpdateCI answers DUPLICATE_PAYLOAD_RECORDS.',
    },
    {
        member: 'IRE: what makes items of a payload match alike',
        evidence: 'documented',
        source: 'ire',
        note: 'Name and native key of their source, or class, host and the values of the first entry of their rule that they have all values for.',
    },
    {
        member: 'IRE: values of items that are merged',
        evidence: 'assumed',
        source: 'ire',
        note: 'Those of the first; the others fill what is empty. So does its source.',
    },
    {
        member: 'IRE: partial items',
        evidence: 'documented',
        source: 'ire, c_IdentifyReconcileAPI',
        note: 'Kept in cmdb_ire_partial_payloads and answered as INSERT_AS_PARTIAL, sysId "Unknown", with warnings and without errors. One with MISSING_MATCHING_ATTRIBUTES, REQUIRED_ATTRIBUTE_EMPTY, MISSING_DEPENDENCY or INSERT_NOT_ALLOWED_FOR_SOURCE is partial when it has a source or the attributes of an entry; what depends on it is, too.',
    },
    {
        member: 'IRE: incomplete items',
        evidence: 'observed',
        source: 'ire; an answer that a public project recorded',
        note: 'Every other item that failed: kept in cmdb_ire_incomplete_payloads and answered as INSERT_AS_INCOMPLETE with errors. assumed: its sysId is "Unknown".',
    },
    {
        member: 'IRE: relations that could not be written',
        evidence: 'assumed',
        source: PAGE,
        note: 'Are kept as the items that they are between; incomplete when these are there.',
    },
    {
        member: 'IRE: a partial item that is completed',
        evidence: 'documented',
        source: 'ire',
        note: 'An item of the same source takes the values that it has not itself, and the record is deleted. Items that depended on it are not committed then: each is kept by itself.',
    },
    { member: 'IRE: sys_object_source is matched first', evidence: 'documented', source: PAGE },
    { member: 'IRE: error codes and texts', evidence: 'documented', source: ERRORS },
    {
        member: 'IRE: what error texts put in for items, relations and hosting rules',
        evidence: 'assumed',
        source: ERRORS,
        note: 'Their index, and the classes of the rule; the item itself in JSON where an example shows it.',
    },
    {
        member: 'IRE: records that match alike',
        evidence: 'assumed',
        source: 'properties-id-reconciliation',
        note: 'The oldest of up to five is taken, more are an error. Records with duplicate_of match nothing.',
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
